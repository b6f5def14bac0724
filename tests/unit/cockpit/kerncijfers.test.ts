import { describe, expect, it } from 'vitest';
import { KERNCIJFERS } from '#lib/cockpit/kerncijfers/lijst.ts';
import { breekZin, doelTekst, veranderingZin, vanWanneer } from '#lib/cockpit/kerncijfers/labels.ts';
import type { Kerncijfer, Tegelcijfer } from '#lib/cockpit/kerncijfers/model.ts';
import {
  doelenVan,
  filterVoor,
  laatsteDagVan,
  laatsteHeleMaand,
  maandlijn,
  metBreuken,
  veranderingVan,
} from '#lib/cockpit/kerncijfers/rules.ts';
import { VASTE_VRAGEN } from '#lib/indicatoren/bewaard/vaste-vragen.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Cel, Indicator } from '#lib/indicatoren/model.ts';
import { laatsteSchooldag } from '#lib/indicatoren/rules.ts';
import { datum, parseSchooljaar } from '#lib/kalender/model.ts';
import type { Motievraag } from '#lib/moties/model.ts';

function kernMet(sleutel: string): { kern: Kerncijfer; indicator: Indicator } {
  const kern = KERNCIJFERS.find((item) => item.sleutel === sleutel);
  const indicator = kern && findIndicator(kern.indicator);
  if (!kern || !indicator) throw new Error(sleutel);
  return { kern, indicator };
}

it('elk kerncijfer wijst naar één cijfer van de catalogus: wat nooit optelt, is gekozen', () => {
  for (const { sleutel } of KERNCIJFERS) {
    const { kern, indicator } = kernMet(sleutel);
    for (const { code, vast, waarden } of indicator.dimensies) {
      if (!vast || code === 'maand') continue;
      expect(typeof waarden, sleutel).not.toBe('string');
      const codes = typeof waarden === 'string' ? [] : waarden.map((waarde) => waarde.code);
      expect(codes, `${sleutel} ${code}`).toContain(kern.vast[code]);
    }
    expect(indicator.dimensies.some(({ code }) => code === 'maand')).toBe(kern.reeks === 'maanden');
  }
});

describe('wat boven de pagina is gekozen', () => {
  const keuze = { gemeente: '0971', functie: 'leerplicht' } as const;
  it('geldt voor een cijfer dat ernaar te splitsen is; waar dat niet kan, staat het erbij', () => {
    expect(filterVoor(kernMet('thuiszitters-nu').indicator, keuze)).toEqual({
      filter: { gemeente: '0971' },
      nietNaar: ['functie'],
    });
    expect(filterVoor(kernMet('open-per-fte').indicator, keuze)).toEqual({
      filter: { functie: 'leerplicht' },
      nietNaar: ['gemeente'],
    });
    expect(filterVoor(kernMet('uitstroom').indicator, keuze).filter).toEqual({ woonplaats: '0971' });
  });
  it('zonder keuze is er niets te melden', () => {
    expect(filterVoor(kernMet('uitval').indicator, { gemeente: null, functie: null })).toEqual({
      filter: {},
      nietNaar: [],
    });
  });
});

describe('een cijfer per maand', () => {
  it('is van de laatste hele maand: op de laatste dag is de maand heel, een dag ervoor niet', () => {
    expect(laatsteHeleMaand(datum('2026-10-31'))).toBe('2026-10');
    expect(laatsteHeleMaand(datum('2026-10-30'))).toBe('2026-09');
    expect(laatsteHeleMaand(datum('2026-01-01'))).toBe('2025-12');
    expect(laatsteDagVan('2028-02')).toBe('2028-02-29');
  });
  it('staat bij wat elke dag voor een ander wordt geteld, zodat de pagina niet zelf hoeft te tellen', () => {
    const vast = VASTE_VRAGEN.map(({ indicator, reeks }) => `${indicator} ${reeks}`);
    expect(
      KERNCIJFERS.map(({ indicator, reeks }) => `${indicator} ${reeks}`).filter((een) => !vast.includes(een)),
    ).toEqual([]);
  });
  it('van een heel schooljaar is van het laatste dat voorbij is: op 31 juli is dat het jaar zelf', () => {
    expect(laatsteSchooldag(datum('2026-07-31'))).toBe('2026-07-31');
    expect(laatsteSchooldag(datum('2026-07-30'))).toBe('2025-07-31');
    expect(laatsteSchooldag(datum('2026-08-01'))).toBe('2026-07-31');
  });
  it('heeft dertien maanden, de eerste is dezelfde maand een jaar eerder; een ontbrekende is onbekend en niet nul', () => {
    const cel = (maand: string, waarde: number): Cel => ({
      dimensies: { meting: 'open', maand },
      ...{ teller: waarde, noemer: 1, waarde },
    });
    const lijn = maandlijn(
      [cel('2025-10', 4), cel('2026-09', 0), cel('2026-10', 6), cel('2026-11', 9)],
      { meting: 'open' },
      datum('2026-11-26'),
    );
    expect(lijn).toHaveLength(13);
    expect([lijn[0]?.moment, lijn[0]?.waarde]).toEqual(['2025-10', 4]);
    expect([lijn.at(-1)?.moment, lijn.at(-1)?.waarde]).toEqual(['2026-10', 6]);
    expect(lijn.at(-2)?.waarde).toBe(0);
    expect(lijn[1]?.waarde).toBeNull();
  });
});

describe('een verandering', () => {
  it('is gunstig of ongunstig naar het cijfer, en onbekend als een van beide dat is', () => {
    expect(veranderingVan(40, 46, 'lager')).toEqual({ verschil: -6, kant: 'gunstig' });
    expect(veranderingVan(40, 46, 'hoger')).toEqual({ verschil: -6, kant: 'ongunstig' });
    expect(veranderingVan(40, 40, 'lager')?.kant).toBe('gelijk');
    expect(veranderingVan(40, 46, null)?.kant).toBe('anders');
    expect(veranderingVan(null, 46, 'lager')).toBeNull();
    expect(veranderingVan(0, null, 'lager')).toBeNull();
  });
  const tegel = (waarde: number | null, toen: number | null): Tegelcijfer => ({
    ...kernMet('teruggeleid'),
    ...{ waarde, teller: null, noemer: null, dimensies: { variant: 'T1' }, waarom: null, maand: null },
    ...{ op: datum('2026-11-26'), lijn: [], doelen: [], filter: {}, eenDefinitie: false, nietNaar: [] },
    vorig: { op: datum('2025-11-26'), maand: null, waarde: toen },
    vraag: { schooljaar: '2026-2027', peildatum: undefined },
  });
  it('staat in woorden met de dag en wat het was', () => {
    expect(veranderingZin(tegel(61.8, 58)).zin).toBe('3,8 procentpunt meer dan op 26 nov 2025 (58,0%)');
    expect(veranderingZin(tegel(58, 58.04)).zin).toBe('even veel als op 26 nov 2025 (58,0%)');
    expect(veranderingZin(tegel(61.8, null)).zin).toBe('op 26 nov 2025 is dit niet bekend');
    expect(veranderingZin(tegel(null, 58)).zin).toBe('op 26 nov 2025: 58,0%');
    const dagen = { ...tegel(56, 46), ...kernMet('doorlooptijd') };
    expect(veranderingZin(dagen).zin).toBe('10 meer dan op 26 nov 2025 (46)');
  });
  it('het cijfer zegt van wanneer het is', () => {
    expect(vanWanneer(tegel(1, 1))).toBe('2026-2027 t/m 26 nov 2026');
    expect(vanWanneer({ ...tegel(1, 1), maand: '2026-10' })).toBe('eind okt 2026');
    expect(vanWanneer({ ...tegel(1, 1), ...kernMet('doorlooptijd'), maand: '2026-10' })).toBe(
      'gesloten in okt 2026',
    );
  });
});

describe('een streefwaarde', () => {
  const jaar = (tekst: string) => {
    const gelezen = parseSchooljaar(tekst);
    if (!gelezen) throw new Error(tekst);
    return gelezen;
  };
  const vraag = (anders: object, streef: object = {}): Motievraag => ({
    ...{ id: 'v', versie: 1, motieId: 'm', kenmerk: 'K2', zin: 'z', heeftAmbitie: true, voetnoot: null },
    antwoord: {
      ...{ soort: 'cijfer', indicator: 'k2-teruggeleid', indicatorVersie: 1 },
      ...{ keuze: { variant: 'T1' }, per: [], ...anders },
    },
    streefwaarden: [
      {
        ...{ id: 's', richting: 'minstens', waarde: 75, eenheid: '%', leidend: true, bron: 'begroting' },
        ...{ van: jaar('2025-2026'), tot: jaar('2026-2027'), ...streef },
      },
    ],
    nulmeting: null,
  });
  const gemeten = (waarde: number | null, dag = '2026-11-26', filter = {}) => ({
    ...kernMet('teruggeleid'),
    ...{ dag: datum(dag), filter, naast: undefined },
    cel: { dimensies: { variant: 'T1', ...filter }, teller: 3, noemer: 4, waarde },
  });

  it('van een eigen belofte gaat voor die ter vergelijking in de definitie', () => {
    expect(doelenVan(gemeten(75), [vraag({})])).toMatchObject([
      { eigen: true, oordeel: 'gehaald', motieId: 'm' },
    ]);
    expect(doelenVan(gemeten(74.9), [vraag({})])[0]?.oordeel).toBe('niet-gehaald');
    expect(doelenVan(gemeten(null), [vraag({})])[0]?.oordeel).toBe('onbekend');
    expect(doelenVan(gemeten(80), [])).toMatchObject([{ eigen: false, waarde: 75, oordeel: 'gehaald' }]);
  });
  it('geldt alleen voor precies dit deel van het cijfer en deze schooljaren', () => {
    const voor = (item: Motievraag, filter = {}) =>
      doelenVan(gemeten(75, '2026-11-26', filter), [item]).filter(({ eigen }) => eigen);
    expect(voor(vraag({ per: ['sector'] }))).toEqual([]);
    expect(voor(vraag({ keuze: { variant: 'T1', gemeente: '0971' } }))).toEqual([]);
    expect(voor(vraag({ keuze: { variant: 'T1', gemeente: '0971' } }), { gemeente: '0971' })).toHaveLength(1);
    expect(voor(vraag({}), { gemeente: '0971' })).toEqual([]);
    expect(voor(vraag({}, { van: jaar('2027-2028'), tot: jaar('2028-2029') }))).toEqual([]);
  });
  it('van een aantal dat nog oploopt, is onderweg niet te zeggen of het eronder blijft; erboven wel', () => {
    const uitval = (waarde: number, dag: string) =>
      doelenVan(
        {
          ...kernMet('uitval'),
          ...{ dag: datum(dag), filter: {}, naast: undefined },
          cel: { dimensies: {}, teller: waarde, noemer: null, waarde },
        },
        [
          vraag(
            { indicator: 'dsp-uitval', keuze: {} },
            { richting: 'minder-dan', waarde: 250, eenheid: 'aantal' },
          ),
        ],
      )[0]?.oordeel;
    expect(uitval(100, '2026-11-26')).toBe('onbekend');
    expect(uitval(250, '2026-11-26')).toBe('niet-gehaald');
    expect(uitval(249, '2026-07-31')).toBe('gehaald');
  });
  it('leest als een zin', () => {
    expect(doelTekst({ richting: 'minder-dan', waarde: 2.3, eenheid: '%' })).toBe('minder dan 2,3%');
    expect(doelTekst({ richting: 'hoogstens', waarde: 250, eenheid: 'aantal' })).toBe('hoogstens 250');
  });
});

describe('een breuk in de registratie', () => {
  const lijn = ['2024-2025', '2025-2026', '2026-2027'].map((moment) => ({ moment, waarde: 3 }));
  const { kern } = kernMet('teruggeleid');

  it('staat bij het moment van waaraf anders wordt geregistreerd', () => {
    const met = metBreuken(lijn, [{ vanaf: '2025-2026', waarom: 'een ander systeem' }]);
    expect(met.map(({ naBreuk }) => naBreuk ?? false)).toEqual([false, true, false]);
  });

  it('tussen nu en een jaar eerder wordt gezegd; een oudere staat alleen in de lijn', () => {
    const zin = (vanaf: string) => breekZin({ kern, lijn: metBreuken(lijn, [{ vanaf, waarom: 'wet' }]) });
    expect(zin('2026-2027')).toMatch(/vergelijk niet zonder meer/);
    expect(zin('2025-2026')).toBeNull();
    expect(breekZin({ kern, lijn })).toBeNull();
  });

  it('van een cijfer per maand telt elke maand na die van een jaar eerder', () => {
    const maanden = ['2025-10', '2025-11', '2025-12'].map((moment) => ({ moment, waarde: 3 }));
    const zin = (vanaf: string) =>
      breekZin({
        kern: { ...kern, reeks: 'maanden' },
        lijn: metBreuken(maanden, [{ vanaf, waarom: 'wet' }]),
      });
    expect(zin('2025-11')).not.toBeNull();
    expect(zin('2025-10')).toBeNull();
  });
});
