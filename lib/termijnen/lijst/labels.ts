import type { Standfilter } from '#lib/termijnen/lijst/model.ts';

export const STAND_LABEL: Readonly<Record<Standfilter, string>> = {
  lopend: 'Lopend',
  'te-laat': 'Te laat',
  opgeschort: 'Staat stil',
  afgedaan: 'Afgelopen',
};
