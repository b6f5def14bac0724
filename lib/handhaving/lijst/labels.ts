import type { Lijstsoort, Zaakstand } from './model.ts';

export const LABEL_LIJSTSOORT: Record<Lijstsoort, string> = {
  zaak: 'Handhavingszaak',
  dwangsom: 'Last onder dwangsom',
  zorgmelding: 'Zorgmelding',
};

export const LABEL_ZAAKSTAND: Record<Zaakstand, string> = {
  begonnen: 'Nog geen Halt of proces-verbaal',
  halt: 'Ligt bij Halt',
  'pv-schrijven': 'Proces-verbaal nog niet ingezonden',
  'pv-om': 'Proces-verbaal bij het OM',
  uitgewerkt: 'Uitgewerkt: klaar om te sluiten',
};
