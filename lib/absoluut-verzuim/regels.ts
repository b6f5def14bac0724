import type { Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';

/**
 * Choices of the bureau where the law and the sources are silent; each is a default that can be discussed. The law only says
 * that B&W compare the BRP with the enrolments (Leerplichtwet 1969, art. 19).
 */
export const VERGELIJKING = {
  /** Weekly from 1 July up to and including 1 October, monthly outside it: in summer pupils change schools. */
  wekelijksVan: '07-01',
  wekelijksTot: '10-01',
  dagenTussenWekelijks: 7,
  /** A school that begins within this time is a school. */
  dagenVooruit: 28,
  /** A school that reported absence this lately still has the pupil, also when the enrolment is not on file. */
  dagenMelding: 56,
  /** Came to live here this lately: then the enrolment may still be with the gemeente before. */
  dagenIngekomen: 183,
  /** Came under the leerplicht this lately. */
  dagenNieuwLeerplichtig: 92,
  /** More hits than this share of the cohort cannot be true: then enrolments are missing, not pupils. */
  teVeel: { deel: 0.1, vanaf: 100 },
} as const;

/**
 * How long a signal that was judged stays at rest while the same gap in enrolment goes on. After that what was said has
 * not come true, and it comes up again with that explanation.
 */
export const RUST_IN_DAGEN: Record<Signaaluitkomst, number> = {
  bevestigd: 28, // after the work was closed; while it runs there is no second signal
  onterecht: 365, // asked again once a year
  ingeschreven: 28,
  vrijstelling: 56, // six weeks to decide, and two more
  verhuisd: 28,
  overdracht: 56,
  overleden: 365,
  'geen-plicht': 365,
};
