import type { Briefstand, Exemplaarstand } from '#lib/brieven/model.ts';

export const LABEL_BRIEFSTAND: Record<Briefstand, string> = {
  concept: 'concept',
  maken: 'wordt gemaakt',
  'af-te-drukken': 'klaar om af te drukken',
  onderweg: 'wordt verstuurd',
  verzonden: 'verzonden',
  geprint: 'afgedrukt',
  mislukt: 'mislukt',
  ingetrokken: 'ingetrokken',
};

export const LABEL_EXEMPLAARSTAND: Record<Exemplaarstand, string> = {
  wacht: 'nog niet gemaakt',
  'af-te-drukken': 'klaar om af te drukken',
  afgedrukt: 'afgedrukt',
  'mail-wacht': 'mail wacht op verzending',
  'mail-weg': 'gemaild',
  'mail-mislukt': 'mail mislukt',
  ingetrokken: 'ingetrokken',
};

export const TOON_BRIEFSTAND = {
  concept: 'neutraal',
  maken: 'bezig',
  'af-te-drukken': 'let-op',
  onderweg: 'bezig',
  verzonden: 'goed',
  geprint: 'goed',
  mislukt: 'te-laat',
  ingetrokken: 'neutraal',
} as const satisfies Record<Briefstand, string>;
