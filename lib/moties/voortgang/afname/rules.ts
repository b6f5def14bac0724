import type { Cel, Indicator } from '#lib/indicatoren/model.ts';
import type { Nulcel } from '#lib/moties/model.ts';
import type { Oordeel } from '#lib/moties/voortgang/model.ts';

type Gemeten = Pick<Cel, 'dimensies' | 'teller' | 'noemer' | 'waarde'> | Nulcel;

/** A decrease is itself a comparison: this year with the year before. */
export function isAfname(
  { uitwerking }: Pick<Indicator, 'uitwerking'>,
  { dimensies }: Pick<Gemeten, 'dimensies'>,
): boolean {
  return uitwerking === 'afname' && dimensies.meting !== 'aantal';
}

/** How many there are now, behind a decrease: what it was (the denominator) less what it went down by. */
export function aantalUit({ teller, noemer }: Pick<Gemeten, 'teller' | 'noemer'>): number | null {
  return teller === null || noemer === null ? null : noemer - teller;
}

/** Of a decrease the difference is in the number behind it: a decrease of a decrease tells nobody anything. */
export function verandering(
  nul: Nulcel | null,
  nu: Cel | null,
  indicator: Pick<Indicator, 'uitwerking'>,
): number | null {
  if (!nul || !nu) return null;
  const [toen, later] = isAfname(indicator, nu) ? [aantalUit(nul), aantalUit(nu)] : [nul.waarde, nu.waarde];
  return toen === null || later === null ? null : later - toen;
}

/** None the year before and none now: there was nothing to decrease. */
export function wasAlNul({ teller, noemer }: Pick<Gemeten, 'teller' | 'noemer'>): boolean {
  return noemer === 0 && teller === 0;
}

/**
 * A cell as it is told to a council: no decrease over a break, though the numbers themselves stand, and days as whole days.
 */
export function leesbaar<Eigen extends Gemeten>(
  cel: Eigen,
  indicator: Pick<Indicator, 'uitwerking'>,
  naBreuk: boolean,
): Eigen {
  if (naBreuk && isAfname(indicator, cel)) return { ...cel, waarde: null };
  if (indicator.uitwerking !== 'percentiel' || cel.waarde === null) return cel;
  return { ...cel, waarde: Math.round(cel.waarde) };
}

/** Why there is nothing to judge of a decrease; null when there is, or when it is not known. */
export function nietTeOordelen(
  cel: Gemeten | null,
  indicator: Pick<Indicator, 'uitwerking'>,
  naBreuk: boolean,
): Oordeel | null {
  if (!cel || !isAfname(indicator, cel)) return null;
  if (wasAlNul(cel)) return 'was-al-nul';
  return naBreuk ? 'trendbreuk' : null;
}
