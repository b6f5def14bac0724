import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Cel, Eenheid, Indicator } from '#lib/indicatoren/model.ts';

/**
 * A definition that somebody wonders about and that does not hold. It stands in no catalogue, so that nothing which names a figure by
 * its code (publications, moties, evaluations, reports, kept cells) can name it.
 */
export type Proefdefinitie = { readonly proef: true; readonly indicator: Indicator };

/** What it would give. It has no code and no version of a definition, so it is no `Uitslag` and nothing that keeps figures takes it. */
export type Proefuitslag = {
  readonly proef: true;
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly bekendOp: Datum;
  readonly eenheid: Eenheid;
  readonly bekend: boolean;
  readonly cellen: readonly Cel[];
};

/** At home for longer than this counts; `geldig`: as the facts say, without a further limit. */
export const NA_KEUZES = ['geldig', '4-weken', '3-maanden', '6-maanden'] as const;
export type NaKeuze = (typeof NA_KEUZES)[number];

/** What becomes of who was exempted: as it is; without episodes that ended by it; or with everyone who is exempted, at home too. */
export const VRIJSTELLING_KEUZES = ['geldig', 'zonder', 'met-5a', 'met-alle'] as const;
export type Vrijstellingkeuze = (typeof VRIJSTELLING_KEUZES)[number];

/** How old on the first day that counts; both ends in whole years, `tot` not included. null: no limit. */
export type Leeftijden = { readonly van: number | null; readonly tot: number | null };

export type Thuiszittersproef = {
  readonly na: NaKeuze;
  readonly vrijstelling: Vrijstellingkeuze;
  readonly leeftijd: Leeftijden;
  /** `jaar`: everyone in the school year; `dag`: who is at home on the day. */
  readonly telling: 'jaar' | 'dag';
};
