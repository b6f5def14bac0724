import type { Afloop } from '#lib/vsv-trajecten/interventies/model.ts';

export const AFLOOP_LABEL: Record<Afloop, string> = {
  voltooid: 'Voltooid',
  deels: 'Deels gelukt',
  'gestopt-jongere': 'De jongere is gestopt',
  'gestopt-aanbieder': 'De aanbieder is gestopt',
  overgedragen: 'Overgedragen aan ander aanbod',
  'niet-op-gang': 'Niet op gang gekomen',
};
