import type { Oordeel } from './model.ts';

export const OORDEEL_LABEL: Record<Oordeel, string> = {
  'te-weinig': 'te weinig gegevens',
  'niet-duidelijk': 'geen duidelijke verandering',
  lager: 'lager dan de lijn van ervoor',
  hoger: 'hoger dan de lijn van ervoor',
};

/** Under every evaluation, whatever came out. */
export const GEEN_OORZAAK =
  'Dit laat zien wat er na de verandering anders was dan ervoor, niet waardoor. Andere dingen die in dezelfde tijd gebeurden, kunnen hetzelfde geven.';
