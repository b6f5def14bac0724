import type { Samen } from '#lib/meldingen/samen/model.ts';

export const SAMEN_TITEL: Record<Samen, string> = {
  neem: 'Meldingen in behandeling nemen',
  kennisgeving: 'Meldingen ter kennisgeving aannemen',
  toewijzen: 'Meldingen toewijzen',
};

export const SAMEN_KNOP: Record<Samen, string> = {
  neem: 'Neem in behandeling',
  kennisgeving: 'Neem ter kennisgeving aan',
  toewijzen: 'Wijs toe',
};
