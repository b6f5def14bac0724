import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { lrvGrensOp } from '#lib/meldingen/langdurig/grenzen.ts';
import { decideLangdurig, langdurigIn, type Verzuimstand } from '#lib/meldingen/langdurig/rules.ts';
import type { Zestiengegevens } from '#lib/meldingen/zestien/model.ts';
import { eenheidVan, invulweken, parseSpecificatie, zestienbeeld } from '#lib/meldingen/zestien/rules.ts';
import { verzuimwekenSchema } from '#lib/meldingen/zestien/schema.ts';

const MELDING: Zestiengegevens = {
  sector: 'VO',
  regio: 'ZUID',
  geboortedatum: datum('2012-03-01'),
  begindatum: datum('2026-11-02'),
  einddatum: null,
  ontvangenOp: datum('2026-11-27'),
  specificatie: null,
  verzuimuren: null,
  weken: [],
  vrijeUren: null,
  vorigeMelding: null,
  meldtermijn: { eenheid: 'WERKDAGEN', aantal: 5 },
};
const weken = (begin: string, ...uren: number[]) =>
  uren.map((aantal, plek) => ({
    week: new Date(Date.parse(begin) + plek * 7 * 86_400_000).toISOString().slice(0, 10) as Datum,
    uren: aantal,
  }));
const beeld = (rest: Partial<Zestiengegevens>) => zestienbeeld({ ...MELDING, ...rest });

describe('zestien uur in vier lesweken op wat een melding meebrengt (Leerplichtwet 1969, art. 21a)', () => {
  it('5 + 5 + 5 + 0 = 15: niet bereikt', () => {
    const uitkomst = beeld({ weken: weken('2026-11-02', 5, 5, 5) });
    expect(uitkomst.meldplicht).toBeNull();
    expect(uitkomst.meeste).toBe(15);
  });

  it('de school meldt binnen de termijn die het bureau koos: vijf werkdagen, of twee', () => {
    const uren = weken('2026-11-02', 4, 4, 4, 4);
    expect(beeld({ weken: uren }).meldplicht).toMatchObject({ schoolMeldtUiterlijk: '2026-11-30' });
    const meldtermijn = { eenheid: 'WERKDAGEN', aantal: 2 } as const;
    const korter = beeld({ weken: uren, meldtermijn });
    expect(korter).toMatchObject({ meldplicht: { schoolMeldtUiterlijk: '2026-11-25' }, schoolOpTijd: false });
  });

  it('4 + 4 + 4 + 4 = 16: bereikt in de vierde week, en alle vier weken zijn het venster', () => {
    const uitkomst = beeld({ weken: weken('2026-11-02', 4, 4, 4, 4) });
    expect(uitkomst.meldplicht).toMatchObject({ bereiktOp: '2026-11-23', uren: 16 });
    expect(uitkomst.weken.filter(({ inVenster }) => inVenster).map(({ week }) => week)).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  it('8 + kerstvakantie + 8: bereikt, de twee vakantieweken tellen niet en zijn te zien', () => {
    const uitkomst = beeld({
      ontvangenOp: datum('2027-01-08'),
      weken: [...weken('2026-12-14', 8), ...weken('2027-01-04', 8)],
    });
    expect(uitkomst.meldplicht?.uren).toBe(16);
    expect(uitkomst.weken.filter(({ vakantie }) => vakantie).map(({ week }) => week)).toEqual([
      '2026-12-21',
      '2026-12-28',
    ]);
  });

  it('na een melding begint een nieuwe periode: 15 nieuwe uren geven geen tweede melding', () => {
    const uren = weken('2026-11-02', 10, 6, 15);
    expect(beeld({ weken: uren, vorigeMelding: datum('2026-11-12') }).meldplicht).toBeNull();
    const vervolg = beeld({
      weken: [...uren, ...weken('2026-11-23', 1)],
      vorigeMelding: datum('2026-11-12'),
    });
    expect(vervolg.meldplicht).toMatchObject({ soort: 'VERVOLG', bereiktOp: '2026-11-23' });
    expect(vervolg.weken.filter(({ voorVorige }) => voorVorige)).toHaveLength(2);
  });

  it('leest dagen en uren uit de woorden van de school, en weet dan of zij op tijd meldde', () => {
    const specificatie = '2026-11-03: 6 uur; 10-11-2026: 6,5; 2026-11-17 3.5 lesuren';
    const uitkomst = beeld({ specificatie, ontvangenOp: datum('2026-11-24') });
    expect(uitkomst.bron).toBe('specificatie');
    expect(uitkomst.meldplicht).toMatchObject({ bereiktOp: '2026-11-17', uren: 16 });
    expect(uitkomst.meldplicht?.schoolMeldtUiterlijk).toBe('2026-11-24');
    expect(uitkomst.schoolOpTijd).toBe(true);
    expect(beeld({ specificatie, ontvangenOp: datum('2026-11-25') }).schoolOpTijd).toBe(false);
  });

  it('raadt niet: alleen een totaal zegt niet in welke week', () => {
    expect(beeld({ specificatie: '22 lesuren in vier weken', verzuimuren: 22 })).toMatchObject({
      bron: 'geen',
      meldplicht: null,
    });
    expect(parseSpecificatie('op 31-02-2026: 4 en van 2026-11-03-2026-11-05')).toEqual([]);
  });

  it('gaat uit van wat een collega invulde, ook als de school iets anders schreef', () => {
    const uitkomst = beeld({ specificatie: '2026-11-03: 20', weken: weken('2026-11-02', 3) });
    expect(uitkomst).toMatchObject({ bron: 'weken', meldplicht: null, meeste: 3 });
  });

  it('zegt het als uren in een schoolvakantie vallen', () => {
    const uitkomst = beeld({ specificatie: '2026-12-23: 6', ontvangenOp: datum('2027-01-08') });
    expect(uitkomst.urenBuitenLesweken).toBe(6);
  });

  it('telt klokuren in het basis- en speciaal onderwijs, lesuren in het voortgezet onderwijs en mbo', () => {
    expect((['PO', 'SO', 'VO', 'MBO', null] as const).map(eenheidVan)).toEqual([
      'klokuren',
      'klokuren',
      'lesuren',
      'lesuren',
      'uren',
    ]);
  });
});

describe('een kind onder de zes (Leerplichtwet 1969, art. 11a)', () => {
  const kleuter = { sector: 'PO', geboortedatum: datum('2021-01-15') } as const;

  it('mag vijf uur per week missen: 9 per week is 4 die tellen', () => {
    const uitkomst = beeld({ ...kleuter, weken: weken('2026-11-02', 9, 9, 9, 9) });
    expect(uitkomst.weken.map(({ telt }) => telt)).toEqual([4, 4, 4, 4]);
    expect(uitkomst.meldplicht?.uren).toBe(16);
  });

  it('mag tien uur missen als de directeur dat goed vond', () => {
    const uitkomst = beeld({ ...kleuter, vrijeUren: 10, weken: weken('2026-11-02', 13, 13, 13, 13) });
    expect(uitkomst.meeste).toBe(12);
    expect(uitkomst.meldplicht).toBeNull();
  });

  it('houdt op bij de zesde verjaardag, ook midden in de week', () => {
    const zes = { ...kleuter, geboortedatum: datum('2020-11-11'), begindatum: datum('2026-11-02') };
    const specificatie = '2026-11-10: 5; 2026-11-11: 5';
    expect(beeld({ ...zes, specificatie }).weken.find(({ week }) => week === '2026-11-09')?.telt).toBe(5);
  });

  it('geldt niet voor wie bij het begin van het verzuim al zes is', () => {
    expect(
      beeld({ ...kleuter, geboortedatum: datum('2020-11-02'), weken: weken('2026-11-02', 9) }).meeste,
    ).toBe(9);
  });
});

describe('uren per week invullen', () => {
  it('kan van ten minste vier weken vóór de melding, en hooguit twaalf', () => {
    expect(invulweken(MELDING)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
    expect(invulweken({ ...MELDING, begindatum: datum('2026-01-05') })).toHaveLength(12);
    expect(invulweken({ ...MELDING, begindatum: datum('2026-11-26') })).toHaveLength(4);
  });

  const kop = { id: '00000000-0000-4000-8000-000000000001', versie: '1' };
  it('leest een komma, laat lege weken weg en weigert wat geen aantal uren is, bij dat veld', () => {
    const goed = verzuimwekenSchema.safeParse({ ...kop, 'uren-2026-11-02': '2,5', 'uren-2026-11-09': '' });
    expect(goed.data).toMatchObject({
      versie: 1,
      vrijeUren: null,
      weken: [{ week: '2026-11-02', uren: 2.5 }],
    });
    const fout = verzuimwekenSchema.safeParse({ ...kop, 'uren-2026-11-02': 'vier', 'uren-2026-11-09': '61' });
    expect(fout.error?.issues.map(({ path }) => path[0])).toEqual(['uren-2026-11-02', 'uren-2026-11-09']);
  });

  it('neemt alleen maandagen aan', () => {
    expect(verzuimwekenSchema.parse({ ...kop, 'uren-2026-11-03': '4' }).weken).toEqual([]);
  });
});

describe('langdurig relatief verzuim (kst-26695-108; grens per bureau)', () => {
  const stand: Verzuimstand = {
    status: 'B',
    categorie: 'signaal',
    duoSoort: 'V3',
    begindatum: datum('2026-10-01'),
    einddatum: null,
    alleLessen: true,
    langdurigOp: null,
    hervatOp: null,
    plichtig: true,
  };
  const grens = lrvGrensOp(null, datum('2026-11-25'));

  it('geeft een teken op dag 29, en bij de andere keuze van het bureau op dag 28', () => {
    expect(langdurigIn(stand, grens, datum('2026-10-28'))).toBeNull();
    expect(langdurigIn(stand, grens, datum('2026-10-29'))).toEqual({
      sinds: '2026-10-01',
      teltVanaf: '2026-10-29',
    });
    const ruim = lrvGrensOp('>=28-dagen', datum('2026-11-25'));
    expect(langdurigIn(stand, ruim, datum('2026-10-28'))?.teltVanaf).toBe('2026-10-28');
  });

  it.each([
    ['wie 18 is, is niet meer kwalificatieplichtig (Leerplichtwet art. 4a)', { plichtig: false }],
    ['de jongere gaat weer naar school', { hervatOp: datum('2026-10-20') }],
    ['hij volgt een deel van de lessen', { alleLessen: false }],
    ['het verzuim is geëindigd', { einddatum: datum('2026-10-10') }],
    ['de melding is afgesloten', { status: 'G' }],
    ['DUO zegt al LRV', { duoSoort: 'LRV' }],
    ['het is al vastgesteld', { langdurigOp: datum('2026-11-01') }],
    ['hij staat nergens ingeschreven', { categorie: 'absoluut' }],
  ] as const)('zwijgt als %s', (_, anders) => {
    expect(langdurigIn({ ...stand, ...anders }, grens, datum('2026-11-25'))).toBeNull();
    expect(decideLangdurig({ ...stand, ...anders }, grens, datum('2026-11-25')).ok).toBe(false);
  });
});

describe('uren zoals iemand ze typt', () => {
  const lees = (uren: string) =>
    verzuimwekenSchema.safeParse({
      id: 'aaaaaaaa-0000-4000-8000-000000000001',
      versie: '1',
      'uren-2026-11-02': uren,
    });
  it.each([
    ['2,5', [2.5]],
    ['2.25', [2.25]],
    [' 4 ', [4]],
    ['2,333', [2.33]],
    ['0,001', []],
    ['0', []],
    ['', []],
  ])('“%s” wordt %j', (getypt, uren) => {
    expect(lees(getypt).data?.weken.map((week) => week.uren)).toEqual(uren);
  });
  it.each(['twee', '2:30', '-1', '61'])('“%s” krijgt een zin bij het veld', (getypt) => {
    const { error } = lees(getypt);
    expect(error?.issues.map(({ path, message }) => [path[0], message.slice(0, 21)])).toEqual([
      ['uren-2026-11-02', 'Vul een aantal uren i'],
    ]);
  });
});
