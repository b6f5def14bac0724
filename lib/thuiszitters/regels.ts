import type { LrvGrens } from '#lib/meldingen/langdurig/model.ts';

/** A return of less than this many lesweken does not end an episode: it is one time at home. */
export const SAMENVOEGEN_ONDER_LESWEKEN = 4;
/** Longer than this is "langer dan drie maanden", the priority group; exactly three months is not longer. */
export const LANGDURIG_NA_MAANDEN = 3;

export const REGEL_AV = 'AV-BEVESTIGD (Leerplichtwet 1969, art. 2 en 19)';
export function regelLrv(grens: LrvGrens): string {
  return `LRV ${grens.code} (kst-26695-108, vanaf ${grens.geldigVan})`;
}
