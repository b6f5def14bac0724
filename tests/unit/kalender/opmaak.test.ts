import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import {
  kleineLetter,
  formatDatum,
  formatDatumInCijfers,
  formatDatumMetRelatief,
  formatDatumMetWeekdag,
  formatDatumVoluit,
  formatGetal,
  formatPercentage,
  formatPeriode,
  formatRelatief,
  parseInvoerdatum,
} from '#lib/kalender/opmaak.ts';
import { willekeurigeDatum } from './willekeurig.ts';

const dag = datum('2026-03-12');

describe('een datum schrijven', () => {
  it('schrijft 12 mrt 2026, met of zonder weekdag', () => {
    expect(formatDatum(dag)).toBe('12 mrt 2026');
    expect(formatDatumMetWeekdag(dag)).toBe('do 12 mrt 2026');
    expect(formatDatumVoluit(dag)).toBe('donderdag 12 maart 2026');
    expect(formatDatumInCijfers(dag)).toBe('12-03-2026');
  });

  it('schrijft een periode met of zonder einde', () => {
    expect(formatPeriode({ van: dag, tot: datum('2027-07-31') })).toBe('12 mrt 2026 t/m 31 jul 2027');
    expect(formatPeriode({ van: dag, tot: null })).toBe('vanaf 12 mrt 2026');
  });

  it('zegt naast de datum hoe ver weg die is', () => {
    expect(formatDatumMetRelatief(datum('2026-03-15'), dag)).toBe('15 mrt 2026 (over 3 dagen)');
  });
});

describe('relatieve tijd', () => {
  it.each([
    ['2026-03-12', 'vandaag'],
    ['2026-03-13', 'morgen'],
    ['2026-03-14', 'overmorgen'],
    ['2026-03-11', 'gisteren'],
    ['2026-03-10', 'eergisteren'],
    ['2026-03-25', 'over 13 dagen'],
    ['2026-03-26', 'over 2 weken'],
    ['2026-03-09', '3 dagen geleden'],
    ['2026-01-28', '6 weken geleden'],
    ['2026-05-12', 'over 2 maanden'],
    ['2024-03-12', '2 jaar geleden'],
    ['2024-03-13', '23 maanden geleden'],
  ])('noemt %s op 12 maart 2026: %s', (andereDag, tekst) => {
    expect(formatRelatief(datum(andereDag), dag)).toBe(tekst);
  });
});

describe('getallen', () => {
  it('schrijft een punt bij duizend en een komma voor de decimalen', () => {
    expect(formatGetal(1234)).toBe('1.234');
    expect(formatGetal(1234.5, 1)).toBe('1.234,5');
    expect(formatPercentage(87 / 111)).toBe('78,4%');
    expect(formatPercentage(-3 / 7)).toBe('−42,9%');
  });
});

describe('een ingetypte datum', () => {
  it('leest de schrijfwijzen die mensen gebruiken', () => {
    for (const invoer of [
      '2026-03-12',
      '12-3-2026',
      '12/03/2026',
      '12.3.2026',
      '12 mrt 2026',
      ' 12 Maart 2026 ',
    ]) {
      expect(parseInvoerdatum(invoer)).toBe('2026-03-12');
    }
  });

  it('weigert wat geen dag is', () => {
    for (const invoer of ['31-2-2026', '12 foo 2026', '12-3-26', 'morgen', '', '3-13-2026']) {
      expect(parseInvoerdatum(invoer)).toBeNull();
    }
  });

  it('leest elke geschreven datum terug', () => {
    fc.assert(
      fc.property(willekeurigeDatum, (d) => {
        expect(parseInvoerdatum(formatDatum(d))).toBe(d);
        expect(parseInvoerdatum(formatDatumInCijfers(d))).toBe(d);
      }),
    );
  });
});

describe('een titel midden in een zin', () => {
  it('begint klein, maar een afkorting en een naam blijven zoals zij zijn', () => {
    expect(kleineLetter('Controle van BRP en inschrijvingen')).toBe('controle van BRP en inschrijvingen');
    expect(kleineLetter('BRP nakijken')).toBe('BRP nakijken');
    expect(kleineLetter('Contact met de school')).toBe('contact met de school');
  });
});
