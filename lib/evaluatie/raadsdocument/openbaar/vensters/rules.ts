import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Evaluatie, Maatuitslag } from '../../../model.ts';
import { maandKort } from '../../../opmaak.ts';
import { filterVan } from '../../../rules.ts';
import type { StaandVenster, Venster } from './model.ts';

export function venstersVan(
  { functie, veranderdOp }: Pick<Evaluatie, 'functie' | 'veranderdOp'>,
  uitslagen: readonly Pick<Maatuitslag, 'maat' | 'reeks'>[],
): readonly Venster[] {
  const perCijfer = new Map<string, Venster>();
  for (const { maat, reeks } of uitslagen) {
    const [van, tot] = [reeks[0]?.maand, reeks.at(-1)?.maand];
    const delen = Object.entries(filterVan(maat, functie)).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const cijfer = [maat.indicator, ...delen.map(([code, waarde]) => `${code}=${waarde}`)].join(' ');
    if (van !== undefined && tot !== undefined)
      perCijfer.set(cijfer, { cijfer, titel: maat.titel, van, tot, veranderdOp });
  }
  return [...perCijfer.values()];
}

/** The same months, or no document: from two windows side by side the few months follow in which they differ. */
export function decideVensters(nieuw: readonly Venster[], staand: readonly StaandVenster[]): Uitkomst<null> {
  for (const { cijfer, titel, van, tot, veranderdOp } of nieuw) {
    const ander = staand.find((venster) => venster.cijfer === cijfer);
    if (!ander || (ander.van === van && ander.tot === tot && ander.veranderdOp === veranderdOp)) continue;
    return weiger(
      'andere-maanden',
      `${titel} staat al in een openbaar document (${ander.evaluatie}) over ${maandKort(ander.van)} t/m ${maandKort(ander.tot)}, met de verandering op ${formatDatum(ander.veranderdOp)}. Uit twee documenten over andere maanden zijn losse maanden af te leiden. Kies dezelfde maanden, laat dit cijfer weg, of trek het eerdere document eerst in.`,
    );
  }
  return gelukt(null);
}
