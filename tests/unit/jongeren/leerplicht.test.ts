import { describe, expect, it } from 'vitest';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { REGELCODES, regelOp, versiesVan } from '#lib/jongeren/leerplicht/regels.ts';
import {
  eindeDoorstroompuntLeeftijd,
  eindeNaSchooljaren,
  kwalificatieplichtPeriode,
  leerplichtEinde,
  leerplichtStart,
  valtOnderKwalificatieplicht,
  valtOnderLeerplicht,
} from '#lib/jongeren/leerplicht/rules.ts';

const vandaag = datum('2026-11-21');
const geboren = (dag: string) => ({ geboortedatum: datum(dag) });

describe('begin en einde van de plicht per geboortedatum (Leerplichtwet 1969, art. 3, 4a en 4b; WEB art. 9.2.1)', () => {
  it.each([
    ['2021-07-15', '2026-08-01', '2037-07-31', '2039-07-14', '2048-07-15'],
    ['2021-08-01', '2026-09-01', '2038-07-31', '2039-07-31', '2048-08-01'],
    ['2021-12-31', '2027-01-01', '2038-07-31', '2039-12-30', '2048-12-31'],
    ['2010-07-31', '2015-08-01', '2026-07-31', '2028-07-30', '2037-07-31'],
    ['2010-08-01', '2015-09-01', '2027-07-31', '2028-07-31', '2037-08-01'],
    ['2008-11-21', '2013-12-01', '2025-07-31', '2026-11-20', '2035-11-21'],
  ])(
    'geboren %s: leerplichtig vanaf %s t/m %s, kwalificatieplichtig t/m %s, uit Doorstroompunt per %s',
    (dag, start, einde, kpTot, uit) => {
      const feiten = geboren(dag);
      expect(leerplichtStart(feiten, vandaag)).toBe(start);
      expect(leerplichtEinde(feiten, vandaag)).toBe(einde);
      expect(kwalificatieplichtPeriode(feiten, vandaag)).toEqual({
        van: addDays(datum(einde), 1),
        tot: kpTot,
      });
      expect(eindeDoorstroompuntLeeftijd(feiten, vandaag)).toBe(uit);
    },
  );

  it.each([
    ['1999-11-21', '2026-11-21'],
    ['1999-11-22', '2026-11-22'],
  ])('geboren %s: uit Doorstroompunt per %s', (dag, uit) => {
    expect(eindeDoorstroompuntLeeftijd(geboren(dag), vandaag)).toBe(uit);
  });

  it('art. 3 lid 1: begint voor een kind van 29 februari in april, of in maart als de gemeente 28 februari kiest (de wet zwijgt)', () => {
    const feiten = geboren('2008-02-29');
    expect(leerplichtStart(feiten, vandaag)).toBe('2013-04-01');
    expect(leerplichtStart({ ...feiten, schrikkelConventie: '28-februari' }, vandaag)).toBe('2013-03-01');
  });

  it('art. 3 lid 1: begint op de eerste schooldag van de maand als de schoolkalender bekend is', () => {
    const feiten = { ...geboren('2021-07-15'), eersteSchooldag: datum('2026-08-24') };
    expect(leerplichtStart(feiten, vandaag)).toBe('2026-08-24');
  });

  it('art. 3 lid 1: laat een schooldag van voor die maand buiten beschouwing', () => {
    const feiten = { ...geboren('2021-07-15'), eersteSchooldag: datum('2026-06-01') };
    expect(leerplichtStart(feiten, vandaag)).toBe('2026-08-01');
  });
});

describe('twaalf volledige schooljaren (Leerplichtwet 1969, art. 3 lid 1 onder a)', () => {
  const vijftien = geboren('2011-03-10');
  const twaalf = { basisschool: 8, basisschoolDoorlopen: true, daarna: 4, totEnMet: schooljaar('2025-2026') };
  const met = (jaren: typeof twaalf) => ({
    ...vijftien,
    schooljarenEinde: eindeNaSchooljaren(jaren, vandaag),
  });

  it('maakt een jongere van vijftien niet meer leerplichtig maar wel kwalificatieplichtig', () => {
    const feiten = met(twaalf);
    expect(leerplichtEinde(feiten, vandaag)).toBe('2026-07-31');
    expect(valtOnderLeerplicht(feiten, vandaag)).toBe(false);
    expect(valtOnderKwalificatieplicht(feiten, vandaag)).toBe(true);
  });

  it('art. 3 lid 2: telt een basisschool die in zeven jaar is doorlopen als acht jaar', () => {
    const feiten = met({ ...twaalf, basisschool: 7 });
    expect(leerplichtEinde(feiten, vandaag)).toBe('2026-07-31');
  });

  it('art. 3 lid 2: telt een basisschool die niet is afgemaakt niet als acht jaar', () => {
    const kort = { ...twaalf, basisschool: 7, basisschoolDoorlopen: false };
    expect(leerplichtEinde(met(kort), vandaag)).toBe('2027-07-31');
  });

  it('telt elf vastgestelde jaren niet door naar volgend jaar', () => {
    const elf = { ...twaalf, daarna: 3 };
    expect(leerplichtEinde(met(elf), vandaag)).toBe('2027-07-31');
  });

  it('legt het einde bij dertien jaren een schooljaar eerder', () => {
    const dertien = { ...twaalf, daarna: 5 };
    expect(leerplichtEinde(met(dertien), vandaag)).toBe('2025-07-31');
  });

  it('art. 3 lid 1 onder b: maakt de leerplicht nooit langer dan de leeftijd zegt', () => {
    const laat = { ...twaalf, totEnMet: schooljaar('2030-2031') };
    expect(leerplichtEinde(met(laat), vandaag)).toBe('2027-07-31');
  });
});

describe('de tabel met regels', () => {
  it('heeft bij elke regel versies die op elkaar aansluiten, de laatste zonder einde', () => {
    for (const code of REGELCODES) {
      const versies = versiesVan(code);
      expect(versies.at(-1)?.geldigTot).toBeNull();
      for (const [i, versie] of versies.entries()) {
        expect(versie.code).toBe(code);
        const volgende = versies[i + 1];
        if (volgende) expect(versie.geldigTot && addDays(versie.geldigTot, 1)).toBe(volgende.geldigVan);
      }
    }
  });

  it('noemt bij elke regel een artikel en een adres', () => {
    for (const { bron } of REGELCODES.flatMap((code) =>
      versiesVan(code).map((versie) => ({ bron: versie.bron })),
    )) {
      expect(bron.artikel).not.toBe('');
      expect(bron.adres).toMatch(/^https:\/\/(wetten\.overheid|zoek\.officielebekendmakingen)\.nl\//);
    }
  });

  it('WEB art. 9.2.1: heeft voor Doorstroompunt de grens 23 tot en met 2025 en 27 vanaf 1 januari 2026', () => {
    const grens = (dag: Datum) => regelOp('WEB-9.2.1', dag).parameters.totLeeftijd;
    expect(grens(datum('2025-12-31'))).toBe(23);
    expect(grens(datum('2026-01-01'))).toBe(27);
  });

  it('art. 4a: kent de kwalificatieplicht vanaf 1 augustus 2007', () => {
    const feiten = geboren('1990-09-01');
    expect(kwalificatieplichtPeriode(feiten, datum('2007-07-31'))).toBeNull();
    expect(valtOnderKwalificatieplicht(feiten, datum('2007-08-01'))).toBe(true);
  });
});
