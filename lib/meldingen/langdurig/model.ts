import type { Datum } from '#lib/kalender/model.ts';

/** From which day an absence counts as langdurig relatief verzuim. Sources differ; the bureau chooses. */
export type LrvGrens = {
  readonly code: '>4-weken' | '>=28-dagen';
  readonly geldigVan: Datum;
  readonly bron: string;
  /** The day of the absence on which it begins to count; the first day of absence is day 1. */
  readonly teltOpDag: number;
};

/** An absence that lasts longer than four weeks without anyone having said that school was resumed. */
export type Langdurig = { readonly sinds: Datum; readonly teltVanaf: Datum };
