import { closeZonderInstemming } from '#lib/overleggen/gasten/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Who withdraws his instemming, closes with it every link to a guest that rests on it. */
export async function volgInstemming(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  await closeZonderInstemming(toegang, jongereIds);
}
