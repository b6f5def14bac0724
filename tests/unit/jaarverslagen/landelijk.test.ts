import { describe, expect, it } from 'vitest';
import { readLandelijkCsv } from '#lib/jaarverslagen/landelijk/inlezen.ts';
import { landelijkTekst } from '#lib/jaarverslagen/landelijk/labels.ts';
import { foutenZin, leesGetal, puntVan } from '#lib/jaarverslagen/landelijk/rules.ts';

const KOP = 'indicator;schooljaar;omschrijving;waarde;eenheid;bron';
const REGEL = 'thuiszitters;2023-2024;Thuiszitters in Nederland;4.971;aantal;Verzonnen bron';

describe('een getal zoals het getypt wordt', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12,5 %', 12.5],
    ['0', 0],
  ])('%s is %d', (getypt, getal) => expect(leesGetal(getypt)).toBe(getal));

  it('zegt niets over een punt met drie cijfers erachter, tenzij de rest laat zien wat hij betekent', () => {
    for (const getypt of ['1.234', '6.125', '12.500 %']) expect(leesGetal(getypt)).toBe('dubbelzinnig');
    expect([leesGetal('6.125', 'duizendtal'), leesGetal('6.125', 'decimaal')]).toEqual([6125, 6.125]);
  });

  it.each([
    [['6.125', '12,5'], 'duizendtal'],
    [['6.125', '1.234,5'], 'duizendtal'],
    [['6.125', '1.234.567'], 'duizendtal'],
    [['6.125', '0.125'], 'decimaal'],
    [['6.125', '12.5'], 'decimaal'],
    [['6.125', '1234.567'], 'decimaal'],
    [['6.125', '12', 'veel', ''], null],
    [['6.125', '12,5', '12.5'], null],
  ] as const)('%j: de punt staat voor %s', (getypt, punt) => expect(puntVan(getypt)).toBe(punt));

  it.each(['', 'veel', '-3', '1,2,3', '12.34.5', '1e5', '0.123.456'])('"%s" is er geen', (getypt) =>
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
    ['een kolom te veel', `${KOP}\n${REGEL}\n${REGEL.replace('Thuis', 'T; ')}`, 'Regel 3, kolommen: Hier staan 7 kolommen, in de kop 6.'], // prettier-ignore
    ['een komma als scheiding en in het getal', `${KOP}\n${REGEL.replace('4.971', '12,5')}`.replaceAll(';', ','), 'Regel 2, kolommen'], // prettier-ignore
    ['een kop met een onbekende kolom', `${KOP};opmerking\n${REGEL};Nee`, 'die hier niet hoort: opmerking'],
    ['zonder kop', REGEL, 'ontbreekt: indicator'],
    ['alleen een kop', KOP, 'geen regels'],
    ['een aanhalingsteken te veel', `${KOP}\nthuiszitters;2023-2024;"A;1;aantal;B`, 'niet als CSV'],
  ])('%s wordt geweigerd', (_, csv, deel) => {
    const fout = readLandelijkCsv(csv);
    expect(fout.ok ? '' : fout.weigering.velden?.csv).toContain(deel);
  });

  it('weigert per regel een getal waarvan niets zegt of het duizend keer zo groot is', () => {
    const regel = (waarde: string, eenheid: string, wat = waarde) =>
      `thuiszitters;2023-2024;${wat};${waarde};${eenheid};B`;
    const lees = (...regels: string[]) => {
      const uitkomst = readLandelijkCsv([KOP, ...regels].join('\n'));
      return uitkomst.ok
        ? uitkomst.waarde.map(({ waarde }) => waarde)
        : (uitkomst.weigering.velden?.csv ?? '');
    };
    expect(lees(regel('12', '%'), regel('6.125', 'per 1.000'))).toContain(
      'Regel 3, waarde: 6.125 kan 6125 zijn of 6,125.',
    );
    expect(lees(regel('0.125', 'per 1.000'), regel('6.375', 'per 1.000'))).toEqual([0.125, 6.375]);
    expect(lees(regel('12,5', '%'), regel('6.375', 'per 1.000'))).toEqual([12.5, 6375]);
    expect(lees(regel('4.971', 'aantal'))).toEqual([4971]); // people are counted whole
    expect(lees(regel('0.5', '%'), regel('4.971', 'aantal'))).toContain('Regel 3, waarde');
    expect(lees(regel('0.5', '%'), regel('4.971', 'aantal'), regel('4,5', '%'))).toEqual([0.5, 4971, 4.5]);
  });

  it('weigert een kop waarin een kolom twee keer staat', () => {
    const fout = readLandelijkCsv(`${KOP};bron\n${REGEL};Een andere`);
    expect(fout.ok ? '' : fout.weigering.velden?.csv).toContain('meer dan één keer: bron');
  });

  it('lege kolommen die een rekenblad achteraan laat staan, tellen niet', () => {
    expect(readLandelijkCsv(`${KOP};;\n${REGEL};;\n`)).toMatchObject({
      ok: true,
      waarde: [{ waarde: 4971, bron: 'Verzonnen bron' }],
    });
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
