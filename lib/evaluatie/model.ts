import type { Evaluatiebreuk } from './breuken/model.ts';
import type { Dimensies } from '#lib/indicatoren/model.ts';
import type { Functie } from '#lib/formatie/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Bezetting, Conclusie, Kanttekening, Zinsdelen } from './conclusies/model.ts';
import type { Maandpunt, Schatting } from './tijdreeks/model.ts';

/**
 * How months come out of a figure of the catalogue. `maanden`: it has them itself. `maandeinde`: the state on the last day of each.
 * `toename`: what came to it since the end of the month before, of a figure that counts through the school year.
 */
export type Maandbron = 'maanden' | 'maandeinde' | 'toename';

/** One measure of an evaluation: which figure, which part of it, and how it reads in a sentence. */
export type Maat = Zinsdelen & {
  readonly code: string;
  readonly titel: string;
  readonly indicator: string;
  readonly filter: Dimensies;
  readonly bron: Maandbron;
  /** The figure knows the functie of the work, so that it can be looked at for one function. */
  readonly perFunctie: boolean;
  /** Each case comes in one month only. Without it the figure is a state: one person who stays counts again every month. */
  readonly isStroom?: true;
  /** The number that was counted instead of the figure made of it, or that number divided by the effective fte of the month. */
  readonly lees: 'waarde' | 'teller' | 'teller-per-fte';
};

/** A figure that says something of a whole school year only; it stands in the table, and no line is drawn through it. */
export type Jaarmaat = {
  readonly code: string;
  readonly titel: string;
  readonly indicator: string;
  readonly filter: Dimensies;
  readonly eenheid: string;
  readonly decimalen: number;
  /** The figure knows the functie of the work, so that it is asked for that of the evaluation. */
  readonly perFunctie?: true;
  /** Never a figure for everybody, so no document for everybody names it. */
  readonly intern?: true;
  /** The measure that looks at the same month by month, when there is one. */
  readonly perMaand?: string;
};

export type Notitie = Kanttekening & { readonly id: string };

export type Evaluatie = {
  readonly id: string;
  readonly versie: number;
  readonly titel: string;
  readonly functie: Functie | null;
  readonly fte: number | null;
  readonly veranderdOp: Datum;
  readonly tweedeStapOp: Datum | null;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly maten: readonly string[];
  /** What the council asked, and where it asked that. */
  readonly vraag: string | null;
  readonly vraagBron: string | null;
  /** Own words beside those of the machine: per measure, and `geheel`. */
  readonly woorden: Readonly<Record<string, string>>;
  readonly gemaaktDoor: string | null;
  readonly gewijzigdOp: Date;
};

export type Evaluatieregel = Pick<
  Evaluatie,
  'id' | 'titel' | 'functie' | 'fte' | 'veranderdOp' | 'gewijzigdOp'
>;

/** Formation of one function in one month; null: nothing is recorded of that month. */
export type Formatiemaand = {
  readonly maand: string;
  readonly contract: number | null;
  readonly effectief: number | null;
};
export type Formatieverloop = { readonly functie: Functie; readonly maanden: readonly Formatiemaand[] };

/** Averages of what is known, and of how many months that was. */
export type Gemiddelde = { readonly waarde: number | null; readonly maanden: number };

/** What was counted for a month: how many cases lie under the figure. */
export type Grond = {
  readonly maand: string;
  readonly teller: number | null;
  readonly noemer: number | null;
};

export type Maatuitslag = {
  readonly maat: Maat;
  readonly reeks: readonly Maandpunt[];
  readonly gronden: readonly Grond[];
  /** Null when there was too little to draw a line through. */
  readonly schatting: Schatting | null;
  readonly conclusie: Conclusie;
  /** The same number of months on both sides of the change, at most twelve. */
  readonly voor: Gemiddelde;
  readonly na: Gemiddelde;
  readonly woorden: string | null;
  /** What was noted at the figure itself for the school years looked at. */
  readonly bijCijfer: readonly {
    readonly schooljaar: Schooljaar;
    readonly zin: string;
    readonly bron: string;
  }[];
};

export type Jaaruitslag = {
  readonly maat: Jaarmaat;
  readonly jaren: readonly {
    readonly schooljaar: Schooljaar;
    readonly waarde: number | null;
    readonly loopt: boolean;
  }[];
};

export type Evaluatiepagina = {
  readonly evaluatie: Evaluatie;
  /** Breaks of the bureau that part the months or years of one of these figures. */
  readonly breuken: readonly Evaluatiebreuk[];
  readonly notities: { readonly binnen: readonly Notitie[]; readonly buiten: readonly Notitie[] };
  readonly formatie: readonly Formatieverloop[];
  readonly bezetting: Bezetting;
  readonly uitslagen: readonly Maatuitslag[];
  readonly jaren: readonly Jaaruitslag[];
  readonly kanttekeningen: readonly string[];
  readonly magMaken: boolean;
  readonly vandaag: Datum;
};
