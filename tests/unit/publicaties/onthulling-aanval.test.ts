import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aantallen,
  count,
  dimensie,
  doorsnede,
  gedrukt,
  openbareAantallen,
  percentages,
  rij,
  uitkomst,
} from '#lib/cli/bench/onthulling/tabellen.ts';
import { RUIMTE, percentagesTeNauw, printPercentages, teNauw } from '#lib/cli/bench/onthulling/aanvallen.ts';
import { attack, countKey } from '#lib/publicaties/onthulling/aanval.ts';
import {
  PARAMETERS_2026,
  TOTAAL,
  type AantallenTabel,
  type OpenbareCel,
  type OpenbareTabel,
} from '#lib/publicaties/onthulling/model.ts';
import { protect, protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { kruistabellen } from '#tests/unit/publicaties/tabellen.ts';
import { enumerate } from '#tests/unit/publicaties/uitputtend.ts';

const BEVOLKINGEN = { numRuns: 200, seed: 36667 };
const VERBORGEN: OpenbareCel = { soort: 'verborgen' };

const totAan = (hoogste: number) => fc.integer({ min: 2, max: hoogste });
/** Every small cell leaves the attacker at least five possibilities. */
function verwachtVeilig(tabellen: readonly AantallenTabel[], openbaar: readonly OpenbareTabel[]): void {
  expect(teNauw(tabellen, openbaar)).toEqual([]);
}

describe('de aanvaller', () => {
  const klein: OpenbareCel = { soort: 'onderdrukt', tekst: '<5', reden: 'klein' };
  const waarde = (aantal: number): OpenbareCel => ({ soort: 'waarde', waarde: aantal });

  it('rekent een enige verborgen cel uit het totaal terug', () => {
    const tabel = gedrukt(rij([3, 20]), (_, i) => [klein, waarde(20), waarde(23)][i] ?? VERBORGEN);
    expect(attack([tabel]).get(countKey(tabel, ['gemeente1']))).toEqual({ onder: 3, boven: 3 });
  });

  it('ziet dat twee kleine cellen met totaal 8 allebei 4 zijn', () => {
    const rond: OpenbareCel = { soort: 'afgerond', waarde: 10, op: 5 };
    const tabel = gedrukt(rij([4, 4]), (_, i) => [klein, klein, rond][i] ?? VERBORGEN);
    expect(attack([tabel]).get(countKey(tabel, ['gemeente2']))).toEqual({ onder: 4, boven: 4 });
  });

  it('vindt een cel die elke rij en kolom apart niet verraadt, maar alle samen wel', () => {
    // Two blocks of four hidden cells, and one cell that joins them: rows 1 and 2 minus columns 1 and 2 leave it.
    const verborgen = ['r1k1', 'r1k2', 'r2k1', 'r2k2', 'r2k3', 'r3k3', 'r3k4', 'r4k3', 'r4k4'];
    const tabel = aantallen([dimensie('r', 4), dimensie('k', 4)], () => 9);
    const openbaar = gedrukt(tabel, (plaats, i) =>
      verborgen.includes(plaats.join('')) ? VERBORGEN : waarde(count(tabel.cellen[i]?.telling)),
    );
    const gevonden = attack([openbaar]);
    expect(gevonden.get(countKey(openbaar, ['r2', 'k3']))).toEqual({ onder: 9, boven: 9 });
    expect(gevonden.get(countKey(openbaar, ['r1', 'k1']))).toEqual({ onder: 0, boven: 18 });
  });

  it('vindt in een kruistabel precies de grenzen die uitproberen ook vindt', () => {
    const lijsten = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(lijsten, (lijst) => {
        const plekken = ['r1k1', 'r1k2', 'r1k3', 'r2k1', 'r2k2', 'r2k3'];
        const dimensies = [dimensie('r', 2), dimensie('k', 3)];
        const tabel = aantallen(dimensies, (plaats) => lijst[plekken.indexOf(plaats.join(''))] ?? 0);
        const openbaar = openbareAantallen(protect(tabel, PARAMETERS_2026));
        const gevonden = attack([openbaar]);
        const mogelijk = enumerate(openbaar, 14);
        for (const { plaats, telling } of tabel.cellen) {
          const interval = gevonden.get(countKey(openbaar, plaats));
          if (!interval) continue;
          const waarden = [...(mogelijk.get(plaats.join()) ?? [])];
          expect(Math.min(...waarden)).toBe(interval.onder);
          if (interval.boven < 14) expect(Math.max(...waarden)).toBe(interval.boven);
          if (count(telling) < PARAMETERS_2026.min_cel) expect(waarden.length).toBeGreaterThan(RUIMTE);
        }
      }),
      { ...BEVOLKINGEN, numRuns: 100 },
    );
  });
});

describe('200 verzonnen bevolkingen: de aanvaller vindt geen kleine cel terug', () => {
  it.each([
    ['een rij met een totaal', fc.tuple(totAan(8))],
    ['een kruistabel van twee kenmerken', fc.tuple(totAan(6), totAan(5))],
    ['een kruistabel van drie kenmerken', fc.tuple(totAan(3), totAan(3), totAan(2))],
  ] as const)('in %s', (_, maten: fc.Arbitrary<readonly number[]>) => {
    fc.assert(
      fc.property(maten.chain(kruistabellen), (tabel) => {
        verwachtVeilig([tabel], [uitkomst(protect(tabel, PARAMETERS_2026))]);
      }),
      BEVOLKINGEN,
    );
  });

  it('in samenhangende tabellen die elk een ander totaal tonen', () => {
    fc.assert(
      fc.property(kruistabellen([3, 3, 2]), (kubus) => {
        const tabellen = ['01', '02', '1'].map((keuze) => doorsnede(kubus, keuze));
        verwachtVeilig(tabellen, uitkomst(protectAll(tabellen, PARAMETERS_2026)));
      }),
      BEVOLKINGEN,
    );
  });

  it('in een kring van drie tabellen, ook niet via de cellen erachter', () => {
    fc.assert(
      fc.property(kruistabellen([2, 2, 3]), (kubus) => {
        const tabellen = ['01', '12', '02'].map((keuze) => doorsnede(kubus, keuze));
        const openbaar = uitkomst(protectAll(tabellen, PARAMETERS_2026, { achtergrond: [kubus] }));
        verwachtVeilig(tabellen, [...openbaar, gedrukt(kubus, () => VERBORGEN)]);
      }),
      BEVOLKINGEN,
    );
  });

  it.each(['alleen', 'naast de aantallen'] as const)('in percentages %s', (hoe) => {
    const paar = fc
      .tuple(fc.nat(120), fc.nat(120))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(paar, { minLength: 2, maxLength: 6 }), (breuken) => {
        const tabel = percentages(breuken);
        const openbaar = printPercentages(tabel, hoe === 'alleen');
        expect(percentagesTeNauw(tabel, openbaar, hoe === 'alleen')).toEqual([]);
      }),
      BEVOLKINGEN,
    );
  });

  it('ook al is van elke bevolking een cel onbekend', () => {
    fc.assert(
      fc.property(kruistabellen([4, 3]), ({ dimensies, cellen }) => {
        const tellingen = new Map(cellen.map(({ plaats, telling }) => [plaats.join(), telling]));
        const tabel = aantallen(dimensies, (plaats) =>
          plaats.join() === 'd01,d11' ? null : (tellingen.get(plaats.join()) ?? 0),
        );
        const openbaar = uitkomst(protect(tabel, PARAMETERS_2026));
        expect(openbaar.cellen[0]?.cel).toEqual({ soort: 'onbekend' });
        const geteld = tabel.cellen.filter(({ telling }) => telling !== null);
        verwachtVeilig([{ ...tabel, cellen: geteld }], [openbaar]);
        expect(geteld.some(({ plaats }) => plaats.includes(TOTAAL))).toBe(true);
      }),
      BEVOLKINGEN,
    );
  });
});
