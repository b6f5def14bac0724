import type { Afloop, Bezwaaruitkomst, Hoofdadvies, Kanaal, Verlofgrond } from '#lib/verlof/model.ts';

export const GROND_LABEL: Record<Verlofgrond, string> = {
  '11f': 'Vakantie door het beroep van een ouder',
  '11g': 'Gewichtige omstandigheden',
};
export const GROND_ARTIKEL: Record<Verlofgrond, string> = {
  '11f': 'Leerplichtwet art. 11 onder f en 13a',
  '11g': 'Leerplichtwet art. 11 onder g en 14',
};

export const KANAAL_LABEL: Record<Kanaal, string> = {
  telefoon: 'Telefoon',
  mail: 'E-mail',
  papier: 'Op papier',
  balie: 'Aan de balie',
  school: 'Via de school',
};

export const ADVIES_LABEL: Record<Hoofdadvies, string> = {
  positief: 'Positief',
  negatief: 'Negatief',
  'geen-oordeel': 'Geen oordeel',
};

export const AFLOOP_LABEL: Record<Afloop, string> = {
  toegekend: 'Toegekend',
  gedeeltelijk: 'Gedeeltelijk toegekend',
  afgewezen: 'Afgewezen',
  'buiten-behandeling': 'Buiten behandeling gesteld',
  doorgestuurd: 'Doorgestuurd naar het hoofd van de school',
  ingetrokken: 'Ingetrokken door de aanvrager',
};

export const BEZWAAR_LABEL: Record<Bezwaaruitkomst, string> = {
  gegrond: 'Gegrond',
  ongegrond: 'Ongegrond',
  'niet-ontvankelijk': 'Niet-ontvankelijk',
  ingetrokken: 'Ingetrokken',
};
