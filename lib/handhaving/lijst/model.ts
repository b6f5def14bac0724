import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';

export const LIJSTSOORTEN = ['zaak', 'dwangsom', 'zorgmelding'] as const;
export type Lijstsoort = (typeof LIJSTSOORTEN)[number];

/** Where a file of the compartment is at, as its own officer looks for it. */
export const ZAAKSTANDEN = ['begonnen', 'halt', 'pv-schrijven', 'pv-om', 'uitgewerkt'] as const;
export type Zaakstand = (typeof ZAAKSTANDEN)[number];

/** What the lists of enforcement are narrowed to. `stand` belongs to one kind: 'zaak:halt', 'dwangsom:VOORNEMEN'. */
export type Lijstfilter = {
  readonly soort?: Lijstsoort | undefined;
  readonly stand?: string | undefined;
  readonly van: 'mij' | 'iedereen';
  readonly toon: 'open' | 'gesloten';
  readonly na?: Sleutel | undefined;
};

/** The place of a line in its list: two days that order it, then its id. */
export type Sleutel = { readonly een: Datum; readonly twee: Datum; readonly id: string };

export type Lijstregel = {
  readonly id: string;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly soort: 'dwangsom' | 'zorgmelding';
  readonly stand: string;
  readonly uitkomst: string | null;
  readonly begonnenOp: Datum;
  readonly laatstOp: Datum;
  readonly uiterlijk: Datum | null;
  readonly gemeente: string | null;
  readonly wie: string | null;
};
