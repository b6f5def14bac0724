/** How an officer weighs a bezwaar that came in after its term (Awb art. 6:9 lid 2 and 6:11). */
export const WEGINGEN = ['op-tijd-gepost', 'verschoonbaar', 'niet-verschoonbaar'] as const;
export type Weging = (typeof WEGINGEN)[number];

/** In time, late and not weighed yet, or late and weighed. */
export type Bezwaarstand = 'op-tijd' | 'te-laat' | Weging;
