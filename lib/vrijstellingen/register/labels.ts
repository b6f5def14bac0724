import type { Verklaarder } from '#lib/vrijstellingen/register/model.ts';

export const VERKLAARDER_LABEL: Record<Verklaarder['soort'], string> = {
  arts: 'Arts',
  pedagoog: 'Academisch gevormd pedagoog',
  psycholoog: 'Academisch gevormd psycholoog',
};
