import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Indicator } from '#lib/indicatoren/model.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { breukZin, raaktCijfer } from '#lib/indicatoren/trendbreuken/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addMonths, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { isStand } from '#lib/moties/voortgang/rules.ts';

type Punt = { readonly peildatum: Datum };
type Moment = Punt & { readonly versie: number };
type Geraakt = Pick<Indicator, 'code' | 'onderwerp' | 'isStand'>;

/** Breaks of the bureau that touch this figure and part the moments that are shown of it. */
export function breukenTussen<Breuk extends OpenbareTrendbreuk>(
  breuken: readonly Breuk[],
  indicator: Geraakt,
  punten: readonly Punt[],
): readonly Breuk[] {
  const dagen = punten.map(({ peildatum }) => peildatum).sort();
  const [eerste, laatste] = [dagen[0], dagen.at(-1)];
  if (eerste === undefined || laatste === undefined) return [];
  // A state is of one day; what happened in a year began on its first.
  const begin = indicator.isStand ? eerste : schooljaarBegin(schooljaarVan(eerste));
  return breuken.filter(
    (breuk) => raaktCijfer(breuk, indicator) && breuk.vanaf > begin && breuk.vanaf <= laatste,
  );
}

const dagVanJaar = (dag: Datum) => dag.slice(5).replace('02-29', '02-28');

/**
 * May one of these be taken from the other, inside the bureau as outside it: counted by one definition, on the same day of the year, and
 * without a break between.
 */
export function isVergelijkbaar(
  breuken: readonly OpenbareTrendbreuk[],
  indicator: Geraakt,
  toen: Moment,
  nu: Moment,
): boolean {
  return (
    toen.versie === nu.versie &&
    dagVanJaar(toen.peildatum) === dagVanJaar(nu.peildatum) &&
    breukenTussen(breuken, indicator, [toen, nu]).length === 0
  );
}

/** Does a break part this year from the one before it, so that no decrease between the two can be worked out? */
export function isNaBreuk(breuken: readonly OpenbareTrendbreuk[], indicator: Geraakt, punt: Punt): boolean {
  return breukenTussen(breuken, indicator, [jaarEerder(punt), punt]).length > 0;
}

const jaarEerder = ({ peildatum }: Punt): Punt => ({ peildatum: addMonths(peildatum, -12) });

/** Does a break part the nulmeting from what is set beside it? A figure of a month is a state of that month. */
export function isNaTrendbreuk(
  breuken: readonly OpenbareTrendbreuk[],
  indicator: Geraakt & Pick<Indicator, 'dimensies'>,
  nulmeting: Punt | null,
  nu: Punt | null,
): boolean {
  if (!nulmeting || !nu) return false;
  return breukenTussen(breuken, { ...indicator, isStand: isStand(indicator) }, [nulmeting, nu]).length > 0;
}

/** Every moment of which something is shown; a decrease shows something of the year before too. */
export function momentenVan(
  { uitwerking }: Pick<Indicator, 'uitwerking'>,
  nulmeting: Punt | null,
  punten: readonly Punt[],
): readonly Punt[] {
  const alle = nulmeting ? [nulmeting, ...punten] : punten;
  return uitwerking === 'afname' ? [...alle.map(jaarEerder), ...alle] : alle;
}

/** As a sentence; what lies between the nulmeting and now parts the two. */
export function breukenzin(breuk: OpenbareTrendbreuk, nulmeting: Datum | null): string {
  const ertussen = nulmeting !== null && breuk.vanaf > nulmeting;
  return `Trendbreuk op ${breukZin(breuk)}${ertussen ? ' Deze ligt na de nulmeting: cijfers van ervoor en erna worden niet van elkaar afgetrokken.' : ''}`;
}

/** The same for what is published, where only the code of the figure is known. */
export function openbareBreuken(
  breuken: readonly OpenbareTrendbreuk[],
  code: string,
  punten: readonly Punt[],
): readonly OpenbareTrendbreuk[] {
  const indicator = findIndicator(code);
  return indicator ? breukenTussen(breuken, indicator, punten) : [];
}
