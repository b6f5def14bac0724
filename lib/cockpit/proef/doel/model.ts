import type { Dimensies, Indicator } from '#lib/indicatoren/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';

/** 'daling': at least so much lower than in the year before, in percents of it. */
export const DOELRICHTINGEN = ['hoogstens', 'minstens', 'daling'] as const;
export type Doelrichting = (typeof DOELRICHTINGEN)[number];

/**
 * A figure of which a target can be tried: the whole of it, or one part that stands by itself. `maanden`: it is there per month, so that of a
 * year its months are averaged.
 */
export type Proefcijfer = {
  readonly sleutel: string;
  readonly indicator: Indicator;
  /** Of each fixed dimension the value that is looked at, but for the month. */
  readonly vast: Dimensies;
  /** What is chosen of a dimension that can be added up. */
  readonly kies: Dimensies;
  readonly maanden: boolean;
};

/** In what the figure is told: a share in %, heads, or a number with decimals (per fte, days). */
export type Maat = 'procent' | 'aantal' | 'getal';

export type Jaarmeting = {
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly versie: number;
  readonly nietGemeten: boolean;
  readonly waarde: number | null;
  /** Of a share. */
  readonly teller: number | null;
  readonly noemer: number | null;
  /** Of a figure per month: how many months are known, and their values. */
  readonly maanden: readonly number[] | null;
};

/** What a year was, what the target would have been in it, and whether it would have been met; null: it cannot be said. */
export type Doeljaar = Jaarmeting & {
  readonly streef: number | null;
  readonly gehaald: boolean | null;
  /** How far from the target, never below zero. */
  readonly verschil: number | null;
  /** In how many of the known months it would have been met. */
  readonly maandenGehaald: number | null;
  /** Counted by another definition than the year before, so not put beside it. */
  readonly naBreuk: boolean;
};

/** How many it may be, or must be, and how many more or fewer than now; zero when it is met. */
export type Bijdoel = { readonly teller: number; readonly waarde: number; readonly verschil: number };

/** "If the target were 2.0 %", or at most 100, or 10 % lower than the year before. */
export type Doelproef = {
  readonly indicator: Pick<Indicator, 'code' | 'titel' | 'teller' | 'noemer'>;
  readonly maat: Maat;
  readonly eenheid: string;
  readonly richting: Doelrichting;
  readonly doel: number;
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly isStand: boolean;
  readonly label: string;
  /** It is not there per gemeente, so that the whole bureau stands here. */
  readonly heelBureau: boolean;
  readonly vraag: { readonly schooljaar: string; readonly peildatum: Datum | undefined };
  readonly dimensies: Dimensies;
  /** Oldest first, the asked year last. */
  readonly jaren: readonly Doeljaar[];
  /** Of a share: how many it would be with as many in the denominator. */
  readonly bijDoel: Bijdoel | null;
};

export type Doelvraag = {
  readonly cijfer: string;
  readonly richting: Doelrichting;
  readonly doel: number | null;
  readonly schooljaar: Schooljaar | null;
};
