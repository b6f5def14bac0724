import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concludeer } from '#lib/evaluatie/conclusies/rules.ts';
import type { Evaluatie, Evaluatiepagina, Grond, Maatuitslag } from '#lib/evaluatie/model.ts';
import { MATEN } from '#lib/evaluatie/maten.ts';
import { begrenzing, isGrootGenoeg, openbaarDeel } from '#lib/evaluatie/raadsdocument/openbaar/rules.ts';
import {
  openbaarDeelMetConclusies,
  openbareConclusies,
} from '#lib/evaluatie/raadsdocument/openbaar/conclusies/rules.ts';
import { openbaarVerschil, verschilZin } from '#lib/evaluatie/raadsdocument/openbaar/verschil/rules.ts';
import { gemiddeldecel, tabelVoorEnNa } from '#lib/evaluatie/raadsdocument/tabellen.ts';
import { kanten, voorEnNa } from '#lib/evaluatie/rules.ts';
import { ontwerpVan } from '#lib/evaluatie/tijdreeks/rules.ts';
import { schat } from '#lib/evaluatie/tijdreeks/schatten.ts';
import { datum } from '#lib/kalender/model.ts';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { PARAMETERS_2026 } from '#lib/publicaties/onthulling/model.ts';
import { createSimplex, push } from '#lib/publicaties/onthulling/simplex.ts';
import { reeksVan } from './reeks.ts';

const OP = datum('2024-01-01');
const maat = (code: string) => {
  const gevonden = MATEN.find((kandidaat) => kandidaat.code === code);
  if (!gevonden) throw new Error(`geen ${code}`);
  return gevonden;
};

function uitslag(
  code: string,
  waarden: readonly number[],
  grond: (waarde: number) => Omit<Grond, 'maand'>,
): Maatuitslag {
  const reeks = reeksVan(waarden);
  return {
    ...{ maat: maat(code), reeks, schatting: null, woorden: null, bijCijfer: [] },
    ...voorEnNa(reeks, OP),
    gronden: reeks.map(({ maand, waarde }) => ({ maand, ...grond(waarde ?? 0) })),
    conclusie: { oordeel: 'niet-duidelijk', kop: '', zinnen: [], kanttekeningen: [] },
  };
}
const golf = (om: number) => Array.from({ length: 48 }, (_, plek) => om + (plek % 3));
const telling = (waarde: number) => ({ teller: waarde, noemer: null });
const evaluatie = { functie: 'leerplicht', veranderdOp: OP } as Evaluatie;
const fte = (contract: number) => [{ functie: 'leerplicht' as const, maanden: reeksVan(Array<number>(48).fill(contract)).map(({ maand }) => ({ maand, contract, effectief: contract * 0.8 })) }]; // prettier-ignore
const deel = (uitslagen: readonly Maatuitslag[], contract = 5) => openbaarDeel({ evaluatie, uitslagen, formatie: fte(contract) }); // prettier-ignore

describe('wat van een evaluatie openbaar mag', () => {
  it('een gemiddelde over twaalf maanden van tientallen werkprocessen wel, van een paar jongeren niet', () => {
    const veel = uitslag('open', golf(60), telling);
    const weinig = uitslag('thuiszitters', Array<number>(48).fill(0).map((_, plek) => (plek % 12 === 0 ? 3 : 0)), telling); // prettier-ignore
    const { uitslagen, weggelaten } = deel([veel, weinig]);
    expect(uitslagen).toEqual([veel]);
    expect(weggelaten).toEqual([{ titel: weinig.maat.titel, reden: 'de aantallen eronder zijn te klein' }]);
  });

  it('telt twee maanden die iemand al kent niet mee: wat er dan over is, mag niet klein zijn', () => {
    const gronden = [58, 40, ...Array<number>(10).fill(0)].map((teller, plek) => ({ maand: `2024-${plek}`, teller, noemer: null })); // prettier-ignore
    expect(isGrootGenoeg({ eenheid: 'jongeren', isStroom: true }, gronden, PARAMETERS_2026)).toBe(false);
    expect(isGrootGenoeg({ eenheid: 'jongeren', isStroom: true }, gronden.map((grond) => ({ ...grond, teller: (grond.teller ?? 0) + 1 })), PARAMETERS_2026)).toBe(true); // prettier-ignore
  });

  it('telt bij een stand maanden niet op: wie twaalf maanden thuis zit, is één jongere', () => {
    const twaalf = (teller: number, noemer: number | null = null) => Array.from({ length: 12 }, (_, plek) => ({ maand: `2024-${plek}`, teller, noemer })); // prettier-ignore
    const kan = (code: string, gronden: readonly Grond[]) =>
      isGrootGenoeg(maat(code), gronden, PARAMETERS_2026);
    expect([1, 4, 5].map((aantal) => kan('thuiszitters', twaalf(aantal)))).toEqual([false, false, true]);
    // one jongere may have several werkprocessen
    expect([9, 10].map((aantal) => kan('open', twaalf(aantal)))).toEqual([false, true]);
    expect([kan('zonder-contact', twaalf(9, 60)), kan('zonder-contact', twaalf(50, 59)), kan('zonder-contact', twaalf(10, 60))]).toEqual([false, false, true]); // prettier-ignore
    expect(kan('instroom', twaalf(1))).toBe(true); // each begins once: ten different ones
  });

  it('zegt van twee thuiszitters, en daarna een, niets', () => {
    const reeks = [...Array<number>(24).fill(2), ...Array<number>(24).fill(1)];
    expect(deel([uitslag('thuiszitters', reeks, telling)]).uitslagen).toEqual([]);
  });

  it('van een percentage moeten noemer, teller en wat er niet onder valt groot genoeg zijn', () => {
    const twaalf = (teller: number, noemer: number) => Array.from({ length: 12 }, (_, plek) => ({ maand: `2024-${plek}`, teller, noemer })); // prettier-ignore
    const kan = (gronden: readonly Grond[]) => isGrootGenoeg({ eenheid: 'procentpunten', isStroom: true }, gronden, PARAMETERS_2026); // prettier-ignore
    expect([kan(twaalf(1, 3)), kan(twaalf(1, 2)), kan(twaalf(0, 40)), kan(twaalf(40, 40))]).toEqual([true, false, false, false]); // prettier-ignore
  });

  it('zegt een percentage onder de 5 en boven de 95 alleen met zijn grens', () => {
    const grens = (waarde: number) => begrenzing({ waarde, maanden: 12 });
    expect([grens(4.9), grens(5), grens(95), grens(95.1)]).toEqual(['< 5%', null, null, '> 95%']);
    expect(gemiddeldecel({ waarde: 4.9, maanden: 12 }, maat('termijn-gemist'), 'openbaar')).toEqual({ tekst: '< 5%' }); // prettier-ignore
    expect(gemiddeldecel({ waarde: 4.9, maanden: 12 }, maat('termijn-gemist'), 'intern').tekst).toBe('4,9%');
  });

  it('zegt niets per fte als er zo weinig fte is dat het iets zegt over één medewerker', () => {
    const perFte = uitslag('open-per-fte', golf(20), () => ({ teller: 60, noemer: 3 }));
    expect(deel([perFte], 2.9)).toMatchObject({ effectief: false, uitslagen: [] });
    expect(deel([perFte], 3)).toMatchObject({ effectief: true, uitslagen: [perFte] });
  });

  it('laat weg wat alle maanden gelijk is: dat er geen lijn door te trekken is, zegt dan elke maand', () => {
    const gelijk = uitslag('instroom', Array<number>(48).fill(1), telling);
    expect(deel([gelijk]).weggelaten[0]?.reden).toMatch(/te weinig om te tonen/);
  });

  it('geeft met te weinig maanden aan een kant niets', () => {
    const kort = uitslag('open', golf(60).slice(0, 28), telling);
    expect(deel([kort]).weggelaten[0]?.reden).toMatch(/minder dan 6 maanden/);
  });
});

describe('het verschil met de lijn zoals iedereen het leest', () => {
  const met = (code: string, waarden: readonly number[], noemer: number | null = null) => {
    const schatting = waardeOf(ontwerpVanReeks(waarden));
    const kaal = uitslag(code, waarden, (waarde) => ({ teller: waarde, noemer }));
    return { ...kaal, schatting, conclusie: concludeer(maat(code), gelukt(schatting), OP) };
  };
  const stap = (voor: number, na: number) => [...Array<number>(24).fill(voor), ...Array<number>(24).fill(na)];
  const gedrukt = (uitslagVan: Maatuitslag) =>
    tabelVoorEnNa([uitslagVan], 'openbaar', OP)
      .rijen[0]?.slice(3, 6)
      .map(({ tekst }) => tekst)
      .join(' ');

  it('heeft nooit een interval zonder breedte, want dan ligt elke maand op de lijn', () => {
    const precies = met('open', stap(60, 40));
    expect(precies.schatting.verschil.tot - precies.schatting.verschil.van).toBeLessThan(0.001);
    expect(gedrukt(precies)).toBe('−20 −23 −17');
    expect(verschilZin(openbaarVerschil(precies) ?? precies.schatting.verschil, precies, OP)).toBe(
      'Over de 24 gemeten maanden na 1 jan 2024 lag het gemiddeld 20 lager dan de lijn van ervoor (95%-interval, naar buiten afgerond: van 23 lager tot 17 lager).',
    );
  });

  it('staat er niet als het door dat afronden iets anders zou zeggen', () => {
    expect(gedrukt(met('open', stap(60, 59)))).toBe('niet getoond  ');
  });

  it('geeft ook geen conclusie als het verschil er niet staat, in het document niet en bij de motie niet', () => {
    const bron = (...uitslagen: Maatuitslag[]) => ({
      evaluatie: { functie: null, veranderdOp: OP } as Evaluatiepagina['evaluatie'],
      ...{ uitslagen, formatie: [], breuken: [], notities: { binnen: [], buiten: [] } },
    });
    const [klein, groot] = [met('open', stap(60, 59)), met('open', stap(60, 40))];
    expect(openbaarDeelMetConclusies(bron(klein)).uitslagen[0]?.conclusie).toMatchObject({
      oordeel: 'niet-getoond',
      zinnen: [],
    });
    expect(openbareConclusies(bron(klein))[0]).toContain('de aantallen zijn daarvoor te klein');
    expect(openbareConclusies(bron(groot))).toEqual([
      'Het aantal open werkprocessen ligt na de verandering lager dan verwacht.',
    ]);
    // divided by fte of so few people: not told at all
    expect(openbareConclusies(bron(met('open-per-fte', stap(30, 20), 5)))).toEqual([
      'In de openbare uitgave staat niets over: Open werkprocessen per fte.',
    ]);
  });

  it('is per fte en als percentage even ruim, in zaken gerekend', () => {
    expect(gedrukt(met('open-per-fte', stap(30, 20), 5))).toBe('−10,0 −10,5 −9,5');
    expect(gedrukt(met('zonder-contact', stap(40, 20), 100))).toBe('−20,0 −22,5 −17,5');
  });

  it('is minstens zo breed als een klein aantal, wat de maanden ook zijn', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 48, maxLength: 48 }), (waarden) => {
        const { schatting, ...rest } = met('thuiszitters', waarden);
        const ruim = openbaarVerschil({ ...rest, schatting });
        if (ruim === null) return;
        expect(ruim.tot - ruim.van).toBeGreaterThanOrEqual(PARAMETERS_2026.min_cel);
        expect(ruim.van).toBeLessThanOrEqual(schatting.verschil.van);
        expect(ruim.tot).toBeGreaterThanOrEqual(schatting.verschil.tot);
      }),
      { numRuns: 25 },
    );
  });
});

/** How far a reader can pin down each month, from both averages and the average difference as they are printed, and two months he knows. */
function ruimte(waarden: readonly number[], bekend: readonly number[]): number[] {
  const reeks = reeksVan(waarden);
  const { voor, na } = kanten(reeks.map(({ maand }) => maand), OP); // prettier-ignore
  const schatting = (y: readonly number[]) => waardeOf(ontwerpVanReeks(y));
  const nul = schatting(waarden).verschil.waarde;
  const gewicht = waarden.map((_, plek) => schatting(waarden.map((y, hier) => (hier === plek ? y + 1 : y))).verschil.waarde - nul); // prettier-ignore
  const gemiddeld = (maanden: readonly string[]) => reeks.map(({ maand }) => (maanden.includes(maand) ? 1 / maanden.length : 0)); // prettier-ignore
  const gedrukt = [{ weging: gemiddeld(voor), op: 0.5 }, { weging: gemiddeld(na), op: 0.5 }, { weging: gewicht, op: 0.0005 }]; // prettier-ignore
  const n = waarden.length;
  const simplex = createSimplex(
    n + gedrukt.length,
    gedrukt.map(({ weging }, plek) => [
      ...weging.map((w, hier) => [hier, w] as const),
      [n + plek, -1] as const,
    ]),
  );
  const lower = Float64Array.from([...waarden.map((y, plek) => (bekend.includes(plek) ? 0 : -y)), ...gedrukt.map(({ op }) => -op)]); // prettier-ignore
  const upper = Float64Array.from([...waarden.map((_, plek) => (bekend.includes(plek) ? 0 : 1000)), ...gedrukt.map(({ op }) => op)]); // prettier-ignore
  return waarden.map((_, plek) => {
    if (bekend.includes(plek)) return Infinity;
    const ver = (kant: 1 | -1) => push(simplex, plek, kant, { lower, upper }).point[plek] ?? 0;
    return ver(1) - ver(-1);
  });
}

function ontwerpVanReeks(waarden: readonly number[]): ReturnType<typeof schat> {
  const ontwerp = waardeOf(ontwerpVan(reeksVan(waarden), [{ soort: 'verandering', op: OP }]));
  return schat(ontwerp);
}

describe('wie rekent met een openbaar raadsdocument', () => {
  it('vindt van geen enkele maand het aantal terug, ook niet als hij er twee al kent', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          ...[12, 40].map((max) => fc.array(fc.integer({ min: 0, max }), { minLength: 36, maxLength: 48 })),
        ),
        fc.tuple(fc.nat({ max: 35 }), fc.nat({ max: 35 })),
        (waarden, bekend) => {
          const gemaakt = ontwerpVan(reeksVan(waarden), [{ soort: 'verandering', op: OP }]);
          fc.pre(gemaakt.ok && deel([uitslag('thuiszitters', waarden, telling)]).uitslagen.length === 1);
          for (const breedte of ruimte(waarden, bekend))
            expect(breedte).toBeGreaterThanOrEqual(PARAMETERS_2026.min_cel);
        },
      ),
      { numRuns: 25 },
    );
  });
});
