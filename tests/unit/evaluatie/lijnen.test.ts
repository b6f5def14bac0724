import { describe, expect, it } from 'vitest';
import { MATEN } from '#lib/evaluatie/maten.ts';
import type { Maat, Maatuitslag } from '#lib/evaluatie/model.ts';
import { concludeer } from '#lib/evaluatie/conclusies/rules.ts';
import { lijnbeeld, stukkenVan } from '#lib/evaluatie/raadsdocument/lijnen/rules.ts';
import { kanten, voorEnNa } from '#lib/evaluatie/rules.ts';
import type { Maandpunt, Onderbreking, Schatting } from '#lib/evaluatie/tijdreeks/model.ts';
import { ontwerpVan } from '#lib/evaluatie/tijdreeks/rules.ts';
import { schat } from '#lib/evaluatie/tijdreeks/schatten.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import type { Equation } from '#lib/publicaties/onthulling/equations.ts';
import { createSimplex, push } from '#lib/publicaties/onthulling/simplex.ts';
import { loterij, reeksVan } from './reeks.ts';

const maatVan = (code: string): Maat => {
  const maat = MATEN.find((item) => item.code === code);
  if (!maat) throw new Error(code);
  return maat;
};
const OP = datum('2024-01-01');
const verandering = (op: Datum): Onderbreking => ({ soort: 'verandering', op });

function schattingVan(reeks: readonly Maandpunt[], breuken: readonly Onderbreking[] = []): Schatting {
  return waardeOf(schat(waardeOf(ontwerpVan(reeks, [verandering(OP), ...breuken]))));
}

function uitslagVan(
  waarden: readonly (number | null)[],
  code = 'open',
  breuken: readonly Onderbreking[] = [],
): Maatuitslag {
  const [maat, reeks] = [maatVan(code), reeksVan(waarden)];
  const schatting = schattingVan(reeks, breuken);
  return {
    ...{ maat, reeks, schatting, gronden: [], woorden: null, bijCijfer: [] },
    conclusie: concludeer(maat, gelukt(schatting), OP),
    ...voorEnNa(reeks, OP),
  };
}

/** 24 months up by one a month from 40, then 20 months down by two a month from 50; a wave through it without a trend. */
const RECHT = Array.from({ length: 44 }, (_, t) => (t < 24 ? 40 + t : 50 - 2 * (t - 24)));

describe('de lijn voor en na, zoals iedereen die mag zien', () => {
  it('is van elk stuk het begin en het eind, en wat de lijn van ervoor nu zou zijn', () => {
    const beeld = lijnbeeld(uitslagVan(RECHT), OP);
    expect(beeld?.tabel.rijen.map((rij) => rij.map(({ tekst }) => tekst))).toEqual([
      ['Voor de verandering', 'jan 2022', 'dec 2023', '40', '63', '+12'],
      ['Na de verandering', 'jan 2024', 'aug 2025', '50', '12', '−24'],
      ['Zonder verandering (doorgetrokken)', 'jan 2024', 'aug 2025', '64', '83', '+12'],
    ]);
    expect(beeld?.alternatief).toContain(
      'op 1 jan 2024. Voor de verandering: van 40 in jan 2022 naar 63 in dec 2023.',
    );
    expect(beeld?.svg).toContain('1 jan 2024');
  });

  it('heeft voor de lijn van ervoor en wat daarvan is doorgetrokken één helling, die van de lijn zelf en niet van afgeronde punten', () => {
    // up by 0.61 a month, so 7.32 a year: from the rounded ends of 12 and of 20 months 8 and 7 would follow
    const schuin = Array.from({ length: 32 }, (_, t) => 20.45 + 0.61 * t + (t < 12 ? 0 : 3));
    const rijen = lijnbeeld(uitslagVan([...Array<null>(12).fill(null), ...schuin]), OP)?.tabel.rijen ?? [];
    expect(rijen.map((rij) => [rij[0]?.tekst, rij[5]?.tekst])).toEqual([
      ['Voor de verandering', '+7'],
      ['Na de verandering', '+7'],
      ['Zonder verandering (doorgetrokken)', '+7'],
    ]);
    const [begin = 0, eind = 0] = [rijen[0]?.[3]?.getal, rijen[0]?.[4]?.getal].map(Number);
    expect(Math.round(((eind - begin) / 11) * 12)).not.toBe(7);
  });

  it('houdt op bij een trendbreuk na de verandering, en heeft ervoor een eigen stuk na een eerdere', () => {
    const later = lijnbeeld(uitslagVan(RECHT, 'open', [{ soort: 'breuk', op: datum('2025-01-01') }]), OP);
    expect(later?.tabel.rijen.map((rij) => rij[2]?.tekst)).toEqual(['dec 2023', 'dec 2024', 'dec 2024']);
    const eerder = lijnbeeld(uitslagVan(RECHT, 'open', [{ soort: 'breuk', op: datum('2023-01-01') }]), OP);
    expect(eerder?.tabel.rijen.map((rij) => rij[0]?.tekst)).toEqual([
      ...[
        'Voor de trendbreuk',
        'Voor de verandering',
        'Na de verandering',
        'Zonder verandering (doorgetrokken)',
      ],
    ]);
  });

  it('komt er niet met minder dan een jaar aan een kant, en niet als een eind een klein aantal is', () => {
    expect(lijnbeeld(uitslagVan(RECHT.slice(0, 36)), OP)).not.toBeNull();
    expect(lijnbeeld(uitslagVan(RECHT.slice(0, 35)), OP)).toBeNull();
    expect(lijnbeeld(uitslagVan(RECHT.map((waarde) => waarde - 7)), OP)).not.toBeNull(); // ends at 5
    expect(lijnbeeld(uitslagVan(RECHT.map((waarde) => waarde - 8)), OP)).toBeNull(); // ends at 4
    expect(lijnbeeld(uitslagVan(RECHT, 'termijn-gemist'), OP)).not.toBeNull();
    expect(
      lijnbeeld(
        uitslagVan(
          RECHT.map((waarde) => waarde / 20),
          'termijn-gemist',
        ),
        OP,
      ),
    ).toBeNull();
  });

  it('tekent niet preciezer dan de tabel zegt: een reeks die dezelfde afgeronde einden heeft, geeft hetzelfde beeld', () => {
    const anders = RECHT.map((waarde, t) => waarde + (t === 5 ? 0.4 : t === 30 ? -0.4 : 0));
    expect(lijnbeeld(uitslagVan(anders), OP)?.svg).toBe(lijnbeeld(uitslagVan(RECHT), OP)?.svg);
  });
});

/**
 * An attacker who knows how it is computed, reads every average and every end of a line, and knows two months of each side exactly. What he can find of
 * each other month is the interval of a linear program over all series that give the same rounded numbers.
 */
describe('wie alles leest en twee maanden van elke kant kent, vindt geen andere maand terug', () => {
  it.each(Array.from({ length: 25 }, (_, zaad) => zaad + 1))('bevolking %i', (zaad) => {
    const { gelijk } = loterij(zaad);
    const [voor, na] = [12 + Math.floor(gelijk() * 13), 12 + Math.floor(gelijk() * 13)];
    const begin = 24 - voor;
    const waarden = Array.from({ length: voor + na }, () => 6 + Math.floor(gelijk() * 12));
    const reeks = reeksVan([...Array<null>(begin).fill(null), ...waarden]);
    const schatting = schattingVan(reeks);
    const functies = gelezen(schatting, reeks, begin);
    const bekend = new Set([0, Math.floor(voor / 2), voor, voor + na - 1]);
    // who knows all months but one, does find that one to within a rounding: the attack has teeth
    const opEenNa = interval(functies, waarden, new Set(waarden.keys().filter((plek) => plek !== 3)), 3);
    expect(opEenNa.tot - opEenNa.van).toBeLessThan(13);
    for (const [plek, waarde] of waarden.entries()) {
      if (bekend.has(plek)) continue;
      const { van, tot } = interval(functies, waarden, bekend, plek);
      expect(van, `maand ${plek}`).toBeLessThanOrEqual(waarde);
      expect(tot - van, `maand ${plek} (${van} tot ${tot})`).toBeGreaterThan(5);
    }
  });
});

type Functie = { readonly gewicht: readonly number[]; readonly half: number };

/** Each published number as a weighted sum of the months, with how far it was rounded: found by asking the same rules for each month alone. */
function gelezen({ ontwerp }: Schatting, reeks: readonly Maandpunt[], begin: number): readonly Functie[] {
  const n = ontwerp.maanden.length;
  const alleen = Array.from({ length: n }, (_, maand) =>
    waardeOf(schat({ ...ontwerp, y: ontwerp.y.map((_waarde, plek) => (plek === maand ? 1 : 0)) })),
  );
  const lijnen = alleen.map((een) =>
    stukkenVan(een, 9).flatMap((stuk) => [stuk.begin, stuk.eind, stuk.perJaar]),
  );
  const einden =
    lijnen[0]?.map((_, nummer) => ({ gewicht: lijnen.map((lijn) => lijn[nummer] ?? 0), half: 0.5 })) ?? [];
  // the difference with the line stands in the table with one decimal
  const verschil = { gewicht: alleen.map((een) => een.verschil.waarde), half: 0.05 };
  const maanden = reeks.slice(begin).map(({ maand }) => maand);
  const { voor, na } = kanten(maanden, OP);
  const gemiddelden = [voor, na].map((kant) => ({
    gewicht: maanden.map((maand) => (kant.includes(maand) ? 1 / kant.length : 0)),
    half: 0.5,
  }));
  return [...einden, ...gemiddelden, verschil];
}

/** Months as deviations from what they are, then a slack for each number that was read. */
function interval(
  functies: readonly Functie[],
  waarden: readonly number[],
  bekend: ReadonlySet<number>,
  plek: number,
): { van: number; tot: number } {
  const n = waarden.length;
  const vergelijkingen = functies.map(({ gewicht }, nummer): Equation => [
    ...gewicht.map((factor, maand) => [maand, factor] as const).filter(([, factor]) => factor !== 0),
    [n + nummer, -1] as const,
  ]);
  const ruimte = functies.map(({ gewicht, half }) => {
    const som = gewicht.reduce((totaal, factor, maand) => totaal + factor * (waarden[maand] ?? 0), 0);
    return [Math.round(som) - half - som, Math.round(som) + half - som] as const;
  });
  const grens = (kant: 0 | 1) =>
    Float64Array.from([
      ...waarden.map((waarde, maand) => (bekend.has(maand) ? 0 : kant === 0 ? -waarde : 1000)),
      ...ruimte.map((deel) => deel[kant]),
    ]);
  const grenzen = { lower: grens(0), upper: grens(1) };
  const [omlaag, omhoog] = ([-1, 1] as const).map((richting) =>
    push(createSimplex(n + functies.length, vergelijkingen), plek, richting, grenzen),
  );
  const waarde = waarden[plek] ?? 0;
  return { van: waarde + (omlaag?.point[plek] ?? 0), tot: waarde + (omhoog?.point[plek] ?? 0) };
}
