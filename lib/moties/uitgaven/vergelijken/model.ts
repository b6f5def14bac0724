import type { Schooljaar } from '#lib/kalender/model.ts';
import type { Streefwaarde } from '#lib/moties/model.ts';
import type { Oordeel } from '#lib/moties/voortgang/model.ts';

/** How much less than the year before, in per cent; null where a reader cannot work it out from what is public. */
export type Publiekeafname = { readonly label: string; readonly afname: number | null };
export type Afnamejaar = { readonly schooljaar: Schooljaar; readonly cellen: readonly Publiekeafname[] };

/** What the published numbers say of one target, for one cell. */
export type Publieksoordeel = {
  readonly streef: Omit<Streefwaarde, 'id'>;
  readonly label: string;
  /** The year it was judged on; null: nothing is public that can be set beside the target. */
  readonly over: Schooljaar | null;
  readonly oordeel: Oordeel;
};
