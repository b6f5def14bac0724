import type { Bezwaarstand, Weging } from '#lib/termijnen/bezwaar/model.ts';

export const WEGING_LABEL: Readonly<Record<Weging, string>> = {
  'op-tijd-gepost': 'Op tijd op de post gedaan (Awb art. 6:9 lid 2)',
  verschoonbaar: 'Te laat, en verschoonbaar (Awb art. 6:11)',
  'niet-verschoonbaar': 'Te laat, en niet verschoonbaar',
};

/** After the day on which it came in. */
export const BEZWAARSTAND_ZIN: Readonly<Record<Bezwaarstand, string | null>> = {
  'op-tijd': null,
  'te-laat': 'na de termijn; of dat verschoonbaar is, is nog niet gewogen',
  'op-tijd-gepost': 'op tijd op de post gedaan',
  verschoonbaar: 'na de termijn, verschoonbaar',
  'niet-verschoonbaar': 'na de termijn, niet verschoonbaar',
};
