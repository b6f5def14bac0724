import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Maandpunt, Onderbreking, Schatting } from '#lib/evaluatie/tijdreeks/model.ts';
import { bekendDeel, MINSTE_MAANDEN, ontwerpVan, SEIZOEN_VANAF } from '#lib/evaluatie/tijdreeks/rules.ts';
import { schat } from '#lib/evaluatie/tijdreeks/schatten.ts';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { loterij, reeksVan } from './reeks.ts';

const op = (dag: string, soort: Onderbreking['soort'] = 'verandering'): Onderbreking => ({
  soort,
  op: datum(dag),
});
const weigering = (reeks: readonly Maandpunt[], knippen: readonly Onderbreking[]) => {
  const uitkomst = ontwerpVan(reeks, knippen);
  return uitkomst.ok ? null : uitkomst.weigering;
};
const schatting = (waarden: readonly number[], ...knippen: Onderbreking[]) =>
  waardeOf(schat(waardeOf(ontwerpVan(reeksVan(waarden), knippen))));
/** From January 2022: jumps 5 up and rises 1 a month faster from July 2023 (place 18). */
const geknikt = (n: number) =>
  Array.from({ length: n }, (_, t) => 20 + 0.5 * t + (t >= 18 ? 5 + (t - 18) : 0) + (t % 2 ? 0.1 : -0.1));

describe('wanneer er geen lijn te trekken is', () => {
  it('laat maanden voor de eerste en na de laatste bekende weg', () => {
    const reeks = reeksVan([null, null, 3, null, 4, null]);
    expect(bekendDeel(reeks).map(({ maand }) => maand)).toEqual(['2022-03', '2022-04', '2022-05']);
    expect(bekendDeel(reeksVan([null, null]))).toEqual([]);
  });

  it('zegt dat er niets bekend is', () => {
    expect(weigering(reeksVan([null, null]), [op('2022-02-01')])).toEqual({
      code: 'geen-gegevens',
      zin: 'Van geen enkele maand is dit cijfer bekend.',
    });
  });

  it('vult een gat niet met nul', () => {
    const waarden: (number | null)[] = geknikt(30);
    waarden[4] = null;
    expect(weigering(reeksVan(waarden), [op('2023-07-01')])?.zin).toBe(
      'Het cijfer is niet van elke maand bekend: mei 2022 ontbreekt. Onbekend is iets anders dan nul, dus is er geen lijn te trekken.',
    );
    waarden[20] = null;
    expect(weigering(reeksVan(waarden), [op('2023-07-01')])?.zin).toContain(
      'mei 2022 en september 2023 ontbreken',
    );
  });

  it('noemt van veel gaten er vijf', () => {
    const waarden = geknikt(30).map((waarde, plek) => (plek % 3 === 1 ? null : waarde));
    expect(weigering(reeksVan(waarden), [op('2023-07-01')])?.zin).toContain('en nog 5 ontbreken');
  });

  const metLeeg = (n: number, ...plekken: number[]) =>
    reeksVan(geknikt(n)).map((punt, plek) =>
      plekken.includes(plek) ? { ...punt, waarde: null, leeg: true as const } : punt,
    );

  it('een maand waarin niets te meten was, heeft geen stem in de lijn en geen kant', () => {
    const [met, zonder] = [metLeeg(36, 7, 19), reeksVan(geknikt(36))].map((reeks) =>
      waardeOf(schat(waardeOf(ontwerpVan(reeks, [op('2023-07-01')])))),
    );
    expect(met?.ontwerp.leeg).toEqual([7, 19]);
    expect(met?.vrijheidsgraden).toBe((zonder?.vrijheidsgraden ?? 0) - 2);
    expect(met?.verschil.waarde).toBeCloseTo(zonder?.verschil.waarde ?? 0, 0);
    expect([met?.lijn[7], met?.zonder[7], met?.lijn[19]]).toEqual([null, null, null]); // a gap in the line too
    expect(met?.lijn[8]).toBeCloseTo(zonder?.lijn[8] ?? 0, 0);
    expect(weigering(metLeeg(26, 20), [op('2023-07-01')])?.zin).toContain('zijn er 7 hele maanden');
    expect(weigering(metLeeg(30, 18), [op('2023-07-10')])).toBeNull(); // the same month is cut in two
  });

  it('een maand van het jaar die altijd leeg is, zoals augustus, houdt de lijn niet tegen', () => {
    for (const maand of [7, 11]) {
      const plekken = [0, 1, 2, 3].map((jaar) => maand + 12 * jaar);
      const ontwerp = waardeOf(ontwerpVan(metLeeg(49, ...plekken), [op('2023-07-01')]));
      expect(ontwerp.termen).not.toContain(`maand-${maand + 1}`);
      const { verschil } = waardeOf(schat(ontwerp));
      // the average over the months that were measured: places 18 to 48 without these
      const na = Array.from({ length: 31 }, (_, t) => t).filter((t) => !plekken.includes(t + 18));
      expect(verschil.waarde).toBeCloseTo(5 + na.reduce((som, t) => som + t, 0) / na.length, 1);
    }
  });

  it('één gemeten augustus, hoe hoog ook, trekt geen piek in de lijn en verandert er niets aan', () => {
    const bij = (hoogte: number) => {
      const reeks = metLeeg(54, 7, 19, 31).map((punt, plek) =>
        plek === 43 ? { ...punt, waarde: hoogte } : punt,
      );
      return waardeOf(schat(waardeOf(ontwerpVan(reeks, [op('2023-07-01')]))));
    };
    const [gewoon, piek] = [bij(60), bij(600)];
    expect(gewoon.ontwerp).toMatchObject({ leeg: [7, 19, 31], alleen: [43] });
    expect(piek.lijn[43]).toBeNull();
    piek.lijn.forEach((punt, plek) => {
      if (punt === null) expect([7, 19, 31, 43]).toContain(plek);
      else expect(punt).toBeCloseTo(gewoon.lijn[plek] ?? NaN, 6);
    });
    for (const deel of ['verschil', 'helling', 'sprong', 'durbinWatson'] as const)
      expect(JSON.stringify(piek[deel], (_, x: unknown) => (typeof x === 'number' ? x.toFixed(6) : x))).toBe(
        JSON.stringify(gewoon[deel], (_, x: unknown) => (typeof x === 'number' ? x.toFixed(6) : x)),
      );
    expect(piek.r2).toBeCloseTo(gewoon.r2, 6);
  });

  it('van elke zes maanden mag er één leeg zijn', () => {
    expect(weigering(metLeeg(36, 1, 4, 7, 10, 20, 25), [op('2023-07-01')])).toBeNull();
    expect(weigering(metLeeg(35, 1, 4, 7, 10, 20, 25), [op('2023-07-01')])?.zin).toBe(
      'In 6 van de 35 maanden was er niets om te meten; dan zegt een lijn te weinig.',
    );
  });

  it(`vraagt ${MINSTE_MAANDEN} hele maanden aan elke kant: met zeven niet, met acht wel`, () => {
    expect(weigering(reeksVan(geknikt(30)), [op('2022-08-01')])?.zin).toBe(
      'Vóór 1 aug 2022 zijn er 7 hele maanden; om een lijn te trekken zijn er ten minste 8 nodig.',
    );
    expect(weigering(reeksVan(geknikt(30)), [op('2022-09-01')])).toBeNull();
    expect(weigering(reeksVan(geknikt(25)), [op('2023-07-01')])?.zin).toContain(
      'Vanaf 1 jul 2023 zijn er 7 hele maanden',
    );
    expect(weigering(reeksVan(geknikt(26)), [op('2023-07-01')])).toBeNull();
  });

  it('telt een maand die in tweeën wordt geknipt aan geen van beide kanten', () => {
    expect(weigering(reeksVan(geknikt(26)), [op('2023-07-02')])?.zin).toContain('zijn er 7 hele maanden');
    expect(weigering(reeksVan(geknikt(27)), [op('2023-07-02')])).toBeNull();
  });

  it('weigert een verandering buiten de reeks', () => {
    expect(weigering(reeksVan(geknikt(30)), [op('2021-05-01')])?.zin).toContain(
      'Vóór 1 mei 2021 is van geen hele maand een cijfer bekend',
    );
    expect(weigering(reeksVan(geknikt(30)), [op('2030-01-01')])?.zin).toContain(
      'Vanaf 1 jan 2030 is van geen hele maand een cijfer bekend',
    );
  });

  it('weigert een trendbreuk te dicht op de verandering, en laat een breuk buiten de reeks buiten beschouwing', () => {
    expect(weigering(reeksVan(geknikt(40)), [op('2023-07-01'), op('2023-12-01', 'breuk')])?.zin).toContain(
      'Tussen 1 jul 2023 en 1 dec 2023 zijn er 5 hele maanden',
    );
    expect(
      weigering(reeksVan(geknikt(40)), [
        op('2023-07-01'),
        op('2020-12-01', 'breuk'),
        op('2027-01-01', 'breuk'),
      ]),
    ).toBeNull();
  });

  it('weigert meer dan twee knippen, en een reeks zonder verandering', () => {
    const drie = [op('2022-10-01', 'breuk'), op('2023-07-01'), op('2024-06-01', 'breuk')];
    expect(weigering(reeksVan(geknikt(48)), drie)?.code).toBe('te-veel-knippen');
    expect(weigering(reeksVan(geknikt(48)), [])?.code).toBe('geen-verandering');
  });

  it('weigert een reeks waarin niets beweegt', () => {
    expect(weigering(reeksVan(Array.from({ length: 30 }, () => 7)), [op('2023-07-01')])?.zin).toBe(
      'Het cijfer is in alle maanden gelijk; er is geen verloop om te beoordelen.',
    );
  });

  it('geeft elke maand van het jaar pas een eigen term als er drie jaar is', () => {
    const seizoen = (n: number) => waardeOf(ontwerpVan(reeksVan(geknikt(n)), [op('2023-07-01')])).seizoen;
    expect([seizoen(SEIZOEN_VANAF - 1), seizoen(SEIZOEN_VANAF)]).toEqual([false, true]);
  });
});

describe('wat de lijn zegt', () => {
  it('vindt een sprong en een knik terug', () => {
    const { sprong, helling, verschil } = schatting(geknikt(34), op('2023-07-01'));
    expect(sprong.waarde).toBeCloseTo(5, 1);
    expect(helling.waarde).toBeCloseTo(1, 1);
    // Sixteen months of 5 + 0 … 5 + 15: on average 12.5.
    expect(verschil.waarde).toBeCloseTo(12.5, 1);
    expect(verschil.van).toBeLessThan(12.5);
  });

  it('telt twee stappen samen: het verschil loopt over beide, en de lijn zonder kent geen van beide', () => {
    const waarden = Array.from(
      { length: 44 },
      (_, t) => 30 - (t >= 18 ? 4 : 0) - (t >= 30 ? 2 : 0) + (t % 2 ? 0.1 : -0.1),
    );
    const { verschil, zonder, lijn, ontwerp } = schatting(waarden, op('2023-07-01'), op('2024-07-01'));
    expect(ontwerp.knippen.map(({ vanaf }) => vanaf)).toEqual([18, 30]);
    expect(verschil.waarde).toBeCloseTo(-4 - (2 * 14) / 26, 1);
    expect(zonder[43]).toBeCloseTo(30, 0);
    expect((lijn[43] ?? 0) - (zonder[43] ?? 0)).toBeCloseTo(-6, 0);
  });

  const ruis = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 26, maxLength: 50 })
    .filter((waarden) => new Set(waarden).size > 2);
  const dicht = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-6);
  const niveauVan = ({ termen }: Schatting) => termen.find(({ code }) => code === 'niveau')?.waarde ?? NaN;

  it('een vast bedrag erbij verandert alleen het niveau', () => {
    fc.assert(
      fc.property(ruis, fc.integer({ min: -50, max: 50 }), (waarden, bedrag) => {
        const [oud, nieuw] = [waarden, waarden.map((waarde) => waarde + bedrag)].map((reeks) =>
          schatting(reeks, op('2023-03-10')),
        );
        if (!oud || !nieuw) throw new Error('twee schattingen');
        dicht(niveauVan(nieuw), niveauVan(oud) + bedrag);
        for (const deel of ['sprong', 'helling', 'verschil'] as const) {
          dicht(nieuw[deel].waarde, oud[deel].waarde);
          dicht(nieuw[deel].van, oud[deel].van);
        }
        dicht(nieuw.r2, oud.r2);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('een andere eenheid maakt alles evenveel keer zo groot, en R² en Durbin–Watson niet', () => {
    fc.assert(
      fc.property(ruis, fc.constantFrom(-2, 0.5, 10), (waarden, factor) => {
        const oud = schatting(waarden, op('2023-03-01'));
        const nieuw = schatting(
          waarden.map((waarde) => waarde * factor),
          op('2023-03-01'),
        );
        for (const deel of ['sprong', 'helling', 'verschil'] as const) {
          dicht(nieuw[deel].waarde, oud[deel].waarde * factor);
          dicht(nieuw[deel].tot - nieuw[deel].van, (oud[deel].tot - oud[deel].van) * Math.abs(factor));
        }
        dicht(nieuw.r2, oud.r2);
        dicht(nieuw.durbinWatson, oud.durbinWatson);
      }),
      { numRuns: 50, seed: 2 },
    );
  });

  it('een lijn die precies past, laat niets over dat samenhangt', () => {
    const { durbinWatson, verschil, r2 } = schatting(
      Array.from({ length: 48 }, (_, t) => 10 + t / 3 - (t >= 18 ? 4 : 0)),
      op('2023-07-01'),
    );
    expect([durbinWatson, r2]).toEqual([2, 1]);
    dicht(verschil.van, -4);
    dicht(verschil.tot, -4);
  });

  it('wat elk jaar terugkomt, is geen verandering', () => {
    const jaar = [4, 3, 2, 0, 1, -2, -8, -9, 2, 3, 3, 1];
    const waarden = geknikt(48);
    const kaal = schatting(waarden, op('2023-07-01'));
    const golf = schatting(
      waarden.map((waarde, t) => waarde + (jaar[t % 12] ?? 0)),
      op('2023-07-01'),
    );
    dicht(golf.verschil.waarde, kaal.verschil.waarde);
    dicht(golf.sprong.tot, kaal.sprong.tot);
  });
});

describe('hoe vaak het interval klopt', () => {
  /** Of 600 simulated series of 60 months with a known change: in which part the interval covers it. */
  function dekking(samenhang: number, zaad: number): number {
    const { normaal } = loterij(zaad);
    const goed = Array.from({ length: 600 }, () => {
      let vorige = 0;
      const waarden = Array.from({ length: 60 }, (_, t) => {
        vorige = samenhang * vorige + normaal();
        return 30 + 0.1 * t + (t >= 36 ? -3 - 0.05 * (t - 36) : 0) + vorige;
      });
      const { verschil } = waardeOf(
        schat({ ...waardeOf(ontwerpVan(reeksVan(waarden), [op('2025-01-01')])) }),
      );
      const echt = -3 - (0.05 * 23) / 2;
      return verschil.van <= echt && echt <= verschil.tot;
    });
    return goed.filter(Boolean).length / goed.length;
  }

  it('bij maanden zonder samenhang ongeveer 95 van de 100 keer', () => {
    const deel = dekking(0, 11);
    expect(deel).toBeGreaterThanOrEqual(0.93);
    expect(deel).toBeLessThanOrEqual(0.985);
  });

  it('bij maanden die wat samenhangen niet veel minder', () => {
    expect(dekking(0.3, 12)).toBeGreaterThanOrEqual(0.91);
  });
});
