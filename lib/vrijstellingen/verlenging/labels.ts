import type { Fase, Stand } from '#lib/vrijstellingen/verlenging/model.ts';

export const STAND_LABEL: Record<Stand, string> = {
  open: 'Nog niets gehoord',
  binnen: 'Kennisgeving binnen',
  verlengd: 'Verlengd',
};

export const FASE_ZIN: Record<Fase, string> = {
  voor: 'De verlenging begint op 1 april; dan zet Baken voor ieder een termijn klaar. Eerder verlengen kan als een kennisgeving al binnen is, met een reden.',
  lijst:
    'Op 1 mei en op 1 juni zet Baken een taak klaar bij Vandaag: herinner wie nog niets liet horen. Kennisgevingen zijn op tijd tot en met 30 juni.',
  'eerste-herinnering': 'Tijd voor de eerste herinnering aan wie nog niets liet horen.',
  'tweede-herinnering': 'Tijd voor de tweede herinnering. Nog op tijd tot en met 30 juni.',
  'te-laat': 'Wat nu binnenkomt, is te laat. Dat is geen weigering: u weegt het, met een reden.',
};
