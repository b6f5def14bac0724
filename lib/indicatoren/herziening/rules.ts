import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { addDays, schooljaarEinde } from '#lib/kalender/rules.ts';
import { labelIn, sumBy, vasteCodes } from '../cellen.ts';
import { eenheidVan, isPercentage } from '../labels.ts';
import type { Cel, Indicator, Uitslag, Waardenlijst } from '../model.ts';
import type { Herzien } from './model.ts';

/** The last day of which the knowledge counts for the school year; how many days after 31 July is a choice of the bureau. */
export function sluitdagVan(schooljaar: Schooljaar, dagen: number): Datum {
  return addDays(schooljaarEinde(schooljaar), dagen);
}

/** Has the year been closed, so that there is a figure of then to compare with? A state of after the closing has none. */
export function isGesloten(sluitdag: Datum, peildatum: Datum, vandaag: Datum): boolean {
  return sluitdag < vandaag && peildatum <= sluitdag;
}

/** The main figures that differ, and how many cells do. */
export function vergelijk(
  indicator: Indicator,
  toen: Uitslag,
  nu: Uitslag,
  waarden: Waardenlijst,
): { hoofd: readonly Herzien[]; cellen: number } {
  const was = perSleutel(hoofdcellen(indicator, toen));
  const hoofd = hoofdcellen(indicator, nu).flatMap((cel): Herzien[] => {
    const eerder = was.get(keyOf(cel))?.waarde ?? null;
    if (gelijk(eerder, cel.waarde)) return [];
    const delen = Object.entries(cel.dimensies).map(([code, waarde]) => labelIn(waarden[code], waarde));
    return [
      {
        label: delen.join(', ') || indicator.teller,
        was: eerder,
        nu: cel.waarde,
        eenheid: eenheidVan(indicator, cel),
        isPercentage: isPercentage(indicator, cel),
      },
    ];
  });
  const [oud, nieuw] = [perSleutel(toen.cellen), perSleutel(nu.cellen)];
  const sleutels = new Set([...oud.keys(), ...nieuw.keys()]);
  const anders = [...sleutels].filter((sleutel) => {
    const [a, b] = [oud.get(sleutel), nieuw.get(sleutel)];
    return (a?.teller ?? 0) !== (b?.teller ?? 0) || (a?.noemer ?? 0) !== (b?.noemer ?? 0);
  });
  return { hoofd, cellen: anders.length };
}

function hoofdcellen(indicator: Indicator, uitslag: Uitslag): Cel[] {
  return sumBy(indicator, uitslag.optellingen ?? uitslag.cellen, vasteCodes(indicator));
}

/** Percentages that differ less than people see are the same. */
function gelijk(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) < 0.05);
}

function keyOf({ dimensies }: Cel): string {
  return JSON.stringify(Object.entries(dimensies).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function perSleutel(cellen: readonly Cel[]): Map<string, Cel> {
  return new Map(cellen.map((cel) => [keyOf(cel), cel]));
}
