import type { Datum } from '#lib/kalender/model.ts';

/**
 * What can be given to a partner. What a young person told about health or justice is not among it and has no way into it: WEB art.
 * 9.2.7 keeps it with the Doorstroompunt.
 */
export const GEGEVENSOORTEN = ['contact', 'hulpvraag', 'school', 'plan', 'afspraken', 'gezin'] as const;
export type Gegevensoort = (typeof GEGEVENSOORTEN)[number];

/** On what ground it is given: the young person agrees, or a task that the law gives names it. */
export const GRONDSLAGEN = ['instemming', 'wettelijke-taak'] as const;
export type Grondslag = (typeof GRONDSLAGEN)[number];

export const OVERDRACHTSTATEN = ['aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken'] as const;
export type Overdrachtstaat = (typeof OVERDRACHTSTATEN)[number];
export type Antwoord = Exclude<Overdrachtstaat, 'aangeboden'>;

/** How the answer came: the coach heard it, or the partner wrote it. */
export const ANTWOORDWIJZEN = ['coach', 'antwoord'] as const;
export type Antwoordwijze = (typeof ANTWOORDWIJZEN)[number];

export type WarmeOverdracht = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly werkprocesId: string | null;
  readonly organisatieId: string;
  readonly organisatie: string;
  readonly organisatiesoort: string;
  readonly contactpersoon: string | null;
  readonly telefoon: string | null;
  readonly doel: string;
  readonly gegevens: readonly Gegevensoort[];
  readonly grondslag: Grondslag;
  readonly grondslagToelichting: string | null;
  readonly aangebodenOp: Datum;
  readonly uiterlijk: Datum | null;
  readonly status: Overdrachtstaat;
  readonly antwoordOp: Datum | null;
  readonly antwoordWijze: Antwoordwijze | null;
  readonly antwoordDoor: string | null;
  readonly reden: string | null;
  readonly wie: string | null;
};
