import type { Overlegstatus, Puntresultaat } from '#lib/overleggen/model.ts';

export const OVERLEGSTATUS_LABEL: Record<Overlegstatus, string> = {
  gepland: 'Gepland',
  gehouden: 'Gehouden',
  vervallen: 'Gaat niet door',
};

export const RESULTAAT_LABEL: Record<Puntresultaat, string> = {
  afspraken: 'Afspraken gemaakt',
  doorgeleid: 'Doorgeleid naar een ander',
  opgelost: 'Opgelost',
  'volgende-keer': 'Komt terug op het volgende overleg',
  'geen-actie': 'Geen actie nodig',
};
