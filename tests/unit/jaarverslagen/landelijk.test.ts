import { describe, expect, it } from 'vitest';
import { readLandelijkCsv } from '#lib/jaarverslagen/landelijk/inlezen.ts';
import { landelijkTekst } from '#lib/jaarverslagen/landelijk/labels.ts';
import { foutenZin, leesGetal } from '#lib/jaarverslagen/landelijk/rules.ts';

const KOP = 'indicator;schooljaar;omschrijving;waarde;eenheid;bron';
const REGEL = 'thuiszitters;2023-2024;Thuiszitters in Nederland;4.971;aantal;Verzonnen bron';

describe('een getal zoals het getypt wordt', () => {
  it.each([
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12,5 %', 12.5],
    ['0', 0],
  ])('%s is %d', (getypt, getal) => expect(leesGetal(getypt)).toBe(getal));

  it.each(['', 'veel', '-3', '1,2,3', '12.34.5', '1e5'])('"%s" is er geen', (getypt) =>
    expect(leesGetal(getypt)).toBeNull(),
  );
});

describe('een bestand met landelijke cijfers', () => {
  it('wordt regel voor regel gelezen, met de eenheid erbij', () => {
    const gelezen = readLandelijkCsv(
      `\uFEFF${KOP}\r\n${REGEL}\r\ndsp-meldingen;2022-2023;"Nieuw; vsv";1,9;%;DUO\r\n`,
    );
    expect(gelezen).toMatchObject({
      ok: true,
      waarde: [
        { indicator: 'thuiszitters', schooljaar: '2023-2024', waarde: 4971, eenheid: 'aantal' },
        { omschrijving: 'Nieuw; vsv', waarde: 1.9, eenheid: '%', bron: 'DUO' },
      ],
    });
    expect(gelezen.ok && gelezen.waarde.map(landelijkTekst)).toEqual(['4.971', '1,9%']);
  });

  it('geeft van elke regel die niet klopt waar en waarom, en neemt dan niets over', () => {
    const csv = [KOP, REGEL, 'verzonnen;2023-2024;A;1;aantal;B', 'thuiszitters;2023;A;1;aantal;B', REGEL];
    const fout = readLandelijkCsv(csv.join('\n'));
    const zin = fout.ok ? '' : (fout.weigering.velden?.csv ?? '');
    expect(zin).toContain('Er is niets overgenomen.');
    expect(zin).toContain('Regel 3, indicator: Dit cijfer staat niet in de catalogus.');
    expect(zin).toContain('Regel 4, schooljaar: Kies een schooljaar, zoals 2023-2024.');
    expect(zin).toContain('Regel 5, omschrijving: Staat ook op regel 2.');
  });

  it.each([
    ['zonder bron', `${KOP}\nthuiszitters;2023-2024;A;1;aantal;`, 'Regel 2, bron'],
    ['een percentage boven 100', `${KOP}\nthuiszitters;2023-2024;A;101;%;B`, 'hooguit 100'],
    ['een andere eenheid', `${KOP}\nthuiszitters;2023-2024;A;1;stuks;B`, 'Kies een eenheid'],
    ['zonder kop', REGEL, 'ontbreekt: indicator'],
    ['alleen een kop', KOP, 'geen regels'],
    ['een aanhalingsteken te veel', `${KOP}\nthuiszitters;2023-2024;"A;1;aantal;B`, 'niet als CSV'],
  ])('%s wordt geweigerd', (_, csv, deel) => {
    const fout = readLandelijkCsv(csv);
    expect(fout.ok ? '' : fout.weigering.velden?.csv).toContain(deel);
  });

  it('noemt hooguit tien regels', () => {
    const fouten = Array.from({ length: 12 }, (_, plek) => ({
      regel: plek + 2,
      kolom: 'waarde',
      zin: 'Nee.',
    }));
    expect(foutenZin(fouten)).toContain('Regel 11, waarde: Nee. En nog 2 meer.');
  });
});
