import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { datum } from '#lib/kalender/model.ts';
import { SJABLOONCODES } from '#lib/brieven/sjablonen/catalogus.ts';
import type { Stapregistratie } from '#lib/werkprocessen/model.ts';
import { KERNLIJST, isKernCode } from '#lib/werkprocessen/kernlijst.ts';
import { resultaatlijstVan, startlijst } from '#lib/werkprocessen/startlijsten.ts';
import { ROUTEKAART_A, ROUTEKAART_B } from '#lib/werkprocessen/routekaarten/relatief-verzuim.ts';
import { ROUTEKAART_18PLUS } from '#lib/werkprocessen/routekaarten/verzuim-18plus.ts';
import { nextStap, onaangeraakteFasen, ongezetVoor, padVan } from '#lib/werkprocessen/routekaarten/rules.ts';

const mark = (stap: string, overgeslagen = false): Stapregistratie => ({
  id: `00000000-0000-4000-8000-0000000000${stap.padStart(2, '0')}`,
  stap,
  gezetOp: datum('2026-11-23'),
  geregistreerdOp: new Date(0),
  gebruikerId: null,
  uitkomst: null,
  overgeslagen,
  afwijkreden: overgeslagen ? 'anders' : null,
  motivering: null,
});

describe('routekaart 18+ (regionale afspraak)', () => {
  const perFase = (nummer: number) =>
    ROUTEKAART_18PLUS.stappen.filter((stap) => stap.fase === nummer).map((stap) => stap.code);

  it('loopt van signaal naar afsluiten in acht stappen en vijf fasen', () => {
    expect([1, 2, 3, 4, 5].map(perFase)).toEqual([['1', '2'], ['3', '4'], ['5'], ['6'], ['7', '8']]);
    expect(ROUTEKAART_18PLUS.grondslag).toBe('REGIONALE_AFSPRAAK');
  });

  it('kent geen stap naar de ouders en geen strafrecht: de jongere is meerderjarig', () => {
    expect(ROUTEKAART_18PLUS.stappen.flatMap((stap) => stap.inDossier)).not.toContain('contact-thuis');
    expect(ROUTEKAART_18PLUS.stappen.some((stap) => stap.strafrecht)).toBe(false);
  });
});

describe.each([ROUTEKAART_A, ROUTEKAART_B])('routekaart $code van de MAS', (kaart) => {
  it('heeft stappen 0 tot en met 10, elk één keer, in vijf fasen', () => {
    expect(kaart.stappen.map((stap) => stap.code)).toEqual([...Array(11).keys()].map(String));
    expect(kaart.fasen.map((fase) => fase.nummer)).toEqual([1, 2, 3, 4, 5]);
    const perFase = (nummer: number) =>
      kaart.stappen.filter((stap) => stap.fase === nummer).map((stap) => stap.code);
    expect(perFase(1)).toEqual(['0', '1', '2', '3']);
    expect(perFase(2)).toEqual(['4', '5', '6']);
    expect(perFase(3)).toEqual(['7']);
    expect(perFase(4)).toEqual(['8']);
    expect(perFase(5)).toEqual(['9', '10']);
  });
});

describe.each([ROUTEKAART_A, ROUTEKAART_B, ROUTEKAART_18PLUS])('routekaart $code', (kaart) => {
  it('wijst alleen naar stappen die bestaan, en noemt bij elke stap een bron', () => {
    const codes = new Set(kaart.stappen.map((stap) => stap.code));
    for (const stap of kaart.stappen) {
      for (const naar of stap.naar) expect(codes).toContain(naar);
      expect(stap.bron).not.toBe('');
      expect(stap.vraagt).toMatch(/\.|\?$/);
    }
  });

  it('noemt alleen brieven die bestaan', () => {
    for (const code of kaart.stappen.flatMap((stap) => stap.brieven)) expect(SJABLOONCODES).toContain(code);
  });

  it('is van begin tot eind te doorlopen', () => {
    const reached = new Set([kaart.stappen[0]?.code ?? '']);
    for (const stap of kaart.stappen) if (reached.has(stap.code)) stap.naar.forEach((n) => reached.add(n));
    expect([...reached].sort((a, b) => Number(a) - Number(b))).toEqual(
      kaart.stappen.map((stap) => stap.code),
    );
  });

  it('wijst bij elke reeks gezette stappen hooguit één stap aan als volgende', () => {
    const vooraf = kaart.stappen.filter((stap) => stap.vooraf).map((stap) => stap.code);
    fc.assert(
      fc.property(fc.subarray(kaart.stappen.map((stap) => stap.code)), (gezet) => {
        const pad = padVan(
          kaart,
          gezet.map((code) => mark(code)),
          datum('2026-11-02'),
        );
        expect(pad.filter((plek) => plek.toestand === 'nu').length).toBeLessThanOrEqual(1);
        const gedaan = pad.filter((plek) => plek.toestand === 'gedaan').map((plek) => plek.stap.code);
        expect(new Set(gedaan)).toEqual(new Set(gezet.length > 0 ? [...vooraf, ...gezet] : []));
      }),
    );
  });
});

describe('het pad', () => {
  it('vraagt na de melding en de keuze van de routekaart eerst contact met de school', () => {
    expect(nextStap(ROUTEKAART_A, [mark('1'), mark('3')])?.code).toBe('2');
  });

  const standen = (gezet: Stapregistratie[], gesloten = false) =>
    padVan(ROUTEKAART_A, gezet, datum('2026-11-02'), gesloten).map(
      ({ stap, toestand }) => `${stap.code} ${toestand}`,
    );

  it('rekent stap 0 als gedaan zodra er een stap is gezet, ook als niemand hem vastlegde', () => {
    expect(standen([])[0]).toBe('0 later');
    expect(standen([mark('1', true)])[0]).toBe('0 later');
    expect(standen([mark('1'), mark('3')])[0]).toBe('0 gedaan');
    expect(standen([mark('0'), mark('1')])[0]).toBe('0 gedaan');
  });

  it('noemt na sluiten geen stap meer nu, mogelijk of later', () => {
    expect(standen([mark('1'), mark('3'), mark('2'), mark('4', true)], true)).toEqual([
      '0 gedaan',
      '1 gedaan',
      '2 gedaan',
      '3 gedaan',
      '4 overgeslagen',
      ...['5', '6', '7', '8', '9', '10'].map((code) => `${code} niet-doorlopen`),
    ]);
  });

  it('noemt bij een sprong de stappen die nog open staan, de optionele brief niet', () => {
    const open = ongezetVoor(ROUTEKAART_A, [mark('1'), mark('3')], '6');
    expect(open.map((stap) => stap.code)).toEqual(['2', '5']);
  });

  it('telt een overgeslagen stap als aangeraakte fase', () => {
    const fasen = onaangeraakteFasen(ROUTEKAART_A, [mark('1'), mark('5', true)]);
    expect(fasen.map((fase) => fase.nummer)).toEqual([3, 4, 5]);
  });

  it('begint strafrecht in routekaart B bij stap 6', () => {
    expect(ROUTEKAART_B.stappen.filter((stap) => stap.strafrecht).map((stap) => stap.code)).toEqual([
      '6',
      '7',
    ]);
    expect(ROUTEKAART_A.routes.filter((route) => route.strafrecht).map((route) => route.code)).toEqual([
      'HALT',
      'DWANG_STRAFRECHTELIJK',
      'COMBINATIE',
    ]);
  });
});

describe('lijsten', () => {
  it('verwijst in elke startlijst naar de landelijke kernlijst', () => {
    for (const soort of [
      'relatief-verzuim',
      'absoluut-verzuim',
      'preventief',
      'verzuim-18plus',
      'onbekend',
    ]) {
      const lijst = startlijst(resultaatlijstVan(soort));
      expect(lijst.length).toBeGreaterThan(3);
      for (const waarde of lijst) expect(isKernCode(waarde.kern)).toBe(true);
    }
  });

  it('biedt bij verzuim 18+ ook de waarschuwingsbrief en overleden aan, met hun eigen kerncode', () => {
    const lijst = startlijst(resultaatlijstVan('verzuim-18plus'));
    const kern = (code: string) => lijst.find((waarde) => waarde.code === code)?.kern;
    expect(kern('waarschuwingsbrief')).toBe('gesprek-waarschuwing');
    expect(kern('overleden')).toBe('overleden');
  });

  it('leidt een terugkeer naar school niet af uit een brief, een gesprek of niets doen', () => {
    for (const code of ['gesprek-waarschuwing', 'kennisgevingsbrief', 'geen-actie-na-contact'] as const)
      expect(KERNLIJST[code].duoReden).toBeNull();
  });

  it('noemt onterechte melding, verhuizing en overdracht administratief, een gesprek niet', () => {
    expect(KERNLIJST['onterechte-melding'].administratief).toBe(true);
    expect(KERNLIJST['overdracht-gemeente'].administratief).toBe(true);
    expect(KERNLIJST['uitschrijving-brp'].administratief).toBe(true);
    expect(KERNLIJST['gesprek-waarschuwing'].administratief).toBe(false);
  });
});
