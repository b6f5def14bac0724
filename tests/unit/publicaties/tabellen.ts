import fc from 'fast-check';
import { aantallen, dimensie } from '#lib/cli/bench/onthulling/tabellen.ts';
import { allPlaatsen } from '#lib/publicaties/onthulling/equations.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import {
  TOTAAL,
  type AantallenTabel,
  type OpenbareTabel,
  type PercentageTabel,
} from '#lib/publicaties/onthulling/model.ts';

/** The same table without its totals. */
export function zonderTotalen<T extends AantallenTabel | PercentageTabel>(tabel: T): T {
  return { ...tabel, cellen: tabel.cellen.filter(({ plaats }) => !plaats.includes(TOTAAL)) };
}

/** "3/100 40/100" as pairs of teller and noemer. */
export function paren(tekst: string): (readonly [number, number])[] {
  return tekst.split(' ').map((breuk) => {
    const [teller = 0, noemer = 0] = breuk.split('/').map(Number);
    return [teller, noemer];
  });
}

/** Tables of these sizes with made-up counts: mostly small, as in a small gemeente, now and then a large one. */
export function kruistabellen(maten: readonly number[]): fc.Arbitrary<AantallenTabel> {
  const telling = fc.oneof(fc.nat(6), fc.nat(12), fc.nat(60));
  const dimensies = maten.map((maat, i) => dimensie(`d${i}`, maat));
  const leaves = allPlaatsen(dimensies)
    .filter((plaats) => !plaats.includes(TOTAAL))
    .map(String);
  return fc
    .array(telling, { minLength: leaves.length, maxLength: leaves.length })
    .map((lijst) => aantallen(dimensies, (plaats) => lijst[leaves.indexOf(String(plaats))] ?? 0));
}

/** The cells as a reader sees them, in order. */
export function gelezen(tabel: OpenbareTabel | undefined): string {
  return tabel?.cellen.map(({ cel }) => cellText(cel, tabel.soort)).join(' | ') ?? '';
}
