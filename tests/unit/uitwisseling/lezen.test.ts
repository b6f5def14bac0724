import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect, readText } from '#lib/uitwisseling/lezen/codering.ts';
import { readRows } from '#lib/uitwisseling/lezen/csv.ts';
import { readKop, toObject } from '#lib/uitwisseling/lezen/kop.ts';
import { readDatum } from '#lib/uitwisseling/lezen/velden.ts';
import { csvCell } from '#lib/uitwisseling/afgewezen.ts';
import { decideVernieuwing } from '#lib/uitwisseling/duo/vernieuwen.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bronbestand } from '#lib/uitwisseling/model.ts';

function bron(inhoud: Buffer, chunk: number): Bronbestand {
  return {
    naam: 'proef.csv',
    bytes: inhoud.length,
    open: async function* () {
      for (let at = 0; at < inhoud.length; at += chunk) yield inhoud.subarray(at, at + chunk);
    },
  };
}

async function tekstVan(bestand: Bronbestand): Promise<string> {
  const { codering } = waardeOf(await inspect(bestand));
  let tekst = '';
  for await (const deel of readText(bestand, codering, () => undefined)) tekst += deel;
  return tekst;
}

describe('een bestand lezen', () => {
  it('geeft elke tekst in UTF-8 heel terug, waar het bestand ook wordt doorgeknipt', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((tekst) => !tekst.includes('\0') && !/^(PK|%PDF|\uFEFF)/.test(tekst)),
        fc.integer({ min: 1, max: 7 }),
        async (tekst, chunk) => {
          expect(await tekstVan(bron(Buffer.from(tekst), chunk))).toBe(tekst);
        },
      ),
    );
  });

  it('herkent Windows-1252 aan één byte die geen UTF-8 kan zijn, ook helemaal achteraan', async () => {
    const lang = Buffer.concat([Buffer.from('a;b\n'.repeat(5000)), Buffer.from([0xe9])]);
    expect((await tekstVan(bron(lang, 1000))).at(-1)).toBe('é');
  });

  it('geeft elke rij het regelnummer dat een tekstverwerker toont, ook na een cel van twee regels', async () => {
    const regels: number[] = [];
    for await (const rij of readRows(
      bron(Buffer.from('k;l\n1;"twee\nregels"\n3;4\n'), 3),
      'utf-8',
      () => undefined,
    ))
      regels.push(rij.regel);
    expect(regels).toEqual([1, 2, 4]);
  });

  it('kent kolommen aan hun naam, in elke volgorde, en laat vreemde kolommen vallen', () => {
    const kop = readKop(
      ['Nationaliteit', 'Naam ', 'BRIN'],
      [
        { naam: 'brin', verplicht: true, uitleg: '' },
        { naam: 'naam', verplicht: true, uitleg: '' },
        { naam: 'sector', verplicht: true, uitleg: '' },
      ],
    );
    expect(kop).toMatchObject({ weggelaten: ['nationaliteit'], ontbreekt: ['sector'] });
    expect(toObject(kop, ['x', ' Kim ', ''])).toEqual({ naam: 'Kim', brin: null });
  });

  it.each([
    ['2024-03-01', '2024-03-01'],
    ['1-3-2024', '2024-03-01'],
    ['01/03/2024', '2024-03-01'],
    ['29-2-2023', null],
    ['1 maart 2024', null],
  ])('leest de datum %s als %s', (tekst, dag) => expect(readDatum(tekst)).toBe(dag));
});

it.each([
  ['=SOM(A1)', "'=SOM(A1)"],
  ['+31 6', "'+31 6"],
  ['-1', "'-1"],
  ['@naam', "'@naam"],
  ['\tx', "'\tx"],
  ['gewoon; met "teken"', '"gewoon; met ""teken"""'],
])('schrijft %j zo dat een rekenblad er geen formule in ziet', (waarde, cel) =>
  expect(csvCell(waarde)).toBe(cel),
);

describe('een nieuwe versie van een melding', () => {
  const stand = {
    status: 'R',
    categorie: 'signaal',
    duoSoort: 'V3',
    nieuweStatus: 'R',
    nieuweSoort: 'V3',
  } as const;

  it('trekt in zolang het bureau niet heeft afgesloten', () => {
    expect(decideVernieuwing({ ...stand, nieuweStatus: 'I' }).status).toBe('I');
    expect(decideVernieuwing({ ...stand, status: 'B', nieuweStatus: 'I' }).status).toBe('I');
    expect(decideVernieuwing({ ...stand, status: 'G', nieuweStatus: 'I' }).status).toBe('G');
  });

  it('volgt de soort van DUO, behalve als een collega de melding anders beoordeelde', () => {
    expect(decideVernieuwing({ ...stand, nieuweSoort: 'L' }).categorie).toBe('luxe');
    expect(decideVernieuwing({ ...stand, categorie: 'preventief', nieuweSoort: 'L' }).categorie).toBe(
      'preventief',
    );
  });
});
