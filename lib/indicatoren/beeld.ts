import { labelIn, sumBy, vasteCodes } from './cellen.ts';
import type { Beeld, Cel, Dimensies, Indicator, Trendcijfer, Uitslag, Waardenlijst } from './model.ts';
import { eenheidVan } from './labels.ts';
import { toTabel } from './tabel.ts';
import { completeKeuze, type Gevraagd } from './weergave.ts';
import { isPerMaand } from './rules.ts';

/** Lays the answer out as people read it: the figure, its course over the years, and a table with totals. */
export function toBeeld(
  indicator: Indicator,
  trend: readonly Uitslag[],
  waarden: Waardenlijst,
  gevraagd: Gevraagd,
  /** Where the definition changed on the way: the same years by each of them. */
  perVersie: readonly (readonly Uitslag[])[] = [],
): Beeld {
  const keuze = completeKeuze(indicator, waarden, gevraagd);
  const laatste = cellenVan(trend.at(-1));
  return {
    keuze,
    hoofd: hoofdcellenVan(indicator, laatste, waarden),
    trend: isPerMaand(indicator)
      ? perMaand(indicator, laatste, waarden, keuze)
      : perJaar(indicator, trend, keuze, perVersie),
    tabel: toTabel(indicator, laatste, waarden, keuze),
  };
}

/** The figure itself: everything added up that may be. */
export function hoofdcellenVan(
  indicator: Indicator,
  cellen: readonly Cel[],
  waarden: Waardenlijst,
): Beeld['hoofd'] {
  return sumBy(indicator, cellen, vasteCodes(indicator))
    .filter((cel) => isLaatsteMaand(cel, waarden))
    .map((cel) => ({
      cel,
      label: labelOf(indicator, cel.dimensies, waarden),
      eenheid: eenheidVan(indicator, cel),
    }));
}

function perJaar(
  indicator: Indicator,
  trend: readonly Uitslag[],
  keuze: Beeld['keuze'],
  perVersie: readonly (readonly Uitslag[])[],
): Beeld['trend'] {
  // The course of a decrease is the course of the number itself.
  const vast = keuze.vast.meting === 'afname' ? { ...keuze.vast, meting: 'aantal' } : keuze.vast;
  const cijferVan = (uitslag: Uitslag): Trendcijfer => {
    if (uitslag.nietGemeten) return 'niet-gemeten';
    const cel = sumBy(indicator, cellenVan(uitslag), vasteCodes(indicator)).find(({ dimensies }) =>
      isVast(dimensies, vast),
    );
    // A part that the definition of that year did not know was not counted in it.
    return cel ? cel.waarde : 'niet-gemeten';
  };
  return {
    momenten: trend.map(({ schooljaar }) => schooljaar),
    cijfers: trend.map(cijferVan),
    isPercentage: indicator.eenheid === '%' && vast.meting !== 'aantal',
    perVersie: perVersie.flatMap((reeks) => {
      const versie = reeks[0]?.versie;
      return versie === undefined ? [] : [{ versie, cijfers: reeks.map(cijferVan) }];
    }),
  };
}

function perMaand(
  indicator: Indicator,
  cellen: readonly Cel[],
  waarden: Waardenlijst,
  keuze: Beeld['keuze'],
): Beeld['trend'] {
  const maanden = waarden.maand ?? [];
  const sums = sumBy(indicator, cellen, vasteCodes(indicator));
  const cijfers = maanden.map(
    ({ code: maand }) =>
      sums.find(({ dimensies }) => isVast(dimensies, { ...keuze.vast, maand }))?.waarde ?? null,
  );
  const momenten = maanden.map(({ label }) => label);
  return { momenten, cijfers, isPercentage: indicator.eenheid === '%', perVersie: [] };
}

/** What can be rolled up; of percentiles every roll-up is there already. */
function cellenVan(uitslag: Uitslag | undefined): readonly Cel[] {
  return uitslag?.optellingen ?? uitslag?.cellen ?? [];
}

function isVast(dimensies: Dimensies, vast: Dimensies): boolean {
  return Object.entries(vast).every(([code, waarde]) => dimensies[code] === waarde);
}

/** Of figures per month the last one stands for now. */
function isLaatsteMaand({ dimensies }: Cel, waarden: Waardenlijst): boolean {
  return dimensies.maand === undefined || dimensies.maand === waarden.maand?.at(-1)?.code;
}

function labelOf(indicator: Indicator, dimensies: Dimensies, waarden: Waardenlijst): string {
  const delen = Object.entries(dimensies).map(([code, waarde]) => labelIn(waarden[code], waarde));
  return delen.join(', ') || indicator.teller;
}
