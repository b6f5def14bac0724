import { describe, expect, it } from 'vitest';
import { NOTITIE_LABEL, NOTITIE_UITLEG } from '#lib/evaluatie/labels.ts';
import { JAARMATEN, MATEN, STANDAARDMATEN } from '#lib/evaluatie/maten.ts';
import {
  bezettingVan,
  filterVan,
  formatieverloop,
  isEersteVanSchooljaar,
  jarenInTabel,
  laatsteDag,
  leesCel,
  maandeinden,
  eindeVan,
  maandenVan,
  periodeFout,
  onderbrekingenVan,
  schooljarenVan,
  toename,
  voorEnNa,
} from '#lib/evaluatie/rules.ts';
import { maakSchema } from '#lib/evaluatie/schema.ts';
import type { Formatieregel } from '#lib/formatie/model.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { datum } from '#lib/kalender/model.ts';
import { reeksVan } from './reeks.ts';

const cel = (teller: number | null, noemer: number | null, waarde: number | null = null) => ({
  dimensies: {},
  ...{ teller, noemer, waarde },
});

describe('welke maanden', () => {
  it('alleen hele maanden, tot en met de laatste die voorbij is', () => {
    const van = datum('2025-11-01');
    expect(maandenVan({ van, tot: null }, datum('2026-02-27'))).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(maandenVan({ van, tot: null }, datum('2026-02-28')).at(-1)).toBe('2026-02');
    expect(maandenVan({ van, tot: datum('2025-12-30') }, datum('2026-02-28'))).toEqual(['2025-11']);
    expect(maandenVan({ van, tot: null }, datum('2025-10-01'))).toEqual([]);
    expect(laatsteDag(['2025-11', '2026-02'])).toBe('2026-02-28');
    expect(laatsteDag([])).toBeNull();
  });

  it('nooit langer dan vijftien jaar, ook niet als er geen laatste maand is', () => {
    const maanden = maandenVan({ van: datum('1900-01-01'), tot: null }, datum('2026-11-26'));
    expect([maanden.length, maanden.at(-1)]).toEqual([180, '1914-12']);
    expect(eindeVan({ van: datum('2020-08-01'), tot: null }, datum('2026-11-26'))).toBe('2026-11-26');
  });

  it('weigert bij het veld een periode die te lang is of vóór het eerste feit begint', () => {
    const vandaag = datum('2026-11-26');
    const fout = (van: string, tot: string | null, feit: string | null = null) =>
      periodeFout(
        { van: datum(van), tot: tot === null ? null : datum(tot) },
        vandaag,
        feit === null ? null : datum(feit),
      );
    expect(fout('2011-12-01', null)).toBeNull();
    expect(fout('2011-11-01', null)).toEqual({
      van: expect.stringContaining('loopt de periode tot vandaag'),
    });
    expect(fout('2011-01-01', '2025-12-31')).toBeNull();
    expect(fout('2011-01-01', '2026-01-01')).toEqual({ tot: expect.stringContaining('hooguit 15 jaar') });
    expect(fout('2019-08-01', null, '2020-08-30')).toBeNull();
    expect(fout('2019-07-01', null, '2020-08-30')).toEqual({ van: expect.stringContaining('1 aug 2019') });
  });

  it('de schooljaren ervan, het oudste eerst', () => {
    expect(schooljarenVan(['2025-06', '2025-07', '2025-08', '2026-08'])).toEqual([
      '2024-2025',
      '2025-2026',
      '2026-2027',
    ]);
  });

  it('van elke maand van het jaar één laatste dag, in het laatste schooljaar; de maand voor de eerste hoort erbij', () => {
    const maanden = maandenVan({ van: datum('2024-03-01'), tot: datum('2025-04-30') }, datum('2026-01-01'));
    const einden = maandeinden(maanden);
    expect(einden).toHaveLength(12);
    expect(einden.map(({ dag }) => dag)).toContain('2025-04-30');
    expect(einden.map(({ dag }) => dag)).toContain('2025-02-28');
    expect(einden.find(({ dag }) => dag.slice(5, 7) === '08')).toEqual({
      dag: '2024-08-31',
      schooljaar: '2024-2025',
    });
    expect(maandeinden(['2024-08']).map(({ dag }) => dag)).toEqual(['2024-08-31']);
    expect(maandeinden(['2024-09']).map(({ dag }) => dag)).toEqual(['2024-08-31', '2024-09-30']);
    expect([isEersteVanSchooljaar('2024-08'), isEersteVanSchooljaar('2024-09')]).toEqual([true, false]);
  });
});

describe('van cijfer naar maand', () => {
  it('leest het cijfer of wat ervoor geteld is; onbekend blijft onbekend', () => {
    const [waarde, teller] = (['waarde', 'teller'] as const).map((lees) => ({
      lees,
      perFte: lees === 'waarde',
    }));
    if (!waarde || !teller) throw new Error('maten');
    expect([leesCel(cel(6, 1.2, 5), waarde), leesCel(cel(6, 1.2, 5), teller)]).toEqual([
      { waarde: 5 },
      { waarde: 6 },
    ]);
    expect([leesCel(undefined, teller), leesCel(cel(0, null, 0), waarde)]).toEqual([
      { waarde: null },
      { waarde: 0 },
    ]);
  });

  it('een deel of een midden van niets is leeg; zonder formatie is een cijfer per fte onbekend', () => {
    const deel = { lees: 'waarde', perFte: false } as const;
    expect(leesCel(cel(0, 0), deel)).toEqual({ waarde: null, leeg: true });
    expect(leesCel(cel(0, null), deel)).toEqual({ waarde: null, leeg: true });
    expect(leesCel(cel(null, null), deel)).toEqual({ waarde: null });
    expect(leesCel(cel(3, 0), { ...deel, perFte: true })).toEqual({ waarde: null });
  });

  it('een deel van wat er in de maand bij kwam: 3 van 4 gemist is 75', () => {
    expect(toename(cel(5, 10), cel(2, 6))).toEqual({ waarde: 75 });
    expect(toename(cel(5, 10), 'begin')).toEqual({ waarde: 50 });
  });

  it('een maand zonder termijnen is leeg, en zonder de vorige maand is niet te zeggen wat erbij kwam', () => {
    expect(toename(cel(2, 6), cel(2, 6))).toEqual({ waarde: null, leeg: true });
    const onbekend = { waarde: null };
    expect(toename(cel(2, 6), undefined)).toEqual(onbekend);
    expect(toename(undefined, 'begin')).toEqual(onbekend);
    expect(toename(cel(null, null), cel(2, 6))).toEqual(onbekend);
    expect(toename(cel(1, 8), cel(2, 6))).toEqual(onbekend);
  });

  it('vraagt een cijfer alleen per functie als het die kent', () => {
    const van = (code: string) => MATEN.find((maat) => maat.code === code) ?? MATEN[0];
    const [open, thuis] = [van('open'), van('thuiszitters')];
    if (!open || !thuis) throw new Error('maten');
    expect(filterVan(open, 'leerplicht')).toEqual({ meting: 'open', functie: 'leerplicht' });
    expect(filterVan(open, null)).toEqual({ meting: 'open' });
    expect(filterVan(thuis, 'leerplicht')).toEqual({ meting: 'aantal' });
  });

  it('elke maat wijst naar een cijfer en een deel dat bestaat', () => {
    for (const { indicator, filter } of [...MATEN, ...JAARMATEN]) {
      const dimensies = findIndicator(indicator)?.dimensies ?? [];
      for (const [code, waarde] of Object.entries(filter)) {
        const waarden = dimensies.find((dimensie) => dimensie.code === code)?.waarden ?? [];
        expect(typeof waarden === 'string' ? [] : waarden.map((item) => item.code)).toContain(waarde);
      }
      expect(findIndicator(indicator)).toBeDefined();
    }
    expect(MATEN.map(({ code }) => code)).toEqual(expect.arrayContaining([...STANDAARDMATEN]));
    expect(Object.keys(NOTITIE_LABEL)).toEqual(Object.keys(NOTITIE_UITLEG));
  });
});

describe('de verandering', () => {
  const veranderdOp = datum('2025-03-01');

  it('één of twee stappen, en trendbreuken die niet op dezelfde dag vallen', () => {
    const notities = [
      { soort: 'breuk', op: datum('2024-01-01') },
      { soort: 'breuk', op: datum('2024-01-01') },
      { soort: 'breuk', op: veranderdOp },
      { soort: 'omstandigheid', op: datum('2024-06-01') },
    ];
    expect(onderbrekingenVan({ veranderdOp, tweedeStapOp: datum('2025-09-01') }, notities)).toEqual([
      { soort: 'verandering', op: '2025-03-01' },
      { soort: 'verandering', op: '2025-09-01' },
      { soort: 'breuk', op: '2024-01-01' },
    ]);
  });

  it('voor en na over evenveel maanden; de maand van een verandering halverwege telt niet mee', () => {
    const reeks = reeksVan([10, 20, null, 40, 50, 60, 70]);
    expect(voorEnNa(reeks, datum('2022-04-15'))).toEqual({
      voor: { waarde: 15, maanden: 2 },
      na: { waarde: 60, maanden: 3 },
    });
    expect(voorEnNa(reeks, datum('2022-06-01'))).toEqual({
      voor: { waarde: 45, maanden: 2 },
      na: { waarde: 65, maanden: 2 },
    });
    expect(voorEnNa(reeks, datum('2022-01-01')).voor).toEqual({ waarde: null, maanden: 0 });
  });

  it('hoogstens twaalf maanden aan elke kant', () => {
    const { voor, na } = voorEnNa(reeksVan(Array.from({ length: 40 }, (_, t) => t)), datum('2023-09-01'));
    expect([voor.maanden, na.maanden, voor.waarde]).toEqual([12, 12, 13.5]);
  });

  it('de tabel begint drie schooljaren voor dat van de verandering', () => {
    expect(jarenInTabel(veranderdOp, '2026-2027' as never)).toEqual({ laatste: '2026-2027', aantal: 6 });
    expect(jarenInTabel(datum('2030-01-01'), '2024-2025' as never).aantal).toBe(1);
  });
});

describe('formatie in de tijd', () => {
  const regel = (anders: Partial<Formatieregel>): Formatieregel => ({
    functie: 'leerplicht',
    contractFte: 2,
    inzet: 80,
    aanwezigheid: 100,
    van: datum('2025-01-01'),
    tot: null,
    ...anders,
  });
  const regels = [
    regel({}),
    regel({ contractFte: 3.5, aanwezigheid: 50, van: datum('2025-03-16') }),
    regel({ functie: 'beleid', contractFte: 1, van: datum('2025-02-01'), tot: datum('2025-02-28') }),
  ];
  const maanden = ['2024-12', '2025-01', '2025-02', '2025-03', '2025-04'];
  const verloop = formatieverloop(regels, maanden);

  it('contract en effectief per functie, naar dagen; een maand zonder regel is onbekend en niet nul', () => {
    const [leerplicht, beleid] = verloop;
    expect(verloop.map(({ functie }) => functie)).toEqual(['leerplicht', 'beleid']);
    expect(leerplicht?.maanden[0]).toEqual({ maand: '2024-12', contract: null, effectief: null });
    expect(leerplicht?.maanden[1]).toEqual({ maand: '2025-01', contract: 2, effectief: 1.6 });
    expect(leerplicht?.maanden[3]?.contract).toBeCloseTo(2 + (3.5 * 16) / 31, 10);
    expect(leerplicht?.maanden[4]?.contract).toBe(5.5);
    expect(leerplicht?.maanden[4]?.effectief).toBeCloseTo(1.6 + 1.4, 10);
    expect(beleid?.maanden.map(({ effectief }) => effectief)).toEqual([null, null, 0.8, null, null]);
  });

  it('hoeveel er voor en na was, van één functie of samen; met een onbekende maand is het niet te zeggen', () => {
    const evaluatie = { functie: 'leerplicht' as const, fte: 3.5, veranderdOp: datum('2025-03-16') };
    expect(bezettingVan(evaluatie, verloop, maanden)).toEqual({
      afgesproken: 3.5,
      contract: { voor: 2, na: 5.5 },
      effectief: { voor: 1.6, na: 3 },
    });
    // the month of the change is of neither side, and as many months before as after count: those of the table
    const later = { ...evaluatie, veranderdOp: datum('2025-01-01') };
    expect(bezettingVan(later, verloop, maanden).contract).toEqual({ voor: null, na: 2 });
    const vanaf = formatieverloop(regels, maanden.slice(1));
    expect(bezettingVan(evaluatie, vanaf, maanden.slice(1)).effectief.voor).toBeCloseTo(1.6, 10);
    expect(bezettingVan({ ...evaluatie, functie: null }, vanaf, maanden.slice(1)).effectief.voor).toBeCloseTo(
      2.4,
      10,
    );
  });
});

describe('wat men invult', () => {
  const goed = {
    titel: 'Uitbreiding leerplicht',
    functie: '',
    fte: '3,5',
    veranderdOp: '1-3-2025',
    tweedeStapOp: '',
    van: '15-9-2022',
    tot: '',
    maten: 'open',
  };
  const fouten = (anders: object) => {
    const uitkomst = maakSchema.safeParse({ ...goed, ...anders });
    return uitkomst.success
      ? {}
      : Object.fromEntries(uitkomst.error.issues.map((i) => [i.path[0], i.message]));
  };

  it('leest komma, lege velden en één cijfer, en begint op de eerste van de maand', () => {
    expect(maakSchema.parse(goed)).toEqual({
      titel: 'Uitbreiding leerplicht',
      vraag: null,
      vraagBron: null,
      functie: null,
      fte: 3.5,
      veranderdOp: '2025-03-01',
      tweedeStapOp: null,
      van: '2022-09-01',
      tot: null,
      maten: ['open'],
    });
  });

  it('houdt de dagen op volgorde', () => {
    expect(fouten({ van: '1-3-2025' })).toHaveProperty('van');
    expect(fouten({ van: '28-2-2025' })).toEqual({});
    expect(fouten({ van: '1-1-2010' })).toHaveProperty('van');
    expect(fouten({ tweedeStapOp: '1-3-2025' })).toHaveProperty('tweedeStapOp');
    expect(fouten({ tot: '1-3-2025' })).toHaveProperty('tot');
    expect(fouten({ tot: '1-3-2045' })).toHaveProperty('tot');
  });

  it('vraagt om een getal, een naam en ten minste één cijfer uit de lijst', () => {
    expect(fouten({ fte: 'veel' })).toEqual({ fte: 'Schrijf een getal, zoals 3,5.' });
    expect(fouten({ titel: ' ' })).toEqual({ titel: 'Geef de evaluatie een naam.' });
    expect(fouten({ maten: undefined })).toEqual({ maten: 'Kies ten minste één cijfer.' });
    expect(fouten({ maten: ['geluk'] })).toEqual({ maten: 'Kies cijfers uit de lijst.' });
  });
});
