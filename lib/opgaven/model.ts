import type { Dimensies } from '#lib/indicatoren/model.ts';
import type { Onderdeel } from '#lib/indicatoren/effectrapportage/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Teldag } from './teldag/model.ts';

/** A form of others, as data: what each cell is counted from stands here and nowhere else. */
export type Vorm = {
  readonly code: string;
  readonly titel: string;
  /** Who asks for it. */
  readonly voor: string;
  readonly grondslag: string;
  readonly jaar: Jaarsoort;
  /** What is not certain about the form itself. */
  readonly voorbehoud: string | null;
  readonly perGemeente: boolean;
  /** By when it must be there, and who says so; `dag` null: no day is known to us. */
  readonly termijn: Termijn;
  /** To whom the numbers may go as they are, with the law that asks for them. */
  readonly naarBuiten: string;
  /** Everybody reads it: beside the copy as it is, there is one with small counts protected. */
  readonly openbaar: boolean;
  /** Who fills it in chooses on which day the state is counted. */
  readonly kiestTeldag?: true;
  readonly tabellen: readonly Vormtabel[];
  readonly controles: readonly Vormcontrole[];
  /** The bureau's own words of the effectrapportage, and its fte, stand at these tables. */
  readonly teksten?: readonly { readonly onderdeel: Onderdeel; readonly titel: string }[];
};

export type Termijn = { readonly dag: ((jaar: Schooljaar) => Datum) | null; readonly bron: string };

/** 'allebei': the form leaves it open, so the reader chooses. */
export type Jaarsoort = 'schooljaar' | 'allebei';

/** Of each dimension the values that are added up. */
export type Kies = Readonly<Record<string, readonly string[]>>;

/** A figure, or the part of it with these values. */
export type Deel = {
  readonly indicator: string;
  readonly kies?: Kies;
  /** A state on another day of the year than the last. */
  readonly op?: '1-januari' | 'teldag';
  readonly wat?: 'noemer';
  /** Zero only where the bureau recorded at least one in the year: a year with none at all was not measured. */
  readonly leegIsNietGemeten?: true;
};

export type Berekening =
  | { readonly soort: 'som'; readonly delen: readonly Deel[] }
  | {
      readonly soort: 'verhouding';
      readonly teller: readonly Deel[];
      readonly noemer: readonly Deel[];
      /** 1000: per 1,000; 100: a percentage. */
      readonly maal: 100 | 1000;
      readonly decimalen: number;
    }
  | { readonly soort: 'niet'; readonly reden: string };

export type Vormrij = { readonly code: string; readonly label: string; readonly bereken: Berekening };

/** `kies` holds of the dimensions that a figure has; a figure with none of them has no number in this column. */
export type Vormkolom = { readonly code: string; readonly kop: string; readonly kies: Kies };

export type Vormtabel = {
  readonly code: string;
  readonly titel: string;
  readonly rijkop: string;
  readonly kolommen: readonly Vormkolom[] | 'gemeenten';
  readonly rijen: readonly Vormrij[];
  /** Parts: the columns together are the whole, so a total stands behind them and is checked. */
  readonly optellen: boolean;
  /** The heading of the column with the whole. */
  readonly totaalkop: string;
  readonly noten: readonly string[];
};

export type Celplek = { readonly tabel: string; readonly rij: string };

/** A sum or order between whole rows. */
export type Vormcontrole = {
  readonly code: string;
  readonly titel: string;
  readonly links: readonly Celplek[];
  readonly teken: '=' | '<=';
  readonly rechts: readonly Celplek[];
};

export type Periode =
  | { readonly soort: 'schooljaar'; readonly schooljaar: Schooljaar }
  | { readonly soort: 'kalenderjaar'; readonly jaar: number };

export type Gemeente = { readonly code: string; readonly naam: string };

/** One figure in a cell, with everything that leads back to its cases. */
export type Herkomst = {
  readonly indicator: string;
  readonly titel: string;
  readonly versie: number;
  readonly peildatum: Datum;
  readonly kies: Kies;
  /** What was chosen, in words. */
  readonly keuze: readonly string[];
  /** Of a dimension with more than one chosen value: each of them in words. */
  readonly woorden?: Readonly<Record<string, string>>;
  readonly wat: 'teller' | 'noemer';
  readonly getal: number | null;
};

export type Ingevuldecel = {
  readonly kolom: string;
  readonly waarde: number | null;
  readonly decimalen: number;
  readonly maal: 1 | 100 | 1000;
  /** Why there is no number; null where there is one. */
  readonly reden: string | null;
  /** There is no number because nobody measured it. */
  readonly nietGemeten?: true;
  readonly teller: readonly Herkomst[];
  readonly noemer: readonly Herkomst[];
};

export type Ingevulderij = {
  readonly code: string;
  readonly label: string;
  readonly cellen: readonly Ingevuldecel[];
};

export type Ingevuldetabel = Pick<Vormtabel, 'code' | 'titel' | 'rijkop' | 'optellen' | 'noten'> & {
  readonly kolommen: readonly { readonly code: string; readonly kop: string }[];
  readonly rijen: readonly Ingevulderij[];
};

export type Controle = {
  readonly code: string;
  readonly titel: string;
  /** null: a number in it is unknown, so nothing can be said. */
  readonly klopt: boolean | null;
  readonly zin: string;
};

export type Eigentekst = { readonly titel: string; readonly regels: readonly string[] };

/** A form filled in: computed when it is read, frozen when it was laid ready. */
export type Opgave = {
  readonly vorm: string;
  readonly titel: string;
  readonly voor: string;
  readonly grondslag: string;
  readonly voorbehoud: string | null;
  /** Since they are known to the form; a copy that was made before has none. */
  readonly uiterlijk?: { readonly op: Datum | null; readonly bron: string };
  readonly naarBuiten?: string;
  readonly bureau: string;
  readonly periode: string;
  readonly gemeente: Gemeente | null;
  readonly peildatum: Datum;
  /** Of a form with a day of its own for the state; a copy that was made before has none. */
  readonly teldag?: Teldag;
  readonly bekendOp: Datum;
  readonly tabellen: readonly Ingevuldetabel[];
  readonly controles: readonly Controle[];
  readonly teksten: readonly Eigentekst[];
};

/** A frozen copy: laid ready, and perhaps submitted. */
export type Kopieregel = {
  readonly id: string;
  readonly versie: number;
  readonly vorm: string;
  readonly periode: string;
  readonly gemeenteCode: string | null;
  readonly gemeenteNaam: string | null;
  readonly teldag: Datum | null;
  readonly uitgave: number;
  readonly reden: string | null;
  readonly toelichting: string | null;
  readonly hash: string;
  readonly gemaaktOp: Date;
  readonly gemaaktDoor: string | null;
  readonly gemaaktDoorNaam: string | null;
  readonly ingediendOp: Datum | null;
  readonly ingediendBij: string | null;
  readonly ingediendDoorNaam: string | null;
};
export type Kopie = Kopieregel & { readonly inhoud: Opgave };

/** A cell that says something else now than in a frozen copy. */
export type Verschil = {
  readonly tabel: string;
  readonly rij: string;
  readonly kolom: string;
  readonly was: number | null;
  readonly nu: number | null;
  /** Of null: nobody measured it. */
  readonly wasNietGemeten?: true;
  readonly nuNietGemeten?: true;
  readonly decimalen: number;
};

export type Antwoorddeel = {
  readonly dimensies: Dimensies;
  readonly teller: number | null;
  readonly noemer: number | null;
};
