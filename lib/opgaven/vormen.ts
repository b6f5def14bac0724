import type { Vorm } from './model.ts';
import { ARTIKEL_25_LID_2 } from './vormen/artikel-25-lid-2.ts';
import { BBV } from './vormen/bbv.ts';
import { EFFECTRAPPORTAGE } from './vormen/effectrapportage.ts';
import { THUISZITTERSTELLING } from './vormen/thuiszitters.ts';

/** Every form there is, in the order of the page. */
export const VORMEN: readonly Vorm[] = [ARTIKEL_25_LID_2, EFFECTRAPPORTAGE, THUISZITTERSTELLING, BBV];

export function findVorm(code: string): Vorm | undefined {
  return VORMEN.find((vorm) => vorm.code === code);
}
