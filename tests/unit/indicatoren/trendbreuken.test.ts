import { expect, it } from 'vitest';
import {
  breukenInJaren,
  breukenInMaanden,
  breukZin,
  decideKeuring,
  raaktCijfer,
} from '#lib/indicatoren/trendbreuken/rules.ts';
import { datum } from '#lib/kalender/model.ts';

const BREUK = { zin: 'Een ander systeem.', bron: 'Besluit van het bureau' };

it('de lijn stopt bij het eerste moment met iets van na de dag: een heel schooljaar, hetzelfde jaar tot een dag in het najaar, of een maand', () => {
  const breuk = { ...BREUK, soort: 'wet', vanaf: datum('2023-01-01'), raakt: [] } as const;
  const op = (dag: (schooljaar: string) => string) =>
    ['2021-2022', '2022-2023', '2023-2024'].map((schooljaar) => ({
      schooljaar,
      peildatum: datum(dag(schooljaar)),
    }));
  const [heel, najaar] = [op((jaar) => `${jaar.slice(5)}-07-31`), op((jaar) => `${jaar.slice(0, 4)}-11-26`)];
  expect(breukenInJaren([breuk], heel).map(({ vanaf }) => vanaf)).toEqual(['2022-2023']);
  expect(breukenInJaren([breuk], najaar).map(({ vanaf }) => vanaf)).toEqual(['2023-2024']);
  const maanden = ['2022-12', '2023-01'].map((code) => ({ code, label: code }));
  expect(breukenInMaanden([breuk], maanden).map(({ vanaf }) => vanaf)).toEqual(['2023-01']);
  expect(breukenInJaren([{ ...breuk, vanaf: datum('2020-01-01') }], heel)).toEqual([]);
});

it('raakt alles, een onderwerp of één cijfer', () => {
  const uitval = { code: 'dsp-uitval', onderwerp: 'doorstroompunt' };
  expect(raaktCijfer({ raakt: [] }, uitval)).toBe(true);
  expect(raaktCijfer({ raakt: ['onderwerp:doorstroompunt'] }, uitval)).toBe(true);
  expect(raaktCijfer({ raakt: ['dsp-uitval'] }, uitval)).toBe(true);
  expect(raaktCijfer({ raakt: ['onderwerp:meldingen', 'thuiszitters'] }, uitval)).toBe(false);
  const breuk = { ...BREUK, soort: 'wet', vanaf: datum('2023-01-01'), raakt: [] } as const;
  expect(breukZin(breuk)).toBe('1 jan 2023: Een ander systeem. Bron: Besluit van het bureau.');
});

it('controleert een ander dan wie haar schreef, en alleen als zij op controle wacht', () => {
  const code = (wacht: boolean, doorId: string | null, gebruikerId: string | null) => {
    const besluit = decideKeuring({ wacht, doorId }, gebruikerId);
    return besluit.ok ? 'mag' : besluit.weigering.code;
  };
  expect(code(true, 'a', 'b')).toBe('mag');
  expect(code(true, 'a', 'a')).toBe('vier-ogen');
  expect(code(true, 'a', null)).toBe('vier-ogen');
  expect(code(false, 'a', 'b')).toBe('verkeerde-stand');
});
