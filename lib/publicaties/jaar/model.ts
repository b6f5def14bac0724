import type { Schooljaar } from '#lib/kalender/model.ts';
import type { Publicatiepagina } from '#lib/publicaties/queries.ts';

/** What became of the figures of a school year in one step. */
export type Jaarstap = {
  readonly schooljaar: Schooljaar;
  readonly gedaan: number;
  /** What did not go along, each with its reason. */
  readonly niet: readonly { readonly titel: string; readonly reden: string }[];
};

/** The figures of a school year that are on their way to the public, for the one who made them and the one who checks. */
export type Publicatiejaar = {
  readonly schooljaar: Schooljaar;
  readonly paginas: readonly Publicatiepagina[];
  readonly gezien: string;
  /** How many may be offered, and how many published, by who looks at it now. */
  readonly aanTeBieden: number;
  readonly teControleren: number;
  /** Titles of what can be published and is neither public nor on its way. */
  readonly ontbreekt: readonly string[];
};
