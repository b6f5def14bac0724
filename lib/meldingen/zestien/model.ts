import type { Datum, Regio, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Duur } from '#lib/kalender/termijnen.ts';
import type { Meldplicht, Verzuimuren } from '#lib/kalender/zestien-uur.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

/** Hours by the clock in primary education, lessons in secondary education. */
export type Ureneenheid = 'klokuren' | 'lesuren' | 'uren';

/** Hours of one week, as a colleague wrote them down; `week` is its Monday. */
export type Verzuimweek = { readonly week: Datum; readonly uren: number };

/** What the arithmetic starts from. */
export type Zestiengegevens = {
  readonly sector: Sector | null;
  readonly regio: Regio;
  readonly geboortedatum: Datum | null;
  /** When the bureau keeps a birthday of 29 February in a common year. */
  readonly schrikkelConventie?: SchrikkelConventie | null;
  readonly begindatum: Datum;
  readonly einddatum: Datum | null;
  readonly ontvangenOp: Datum;
  readonly specificatie: string | null;
  readonly verzuimuren: number | null;
  readonly weken: readonly Verzuimweek[];
  /** Chosen by a colleague; null: the rule of art. 11a decides. */
  readonly vrijeUren: number | null;
  /** The day on which the school last reported this pupil before. */
  readonly vorigeMelding: Datum | null;
  /** How soon the school should report (T01), as this bureau agreed with its schools. */
  readonly meldtermijn: Duur;
};

export type Weekbeeld = {
  readonly week: Datum;
  readonly uren: number;
  /** What counts after the hours that a child under six may miss. */
  readonly telt: number;
  /** No lessons: drops out of the sequence of four. */
  readonly vakantie: boolean;
  readonly inVenster: boolean;
  /** Up to and including the week of the report before: no longer counts. */
  readonly voorVorige: boolean;
};

export type Zestienbeeld = {
  readonly eenheid: Ureneenheid;
  /** Where the hours come from: written down by week, read from the words of the school, or nowhere. */
  readonly bron: 'weken' | 'specificatie' | 'geen';
  readonly weken: readonly Weekbeeld[];
  readonly verzuim: readonly Verzuimuren[];
  readonly meldplicht: Meldplicht | null;
  /** Most hours in any four consecutive lesweken, for when sixteen is not reached. */
  readonly meeste: number;
  readonly vrijeUren: number;
  readonly vorigeMelding: Datum | null;
  /** False: the holidays of this school year are not in the table, so no window is certain. */
  readonly roosterBekend: boolean;
  readonly urenBuitenLesweken: number;
  readonly meldtermijn: Duur;
  /** Did the school report within that time? null: sixteen not reached. */
  readonly schoolOpTijd: boolean | null;
};
