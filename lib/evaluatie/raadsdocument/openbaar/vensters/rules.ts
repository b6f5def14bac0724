import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Evaluatie, Maatuitslag } from '../../../model.ts';
import { maandKort } from '../../../opmaak.ts';
import { filterVan } from '../../../rules.ts';
import { magDeel, MINSTE_MAANDEN_OPENBAAR } from '../rules.ts';
import type { StaandVenster, Venster } from './model.ts';

export function venstersVan(
  { functie, veranderdOp }: Pick<Evaluatie, 'functie' | 'veranderdOp'>,
  uitslagen: readonly Pick<Maatuitslag, 'maat' | 'reeks' | 'gronden'>[],
): readonly Venster[] {
  const perCijfer = new Map<string, Venster>();
  for (const { maat, reeks, gronden } of uitslagen) {
    const [van, tot] = [reeks[0]?.maand, reeks.at(-1)?.maand];
    const delen = Object.entries(filterVan(maat, functie)).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const cijfer = [maat.indicator, ...delen.map(([code, waarde]) => `${code}=${waarde}`)].join(' ');
    if (van !== undefined && tot !== undefined)
      perCijfer.set(cijfer, {
        ...{ cijfer, titel: maat.titel, van, tot, veranderdOp },
        isGroot: (maanden) => magDeel({ maat, reeks, gronden }, maanden) === null,
      });
  }
  return [...perCijfer.values()];
}

/**
 * The same months, or more of them at an end: from two windows side by side follow the months in which they differ, and these must then
 * be as large as what is told by itself.
 */
export function decideVensters(nieuw: readonly Venster[], staand: readonly StaandVenster[]): Uitkomst<null> {
  for (const venster of nieuw) {
    const ander = staand.find(({ cijfer, ...zijn }) => cijfer === venster.cijfer && !magNaast(venster, zijn));
    if (!ander) continue;
    return weiger(
      'andere-maanden',
      `${venster.titel} staat al in een openbaar document (${ander.evaluatie}) over ${maandKort(ander.van)} t/m ${maandKort(ander.tot)}, met de verandering op ${formatDatum(ander.veranderdOp)}. Uit twee documenten over andere maanden zijn losse maanden af te leiden, ook als het eerste is ingetrokken. Kies dezelfde maanden, neem er aan een kant ten minste ${MINSTE_MAANDEN_OPENBAAR} bij, of laat dit cijfer weg.`,
    );
  }
  return gelukt(null);
}

function magNaast(
  { van, tot, veranderdOp, isGroot }: Venster,
  ander: Pick<StaandVenster, 'van' | 'tot' | 'veranderdOp'>,
): boolean {
  if (veranderdOp !== ander.veranderdOp || van > ander.van || tot < ander.tot) return false;
  return (
    (van === ander.van || isGroot((maand) => maand < ander.van)) &&
    (tot === ander.tot || isGroot((maand) => maand > ander.tot))
  );
}
