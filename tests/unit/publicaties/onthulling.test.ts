import { describe, expect, it } from 'vitest';
import {
  aantallen,
  dimensie,
  doorsnede,
  percentages,
  rij,
  uitkomst,
} from '#lib/cli/bench/onthulling/tabellen.ts';
import { cellExplanation, cellText, tableNote } from '#lib/publicaties/onthulling/labels.ts';
import { PARAMETERS_2026, TOTAAL, type Tabel } from '#lib/publicaties/onthulling/model.ts';
import { protect, protectAgainstEarlier, protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { gelezen, paren, zonderTotalen } from '#tests/unit/publicaties/tabellen.ts';

const beschermd = (tabel: Tabel, parameters = PARAMETERS_2026) =>
  gelezen(uitkomst(protect(tabel, parameters)));
const reden = (result: ReturnType<typeof protectAll> | ReturnType<typeof protect>) =>
  result.soort === 'geweigerd' ? result.reden : 'niet geweigerd';

describe('een rij gemeenten met een totaal', () => {
  it('verbergt naast een 3 ook de eerstvolgende kleinste van 20 en 30', () => {
    expect(beschermd(rij([3, 20, 30]))).toBe('<5 | · | 30 | 53');
  });

  it('zwijgt over het totaal van 2 en 3', () => {
    expect(beschermd(rij([2, 3]))).toBe('<5 | <5 | ·');
  });

  it('zwijgt net zo over het totaal van 1 en 1, zodat het zwijgen niets verraadt', () => {
    expect(beschermd(rij([1, 1]))).toBe('<5 | <5 | ·');
  });

  it('rondt het totaal af als twee kleine cellen er anders uit volgen', () => {
    expect(beschermd(rij([3, 2, 30]))).toBe('<5 | <5 | 30 | ≈ 35');
  });

  it('verbergt meer als uit de volgorde blijkt wat de nevencel hoogstens is', () => {
    // With 5 hidden and 6 printed, 9 - 6 and 9 - 5 would leave only 3 and 4 for the small cell.
    expect(beschermd(rij([4, 5, 6]))).toBe('<5 | 5 | · | 15');
  });

  it('toont alles als er niets te verbergen is', () => {
    expect(beschermd(rij([20, 30]))).toBe('20 | 30 | 50');
  });

  it('verbergt niets extra als het totaal niet openbaar is', () => {
    expect(beschermd(zonderTotalen(rij([3, 20, 30])))).toBe('<5 | 20 | 30');
  });

  it('toont een nul alleen als die niet anders kan zijn', () => {
    expect(beschermd(zonderTotalen(rij([0, 20, 30])))).toBe('<5 | 20 | 30');
    expect(beschermd(zonderTotalen(rij(['structureel-nul', 20, 30])))).toBe('0 | 20 | 30');
  });

  it('toont een getelde nul als nul_tonen aan staat', () => {
    expect(beschermd(rij([0, 20, 30]), { ...PARAMETERS_2026, nul_tonen: true })).toBe('0 | 20 | 30 | 50');
  });

  it('houdt onbekend, niet gemeten en nul uit elkaar', () => {
    const tabel = zonderTotalen(rij([null, 'niet-gemeten', 'structureel-nul', 20]));
    expect(beschermd(tabel)).toBe('onbekend | niet gemeten | 0 | 20');
  });

  it('verbergt vijf of minder als min_cel 6 is', () => {
    expect(beschermd(zonderTotalen(rij([5, 20, 30])), { ...PARAMETERS_2026, min_cel: 6 })).toBe(
      '<6 | 20 | 30',
    );
  });
});

describe('tabellen die samen worden gepubliceerd', () => {
  const gemeente = dimensie('gemeente', 4);
  const soort = dimensie('soort', 2);
  const cijfers = [3, 20, 30, 40, 50, 60, 70, 80];
  const kruis = aantallen(
    [gemeente, soort],
    ([g = '', s = '']) => cijfers[gemeente.waarden.indexOf(g) * 2 + soort.waarden.indexOf(s)] ?? 0,
  );
  const regio = doorsnede(kruis, '1');

  it('laat een regiototaal de verborgen gemeente niet verraden', () => {
    expect(beschermd(zonderTotalen(kruis))).toBe('<5 | 20 | 30 | 40 | 50 | 60 | 70 | 80');
    const [tabel] = uitkomst(protectAll([zonderTotalen(kruis), regio], PARAMETERS_2026));
    expect(gelezen(tabel)).toBe('<5 | 20 | · | 40 | 50 | 60 | 70 | 80');
  });

  it('verbergt in een kruistabel met alle totalen een rechthoek van vier cellen', () => {
    expect(beschermd(kruis)).toBe(
      '<5 | · | 23 | · | · | 70 | 50 | 60 | 110 | 70 | 80 | 150 | 153 | 200 | 353',
    );
  });

  it('weigert twee tabellen die voor dezelfde cel iets anders zeggen', () => {
    const anders = { ...regio, cellen: regio.cellen.map((cel) => ({ ...cel, telling: 1 })) };
    expect(reden(protectAll([kruis, anders], PARAMETERS_2026))).toBe('tabellen-verschillen');
    expect(reden(protectAll([zonderTotalen(kruis), anders], PARAMETERS_2026))).toBe('telt-niet-op');
  });

  it('weigert drie tabellen in een kring, tot de tabel erachter is meegegeven', () => {
    const kubus = aantallen([dimensie('a', 2), dimensie('b', 2), dimensie('c', 2)], () => 10);
    const vlakken = ['01', '12', '02'].map((keuze) => doorsnede(kubus, keuze));
    expect(reden(protectAll(vlakken, PARAMETERS_2026))).toBe('kring-van-tabellen');
    expect(reden(protectAll(vlakken, PARAMETERS_2026, { achtergrond: [kubus] }))).toBe('niet geweigerd');
  });

  it('beschermt een gemeente ook tegen het totaal van haar subregio', () => {
    const noord = { naam: 'noord', leden: gemeente.waarden.slice(0, 3) };
    const tabel = aantallen(
      [{ ...gemeente, groepen: [noord] }],
      ([g = '']) => [3, 20, 30, 10][gemeente.waarden.indexOf(g)] ?? 0,
    );
    expect(beschermd(tabel)).toBe('<5 | · | 30 | 10 | 53 | 63');
  });

  it('kan rekenen met een totaal dat kleiner is dan de som, omdat een jongere twee keer voorkomt', () => {
    const dubbel = dimensie('soort', 3, { optelbaar: false });
    const metTotaal = (totaal: number): Tabel => ({
      ...aantallen([dubbel], () => 0),
      cellen: [3, 20, 30, totaal].map((telling, i) => ({ plaats: [dubbel.waarden[i] ?? TOTAAL], telling })),
    });
    expect(beschermd(metTotaal(40))).toBe('<5 | 20 | 30 | 40');
    expect(beschermd(metTotaal(53))).toBe('<5 | · | 30 | 53');
    expect(reden(protect(metTotaal(54), PARAMETERS_2026))).toBe('telt-niet-op');
  });
});

describe('percentages', () => {
  it('toont een percentage alleen boven 30 jongeren en met teller en rest van 5 of meer', () => {
    const tabel = percentages(paren('10/40 10/29 4/100 97/100 60/200'));
    expect(beschermd(zonderTotalen(tabel))).toBe('25% | · | · | · | 30%');
  });

  it('zegt alleen dat een percentage onder de 5 of boven de 95 ligt', () => {
    expect(beschermd(percentages(paren('8/400 392/400 100/300')))).toBe('< 5% | > 95% | 33,3% | 45,5%');
  });

  it('verbergt een tweede percentage als de regio de kleine teller verraadt', () => {
    expect(beschermd(percentages(paren('3/100 40/100 50/100')))).toBe('· | · | 50% | 31%');
  });

  it('laat een percentage het verborgen aantal ernaast niet verraden', () => {
    const tellers = { ...rij([3, 40, 50]), meting: 'vsv' };
    const samen = [tellers, percentages(paren('3/100 40/100 50/100'))];
    expect(uitkomst(protectAll(samen, PARAMETERS_2026)).map(gelezen)).toEqual([
      '<5 | · | 50 | 93',
      '· | · | 50% | 31%',
    ]);
  });
});

describe('een nieuwe versie van dezelfde tabel', () => {
  const gepubliceerd = (tabel: Tabel, parameters = PARAMETERS_2026) => [
    { tabel, openbaar: uitkomst(protect(tabel, parameters)) },
  ];

  it('verbergt dezelfde cel als eerst, ook nu een andere cel de kleinste is', () => {
    const nu = rij([3, 20, 19]);
    expect(beschermd(nu)).toMatch(/^<5 \| 20 \| · \|/);
    const nieuw = protectAgainstEarlier(nu, gepubliceerd(rij([3, 20, 30])), PARAMETERS_2026);
    expect(gelezen(uitkomst(nieuw))).toMatch(/^<5 \| · \|/);
  });

  it('verandert niets als de cijfers niet zijn veranderd', () => {
    const tabel = rij([3, 2, 30, 7]);
    const eerdere = gepubliceerd(tabel);
    expect(uitkomst(protectAgainstEarlier(tabel, eerdere, PARAMETERS_2026))).toEqual(eerdere[0]?.openbaar);
  });

  it('meldt de maker welke kleine cel al openbaar was', () => {
    const tabel = rij([3, 20, 30]);
    const ruim = gepubliceerd(tabel, { ...PARAMETERS_2026, min_cel: 3 });
    const result = protectAgainstEarlier(tabel, ruim, PARAMETERS_2026);
    expect(result).toMatchObject({ reedsBekend: [{ tabel: 'tabel', plaats: ['gemeente1'] }] });
    expect(protect(tabel, PARAMETERS_2026)).toMatchObject({ reedsBekend: [] });
  });

  it('ziet een cel die eerst onbekend was niet aan voor een bekende nul', () => {
    const result = protectAgainstEarlier(
      rij([3, 20, 30]),
      gepubliceerd(rij([null, 20, 30])),
      PARAMETERS_2026,
    );
    expect(result).toMatchObject({ reedsBekend: [] });
  });

  it('laat het totaal over twee jaren het jaar dat eerst verborgen was niet verraden', () => {
    const jaren = (...waarden: string[]) => [{ naam: 'jaar', waarden }];
    const nu = aantallen(jaren('2025', '2026'), ([jaar]) => (jaar === '2025' ? 3 : 40));
    const eerdere = gepubliceerd(aantallen(jaren('2025'), () => 3));
    expect(gelezen(uitkomst(protectAgainstEarlier(nu, eerdere, PARAMETERS_2026)))).toBe('<5 | · | 43');
  });
});

describe('weigeringen', () => {
  it('weigert een tabel met vier kenmerken', () => {
    const vier = ['a', 'b', 'c', 'd'].map((naam) => dimensie(naam, 2));
    expect(
      reden(
        protect(
          aantallen(vier, () => 10),
          PARAMETERS_2026,
        ),
      ),
    ).toBe('te-veel-dimensies');
  });

  it('weigert een totaal dat niet de som is, en een totaal waarvan niets is geteld', () => {
    const tabel = rij([10, 20]);
    const fout = { ...tabel, cellen: tabel.cellen.with(2, { plaats: [TOTAAL], telling: 31 }) };
    expect(reden(protect(fout, PARAMETERS_2026))).toBe('telt-niet-op');
    expect(reden(protect(rij([null, null]), PARAMETERS_2026))).toBe('telt-niet-op');
  });

  it('weigert een cel die ontbreekt, dubbel is of geen telling is', () => {
    const tabel = rij([10, 20]);
    const eerste = tabel.cellen.slice(0, 1);
    expect(reden(protect({ ...tabel, cellen: eerste }, PARAMETERS_2026))).toBe('cel-ontbreekt');
    expect(reden(protect({ ...tabel, cellen: [...tabel.cellen, ...eerste] }, PARAMETERS_2026))).toBe(
      'cel-dubbel',
    );
    expect(reden(protect(rij([2.5, 20]), PARAMETERS_2026))).toBe('geen-telling');
  });
});

describe('de woorden bij een tabel', () => {
  it('legt onder de tabel alleen de tekens uit die erin staan', () => {
    expect(tableNote(uitkomst(protect(rij([3, 20, 30]), PARAMETERS_2026)))).toBe(
      '<5 betekent: 0 tot en met 4. Bij een · tonen we geen aantal, omdat er anders een klein aantal uit te ' +
        'rekenen is. Dat doen we zodat niemand te herkennen is.',
    );
    expect(tableNote(uitkomst(protect(rij([20, 30]), PARAMETERS_2026)))).toBe('');
  });

  it('zegt bij elke cel waarom er geen aantal staat', () => {
    const { cellen } = uitkomst(protect(rij([3, 20, 30]), PARAMETERS_2026));
    expect(cellen.map(({ cel }) => cellExplanation(cel, PARAMETERS_2026))).toEqual([
      'Minder dan 5.',
      'Niet getoond. Anders is een klein aantal elders in de tabel uit te rekenen.',
      null,
      null,
    ]);
  });

  it('schrijft duizenden met een punt en afronding met een golfje', () => {
    expect(cellText({ soort: 'waarde', waarde: 1234567 })).toBe('1.234.567');
    expect(cellText({ soort: 'afgerond', waarde: 115, op: 5 })).toBe('≈ 115');
  });
});
