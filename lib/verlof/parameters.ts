/**
 * Numbers of the law on leave, each with its article; and the numbers no law names, which a bureau may choose. Text of the law:
 * Leerplichtwet 1969 as valid from 1 August 2026.
 */
export const VERLOFREGELS = {
  /** Art. 14 lid 1 and 3: up to ten days a school year the head decides, above that the ambtenaar. */
  dagenVanHetHoofd: 10,
  /** Art. 13a: a holiday of at most ten days, once a school year, not in the first two lesweken. */
  vakantiedagen: 10,
  vakantieEersteLesweken: 2,
  /** Art. 14 lid 1: reasons that arose unexpectedly are reported within two days. */
  dagenAchteraf: 2,
  /** The week of a full-time school; less than that, and the ten days of art. 13a go down in proportion (kwalificatieplicht). */
  lesdagenPerWeek: 5,
} as const;

/**
 * Local choices, with their default; what a bureau chose stands on /beheer/keuzes (ADR 19). `wekenVooraf`: advice in letters and on the form, never a ground to refuse. `hersteldagen`: how
 * long parents get to complete an application (Awb art. 4:5 asks for a reasonable term).
 */
export const VERLOFKEUZES = { wekenVooraf: 8, hersteldagen: 14 } as const;

/** How long the record is kept (Selectielijst gemeenten 2020, 11.1.2 and the term for refused requests), in years. */
export const BEWAREN = {
  toegekend: { jaren: 1, vanaf: 'het einde van het verlof' },
  afgewezen: { jaren: 5, vanaf: 'het besluit' },
  overig: { jaren: 1, vanaf: 'de afdoening' },
} as const;
