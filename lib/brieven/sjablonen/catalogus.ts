import { AANVRAGEN } from '#lib/brieven/sjablonen/aanvragen.ts';
import { BIJ_TERMIJNEN } from '#lib/brieven/sjablonen/bij-termijnen.ts';
import { BESLUITEN } from '#lib/brieven/sjablonen/besluiten.ts';
import { BRIEVEN } from '#lib/brieven/sjablonen/brieven.ts';
import { DOORSTROOMPUNT } from '#lib/brieven/sjablonen/doorstroompunt.ts';
import { UITNODIGINGEN } from '#lib/brieven/sjablonen/uitnodigingen.ts';
import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';

export const SJABLONEN = {
  ...BRIEVEN,
  ...UITNODIGINGEN,
  ...AANVRAGEN,
  ...BESLUITEN,
  ...BIJ_TERMIJNEN,
  ...DOORSTROOMPUNT,
};

export type Sjablooncode = keyof typeof SJABLONEN;
export const SJABLOONCODES = Object.keys(SJABLONEN) as [Sjablooncode, ...Sjablooncode[]];

export function isSjablooncode(code: string): code is Sjablooncode {
  return code in SJABLONEN;
}

export function sjabloonVan(code: Sjablooncode): Sjabloonsoort {
  return SJABLONEN[code];
}
