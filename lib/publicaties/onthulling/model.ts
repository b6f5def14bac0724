import { datum, type Datum } from '#lib/kalender/model.ts';

/**
 * The limits a public table keeps to. Frozen into every publication, so that a later reader (or attacker) knows
 * what "<5" meant on that day.
 */
export type OnthullingParameters = {
  readonly versie: string;
  readonly geldigVanaf: Datum;
  /** Counts below this are small: printed as "<5". */
  readonly min_cel: number;
  /** A percentage over fewer than this is not public. */
  readonly min_noemer: number;
  /** Print a counted zero as 0. A structural zero is always printed. */
  readonly nul_tonen: boolean;
  /** Percentages below and above these are printed as "< 5%" and "> 95%". */
  readonly percentage_onder: number;
  readonly percentage_boven: number;
  readonly afronden_op: number;
  readonly max_dimensies: number;
};

/**
 * Own choice of limits. NCO gives nothing for groups of 5 or fewer (there min_cel would be 6) and caps percentages
 * at 5 % and 95 %; CBS asks 100 as denominator, which leaves hardly a figure in this field.
 */
export const PARAMETERS_2026: OnthullingParameters = {
  versie: '2026.1',
  geldigVanaf: datum('2026-01-01'),
  min_cel: 5,
  min_noemer: 30,
  nul_tonen: false,
  percentage_onder: 5,
  percentage_boven: 95,
  afronden_op: 5,
  max_dimensies: 3,
};

/** The coordinate of a margin: "all values of this dimension together". Never a value of a dimension itself. */
export const TOTAAL = 'totaal';

/** A subtotal within a dimension: a subregion of gemeenten, an age band of ages. Groups may overlap. */
export type Groep = { readonly naam: string; readonly leden: readonly string[] };

export type Dimensie = {
  readonly naam: string;
  readonly waarden: readonly string[];
  readonly groepen?: readonly Groep[];
  /** False where one jongere can stand under several values, so that the total is less than the sum. */
  readonly optelbaar?: boolean;
};

/** One coordinate per dimension, in the order of the dimensions: a value, a group, or TOTAAL. */
export type Plaats = readonly string[];

/**
 * A number is counted; null is unknown (it exists, nobody knows it); 'niet-gemeten' was never asked;
 * 'structureel-nul' cannot be anything but zero (a school without that kind of education).
 * A total is the sum over what is counted.
 */
export type Telling = number | null | 'niet-gemeten' | 'structureel-nul';

/** Who printed every number of a table for everybody before it came here: such a table goes out as it is. */
type Bronvermelding = { readonly gepubliceerdDoor?: string };

/**
 * The day to which a table was counted; `isStand`: it counts who was there on that day. Of two states of different days nobody can
 * know by how much a cell differs; of two versions of one count the note under a correction may say it. What was frozen without it is
 * taken to be of the same day.
 */
export type Teldag = { readonly peildatum?: Datum; readonly isStand?: boolean };

/**
 * Exact counts. Two tables with the same `meting` count the same population on the same peildatum, so a cell of
 * one can be a margin of the other. Every cell without a total must be there; a total that is left out is not
 * published.
 */
export type AantallenTabel = Bronvermelding &
  Teldag & {
    readonly soort: 'aantallen';
    readonly code: string;
    readonly meting: string;
    readonly dimensies: readonly Dimensie[];
    readonly cellen: readonly { readonly plaats: Plaats; readonly telling: Telling }[];
  };

/** Exact numerators and denominators. The metingen link them to the tables that count the same. */
export type PercentageTabel = Bronvermelding &
  Teldag & {
    readonly soort: 'percentages';
    readonly code: string;
    readonly metingTeller: string;
    readonly metingNoemer: string;
    readonly decimalen: number;
    readonly dimensies: readonly Dimensie[];
    readonly cellen: readonly {
      readonly plaats: Plaats;
      readonly teller: Telling;
      readonly noemer: Telling;
    }[];
  };

export type Tabel = AantallenTabel | PercentageTabel;

/** What the public sees. `verborgen` says nothing at all; `nevencel` gives away that the count is not small. */
export type OpenbareCel =
  | { readonly soort: 'waarde'; readonly waarde: number }
  | { readonly soort: 'onderdrukt'; readonly tekst: string; readonly reden: 'klein' }
  | { readonly soort: 'onderdrukt'; readonly tekst: '·'; readonly reden: 'nevencel' }
  | { readonly soort: 'afgerond'; readonly waarde: number; readonly op: number }
  | { readonly soort: 'begrensd'; readonly tekst: string; readonly kant: 'onder' | 'boven' }
  | { readonly soort: 'verborgen' }
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'niet-gemeten' };

export type GeplaatsteCel = { readonly plaats: Plaats; readonly cel: OpenbareCel };

type OpenbareVorm = Bronvermelding & {
  readonly code: string;
  readonly dimensies: readonly Dimensie[];
  readonly parameters: OnthullingParameters;
  readonly cellen: readonly GeplaatsteCel[];
};
export type OpenbareAantallen = OpenbareVorm & { readonly soort: 'aantallen'; readonly meting: string };
export type OpenbarePercentages = OpenbareVorm & {
  readonly soort: 'percentages';
  readonly metingTeller: string;
  readonly metingNoemer: string;
  readonly decimalen: number;
};
export type OpenbareTabel = OpenbareAantallen | OpenbarePercentages;

/** A table as it was published: the frozen exact figures and what the public saw of them. */
export type EerderePublicatie = { readonly tabel: Tabel; readonly openbaar: OpenbareTabel };

export type CelVerwijzing = { readonly tabel: string; readonly plaats: Plaats };

export type Weigeringsreden =
  | 'te-veel-dimensies'
  | 'dimensie-onbruikbaar'
  | 'dimensie-verschilt'
  | 'cel-ontbreekt'
  | 'cel-buiten-tabel'
  | 'cel-dubbel'
  | 'geen-telling'
  | 'telt-niet-op'
  | 'teller-boven-noemer'
  | 'tabellen-verschillen'
  | 'kring-van-tabellen'
  | 'zelfde-zaken';

export type Weigering = {
  readonly soort: 'geweigerd';
  readonly reden: Weigeringsreden;
  readonly tabel: string;
  readonly plaats: Plaats | null;
};

/**
 * `reedsBekend` is for the maker, never for the public: small cells about which earlier publications (or a
 * denominator known to all) already tell more than this publication would.
 */
export type Beschermd<T> = {
  readonly soort: 'beschermd';
  readonly uitkomst: T;
  readonly reedsBekend: readonly CelVerwijzing[];
};
