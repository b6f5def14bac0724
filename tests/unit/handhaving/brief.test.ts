import { describe, expect, it } from 'vitest';
import type { Kandidaat } from '#lib/brieven/geadresseerden/model.ts';
import { haltvelden, omvangVan } from '#lib/handhaving/halt/brief/rules.ts';
import type { Haltgegevens } from '#lib/handhaving/halt/model.ts';
import { RAAD } from '#lib/handhaving/opsporingsbrief/model.ts';
import {
  decideVerstuurd,
  geadresseerdenVan,
  hoedanigheidVan,
} from '#lib/handhaving/opsporingsbrief/rules.ts';
import { datum } from '#lib/kalender/model.ts';

const TOETS: Haltgegevens = {
  uren: 12,
  keerTeLaat: 0,
  eigenInitiatief: true,
  luxe: false,
  ernstigePsychischeProblematiek: false,
  toereikendeHulp: false,
  instemmingJongere: true,
  instemmingOuders: true,
  overlegOvj: false,
};
const velden = (toets: Partial<Haltgegevens>, leeftijd: number) =>
  haltvelden({ pleegdatum: datum('2026-03-09'), toets: { ...TOETS, ...toets }, toelichting: null }, leeftijd);

describe('Sr art. 77e: de brief aan Halt noemt alleen wat er was', () => {
  it.each([
    [12, 0, '12 uur ongeoorloofd verzuim'],
    [7.5, 0, '7,5 uur ongeoorloofd verzuim'],
    [0, 14, '14 keer te laat'],
    [9, 12, '9 uur ongeoorloofd verzuim en 12 keer te laat'],
    [0, 0, ''],
  ])('%s uur en %s keer te laat: “%s”', (uren, keerTeLaat, zin) => {
    expect(omvangVan({ uren, keerTeLaat })).toBe(zin);
  });

  it('noemt de laatste dag van het verzuim, zonder weekdag', () => {
    expect(velden({}, 14).halt_verzuim).toBe(
      'Het gaat om 12 uur ongeoorloofd verzuim, het laatst op 9 maart 2026.',
    );
  });

  it.each([
    [15, 'De jongere stemt in met deze verwijzing, en de ouders stemmen ook in.'],
    [16, 'De jongere stemt in met deze verwijzing.'],
  ])('van wie %i is: “%s”', (leeftijd, zin) => {
    expect(velden({}, leeftijd).halt_instemming).toBe(zin);
  });

  it('noemt de officier van justitie als die akkoord is', () => {
    expect(velden({ overlegOvj: true }, 16).halt_instemming).toMatch(/officier van justitie is akkoord/);
  });

  it('laat van een verwijzing zonder toets leeg wat niemand vastlegde', () => {
    expect(haltvelden({ pleegdatum: null, toets: null, toelichting: null }, 14)).toEqual({
      halt_verzuim: '',
      halt_instemming: '',
      halt_toelichting: '',
    });
  });
});

describe('Lpw art. 22 lid 3 en 5, Sr art. 77e: wie een brief van de boa krijgt', () => {
  const moeder: Kandidaat = { ...RAAD, sleutel: 'ouder:1', soort: 'ouders', naam: 'Moeder' };
  const namen = (lijst: readonly Kandidaat[]) => lijst.map(({ naam }) => naam);

  it('een oproep gaat naar het gezin, een afschrift alleen naar de Raad', () => {
    expect(namen(geadresseerdenVan('oproep-verhoor', [moeder]))).toEqual(['Moeder']);
    expect(namen(geadresseerdenVan('afschrift-raad', [moeder]))).toEqual(['Raad voor de Kinderbescherming']);
  });

  it('een verwijzing gaat naar de vestiging van Halt met haar adres, en kan ook naar het gezin', () => {
    const [halt, ...rest] = geadresseerdenVan('halt-verwijzing', [moeder], {
      halt_vestiging: ' Halt Limburg ',
      halt_adres: 'Postbus 0\n\n6130 AA Sittard ',
    });
    expect(halt?.adres).toEqual(['Halt Limburg', 'Postbus 0', '6130 AA Sittard']);
    expect(namen(rest)).toEqual(['Moeder']);
  });

  it.each([
    [{ sleutel: 'halt', soort: 'ander' }, 'halt'],
    [{ sleutel: 'raad', soort: 'ander' }, 'raad'],
    [{ sleutel: 'jongere', soort: 'jongere' }, 'jongere'],
    [{ sleutel: 'ouder:1', soort: 'ouders' }, 'ouders'],
  ] as const)('%j staat in het protocol als %s', (kandidaat, hoedanigheid) => {
    expect(hoedanigheidVan(kandidaat)).toBe(hoedanigheid);
  });
});

describe('Wpg art. 32: wanneer een brief weg was', () => {
  const brief = { gemaaktOp: datum('2026-03-09'), verstuurdOp: null };
  const op = (dag: string, van: Parameters<typeof decideVerstuurd>[0] = brief) =>
    decideVerstuurd(van, datum(dag), datum('2026-03-12'));

  it.each(['2026-03-09', '2026-03-12'])('op %s kan: van de dag van de brief tot en met vandaag', (dag) => {
    expect(op(dag).ok).toBe(true);
  });

  it.each([
    ['2026-03-08', 'datum-te-vroeg'],
    ['2026-03-13', 'datum-in-toekomst'],
  ])('op %s niet: %s', (dag, code) => {
    expect(op(dag)).toMatchObject({ weigering: { code } });
  });

  it('een brief gaat maar één keer weg', () => {
    expect(op('2026-03-10', { ...brief, verstuurdOp: datum('2026-03-09') })).toMatchObject({
      weigering: { code: 'al-verstuurd' },
    });
  });
});
