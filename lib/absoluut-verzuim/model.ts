import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

/** Under which duty the jongere should be at a school. */
export type Plicht = 'leerplicht' | 'kwalificatieplicht';

/** How an administrative signal ends. Only `bevestigd` becomes absoluut verzuim; the rest was no case. */
export const UITKOMSTEN = [
  'bevestigd',
  'onterecht',
  'ingeschreven',
  'vrijstelling',
  'verhuisd',
  'overdracht',
  'overleden',
  'geen-plicht',
] as const;
export type Signaaluitkomst = (typeof UITKOMSTEN)[number];

/** What a colleague may say of a signal himself; that someone died or is no longer under a duty follows from facts. */
export const ADMINISTRATIEVE_UITKOMSTEN = [
  'onterecht',
  'ingeschreven',
  'vrijstelling',
  'verhuisd',
  'overdracht',
] as const satisfies readonly Signaaluitkomst[];
export type AdministratieveUitkomst = (typeof ADMINISTRATIEVE_UITKOMSTEN)[number];

export const BRONNEN = ['vergelijking', 'melding', 'migratie', 'duo'] as const;
export type Signaalbron = (typeof BRONNEN)[number];

/** Why this jongere came up, as data; the sentence is made in labels.ts. */
export type Reden =
  | { readonly soort: 'ingekomen'; readonly op: Datum; readonly vanGemeente: string | null }
  | {
      readonly soort: 'uitgeschreven';
      readonly op: Datum;
      readonly school: string | null;
      readonly onderwijssoort: string | null;
      readonly reden: string | null;
    }
  | { readonly soort: 'vrijstelling-afgelopen'; readonly op: Datum; readonly grond: Grond }
  /** May be at a school abroad: what on file points that way. */
  | { readonly soort: 'mogelijk-buitenland'; readonly waarom: 'vrijstelling' | 'uitschrijving' | 'gezin' }
  | { readonly soort: 'nieuw-leerplichtig'; readonly op: Datum }
  /** No longer leerplichtig but kwalificatieplichtig, before the age for that. */
  | { readonly soort: 'twaalf-schooljaren'; readonly op: Datum }
  | { readonly soort: 'nooit-ingeschreven' }
  | { readonly soort: 'gemeld'; readonly op: Datum; readonly school: string | null }
  | { readonly soort: 'eerder'; readonly op: Datum; readonly uitkomst: Signaaluitkomst };
export type Redensoort = Reden['soort'];

type Kop = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly bron: Signaalbron;
  readonly plicht: Plicht | null;
  readonly sinds: Datum;
  readonly ontstaanOp: Datum;
  readonly gemeente: string | null;
  readonly sector: Sector | null;
  readonly schoolId: string | null;
  readonly uitleg: readonly Reden[];
  readonly brpOp: Datum | null;
  readonly rodOp: Datum | null;
  readonly contactOp: Datum | null;
  readonly notitie: string | null;
  readonly werkprocesId: string | null;
};

export type OpenSignaal = Kop & { readonly status: 'open' };
/** Only a judged signal has an outcome and the day it was judged. */
export type BeoordeeldSignaal = Kop & {
  readonly status: 'beoordeeld';
  readonly uitkomst: Signaaluitkomst;
  readonly beoordeeldOp: Datum;
  readonly vanzelf: boolean;
};
export type Signaal = OpenSignaal | BeoordeeldSignaal;
