import type { Permissie } from '#lib/toegang/matrix.ts';

/** What a figure is about, in the order of the page. */
export const ONDERWERPEN = {
  meldingen: 'Meldingen en hoe het afliep',
  verzuim: 'Absoluut verzuim en verzuim 18+',
  thuiszitters: 'Thuiszitters',
  doorstroompunt: 'Doorstroompunt',
  jongerenpunt: 'Jongerenpunt',
  vrijstellingen: 'Vrijstellingen',
  verlof: 'Verlof',
  handhaving: 'Handhaving',
  preventie: 'Preventie',
  werkwijze: 'Werkdruk, termijnen en kwaliteit',
  jongeren: 'Jongeren in de regio',
} as const;

/** What one must be able to read to see who is behind a figure; who works with dossiers may see the rest. */
export const RECHT_VAN_ZAKEN: Partial<Record<Onderwerp, Permissie>> = {
  doorstroompunt: 'bestemming.zien',
  jongerenpunt: 'jongerenpunt.zien',
  handhaving: 'handhaving.lezen',
};

export type Onderwerp = keyof typeof ONDERWERPEN;
