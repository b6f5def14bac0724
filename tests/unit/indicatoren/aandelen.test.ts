import { describe, expect, it } from 'vitest';
import { aandelen, aandelenVan } from '#lib/indicatoren/aandelen.ts';
import { MELDINGEN_LEERPLICHT } from '#lib/indicatoren/catalogus/meldingen-leerplicht.ts';
import { toCsv } from '#lib/indicatoren/csv.ts';
import type { Cel, Uitslag } from '#lib/indicatoren/model.ts';
import { datum, parseSchooljaar } from '#lib/kalender/model.ts';

describe('aandelen, afgerond naar de grootste rest', () => {
  it('670 meldingen uit het verslag: 32,54% staat als 32%, zodat het samen 100 is', () => {
    expect(aandelen([65, 20, 367, 218])).toEqual([10, 3, 55, 32]);
  });

  it('drie gelijke delen: bij een gelijke rest krijgt de eerste het procent dat overblijft', () => {
    expect(aandelen([1, 1, 1])).toEqual([34, 33, 33]);
  });

  it('wat niet voorkomt is 0%, en alles is 100%', () => {
    expect(aandelen([0, 7, 0])).toEqual([0, 100, 0]);
  });

  it('van niets, of met een onbekend deel, is er geen aandeel', () => {
    expect(aandelen([0, 0])).toBeNull();
    expect(aandelen([])).toBeNull();
    expect(aandelen([3, null])).toBeNull();
  });

  it('voor elke reeks: samen 100, elk minder dan één van het juiste aandeel, en wie meer heeft krijgt niet minder', () => {
    let zaad = 20_231_101;
    const volgende = (tot: number) => (zaad = (zaad * 1_103_515_245 + 12_345) % 2_147_483_648) % tot;
    for (let ronde = 0; ronde < 2_000; ronde++) {
      const aantallen = Array.from({ length: 1 + volgende(40) }, () => volgende(ronde % 3 === 0 ? 4 : 5_000));
      const totaal = aantallen.reduce((som, aantal) => som + aantal, 0);
      for (const decimalen of [0, 1]) {
        const delen = aandelen(aantallen, decimalen);
        expect(delen === null).toBe(totaal === 0);
        const paren = (delen ?? []).map((deel, plek) => ({ deel, aantal: aantallen[plek] ?? 0 }));
        const mis = paren.filter(
          ({ deel, aantal }) => Math.abs(deel - (aantal * 100) / totaal) >= 10 ** -decimalen,
        );
        const opAantal = paren.toSorted((a, b) => a.aantal - b.aantal || a.deel - b.deel);
        const scheef = opAantal.filter(({ deel }, plek) => deel < (opAantal[plek - 1]?.deel ?? 0));
        expect({ mis, scheef }).toEqual({ mis: [], scheef: [] });
        if (delen) expect(Math.round(delen.reduce((som, deel) => som + deel, 0) * 10)).toBe(1_000);
      }
    }
  });
});

describe('wat een geheel is', () => {
  const cel = (dimensies: Record<string, string>, waarde: number): Cel => ({
    dimensies,
    teller: waarde,
    noemer: null,
    waarde,
  });

  it('cellen die in een vaste dimensie verschillen, zijn elk een eigen geheel', () => {
    const indicator = {
      uitwerking: 'aantal',
      dimensies: [{ code: 'eenheid', label: 'eenheid', vast: true, waarden: [] }],
    } as const;
    const cellen = [
      cel({ eenheid: 'gezin', soort: 'a' }, 1),
      cel({ eenheid: 'verdachte', soort: 'a' }, 3),
      cel({ eenheid: 'verdachte', soort: 'b' }, 1),
    ];
    expect(aandelenVan(indicator, cellen).map((deel) => deel && `${deel.aandeel} van ${deel.van}`)).toEqual([
      '100 van 1',
      '75 van 4',
      '25 van 4',
    ]);
  });

  it('maanden zijn geen delen: wat open blijft, telt in elke maand', () => {
    const dimensies = [{ code: 'maand', label: 'maand', waarden: 'maanden' }] as const;
    expect(aandelenVan({ uitwerking: 'aantal', dimensies }, [cel({ maand: '2023-09' }, 4)])).toEqual([null]);
  });

  it('het bestand geeft het aandeel in tienden, met waarvan', () => {
    const schooljaar = parseSchooljaar('2023-2024');
    if (!schooljaar) throw new Error('Dit schooljaar bestaat');
    const uitslag: Uitslag = {
      code: MELDINGEN_LEERPLICHT.code,
      versie: 1,
      bureau: 'proef',
      schooljaar,
      peildatum: datum('2024-07-31'),
      bekendOp: datum('2024-09-01'),
      eenheid: 'melding',
      definitie: '',
      bekend: true,
      cellen: [
        ['absoluut', 65],
        ['luxe', 20],
        ['signaal', 367],
        ['preventief', 218],
      ].map(([soort, aantal]) => cel({ soort: String(soort) }, Number(aantal))),
    };
    const regels = toCsv(uitslag).trim().split('\r\n');
    expect(regels[0]).toMatch(/;waarde;eenheid;gemeten;aandeel in %;aandeel van$/);
    expect(regels.slice(1).map((regel) => regel.split(';').slice(-5).join(' '))).toEqual([
      '65 melding ja 9,7 670',
      '20 melding ja 3 670',
      '367 melding ja 54,8 670',
      '218 melding ja 32,5 670',
    ]);
  });
});
