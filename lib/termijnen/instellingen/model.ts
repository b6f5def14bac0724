import type { Duur } from '#lib/kalender/termijnen.ts';
import type { Aard } from '#lib/termijnen/catalogus/soort.ts';
import type { Termijncode } from '#lib/termijnen/catalogus.ts';

/** One term of the catalogue as it holds at this bureau. */
export type Instelling = {
  readonly code: Termijncode;
  readonly titel: string;
  readonly aanleiding: string;
  readonly aard: Aard;
  readonly duur: Duur;
  /** Why it lasts this long: the law, or what the bureau itself wrote down. */
  readonly bron: string;
  readonly standaard: Duur;
  readonly instelbaar: boolean;
  /** 0: never changed here. */
  readonly versie: number;
};
