import { describe, expect, it } from 'vitest';
import type { Treffer } from '#lib/absoluut-verzuim/vergelijken/model.ts';
import {
  decideTreffer,
  geplandeVergelijking,
  isTeVeel,
  plichtOp,
  verklaar,
} from '#lib/absoluut-verzuim/vergelijken/rules.ts';
import { datum } from '#lib/kalender/model.ts';

const kind = (geboren: string) => ({
  geboortedatum: datum(geboren),
  startkwalificatieOp: null,
  kpUitzondering: null,
  kpUitzonderingOp: null,
});
const op = (geboren: string, dag: string) => plichtOp(kind(geboren), datum(dag), 'ZUID');

describe('onder welke plicht (Leerplichtwet 1969, art. 3, 4a en 4b)', () => {
  it.each([
    ['31-07-2010: leerplichtig tot en met 31 juli 2026', '2010-07-31', '2026-07-31', 'leerplicht'],
    ['31-07-2010: daarna kwalificatieplichtig', '2010-07-31', '2026-08-01', 'kwalificatieplicht'],
    ['01-08-2010: een jaar langer leerplichtig', '2010-08-01', '2027-07-31', 'leerplicht'],
    ['21-11-2008: kwalificatieplichtig tot de dag voor 18', '2008-11-21', '2026-11-20', 'kwalificatieplicht'],
    ['21-11-2008: op de 18e verjaardag niet meer', '2008-11-21', '2026-11-21', null],
    ['31-12-2021: nog niet in december', '2021-12-31', '2026-12-31', null],
  ] as const)('%s', (_, geboren, dag, plicht) => expect(op(geboren, dag)).toBe(plicht));

  it('art. 3 lid 1: pas vanaf de eerste schooldag, niet in de zomervakantie', () => {
    expect(op('2021-07-15', '2026-08-01')).toBeNull();
    expect(op('2021-07-15', '2026-09-15')).toBe('leerplicht');
  });
});

describe('hetzelfde signaal blijft hetzelfde', () => {
  const treffer = (anders: Partial<Treffer> = {}): Treffer => ({
    ...kind('2014-03-14'),
    jongereId: 'j',
    gemeente: '1883',
    woontSinds: datum('2014-03-14'),
    verhuisd: false,
    vorigeGemeente: null,
    schoolId: null,
    school: 'De Klimboom',
    sector: 'PO',
    onderwijssoort: 'BO',
    uitgeschrevenOp: datum('2026-09-30'),
    redenEinde: null,
    vrijstellingTot: null,
    vrijstellingGrond: null,
    gezinInBuitenland: false,
    openSignaal: null,
    lopendWerk: false,
    eerderUitkomst: null,
    eerderOp: null,
    ...anders,
  });
  const besluit = (anders: Partial<Treffer>) =>
    decideTreffer(treffer(anders), datum('2026-11-25'), 'ZUID').soort;

  it('noemt een mogelijke school in het buitenland (art. 5 onder c): eigen vrijstelling, uitschrijving of broer of zus', () => {
    const waarom = (anders: Partial<Treffer>) =>
      verklaar(treffer(anders), datum('2026-11-25'), 'ZUID').flatMap((reden) =>
        reden.soort === 'mogelijk-buitenland' ? reden.waarom : [],
      );
    const was5C = { vrijstellingGrond: '5-C', vrijstellingTot: datum('2026-07-31') } as const;
    expect(waarom({})).toEqual([]);
    expect(waarom({ ...was5C, vrijstellingGrond: '5-A' })).toEqual([]);
    expect(waarom(was5C)).toEqual(['vrijstelling']);
    expect(waarom({ redenEinde: 'buitenland' })).toEqual(['uitschrijving']);
    expect(waarom({ redenEinde: 'School in het buitenland' })).toEqual(['uitschrijving']);
    expect(waarom({ gezinInBuitenland: true })).toEqual(['gezin']);
  });

  it('nieuw, al open, of al in behandeling', () => {
    expect(besluit({})).toBe('signaal');
    expect(besluit({ openSignaal: 's' })).toBe('blijft');
    expect(besluit({ lopendWerk: true })).toBe('loopt');
  });
  it('rust 28 dagen na "ingeschreven", en komt dan terug; een nieuw gat is altijd nieuw', () => {
    expect(besluit({ eerderUitkomst: 'ingeschreven', eerderOp: datum('2026-10-28') })).toBe('rust');
    expect(besluit({ eerderUitkomst: 'ingeschreven', eerderOp: datum('2026-10-27') })).toBe('signaal');
    expect(besluit({ eerderUitkomst: 'onterecht', eerderOp: datum('2026-09-15') })).toBe('signaal');
  });
});

describe('wanneer wordt vergeleken (art. 19)', () => {
  it.each([
    ['maandelijks in november, als oktober de laatste was', '2026-10-12', '2026-11-02', 'maandelijks'],
    ['niet twee keer in november', '2026-11-02', '2026-11-25', null],
    ['wekelijks vanaf 1 juli', '2026-06-24', '2026-07-01', 'wekelijks'],
    ['niet na zes dagen', '2026-07-01', '2026-07-07', null],
    ['nog op 1 oktober wekelijks', '2026-09-24', '2026-10-01', 'wekelijks'],
    ['op 2 oktober weer maandelijks', '2026-09-24', '2026-10-02', 'maandelijks'],
  ] as const)('%s', (_, laatste, dag, uit) =>
    expect(geplandeVergelijking(datum(laatste), datum(dag))).toBe(uit),
  );
  it('meer dan een tiende van het cohort zonder school kan niet waar zijn', () => {
    const telling = { cohort: 1000, ingeschreven: 0, vrijgesteld: 0, gemeld: 0 };
    expect(isTeVeel({ ...telling, treffers: 100 })).toBe(false);
    expect(isTeVeel({ ...telling, treffers: 101 })).toBe(true);
    expect(isTeVeel({ ...telling, cohort: 200, treffers: 60 })).toBe(false);
  });
});
