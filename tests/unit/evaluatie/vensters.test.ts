import { expect, it } from 'vitest';
import { MATEN } from '#lib/evaluatie/maten.ts';
import { decideVensters, venstersVan } from '#lib/evaluatie/raadsdocument/openbaar/vensters/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { reeksVan } from './reeks.ts';

const OP = datum('2024-01-01');
const vensters = (codes: readonly string[], maanden = 48, veranderdOp = OP, perMaand = 40) =>
  venstersVan(
    { functie: 'leerplicht', veranderdOp },
    MATEN.filter(({ code }) => codes.includes(code)).map((maat) => {
      const reeks = reeksVan(Array<number>(maanden).fill(1));
      return { maat, reeks, gronden: reeks.map(({ maand }) => ({ maand, teller: perMaand, noemer: null })) };
    }),
  );
const staand = vensters(['open']).map((venster) => ({ ...venster, evaluatie: 'De eerste' }));

it('een cijfer dat openbaar is, blijft bij zijn maanden en zijn verandering; een ander cijfer staat vrij', () => {
  expect(decideVensters(vensters(['open']), staand).ok).toBe(true);
  expect(decideVensters(vensters(['thuiszitters'], 40), staand).ok).toBe(true);
  for (const ander of [vensters(['open'], 47), vensters(['open'], 48, datum('2024-02-01'))])
    expect(decideVensters(ander, staand)).toMatchObject({ weigering: { code: 'andere-maanden', zin: expect.stringContaining('(De eerste) over jan 2022 t/m dec 2025') } }); // prettier-ignore
});

it('per fte en als aantal is hetzelfde cijfer', () => {
  expect(vensters(['open', 'open-per-fte'])).toHaveLength(1);
  expect(decideVensters(vensters(['open-per-fte'], 47), staand).ok).toBe(false);
});

it('een volgende evaluatie mag er maanden bij nemen, als die samen ook los verteld zouden mogen worden', () => {
  expect(decideVensters(vensters(['open'], 60), staand).ok, 'een jaar erbij').toBe(true);
  expect(decideVensters(vensters(['open'], 53), staand).ok, 'vijf maanden erbij').toBe(false);
  expect(decideVensters(vensters(['open'], 60, OP, 3), staand).ok, 'een jaar met weinig werk erbij').toBe(
    false,
  );
  const langer = vensters(['open'], 60).map((venster) => ({ ...venster, evaluatie: 'De tweede' }));
  expect(decideVensters(vensters(['open'], 48), langer).ok, 'later minder maanden').toBe(false);
});
