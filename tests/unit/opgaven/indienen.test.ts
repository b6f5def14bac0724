import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { decideIndienen, decideMaken } from '#lib/opgaven/indienen.ts';
import { toVerslag } from '#lib/opgaven/boom.ts';
import { toCsv } from '#lib/opgaven/csv.ts';
import { kenmerkVan } from '#lib/opgaven/kenmerk.ts';
import type { Opgave } from '#lib/opgaven/model.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';

const FOUT = [{ code: 'c', titel: 'C', klopt: false, zin: '' }];
const LEEG = { toelichting: '', reden: '' };

describe('een opgave klaarzetten', () => {
  it('kan zonder woorden als alles optelt of er niets te zeggen valt', () => {
    expect(decideMaken([{ code: 'c', titel: 'C', klopt: null, zin: '' }], [], LEEG).ok).toBe(true);
  });

  it('vraagt een toelichting als een optelling niet klopt', () => {
    expect(decideMaken(FOUT, [], LEEG)).toMatchObject({
      ok: false,
      weigering: { code: 'toelichting-nodig' },
    });
    expect(decideMaken(FOUT, [], { ...LEEG, toelichting: 'Drie kinderen zonder adres.' }).ok).toBe(true);
  });

  it('vraagt een reden als zij al is ingediend, en niet als zij alleen klaarstond', () => {
    const ingediend = [{ ingediendOp: datum('2024-10-01') }];
    expect(decideMaken([], ingediend, LEEG)).toMatchObject({ ok: false, weigering: { code: 'reden-nodig' } });
    expect(decideMaken([], ingediend, { ...LEEG, reden: 'Een melding telde dubbel.' }).ok).toBe(true);
    expect(decideMaken([], [{ ingediendOp: null }], LEEG).ok).toBe(true);
  });
});

describe('vastleggen dat zij is ingediend', () => {
  const kopie = { ingediendOp: null, vervallen: false, gemaaktOp: datum('2024-10-01') };
  const op = (dag: string, anders = {}) =>
    decideIndienen({ ...kopie, ...anders }, datum(dag), datum('2024-10-05'));

  it('kan vanaf de dag van klaarzetten tot en met vandaag', () => {
    expect([op('2024-09-30').ok, op('2024-10-01').ok, op('2024-10-05').ok, op('2024-10-06').ok]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('kan maar één keer, en niet van een kopie waar een nieuwere voor in de plaats kwam', () => {
    expect(op('2024-10-02', { ingediendOp: datum('2024-10-01') })).toMatchObject({
      weigering: { code: 'al-ingediend' },
    });
    expect(op('2024-10-02', { vervallen: true })).toMatchObject({ weigering: { code: 'vervallen' } });
  });
});

const deel = { indicator: 'x', titel: 'Cijfer X', versie: 2, peildatum: datum('2024-07-31'), kies: {}, keuze: ['soort: luxe'], wat: 'teller', getal: 3 } as const; // prettier-ignore
const cel = { decimalen: 0, maal: 1, reden: null, teller: [deel], noemer: [] } as const;
const OPGAVE: Opgave = {
  ...{
    vorm: 'v',
    titel: 'Telling',
    voor: 'OCW',
    grondslag: 'wet',
    voorbehoud: 'Oud formulier.',
    bureau: 'Proef',
  },
  ...{ periode: '2023-2024', gemeente: null, peildatum: datum('2024-07-31'), bekendOp: datum('2024-09-01') },
  ...{ controles: FOUT, teksten: [{ titel: 'Terugblik', regels: ['Een goed jaar.'] }] },
  tabellen: [
    {
      ...{ code: 't', titel: 'Tabel', rijkop: 'wat', optellen: true, noten: [] },
      kolommen: [{ code: 'po', kop: 'po' }, { code: 'totaal', kop: 'totaal' }], // prettier-ignore
      rijen: [
        {
          ...{ code: 'r', label: 'Rij' },
          cellen: [
            { ...cel, kolom: 'po', waarde: null, reden: 'niet bekend per po' },
            { ...cel, kolom: 'totaal', waarde: 3 },
          ],
        },
      ],
    },
  ],
};

describe('een opgave als bestand', () => {
  it('zet de tabellen, de optellingen en de herkomst in één verslag; zonder getal staat er een streepje met de reden', () => {
    const [tabel, controles, herkomst] = tabellenVan(toVerslag(OPGAVE));
    expect(tabel?.rijen).toEqual([[{ tekst: 'Rij' }, { tekst: '–', getal: null }, { tekst: '3', getal: 3 }]]);
    expect(tabel?.noten).toEqual(['– betekent: geen getal (niet bekend per po).']);
    expect(controles?.rijen[0]?.[1]).toEqual({ tekst: 'nee' });
    expect(herkomst?.rijen[0]?.map(({ tekst }) => tekst)).toEqual([
      'Tabel',
      'Rij',
      'Cijfer X (x)',
      '2',
      'soort: luxe',
    ]);
  });

  it('csv: een regel per getal, leeg waar er geen is', () => {
    const regels = toCsv(OPGAVE).split('\r\n');
    expect(regels[1]).toContain(';Tabel;Rij;po;;niet bekend per po;');
    expect(regels[2]).toContain(';Tabel;Rij;totaal;3;;x v2 (soort: luxe)');
  });

  it('het kenmerk verandert met elk getal en elk woord, en niet met de volgorde van velden', () => {
    const kenmerk = kenmerkVan(OPGAVE).toString('hex');
    const { vorm, ...rest } = OPGAVE;
    expect(kenmerkVan({ ...rest, vorm }).toString('hex')).toBe(kenmerk);
    expect(kenmerkVan({ ...OPGAVE, tabellen: [] }).toString('hex')).not.toBe(kenmerk);
    expect(kenmerkVan(OPGAVE, 'Toelichting.').toString('hex')).not.toBe(kenmerk);
  });
});
