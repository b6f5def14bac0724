import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import { ARTIKEL_15 } from '#lib/vrijstellingen/gronden/artikel-15.ts';
import { ARTIKEL_3A } from '#lib/vrijstellingen/gronden/artikel-3a.ts';
import { ARTIKEL_3B } from '#lib/vrijstellingen/gronden/artikel-3b.ts';
import { ARTIKEL_5_A } from '#lib/vrijstellingen/gronden/artikel-5-a.ts';
import { ARTIKEL_5_B } from '#lib/vrijstellingen/gronden/artikel-5-b.ts';
import { ARTIKEL_5_C } from '#lib/vrijstellingen/gronden/artikel-5-c.ts';
import { ARTIKEL_5A } from '#lib/vrijstellingen/gronden/artikel-5a.ts';
import type { Gronddefinitie } from '#lib/vrijstellingen/gronden/model.ts';

/** Each legal ground as data and rules; page, letter, delivery and test read the same. */
export const GRONDDEFINITIES: Readonly<Record<Grond, Gronddefinitie>> = {
  '5-A': ARTIKEL_5_A,
  '5-B': ARTIKEL_5_B,
  '5-C': ARTIKEL_5_C,
  '5A-TREKKEND': ARTIKEL_5A,
  '15': ARTIKEL_15,
  '3a': ARTIKEL_3A,
  '3b': ARTIKEL_3B,
};
