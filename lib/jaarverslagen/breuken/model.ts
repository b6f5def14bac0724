import type { Breuk } from '#lib/indicatoren/trendbreuken/model.ts';

/** From this school year on, what stands beside it can not be compared with what stands before it. */
export type Jaarbreuk = Breuk & {
  /** Whether who is outside the bureau reads it too. */
  readonly openbaar: boolean;
};
