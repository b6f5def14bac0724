import type { ThuiszitUitkomst } from '#lib/logboek/feitsoorten.ts';
import type { ThuiszitSoort } from './model.ts';

export const LABEL_SOORT: Record<ThuiszitSoort, string> = {
  AV: 'absoluut verzuim',
  LRV: 'langdurig relatief verzuim',
};

export const LABEL_UITKOMST: Record<ThuiszitUitkomst, string> = {
  'terug-naar-school': 'terug naar school',
  'alternatief-traject': 'alternatief of hulpverleningstraject',
  vrijstelling: 'vrijstelling',
  verhuisd: 'verhuisd buiten de regio',
  'einde-leerplicht': 'einde leer- of kwalificatieplicht',
  overleden: 'overleden',
};
