import type { Maatregelsoort, Stand } from '#lib/vsv-trajecten/maatregelen/model.ts';

export const MAATREGELSOORT_LABEL: Record<Maatregelsoort, string> = {
  'regionaal-programma': 'Regionaal programma',
  convenant: 'Convenant',
  'preventie-met-gezag': 'Preventie met Gezag',
  'eigen-middelen': 'Eigen middelen',
  pilot: 'Pilot',
};

export const STAND_LABEL: Record<Stand, string> = {
  open: 'Open',
  gesloten: 'Gesloten',
  alle: 'Alle maatregelen',
};
