import fc from 'fast-check';
import type { Cel, Tabelblok, Verslag, Verslagblok } from '#lib/platform/verslag/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';

/** A table as a small example: numbers, a percentage, something hidden and something unknown, and a sum. */
export const TABEL: Tabelblok = {
  soort: 'tabel',
  titel: 'Thuiszitters per gemeente',
  kolommen: [{ kop: 'Gemeente' }, { kop: 'Jongeren' }, { kop: 'Deel' }],
  rijen: [
    [{ tekst: 'Beekstad' }, { tekst: '1.234', getal: 1234 }, { tekst: '12,5%', getal: 12.5 }],
    [{ tekst: '=SOM(A1:A9)' }, { tekst: '<5', getal: null }, { tekst: 'onbekend', getal: null }],
    [{ tekst: 'Samen' }, { tekst: '1.238', getal: 1238 }, { tekst: '−0,4%', getal: -0.4 }],
  ],
  rijkoppen: 1,
  totaalrij: true,
  noten: ['Minder dan vijf staat er als <5.'],
  bron: 'Baken',
};

export const BEELD: Verslagblok = {
  soort: 'beeld',
  titel: 'Verloop',
  alternatief: 'Het aantal daalt van tien naar twee.',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect width="40" height="20" fill="#0f4f55"/></svg>',
  tabel: { ...TABEL, titel: 'Verloop als tabel', noten: [] },
};

const woord = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }).map((tekst) => `w${tekst}`);
/** What people type: also signs that mean something in HTML, in CSS and in a workbook. */
const zin = fc.oneof(
  woord,
  fc.constantFrom('<script>alert(1)</script>', '=1+1', '@SUM(A1)', '+31 6', '-5', `l'école "x" & y`, '</style>', ']]>'),
); // prettier-ignore

const getalcel = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 2 }), fc.boolean())
  .map(([getal, decimalen, procent]): Cel => ({ tekst: formatGetal(getal, decimalen) + (procent ? '%' : ''), getal })); // prettier-ignore
const cel = fc.oneof(
  getalcel,
  zin.map((tekst): Cel => ({ tekst })),
);

const tabel: fc.Arbitrary<Tabelblok> = fc
  .tuple(zin, fc.array(zin, { minLength: 1, maxLength: 9 }), fc.array(zin, { maxLength: 2 }))
  .chain(
    ([titel, koppen, noten]) =>
    fc
      .array(fc.array(cel, { minLength: koppen.length, maxLength: koppen.length }), { maxLength: 5 })
      .map((rijen) => ({ soort: 'tabel' as const, titel, kolommen: koppen.map((kop) => ({ kop })), rijen, rijkoppen: 1, noten })), // prettier-ignore
  );

const blok: fc.Arbitrary<Verslagblok> = fc.oneof(
  fc.record({ soort: fc.constant('kop' as const), niveau: fc.constantFrom(2 as const, 3 as const), tekst: zin }), // prettier-ignore
  fc.record({ soort: fc.constant('alinea' as const), tekst: zin }),
  fc.record({ soort: fc.constant('lijst' as const), punten: fc.array(zin, { minLength: 1, maxLength: 3 }) }),
  tabel,
);

export const verslag: fc.Arbitrary<Verslag> = fc.record({
  titel: zin,
  ondertitel: fc.option(zin),
  kenmerken: fc.array(fc.record({ label: zin, waarde: zin }), { maxLength: 2 }),
  blokken: fc.array(
    fc.oneof(
      blok,
      fc.record({
        soort: fc.constant('kader' as const),
        titel: zin,
        blokken: fc.array(blok, { maxLength: 2 }),
      }),
    ),
    { maxLength: 5 },
  ),
});

/** Every text of the tree that people read. */
export function tekstenVan({ titel, ondertitel, kenmerken, blokken }: Verslag): string[] {
  return [
    titel,
    ...(ondertitel === null ? [] : [ondertitel]),
    ...kenmerken.flatMap(({ label, waarde }) => [label, waarde]),
    ...blokken.flatMap(vanBlok),
  ];
}

function vanBlok(deel: Verslagblok): string[] {
  if (deel.soort === 'kop' || deel.soort === 'alinea') return [deel.tekst];
  if (deel.soort === 'lijst') return [...deel.punten];
  if (deel.soort === 'kader') return [deel.titel, ...deel.blokken.flatMap(vanBlok)];
  if (deel.soort === 'pagina') return [];
  const { titel, kolommen, rijen, noten } = deel.soort === 'beeld' ? deel.tabel : deel;
  return [titel, ...kolommen.map(({ kop }) => kop), ...rijen.flat().map(({ tekst }) => tekst), ...noten];
}
