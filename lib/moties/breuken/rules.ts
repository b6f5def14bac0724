import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Indicator } from '#lib/indicatoren/model.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { breukZin, raaktCijfer } from '#lib/indicatoren/trendbreuken/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';

type Punt = { readonly peildatum: Datum };

/** Breaks of the bureau that touch this figure and part the moments that are shown of it. */
export function breukenTussen<Breuk extends OpenbareTrendbreuk>(
  breuken: readonly Breuk[],
  indicator: Pick<Indicator, 'code' | 'onderwerp' | 'isStand'>,
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

/** As a sentence; what lies between the nulmeting and now is said to stand in the difference. */
export function breukenzin(breuk: OpenbareTrendbreuk, nulmeting: Datum | null): string {
  const ertussen = nulmeting !== null && breuk.vanaf > nulmeting;
  return `Trendbreuk op ${breukZin(breuk)}${ertussen ? ' Deze ligt na de nulmeting: het verschil kan ook daarvan komen.' : ''}`;
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
