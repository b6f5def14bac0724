import type { Categorie } from '#lib/meldingen/model.ts';

/** Kinds of werkproces an old system may hand over; those of handhaving wait for their wall. */
export const SOORTEN_WERK = [
  'relatief-verzuim',
  'absoluut-verzuim',
  'preventief',
  'verzuim-18plus',
  'vsv',
  'jongere-in-beeld',
  'jongerenpunt',
  'vrijstelling',
  'verlof',
] as const;
export type SoortWerk = (typeof SOORTEN_WERK)[number];

const WERK_BIJ: Readonly<Record<Categorie, SoortWerk>> = {
  signaal: 'relatief-verzuim',
  luxe: 'relatief-verzuim',
  absoluut: 'absoluut-verzuim',
  preventief: 'preventief',
  'verzuim-18plus': 'verzuim-18plus',
};

/** The kind of werkproces a melding leads to; its result comes from the list of that kind. */
export function werkBij(categorie: Categorie): SoortWerk {
  return WERK_BIJ[categorie];
}

/** Work that walks the routekaart of the Doorstroompunt and so can have a traject. */
export const SOORTEN_MET_TRAJECT = ['vsv', 'jongere-in-beeld'] as const satisfies readonly SoortWerk[];
