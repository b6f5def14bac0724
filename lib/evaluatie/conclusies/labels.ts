import type { Oordeel } from './model.ts';

/** 'Verwacht' is the line of before, drawn on. */
export const OORDEEL_LABEL: Record<Oordeel, string> = {
  'te-weinig': 'te weinig gegevens',
  'niet-getoond': 'niet getoond',
  'geen-uitspraak': 'geen uitspraak mogelijk: de maanden hangen samen',
  'niet-duidelijk': 'geen duidelijke verandering',
  'eerst-lager': 'alleen in het begin lager dan verwacht',
  'eerst-hoger': 'alleen in het begin hoger dan verwacht',
  omlaag: 'gemiddeld geen duidelijk verschil, wel een andere richting: omlaag',
  omhoog: 'gemiddeld geen duidelijk verschil, wel een andere richting: omhoog',
  lager: 'lager dan verwacht',
  hoger: 'hoger dan verwacht',
};

/** Under every evaluation, whatever came out. */
export const GEEN_OORZAAK =
  'Dit laat zien wat er na de verandering anders was dan ervoor, niet waardoor. Andere dingen die in dezelfde tijd gebeurden, kunnen hetzelfde geven.';
