import type { Dimensies } from '#lib/indicatoren/model.ts';

export const BEELDEN = ['geen', 'balken', 'verloop'] as const;
export type Beeldsoort = (typeof BEELDEN)[number];

/** How a figure is laid out: codes of its dimensions, as on the page of the figure. */
export type Indeling = {
  readonly rijen: readonly string[];
  /** null: only totals. */
  readonly kolom: string | null;
  /** Only these cells. */
  readonly filter: Dimensies;
  /** Only these values of the last dimension in the rows; empty: all of them. */
  readonly alleen: readonly string[];
};

/** One figure of the catalogue in a chapter. */
export type Onderdeelvorm = {
  readonly titel: string;
  readonly indicator: string;
  readonly indeling: Indeling;
  /** School years beside each other, the year of the edition last. */
  readonly jaren: number;
  readonly beeld: Beeldsoort;
  readonly aandelen: boolean;
  /** What is counted, in a few words; tables with the same words must have the same total. */
  readonly telling: string | null;
  readonly inBijlage: boolean;
};

export type Onderdeel = Onderdeelvorm & {
  readonly id: string;
  readonly versie: number;
  readonly hoofdstukId: string;
};

export type Hoofdstuk = {
  readonly id: string;
  readonly versie: number;
  readonly titel: string;
  /** Stands in every edition. */
  readonly tekst: string;
  readonly onderdelen: readonly Onderdeel[];
};

/** The jaarverslag of a bureau: own title, own chapters in its own order, own choice of figures. */
export type Vorm = {
  readonly versie: number;
  readonly titel: string;
  readonly ondertitel: string | null;
  readonly perGemeente: boolean;
  readonly hoofdstukken: readonly Hoofdstuk[];
};

/** A whole form as data, to begin with. */
export type Vormgegevens = {
  readonly titel: string;
  readonly ondertitel?: string;
  readonly perGemeente: boolean;
  readonly hoofdstukken: readonly {
    readonly titel: string;
    readonly tekst?: string;
    readonly onderdelen?: readonly Cijferkeuze[];
  }[];
};

/** A figure with what differs from how it is usually printed. */
export type Cijferkeuze = Partial<Omit<Onderdeelvorm, 'indeling'>> & {
  readonly indicator: string;
  /** The title of one of its printed tables; without it the standard one. */
  readonly weergave?: string;
  readonly indeling?: Partial<Indeling>;
};
