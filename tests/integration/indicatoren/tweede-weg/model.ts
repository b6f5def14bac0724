import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Feiten, Feitsoort } from '#lib/logboek/feitsoorten.ts';

/** A fact as it stands in the table, nothing worked out. */
export type Feit<S extends Feitsoort = Feitsoort> = {
  readonly nr: number;
  readonly soort: S;
  readonly onderwerpId: string;
  readonly jongereId: string | null;
  readonly datum: Datum;
  readonly gegevens: Feiten[S];
};

export type Rij = Feit & { readonly geregistreerd: Date; readonly vervallen: Date | null };

export type Periode = { readonly van: Datum; readonly tot: Datum | null };

export type Jongere = {
  readonly id: string;
  readonly geboren: Datum;
  readonly overleden: Datum | null;
  readonly startkwalificatie: Datum | null;
  readonly uitzondering: Datum | null;
  readonly schooljarenEinde: Datum | null;
};

/** The plain rows of the few tables beside the facts that a figure needs. */
export type Bron = {
  readonly rijen: readonly Rij[];
  readonly jongeren: ReadonlyMap<string, Jongere>;
  readonly woningen: ReadonlyMap<string, readonly (Periode & { gemeente: string | null })[]>;
  readonly scholen: ReadonlyMap<string, { readonly brin: string; readonly sector: string }>;
  /** To which work a term belongs. */
  readonly werkVanTermijn: ReadonlyMap<string, string>;
  readonly gemeenten: readonly (Periode & { code: string })[];
  readonly formatie: readonly (Periode & {
    functie: string;
    fte: number;
    inzet: number;
    aanwezigheid: number;
  })[];
};

/** The school year that is asked, and the day on which it is looked at. `eind`: the last day that counts for a flow. */
export type Jaar = {
  readonly schooljaar: Schooljaar;
  readonly van: Datum;
  readonly tot: Datum;
  readonly peildatum: Datum;
  readonly eind: Datum;
  /** By this definition; without it by the one that was valid in the year. */
  readonly versie?: number | undefined;
};

/** One counted cell; what is not among them is zero. */
export type Geteld = {
  readonly cel: Readonly<Record<string, string>>;
  readonly teller: number;
  readonly noemer?: number;
  readonly waarde?: number;
};
