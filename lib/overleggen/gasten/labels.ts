import type { Codewijze, Gaststand } from '#lib/overleggen/gasten/model.ts';

export const CODEWIJZE_LABEL: Record<Codewijze, string> = {
  mail: 'Per mail, als de gast erom vraagt',
  telefoon: 'Ik geef de code door per telefoon',
};

export const GASTSTAND_LABEL: Record<Gaststand, string> = {
  open: 'Staat open',
  verlopen: 'Verlopen',
  ingetrokken: 'Ingetrokken',
  geblokkeerd: 'Dicht na te veel verkeerde codes',
};
