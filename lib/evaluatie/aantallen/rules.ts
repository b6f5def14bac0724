import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { PARAMETERS_2026, type OnthullingParameters } from '#lib/publicaties/onthulling/model.ts';
import type { Maatuitslag } from '../model.ts';
import { kanten } from '../rules.ts';

/**
 * Beside a figure per fte the number itself, for with more fte it goes down though nothing changed. Over the same months as the averages. For the public
 * whole, and by its bound where it is a small number: the figure per fte goes out by the same test on the same numbers.
 */
export function aantalZin(
  { maat, reeks, gronden }: Pick<Maatuitslag, 'maat' | 'reeks' | 'gronden'>,
  veranderdOp: Datum,
  lezer: 'intern' | 'openbaar',
  { min_cel }: Pick<OnthullingParameters, 'min_cel'> = PARAMETERS_2026,
): string | null {
  if (!maat.perFte) return null;
  const wat = maat.onderwerp.replace(/ per fte$/, '');
  const { voor, na } = kanten(reeks.map(({ maand }) => maand), veranderdOp); // prettier-ignore
  const [toen, nu] = [voor, na].map((maanden) => gemiddelde(maanden.map((maand) => gronden.find((grond) => grond.maand === maand)?.teller ?? null))); // prettier-ignore
  if (toen == null || nu == null) return `Hoe groot ${wat} zelf was, is niet van alle maanden bekend.`;
  const tekst = (getal: number) => {
    if (lezer === 'intern') return formatGetal(getal, 1);
    return getal < min_cel ? `minder dan ${min_cel}` : formatGetal(getal, 0);
  };
  return `${wat.charAt(0).toUpperCase()}${wat.slice(1)} zelf was gemiddeld ${tekst(toen)} per maand ervoor en ${tekst(nu)} erna.`;
}

/** Null as soon as one month is unknown: an average over other months could not be set beside the figure. */
function gemiddelde(getallen: readonly (number | null)[]): number | null {
  const bekend = getallen.filter((getal) => getal !== null);
  if (bekend.length === 0 || bekend.length < getallen.length) return null;
  return bekend.reduce((som, getal) => som + getal, 0) / bekend.length;
}
