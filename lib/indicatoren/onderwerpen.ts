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

export type Onderwerp = keyof typeof ONDERWERPEN;
