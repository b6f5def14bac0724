import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { datum } from '#lib/kalender/model.ts';
import type { LopendWerkproces, Stapregistratie } from '#lib/werkprocessen/model.ts';
import { decideHeropenen, decideSluiten, mistInschrijving } from '#lib/werkprocessen/afsluiten/rules.ts';
import {
  decideOverslaan,
  decideRoutes,
  decideStap,
  decideToewijzen,
  volgendeNa,
} from '#lib/werkprocessen/rules.ts';

const today = datum('2026-11-23');
const werk: LopendWerkproces = {
  id: '00000000-0000-4000-8000-000000000001',
  versie: 1,
  jongereId: '00000000-0000-4000-8000-000000000002',
  soort: 'relatief-verzuim',
  routekaart: 'A',
  routes: [],
  doelgroep: null,
  eigenaarId: null,
  gemeente: '1883',
  sector: 'VO',
  schoolId: null,
  gestartOp: datum('2026-11-02'),
  bevestigdOp: null,
  volgendeActie: null,
  volgendeDatum: null,
  status: 'open',
};
const mark = (stap: string): Stapregistratie => ({
  id: stap,
  stap,
  gezetOp: today,
  geregistreerdOp: new Date(0),
  gebruikerId: null,
  uitkomst: null,
  overgeslagen: false,
  afwijkreden: null,
  motivering: null,
});
const gesprek = { code: 'gesprek', label: 'Gesprek', kern: 'gesprek-waarschuwing' } as const;
const onterecht = { code: 'onterecht', label: 'Onterecht', kern: 'onterechte-melding' } as const;
const stap = (code: string, afwijking: { afwijkreden: string; motivering: string | null } | null = null) => ({
  stap: code,
  gezetOp: today,
  uitkomst: 'afgesproken',
  afwijking,
});
const code = (uitkomst: { ok: true } | { ok: false; weigering: { code: string } }) =>
  uitkomst.ok ? 'goed' : uitkomst.weigering.code;

describe('een stap zetten', () => {
  it('kan op volgorde zonder reden', () => {
    expect(code(decideStap(werk, [mark('1'), mark('3')], stap('2'), today))).toBe('goed');
  });

  it('vraagt bij een andere volgorde een reden, en houdt dan niets tegen', () => {
    expect(code(decideStap(werk, [mark('1')], stap('5'), today))).toBe('reden-ontbreekt');
    const uitkomst = decideStap(
      werk,
      [mark('1')],
      stap('5', { afwijkreden: 'spoed', motivering: null }),
      today,
    );
    expect(uitkomst.ok && uitkomst.waarde.feiten[0]).toMatchObject({
      soort: 'StapGezet',
      gegevens: { stap: '5', afwijkreden: 'spoed' },
    });
  });

  it('slaat de optionele brief over zonder reden', () => {
    expect(code(decideStap(werk, ['1', '2', '3'].map(mark), stap('5'), today))).toBe('goed');
  });

  it('vraagt bij "anders" een toelichting', () => {
    expect(code(decideStap(werk, [], stap('5', { afwijkreden: 'anders', motivering: null }), today))).toBe(
      'toelichting-ontbreekt',
    );
  });

  it('zet geen stap in de toekomst, geen stap twee keer en geen stap die niet bestaat', () => {
    expect(code(decideStap(werk, [], { ...stap('1'), gezetOp: datum('2026-11-24') }, today))).toBe(
      'datum-in-toekomst',
    );
    expect(code(decideStap(werk, [mark('1')], stap('1'), today))).toBe('al-gezet');
    expect(code(decideStap(werk, [], stap('11'), today))).toBe('onbekende-stap');
    expect(code(decideStap({ ...werk, routekaart: null }, [], stap('1'), today))).toBe('geen-routekaart');
  });

  it('bewaart bij het verhoor alleen dát de stap is gezet', () => {
    const luxe = { ...werk, routekaart: 'B' } as const;
    const uitkomst = decideStap(luxe, ['1', '2', '3', '4', '5'].map(mark), stap('6'), today);
    expect(uitkomst.ok && uitkomst.waarde.registratie).toMatchObject({ uitkomst: null, motivering: null });
  });
});

describe('een stap overslaan', () => {
  it('kan altijd, met een reden die te tellen is', () => {
    const uitkomst = decideOverslaan(
      werk,
      [],
      { stap: '2', afwijking: { afwijkreden: 'al-gedaan-door-school', motivering: null } },
      today,
    );
    expect(uitkomst.ok && uitkomst.waarde.feiten[0]?.gegevens).toMatchObject({
      stap: '2',
      afwijkreden: 'al-gedaan-door-school',
    });
    expect(code(decideOverslaan(werk, [], { stap: '2', afwijking: null }, today))).toBe('reden-ontbreekt');
  });
});

describe('routes', () => {
  it('mogen in elke combinatie', () => {
    const uitkomst = decideRoutes(werk, ['HALT', 'VRIJWILLIGE_HULP'], today);
    expect(uitkomst.ok && uitkomst.waarde.routes).toEqual(['VRIJWILLIGE_HULP', 'HALT']);
    expect(code(decideRoutes(werk, [], today))).toBe('kies-route');
    expect(code(decideRoutes({ ...werk, routekaart: 'B' }, ['HALT'], today))).toBe('geen-routes');
  });
});

describe('afsluiten', () => {
  it('vraagt één reden voor de fasen die niet zijn doorlopen en noemt ze', () => {
    const zonder = decideSluiten(werk, [mark('1')], { resultaat: gesprek, sluitreden: null }, today);
    expect(zonder.ok).toBe(false);
    expect(!zonder.ok && zonder.weigering.zin).toBe(
      'Nog niet doorlopen: Begrijpen, Plannen, Handelen, Evalueren. Kies één reden waarom dat niet hoefde.',
    );
    const met = decideSluiten(werk, [mark('1')], { resultaat: gesprek, sluitreden: 'hulp-loopt-al' }, today);
    expect(met.ok && met.waarde.feiten.map((feit) => feit.soort)).toEqual([
      'WerkprocesGesloten',
      'FasenNietDoorlopen',
    ]);
  });

  it('vraagt bij een onterechte melding niets', () => {
    const uitkomst = decideSluiten(werk, [], { resultaat: onterecht, sluitreden: null }, today);
    expect(uitkomst.ok && uitkomst.waarde.feiten.map((feit) => feit.soort)).toEqual(['WerkprocesGesloten']);
  });

  it('vraagt niets als elke fase is aangeraakt', () => {
    const stappen = ['1', '5', '7', '8', '9'].map(mark);
    const uitkomst = decideSluiten(werk, stappen, { resultaat: gesprek, sluitreden: 'spoed' }, today);
    expect(uitkomst.ok && uitkomst.waarde.sluitreden).toBeNull();
  });

  it('kan altijd, welke stappen ook gezet zijn, zodra er één reden is', () => {
    const codes = [...Array(11).keys()].map(String);
    fc.assert(
      fc.property(fc.subarray(codes), fc.constantFrom('A', 'B', null), (gezet, routekaart) => {
        const invoer = { resultaat: gesprek, sluitreden: 'afgestemd' };
        expect(decideSluiten({ ...werk, routekaart }, gezet.map(mark), invoer, today).ok).toBe(true);
      }),
    );
  });
});

describe('gesloten werk', () => {
  const dicht = {
    ...werk,
    status: 'gesloten',
    geslotenOp: today,
    resultaatCode: 'gesprek',
    sluitreden: null,
  } as const;

  it('verandert niet meer, behalve door heropenen', () => {
    expect(code(decideStap(dicht, [], stap('1'), today))).toBe('al-gesloten');
    expect(code(decideSluiten(dicht, [], { resultaat: onterecht, sluitreden: null }, today))).toBe(
      'al-gesloten',
    );
    expect(code(decideToewijzen(dicht, 'x', today))).toBe('al-gesloten');
    expect(code(decideHeropenen(dicht, 'te vroeg', today))).toBe('goed');
    expect(code(decideHeropenen(werk, 'te vroeg', today))).toBe('niet-gesloten');
  });
});

describe('de volgende actie', () => {
  const gepland = { ...werk, volgendeActie: 'Onderzoek leerplicht' } as const;
  const tot5 = ['1', '2', '3', '4', '5'].map(mark);

  it('schuift mee met de gezette stap: na het onderzoek de brief, vijf werkdagen later', () => {
    expect(volgendeNa(gepland, tot5, today)).toEqual({
      volgendeActie: 'Brief naar ouders en jongere',
      volgendeDatum: '2026-11-30',
    });
  });

  it('laat staan wat een collega zelf opschreef', () => {
    expect(volgendeNa({ ...werk, volgendeActie: 'Huisbezoek' }, tot5, today)).toEqual({});
  });
});

describe('absoluut verzuim sluiten met een school als uitkomst', () => {
  const geen = { bekend: false, laatste: null };
  it('mist een inschrijving als het resultaat een school noemt en er geen bekend is', () => {
    expect(mistInschrijving('absoluut-verzuim', 'inschrijving-school', geen)).toBe(true);
    expect(mistInschrijving('absoluut-verzuim', 'gesprek-waarschuwing', geen)).toBe(true);
  });
  it('mist niets bij een bekende inschrijving, een ander resultaat, particulier onderwijs of ander werk', () => {
    expect(mistInschrijving('absoluut-verzuim', 'inschrijving-school', { ...geen, bekend: true })).toBe(
      false,
    );
    expect(mistInschrijving('absoluut-verzuim', 'uitschrijving-brp', geen)).toBe(false);
    expect(mistInschrijving('absoluut-verzuim', 'particulier-onderwijs', geen)).toBe(false);
    expect(mistInschrijving('relatief-verzuim', 'gesprek-waarschuwing', geen)).toBe(false);
  });
});
