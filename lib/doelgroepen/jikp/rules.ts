import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { diffDays, leeftijdOp } from '#lib/kalender/rules.ts';
import type { Jikpuitkomst, Schoolperiode } from '#lib/doelgroepen/jikp/model.ts';

/** Up to and including this age: Regeling regionale aanpak 2020–2024. The age in the Regeling of 2026 could not be read. */
export const JIKP_TOT_EN_MET = 23;
/** So long after the step to the basisberoepsopleiding somebody is watched; no source names a term. */
export const OVERGANG_DAGEN = 365;

export const ENTREE = /^(entree|mbo-?\s?1)\b/i;
export const BASISBEROEPS = /^mbo-?\s?2\b/i;
/** Where somebody comes from; leerwerktraject is a form of vmbo-bb. */
export const HERKOMST = /^(vso|pro|praktijkonderwijs|vmbo-?\s?bb?l?|leerwerktraject|entree|mbo-?\s?1)\b/i;

/**
 * Is somebody a jongere in een kwetsbare positie on this day: in entree; or gone on to the basisberoepsopleiding in the year past, or
 * out of education, coming from vso, pro, vmbo-bb, leerwerktraject or entree. Null: not, or too old.
 */
export function jikpOp(
  scholen: readonly Schoolperiode[],
  geboortedatum: Datum,
  peildatum: Datum,
): Jikpuitkomst | null {
  if (leeftijdOp(geboortedatum, peildatum) > JIKP_TOT_EN_MET) return null;
  const tot = scholen
    .filter(({ van }) => van <= peildatum)
    .toSorted((een, ander) => (een.van < ander.van ? -1 : 1));
  const nu = tot.findLast((school) => school.tot === null || school.tot >= peildatum);
  if (!nu) {
    const laatste = tot.toSorted((een, ander) => ((een.tot ?? '') < (ander.tot ?? '') ? -1 : 1)).at(-1);
    return laatste?.tot && HERKOMST.test(laatste.onderwijssoort)
      ? {
          grond: 'zonder-onderwijs',
          uitleg: `Kwam van ${laatste.onderwijssoort} en is sinds ${formatDatum(laatste.tot)} zonder onderwijs.`,
        }
      : null;
  }
  if (ENTREE.test(nu.onderwijssoort))
    return { grond: 'entree', uitleg: `Volgt ${nu.onderwijssoort} sinds ${formatDatum(nu.van)}.` };
  const vorige = tot.slice(0, tot.indexOf(nu)).at(-1);
  if (
    vorige &&
    BASISBEROEPS.test(nu.onderwijssoort) &&
    HERKOMST.test(vorige.onderwijssoort) &&
    diffDays(nu.van, peildatum) <= OVERGANG_DAGEN
  )
    return {
      grond: 'naar-basisberoeps',
      uitleg: `Ging op ${formatDatum(nu.van)} van ${vorige.onderwijssoort} naar ${nu.onderwijssoort}.`,
    };
  return null;
}
