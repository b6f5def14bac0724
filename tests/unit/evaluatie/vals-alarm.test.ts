import { describe, expect, it } from 'vitest';
import { GEEN_OORZAAK, OORDEEL_LABEL } from '#lib/evaluatie/conclusies/labels.ts';
import { concludeer, oordeelVan } from '#lib/evaluatie/conclusies/rules.ts';
import { ontwerpVan } from '#lib/evaluatie/tijdreeks/rules.ts';
import { schat } from '#lib/evaluatie/tijdreeks/schatten.ts';
import { datum } from '#lib/kalender/model.ts';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { loterij, reeksVan } from './reeks.ts';
import { OP, WERKDRUK, uitkomst } from './werkdruk.ts';

describe('nooit meer dan de cijfers toelaten', () => {
  const OORZAAK =
    /dankzij|doordat|door de (uitbreiding|verandering|formatie)|veroorza|leid(t|de) tot|effect van|gevolg|zorgde/i;

  it('geen zin noemt een oorzaak, wat er ook uitkomt', () => {
    const { gelijk } = loterij(3);
    for (let keer = 0; keer < 300; keer += 1) {
      const interval = () => {
        const [a, b] = [gelijk() * 20 - 10, gelijk() * 20 - 10];
        return { waarde: (a + b) / 2, van: Math.min(a, b), tot: Math.max(a, b) };
      };
      const schatting = uitkomst({
        ...{ verschil: interval(), sprong: interval(), helling: interval() },
        durbinWatson: gelijk() * 4,
      });
      const { kop, zinnen, kanttekeningen } = concludeer(WERKDRUK, gelukt(schatting), OP);
      expect([kop, ...zinnen, ...kanttekeningen].join(' ')).not.toMatch(OORZAAK);
    }
    expect(Object.values(OORDEEL_LABEL).join(' ')).not.toMatch(OORZAAK);
    expect(GEEN_OORZAAK).toContain('niet waardoor');
  });

  /** In how many of 400 series in which nothing changes a change is concluded. */
  function valsAlarm(samenhang: number, zaad: number): number {
    const { normaal } = loterij(zaad);
    const gezien = Array.from({ length: 400 }, () => {
      let vorige = 0;
      const waarden = Array.from({ length: 48 }, () => (vorige = samenhang * vorige + normaal()));
      const schatting = waardeOf(
        schat(waardeOf(ontwerpVan(reeksVan(waarden), [{ soort: 'verandering', op: datum('2024-01-01') }]))),
      );
      return !['niet-duidelijk', 'geen-uitspraak'].includes(oordeelVan(schatting));
    });
    return gezien.filter(Boolean).length / gezien.length;
  }

  it('zonder verandering zelden een uitspraak, ook niet als maanden samenhangen', () => {
    expect(valsAlarm(0, 21)).toBeLessThanOrEqual(0.08);
    expect(valsAlarm(0.6, 22)).toBeLessThanOrEqual(0.16);
    expect(valsAlarm(0.9, 23)).toBeLessThanOrEqual(0.15);
  });
});
