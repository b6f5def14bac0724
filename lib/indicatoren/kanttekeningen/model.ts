import type { Dimensies } from '../model.ts';

/** What a reader must know beside a figure of one school year, and where that comes from. */
export type Kanttekening = {
  readonly id: string;
  readonly zin: string;
  readonly bron: string;
  /** The part of the figure it is about: of each dimension a value, or '*' where its values stand beside each other; empty: all of it. */
  readonly deel: Dimensies;
};
