/** The lists that keep columns and views and can be exported, each with the page it stands on. A new list adds a line. */
export const LIJSTEN = {
  werkvoorraad: '/werkvoorraad',
  meldingen: '/meldingen',
  thuiszitters: '/thuiszitters',
  'absoluut-verzuim': '/absoluut-verzuim',
  verlof: '/verlof',
  vrijstellingen: '/vrijstellingen',
  termijnen: '/termijnen',
  nieuwkomers: '/nieuwkomers',
  verlenging: '/vrijstellingen/verlenging',
  handhaving: '/handhaving',
  jongerenpunt: '/jongerenpunt',
  maatregelen: '/maatregelen',
  bestemmingen: '/bestemmingen',
  'uit-beeld': '/uit-beeld',
  jikp: '/uit-beeld/jikp',
  herbeoordeling: '/herbeoordeling',
  aandacht: '/aandacht',
  partners: '/partners',
  'niet-bezorgd': '/meldingen/niet-bezorgd',
  'kwaliteit-afwijkingen': '/kwaliteit/afwijkingen',
  'kwaliteit-contact': '/kwaliteit/contact',
  'kwaliteit-stukken': '/kwaliteit/stukken',
  'kwaliteit-reactie': '/kwaliteit/reactie',
  'kwaliteit-resultaat': '/kwaliteit/resultaat',
  'stand-van-zaken': '/cockpit',
} as const;

export type Lijstnaam = keyof typeof LIJSTEN;
export const LIJSTNAMEN = Object.keys(LIJSTEN) as [Lijstnaam, ...Lijstnaam[]];
