import type { Lijstnaam } from '#lib/toegang/lijsten/labels.ts';

/** A column of a list, for the screen (which of them are shown) and for the export (what stands in the cell). */
export type Lijstkolom<Rij> = {
  readonly sleutel: string;
  readonly kop: string;
  /** Always shown: it says whom the row is about. */
  readonly vast?: boolean;
  /** Not shown until someone chooses it. */
  readonly opVerzoek?: boolean;
  readonly waarde: (rij: Rij) => string | number | null;
};

/** What a page needs to know of a column. */
export type Kolomkeuze = Pick<Lijstkolom<never>, 'sleutel' | 'kop' | 'vast' | 'opVerzoek'>;

/** Filters of a list under a name of one's own: the query of its address. */
export type Weergave = { readonly naam: string; readonly vraag: string };

export type Lijststand = {
  readonly lijst: Lijstnaam;
  readonly kolommen: readonly Kolomkeuze[];
  /** Keys of the columns that are shown, in the order of the list. */
  readonly zichtbaar: readonly string[];
  readonly weergaven: readonly Weergave[];
  readonly magExporteren: boolean;
};

export type Exportbestand = {
  readonly naam: string;
  readonly tekst: string;
  readonly jongereIds: readonly string[];
};
