import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { BEVOLKING } from '#lib/indicatoren/catalogus/bevolking.ts';
import { noemerVoor } from '#lib/jaarverslagen/landelijk/noemers.ts';
import type { LandelijkCijfer } from '#lib/jaarverslagen/landelijk/model.ts';
import type { Noemer, Totaal } from '#lib/jaarverslagen/landelijk/vergelijken/model.ts';
import {
  totaalIn,
  veiligeDecimalen,
  vergelijkingstabel,
} from '#lib/jaarverslagen/landelijk/vergelijken/rules.ts';
import { roosterVan } from '#lib/jaarverslagen/roosters/rules.ts';
import { datum, type Schooljaar } from '#lib/kalender/model.ts';
import { antwoord, ONDERDEEL, TWEE_JAREN } from './proef.ts';

const JAAR = '2023-2024' as Schooljaar;
const CIJFER: LandelijkCijfer = {
  ...{ id: 'l', versie: 1, indicator: 'thuiszitters', schooljaar: JAAR, omschrijving: 'Thuiszitters' },
  ...{ waarde: 6.4, eenheid: 'per 1.000', bron: 'Verzonnen' },
};
const NOEMER: Noemer = { aantal: 20_000, woord: 'leer- en kwalificatieplichtigen', op: datum('2023-10-01') };

function tabel(
  totaal: Totaal,
  cijfer: Partial<LandelijkCijfer> = {},
  noemer: Noemer | null = NOEMER,
  lezer: 'intern' | 'openbaar' = 'intern',
) {
  const landelijk = [{ ...CIJFER, ...cijfer }];
  const { rijen, noten, kolommen } = vergelijkingstabel(
    'T',
    { schooljaar: JAAR, landelijk, noemer },
    totaal,
    lezer,
  );
  return { cel: rijen[0]?.[3], rijen, noten: noten.join(' '), koppen: kolommen.map(({ kop }) => kop) };
}

describe('een landelijk cijfer per 1.000 met dat van het bureau ernaast', () => {
  it('deelt het totaal van de tabel erboven door de inwoners, met evenveel decimalen', () => {
    const { cel, noten, koppen } = tabel({ waarde: 111, afgerond: false });
    expect(koppen).toEqual(['Wat', 'Landelijk', 'Schooljaar landelijk', 'Hier, 2023-2024', 'Bron']);
    expect(cel).toEqual({ tekst: '5,6 per 1.000', getal: 5.6 }); // 111 / 20.000 x 1.000 = 5,55
    expect(noten).toContain(
      'het totaal van 111 uit de tabel erboven, gedeeld door de 20.000 leer- en kwalificatieplichtigen',
    );
    expect(noten).toContain('op 1 okt 2023');
    expect(tabel({ waarde: 111, afgerond: false }, { waarde: 6 }).cel?.tekst).toBe('6 per 1.000');
  });

  it('zegt duidelijk dat een landelijk cijfer van een ander schooljaar is', () => {
    const { rijen, noten } = tabel(
      { waarde: 111, afgerond: false },
      { schooljaar: '2022-2023' as Schooljaar },
    );
    expect(rijen[0]?.[2]).toEqual({ tekst: '2022-2023' });
    expect(noten).toContain('Let op: een landelijk cijfer is van 2022-2023, niet van 2023-2024.');
  });

  it('zegt waarom er niets naast staat: geen groep inwoners, geen BRP, of geen totaal', () => {
    expect(tabel({ waarde: 9, afgerond: false }, {}, { reden: 'geen' })).toMatchObject({
      ...{ cel: { tekst: 'geen noemer' }, noten: expect.stringContaining('geen groep inwoners') },
    });
    expect(tabel({ waarde: 9, afgerond: false }, {}, { reden: 'onbekend' }).noten).toContain(
      'geen levering van de BRP',
    );
    expect(tabel(null)).toMatchObject({
      ...{ cel: { tekst: 'niet te geven' }, noten: expect.stringContaining('totaal van de tabel erboven') },
    });
  });

  it('laat een percentage of een aantal zoals het is, zonder kolom van het bureau', () => {
    const { koppen, noten } = tabel({ waarde: 9, afgerond: false }, { eenheid: '%' }, null);
    expect(koppen).toEqual(['Wat', 'Landelijk', 'Schooljaar landelijk', 'Bron']);
    expect(noten).toBe('');
  });

  it('komt voor iedereen uit het getal dat iedereen leest: van een afgerond totaal ongeveer, van een verborgen totaal niets', () => {
    const { cel, noten } = tabel({ waarde: 110, afgerond: true }, {}, NOEMER, 'openbaar');
    expect(cel?.tekst).toBe('≈ 5,5 per 1.000');
    expect(noten).not.toContain('20.000');
    expect(tabel(null, {}, NOEMER, 'openbaar').cel).toEqual({ tekst: 'niet te geven' });
  });

  it('is voor iedereen zo ver afgerond dat het aantal inwoners er niet tot op een kleine groep uit volgt', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        (teller, noemer) => {
          const decimalen = veiligeDecimalen(teller, noemer, 2);
          if (decimalen === null) return;
          expect(noemer).toBeGreaterThanOrEqual(30);
          const getoond = Number(((teller / noemer) * 1000).toFixed(decimalen));
          const half = 0.5 / 10 ** decimalen;
          const hoogste = getoond - half <= 0 ? Infinity : (teller * 1000) / (getoond - half);
          const laagste = (teller * 1000) / (getoond + half);
          expect(hoogste - laagste).toBeGreaterThan(4);
        },
      ),
    );
    expect(veiligeDecimalen(12, 60, 1)).toBeNull();
    expect(veiligeDecimalen(111, 20_000, 1)).toBe(1);
  });
});

it('het totaal is dat van het laatste schooljaar in de hoek van de tabel', () => {
  const rooster = roosterVan(ONDERDEEL, antwoord(TWEE_JAREN));
  expect(totaalIn(rooster)).toEqual({ waarde: 42, afgerond: false });
  expect(totaalIn({ ...rooster, rijen: [] })).toBeNull();
});

it('elke noemer is een groep die het cijfer van de bevolking kent, bij een cijfer dat bestaat', () => {
  const groepen = BEVOLKING.dimensies[0]?.waarden;
  const codes = typeof groepen === 'string' ? [] : (groepen ?? []).map(({ code }) => code);
  for (const code of [
    'thuiszitters',
    'meldingen-leerplicht',
    'vrijstellingen',
    'dsp-meldingen',
    'dsp-bestemming',
  ]) {
    expect(findIndicator(code), code).toBeDefined();
    for (const groep of noemerVoor(code)?.groepen ?? ['geen']) expect(codes).toContain(groep);
  }
  expect(noemerVoor('jongerenpunt-vragen')).toBeUndefined();
});
