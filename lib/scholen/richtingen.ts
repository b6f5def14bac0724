/**
 * The direction of a school, as far as Leerplichtwet 1969 art. 5 onder b and art. 8 ask for it. Openbaar onderwijs has no direction in
 * the sense of the law; it stands in the list because a school must be able to say so.
 */
export const RICHTINGEN = {
  openbaar: 'Openbaar (geen richting)',
  'algemeen-bijzonder': 'Algemeen bijzonder',
  'rooms-katholiek': 'Rooms-katholiek',
  'protestants-christelijk': 'Protestants-christelijk',
  reformatorisch: 'Reformatorisch of gereformeerd vrijgemaakt',
  evangelisch: 'Evangelisch',
  islamitisch: 'Islamitisch',
  joods: 'Joods',
  hindoeistisch: 'Hindoeïstisch',
  antroposofisch: 'Antroposofisch',
  anders: 'Andere richting',
} as const;

export type Richting = keyof typeof RICHTINGEN;

export function isRichting(code: string): code is Richting {
  return Object.hasOwn(RICHTINGEN, code);
}
