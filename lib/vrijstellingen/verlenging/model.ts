import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Zaakstatus } from '#lib/vrijstellingen/zaken/model.ts';

/** Where a renewal stands: nothing heard, a notice came in, or renewed. */
export const STANDEN = ['open', 'binnen', 'verlengd'] as const;
export type Stand = (typeof STANDEN)[number];

/** A running vrijstelling that ends with the school year and may be renewed for the next. */
export type Verlengrij = {
  readonly id: string;
  readonly jongereId: string;
  readonly naam: string;
  readonly grond: Grond;
  readonly gemeente: string | null;
  readonly gemeenteCode: string | null;
  readonly schoolId: string | null;
  readonly school: string | null;
  readonly land: string | null;
  readonly stand: Stand;
  readonly zaakId: string | null;
  readonly zaakstatus: Zaakstatus | null;
  readonly herinnerdOp: Datum | null;
  readonly herinneringen: number;
};

export type Verlengfilter = {
  readonly grond?: Grond | undefined;
  readonly land?: string | undefined;
  readonly school?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly stand?: Stand | undefined;
};

/** In which part of the campaign one is: the list on 1 April, reminders on 1 May and 1 June, overdue on 1 July. */
export type Fase = 'voor' | 'lijst' | 'eerste-herinnering' | 'tweede-herinnering' | 'te-laat';

export type Verlengpagina = {
  /** The coming school year, for which one renews. */
  readonly schooljaar: Schooljaar;
  readonly fase: Fase;
  readonly uiterlijk: Datum;
  readonly rijen: readonly Verlengrij[];
  readonly verder: string | null;
  readonly tellingen: Readonly<Record<Stand, number>>;
  readonly gekozen: number;
  /** Of the chosen ones how many can be renewed together. */
  readonly samen: number;
  /** Ticked on this page or one before it. */
  readonly aangevinkt: readonly string[];
  readonly lijst: Lijststand;
  /** What the bulk action just done left out. */
  readonly overgeslagen: readonly Overgeslagen[];
  readonly scholen: readonly { id: string; naam: string; land: string; aantal: number }[];
  readonly gemeenten: readonly { code: string; naam: string }[];
  readonly vandaag: Datum;
  readonly mag: { readonly behandelen: boolean; readonly beslissen: boolean };
};

export type Voorbeeldrij = Verlengrij & {
  readonly kan: boolean;
  /** What weighs (then a reason is asked), or why it cannot be done together. */
  readonly waarom: string | null;
};

/** Left out of a bulk action, and why. */
export type Overgeslagen = {
  readonly id: string;
  readonly jongereId: string;
  readonly naam: string;
  readonly waarom: string;
};

export type Dagfouten = Readonly<Partial<Record<'ontvangenOp' | 'verklaringOp', string>>>;

export type Verlengvoorbeeld = {
  readonly schooljaar: Schooljaar;
  readonly handeling: 'verlengen' | 'herinneren';
  readonly rijen: readonly Voorbeeldrij[];
  /** More fit the choice than go in one time. */
  readonly meer: boolean;
  readonly weegt: boolean;
  /** Null until the officer says when the declarations came in and what day they bear; then nothing is tested yet. */
  readonly ontvangenOp: Datum | null;
  readonly verklaringOp: Datum | null;
  /** Each was tested with these days; without them nobody can be renewed. */
  readonly getoetst: boolean;
  /** Sentences at the two days. */
  readonly fouten: Dagfouten;
  /** From this day on one renews for this school year, when that day is still to come: before it asks a reason. */
  readonly pasVanaf: Datum | null;
  readonly vandaag: Datum;
};
