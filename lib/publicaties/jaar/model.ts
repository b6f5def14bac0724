import type { Schooljaar } from '#lib/kalender/model.ts';

/** What became of the figures of a school year in one step. */
export type Jaarstap = {
  readonly schooljaar: Schooljaar;
  readonly gedaan: number;
  /** What did not go along, each with its reason. */
  readonly niet: readonly { readonly titel: string; readonly reden: string }[];
};
