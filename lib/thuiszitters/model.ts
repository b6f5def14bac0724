import type { Grond, LeerplichtFeiten, Vrijstellingsperiode } from '#lib/jongeren/leerplicht/model.ts';
import type { Datum, Periode, Regio } from '#lib/kalender/model.ts';
import type { LrvGrens } from '#lib/meldingen/langdurig/model.ts';
import type { Sector, ThuiszitUitkomst } from '#lib/logboek/feitsoorten.ts';

/** Absoluut verzuim (not enrolled) or langdurig relatief verzuim (enrolled, away for more than four weeks). */
export type ThuiszitSoort = 'AV' | 'LRV';
export const THUISZIT_SOORTEN: readonly ThuiszitSoort[] = ['AV', 'LRV'];
export const UITKOMSTEN: readonly ThuiszitUitkomst[] = [
  'terug-naar-school',
  'alternatief-traject',
  'vrijstelling',
  'verhuisd',
  'einde-leerplicht',
  'overleden',
];

/** When the bureau knew, in milliseconds since 1970: what follows from a fact was not known before it. */
export type Bekend = { readonly bekendOp: number };

export type Woonfeit = Periode & Bekend & { readonly gemeente: string | null };
export type Inschrijvingsfeit = Periode & {
  readonly schoolId: string | null;
  readonly sector: Sector | null;
  readonly begonBekendOp: number;
  readonly eindeBekendOp: number;
};
export type Schoolgangfeit = Bekend & {
  readonly datum: Datum;
  readonly soort: 'hervat' | 'alternatief-traject';
};
export type Bevestiging = Bekend & {
  readonly datum: Datum;
  readonly gemeente: string | null;
  readonly sector: Sector | null;
};
export type LrvMelding = Bekend & {
  readonly begindatum: Datum;
  readonly schoolId: string | null;
  readonly gemeente: string | null;
  readonly sector: Sector | null;
};

/** All that decides about thuiszitten of one jongere. What is absent did not happen. */
export type ThuiszitFeiten = {
  readonly leerplicht: LeerplichtFeiten;
  readonly overleden: (Bekend & { readonly datum: Datum }) | null;
  readonly woonperiodes: readonly Woonfeit[];
  readonly inschrijvingen: readonly Inschrijvingsfeit[];
  readonly vrijstellingen: readonly (Vrijstellingsperiode & Bekend)[];
  readonly schoolgang: readonly Schoolgangfeit[];
  readonly bevestigingen: readonly Bevestiging[];
  readonly lrvMeldingen: readonly LrvMelding[];
};

export type Thuiszitparameters = {
  readonly lrvGrens: LrvGrens;
  readonly regio: Regio;
  /** The gemeenten that belong to the bureau, and since and until when. */
  readonly gemeenten: readonly (Periode & { readonly code: string })[];
  /** Chooses the version of the law. */
  readonly peildatum: Datum;
};

export type Afloop = Bekend & { readonly datum: Datum; readonly uitkomst: ThuiszitUitkomst };

/** One unbroken time at home. `einde` is the first day it was over. */
export type Episode = Bekend & {
  readonly soort: ThuiszitSoort;
  readonly sinds: Datum;
  readonly teltVanaf: Datum;
  readonly einde: Afloop | null;
  readonly gemeente: string | null;
  readonly sector: Sector | null;
  readonly schoolId: string | null;
  readonly regel: string;
};

export type Jongererij = { readonly id: string; readonly leerplicht: LeerplichtFeiten };

/** One row of what happened, from whichever table it stands in; `nummer` is the subject of its counted fact. */
export type Bronrij = {
  readonly jongereId: string;
  readonly bron:
    'woon' | 'inschrijving' | 'vrijstelling' | 'schoolgang' | 'lrv' | 'lrv-vastgesteld' | 'bevestigd';
  readonly nummer: string;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly code: string | null; // gemeente, or kind of schoolgang
  readonly grond: Grond | null;
  readonly schoolId: string | null;
  readonly sector: Sector | null;
};

/** The counted facts an episode can follow from; lapsed ones only say when something changed. */
export type Feitrij = {
  readonly jongereId: string;
  readonly soort: string;
  readonly nummer: string;
  readonly datum: Datum;
  readonly geregistreerdOp: Date;
  readonly vervallenOp: Date | null;
};
