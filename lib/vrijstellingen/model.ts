import type { Datum } from '#lib/kalender/model.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';

/** Grounds in the order of the law; what each asks is checked when a vrijstelling is decided on, not when it is noted. */
export const GRONDEN = [
  '5-A',
  '5-B',
  '5-C',
  '5A-TREKKEND',
  '15',
  '3a',
  '3b',
] as const satisfies readonly Grond[];

export type Vrijstelling = {
  readonly id: string;
  readonly grond: Grond;
  readonly van: Datum;
  readonly tot: Datum | null;
};
