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
} as const;

export type Lijstnaam = keyof typeof LIJSTEN;
export const LIJSTNAMEN = Object.keys(LIJSTEN) as [Lijstnaam, ...Lijstnaam[]];
