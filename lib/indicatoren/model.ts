import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Onderwerp } from './onderwerpen.ts';

export type Eenheid =
  | 'jongere'
  | 'melding'
  | 'signaal'
  | 'werkproces'
  | 'vrijstelling'
  | 'termijn'
  | 'stap'
  | 'dag'
  | 'aanvraag'
  | 'verlof'
  | 'actie'
  | 'vraag'
  | 'agendapunt'
  | 'fte'
  | '%'
  | 'handhavingsproces'
  | 'proces-verbaal'
  | 'gezin'
  | 'contact';

/**
 * One allowed value; `eenheid` when this value is counted in another unit than the indicator, `kern` the national code. `rest`: it
 * catches what fits nowhere else, so a row or column of it with only zeros is left out.
 */
export type Dimensiewaarde = {
  readonly code: string;
  readonly label: string;
  readonly eenheid?: Eenheid;
  readonly kern?: string;
  readonly rest?: true;
};

/** Values that differ per bureau or school year are looked up by name. */
export type Waardenbron =
  | 'gemeenten'
  | 'woonplaatsen'
  | 'mbo-scholen'
  | 'resultaten'
  | 'resultaten-jongerenpunt'
  | 'acties-jongerenpunt'
  | 'maanden'
  | 'afwijkredenen';

export type Dimensie = {
  readonly code: string;
  readonly label: string;
  readonly waarden: readonly Dimensiewaarde[] | Waardenbron;
  /** Cells that differ in this dimension are different figures: they are never added up. */
  readonly vast?: boolean;
};

/**
 * How cells become a value. `aantal`: the teller. `percentage`: 100 × teller / noemer. `afname`: the number itself, and
 * its decrease in % since a year before. `per-fte`: teller / effective fte of the month. `percentiel`: the median or the 90th
 * percentile of the column `dagen` of the cases; teller is how many there are. Percentiles of parts cannot be added up, so each
 * roll-up is counted anew in SQL.
 */
export type Uitwerking = 'aantal' | 'percentage' | 'afname' | 'per-fte' | 'percentiel';

/** A table that people print: which dimensions stand in the rows and which in the columns; the others are added up. */
export type Weergave = {
  readonly titel: string;
  readonly rijen: readonly string[];
  /** null: only totals. */
  readonly kolom: string | null;
  /** Only these cells. */
  readonly filter?: Dimensies;
  /** Where the printed total stands; default behind the columns. */
  readonly totaalVooraan?: true;
  /** The share of each column in itself, instead of the share of a row in the whole. */
  readonly aandeelPerKolom?: true;
  /** Rows that are printed even when they are zero, in their order; codes of the dimensions in the rows. */
  readonly vasteRijen?: readonly (readonly string[])[];
};

export type Streefwaarde = {
  readonly waarde: number;
  readonly richting: 'minstens' | 'hoogstens';
  readonly bron: string;
};

/** A definition that gave way to the next one: what differed then; the rest is as it is now. Its dimensions have the same codes. */
export type EerdereVersie = Partial<
  Pick<
    Indicator,
    'definitie' | 'teller' | 'noemer' | 'formule' | 'zaken' | 'bron' | 'voorbeeld' | 'geteldTot' | 'dimensies'
  >
> & {
  readonly versie: number;
  readonly geldigVan: Datum;
  /** Why the next version replaced it, and where that is written. */
  readonly reden: string;
};

/**
 * An indicator as data. `zaken` is the one place where it is counted: SQL over the facts that gives one row per counted
 * case, with a column per dimension; the figure counts these rows and the drill-down shows them, so they cannot differ.
 */
export type Indicator = {
  readonly code: string;
  readonly onderwerp: Onderwerp;
  readonly titel: string;
  readonly vraag: string;
  readonly definitie: string;
  readonly teller: string;
  readonly noemer: string | null;
  readonly formule: string;
  readonly eenheid: Eenheid;
  readonly uitwerking: Uitwerking;
  /** True: a state on one day, so that other years are seen on the same day; false: what happened in a school year. */
  readonly isStand: boolean;
  /**
   * What happens after the peildatum does not touch it, so that a closed year stays as it is; `behalve`: but for facts of these kinds, of
   * which the newest counts whenever it is. Left out, every fact can touch every year. A test takes those facts away.
   */
  readonly totPeildatum?: true | { readonly behalve: readonly Feitsoort[] };
  /** True: its months are put beside each other over several school years, so what that asks is kept too. */
  readonly maandreeks?: true;
  /** True: counted for many moments in one go it gives for each what it gives by itself; a test compares. */
  readonly samen?: true;
  readonly dimensies: readonly Dimensie[];
  readonly zaken: string;
  /** When the figure is known at all, beyond that the year was recorded: a condition on `jaar` and `bureau`. */
  readonly bekend?: string;
  readonly bron: string;
  readonly versie: number;
  /** First day of the first school year that is counted by this definition. */
  readonly geldigVan: Datum;
  /** Definitions from before, oldest first. */
  readonly eerder?: readonly EerdereVersie[];
  /** School years that begin earlier, or later, cannot be counted by this definition: there they were never measured. */
  readonly geteldVan?: Datum;
  readonly geteldTot?: Datum;
  /** Counted by hand; the same case stands in the tests. */
  readonly voorbeeld: string;
  /** Facts without which nothing is known about a year; default those of meldingen and work. */
  readonly bekendUit?: readonly Feitsoort[];
  /**
   * The facts that it counts, as a condition on `g`: without one of them by the end of the year nobody measured it, however much else was
   * recorded, unless the bureau says from which day everything is. Left out: `bekendUit` says enough.
   */
  readonly geteldUit?: string;
  /** True: figures of others, read in; they come years after their school year, and nobody stands behind them. */
  readonly ingelezen?: true;
  /**
   * Who prints every number of it for everybody, so that nothing of it is left to protect. Only of what is read in as it was printed: a
   * count of the own work is never this, whoever publishes something like it.
   */
  readonly gepubliceerdDoor?: string;
  /** True: counts criminal-law data too, of which it is not known whose they are (ADR 16). */
  readonly afgeschermd?: true;
  readonly heeftAmbitie: boolean;
  readonly streefwaarde: Streefwaarde | null;
  /** The cell that stands for the whole on the page, by its fixed dimensions. */
  readonly hoofdcijfer: Readonly<Record<string, string>>;
  /** Other words by which people look for it. */
  readonly zoekwoorden?: string;
  /** Codes of figures that say more about the same. */
  readonly zieOok?: readonly string[];
  /** How the page opens; without it every dimension that is no place stands in the rows, and the places in the columns. */
  readonly standaardweergave?: Weergave;
  /** Other tables that people print of the same. */
  readonly weergaven?: readonly Weergave[];
};

export type Dimensies = Readonly<Record<string, string>>;

/** null is unknown, 0 is zero. Percentages are 0–100, unrounded. */
export type Cel = {
  readonly dimensies: Dimensies;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly waarde: number | null;
};

/** One cell as SQL counted it; `jaar` is the place in the list of years asked, from 1. */
export type Getelderij = {
  readonly jaar: number;
  readonly teller: number;
  readonly noemer: number;
  /** Of percentiles: the value itself, and which dimensions were rolled up. */
  readonly waarde?: number;
  readonly weg?: number;
} & Readonly<Record<string, string | number>>;

/** What was counted for one school year on one day. */
export type Geteld = {
  /** Something was recorded in it, and the registration was complete by then. */
  readonly bekend: boolean;
  /** This was recorded at all by then, be it incomplete. */
  readonly gemeten: boolean;
  readonly rijen: readonly Getelderij[];
};

export type Uitslag = {
  readonly code: string;
  readonly versie: number;
  readonly bureau: string;
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly bekendOp: Datum;
  readonly eenheid: Eenheid;
  readonly definitie: string;
  /** False: nothing was recorded in this year, so that a count of nothing says nothing. */
  readonly bekend: boolean;
  /** Not even unknown: nobody measured it then, because the registration or this definition did not exist yet, or any more. */
  readonly nietGemeten?: true;
  /** Of a kept answer that is on its way to be counted anew: when it was counted. Without it the answer is of now. */
  readonly geteldOp?: Date;
  readonly cellen: readonly Cel[];
  /** Of percentiles: also every roll-up, each with the dimensions that it keeps. */
  readonly optellingen?: readonly Cel[];
};

export type Vraag = {
  readonly schooljaar: Schooljaar;
  /** Count over this calendar year instead; only of one year, and not of a decrease or of figures of others. */
  readonly kalenderjaar?: number | undefined;
  /** True on this day; default today, or the end of a closed school year. */
  readonly peildatum?: Datum | undefined;
  /** As known at the end of this day; default now. */
  readonly bekendOp?: Datum | undefined;
  /** As known at exactly this moment, instead of at the end of a day; of something that was frozen. */
  readonly moment?: Date | undefined;
  /** By this definition in each year; default each year by the one that was valid in it. */
  readonly versie?: number | undefined;
  /** Only cells with these values. */
  readonly filter?: Dimensies | undefined;
  /** Keep these dimensions and add up over the others; default all. */
  readonly per?: readonly string[] | undefined;
};

/** What the bureau brings to every figure. */
export type Bureaucontext = {
  readonly gemeenten: readonly Dimensiewaarde[];
  readonly mboScholen: readonly Dimensiewaarde[];
  readonly resultaten: readonly Dimensiewaarde[];
  readonly resultatenJongerenpunt: readonly Dimensiewaarde[];
  readonly actiesJongerenpunt: readonly Dimensiewaarde[];
  readonly afwijkredenen: readonly Dimensiewaarde[];
};

/** The values a dimension can have at this bureau in this school year. */
export type Waardenlijst = Readonly<Record<string, readonly Dimensiewaarde[]>>;

export type Tabelrij = {
  readonly sleutel: string;
  readonly labels: readonly string[];
  /** One per column; null: this combination does not exist. */
  readonly cellen: readonly (Cel | null)[];
  readonly totaal: Cel;
  /** Of the whole table, in whole percents that add up to 100; null where the rows are no parts of one whole. */
  readonly aandeel: number | null;
  /** The same within each column, where that was asked. */
  readonly kolomaandelen: readonly (number | null)[];
  /** At the first row of a group with the same beginning: the group added up. */
  readonly groep: Pick<Tabelrij, 'labels' | 'cellen' | 'totaal'> | null;
};

/** null: unknown; 'niet-gemeten': nobody measured it. Zero is 0. */
export type Trendcijfer = number | null | 'niet-gemeten';

/** An answer laid out for a page. */
export type Beeld = {
  readonly keuze: {
    readonly vast: Dimensies;
    readonly rijen: readonly string[];
    readonly kolom: string | null;
    readonly totaalVooraan: boolean;
    readonly aandeelPerKolom: boolean;
    readonly vasteRijen: readonly (readonly string[])[];
    /** Dimensions one can put in rows or columns. */
    readonly vrij: readonly string[];
  };
  readonly hoofd: readonly { readonly cel: Cel; readonly label: string; readonly eenheid: Eenheid }[];
  readonly trend: {
    readonly momenten: readonly string[];
    /** Each moment by the definition that was valid then. */
    readonly cijfers: readonly Trendcijfer[];
    readonly isPercentage: boolean;
    /** Only where the definition changed on the way: every definition over all moments. Never added up, never one line. */
    readonly perVersie: readonly { readonly versie: number; readonly cijfers: readonly Trendcijfer[] }[];
  };
  readonly tabel: {
    readonly kolommen: readonly Dimensiewaarde[];
    readonly rijen: readonly Tabelrij[];
    /** True: the rows are parts of one whole, so each has its share. */
    readonly metAandeel: boolean;
    readonly metKolomaandeel: boolean;
    /** Rows with nothing but zeros that are not shown. */
    readonly weggelaten: number;
    readonly totalen: { readonly cellen: readonly (Cel | null)[]; readonly totaal: Cel | null } | null;
  };
};
