import { describe, expect, it } from 'vitest';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { DUO_VSV_GEMEENTE } from '#lib/indicatoren/catalogus/dsp-duo-vsv.ts';
import { UITVAL } from '#lib/indicatoren/catalogus/dsp-uitval.ts';
import { passendeIndicatoren } from '#lib/indicatoren/overzicht/rules.ts';
import {
  isGeteld,
  versieOp,
  versiesVan,
  versieVan,
  wijzigingenVan,
  zelfdeDefinitie,
} from '#lib/indicatoren/versies/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { legendaZin, tekenVan, tekstVan } from '#components/grafieken/opmaak.ts';

describe('versies van een definitie', () => {
  it('een schooljaar wordt geteld volgens de versie die op de eerste dag gold', () => {
    const op = (dag: string) => versieOp(UITVAL, datum(dag)).versie;
    expect([op('1990-08-01'), op('2025-08-01'), op('2026-07-31'), op('2026-08-01')]).toEqual([1, 1, 1, 2]);
    expect(zelfdeDefinitie(UITVAL, datum('2024-08-01'), datum('2025-08-01'))).toBe(true);
    expect(zelfdeDefinitie(UITVAL, datum('2025-08-01'), datum('2026-08-01'))).toBe(false);
  });

  it('een oudere versie verschilt alleen waar dat staat, en een versie die niet bestaat is er niet', () => {
    const toen = versieVan(UITVAL, 1);
    expect(toen).toMatchObject({
      code: 'dsp-uitval',
      versie: 1,
      eenheid: 'jongere',
      formule: UITVAL.formule,
    });
    expect(toen?.definitie).toContain('nog geen 23');
    expect(versieVan(UITVAL, 3)).toBeUndefined();
  });

  it('wat DUO nooit volgens een definitie telde, is daarmee niet te tellen', () => {
    const [oud, nieuw] = versiesVan(DUO_VSV_GEMEENTE);
    if (!oud || !nieuw) throw new Error('Er horen twee versies te zijn');
    const kan = (dag: string) => [isGeteld(oud, datum(dag)), isGeteld(nieuw, datum(dag))];
    expect(kan('2024-08-01')).toEqual([true, false]);
    expect(kan('2025-08-01')).toEqual([false, true]);
  });

  it('elke wijziging zegt waarom, begint op 1 augustus, en houdt dezelfde uitsplitsingen', () => {
    const gewijzigd = INDICATOREN.filter(({ eerder = [] }) => eerder.length > 0);
    expect(gewijzigd.length).toBeGreaterThanOrEqual(2);
    for (const indicator of gewijzigd) {
      for (const { geldigVan, reden } of wijzigingenVan(indicator)) {
        expect(geldigVan, indicator.code).toMatch(/-08-01$/);
        expect(reden.length, indicator.code).toBeGreaterThan(20);
      }
      const alle = versiesVan(indicator);
      expect(alle.map(({ versie }) => versie)).toEqual(alle.map((_, plek) => plek + 1));
      expect(alle.map(({ geldigVan }) => geldigVan)).toEqual(
        alle.map(({ geldigVan }) => geldigVan).toSorted(),
      );
      expect(new Set(alle.map(({ dimensies }) => dimensies.map(({ code }) => code).join())).size).toBe(1);
    }
  });

  it('het zoeken vindt de cijfers waarvan de definitie veranderde', () => {
    const codes = passendeIndicatoren(INDICATOREN, 'gewijzigde definitie').map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['dsp-uitval', 'dsp-duo-vsv-gemeente']));
    expect(codes).not.toContain('thuiszitters');
  });
});

describe('nul, onbekend en niet gemeten zijn drie dingen', () => {
  it('in tekst, en als teken op de as', () => {
    expect([tekstVan(0), tekstVan(null), tekstVan('niet-gemeten')]).toEqual([
      '0',
      'onbekend',
      'niet gemeten',
    ]);
    expect([tekenVan([0]), tekenVan([null]), tekenVan(['niet-gemeten'])]).toEqual(['', '?', '–']);
    expect(tekenVan(['niet-gemeten', 4])).toBe('');
    expect(tekenVan(['niet-gemeten', null])).toBe('?');
  });

  it('met een legenda van wat voorkomt', () => {
    expect(legendaZin([[0, 1]])).toBeNull();
    expect(legendaZin([[0, null]])).toMatch(/^\? is onbekend.*Een 0 is geteld/);
    expect(legendaZin([['niet-gemeten'], [2]])).toMatch(/^– is niet gemeten/);
  });
});
