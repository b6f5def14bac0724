import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { lrvGrensOp } from '#lib/meldingen/langdurig/grenzen.ts';
import { deriveEpisodes, isLangdurig } from '#lib/thuiszitters/rules.ts';
import type { Episode, ThuiszitFeiten } from '#lib/thuiszitters/model.ts';
import { bevestigd, feiten, hervat, inschrijving, lrv, PARAMETERS } from './voorbeeld.ts';

const kort = (item: Episode) => [
  item.soort,
  item.sinds,
  item.einde?.datum ?? null,
  item.einde?.uitkomst ?? null,
];
const episodes = (anders: Partial<ThuiszitFeiten>) => deriveEpisodes(feiten(anders), PARAMETERS).map(kort);

describe('absoluut verzuim (Leerplichtwet 1969, art. 2 lid 1 en 19)', () => {
  const uit = [inschrijving('2021-08-01', '2023-10-13')];

  it('begint op de eerste dag zonder inschrijving, als het binnen het gat is bevestigd', () => {
    expect(episodes({ inschrijvingen: uit, bevestigingen: [bevestigd('2023-10-20')] })).toEqual([
      ['AV', '2023-10-14', '2027-03-14', 'einde-leerplicht'],
    ]);
  });

  it('telt niet zolang het niet is bevestigd: de meeste gaten zijn administratief', () => {
    expect(episodes({ inschrijvingen: uit })).toEqual([]);
  });

  it('telt niet als de bevestiging buiten het gat valt', () => {
    const weerIn = [...uit, inschrijving('2023-11-01', null, 'school-b')];
    expect(episodes({ inschrijvingen: weerIn, bevestigingen: [bevestigd('2023-11-01')] })).toEqual([]);
  });

  it('eindigt met een nieuwe inschrijving: terug naar school', () => {
    const weerIn = [...uit, inschrijving('2024-01-08', null, 'school-b')];
    const [episode] = deriveEpisodes(
      feiten({ inschrijvingen: weerIn, bevestigingen: [bevestigd('2023-10-20')] }),
      PARAMETERS,
    );
    expect(episode).toMatchObject({
      sinds: '2023-10-14',
      teltVanaf: '2023-10-14',
      sector: 'VO',
      schoolId: 'school-a',
      gemeente: '1883',
      einde: { datum: '2024-01-08', uitkomst: 'terug-naar-school' },
    });
  });

  it('begint voor wie nooit was ingeschreven op de eerste schooldag van de leerplicht', () => {
    // Five on 14 March 2023: the month after begins on Saturday 1 April, the first lesson is on Monday.
    const leerplicht = { geboortedatum: datum('2018-03-14') };
    expect(episodes({ leerplicht, bevestigingen: [bevestigd('2023-09-11')] })[0]?.slice(0, 2)).toEqual([
      'AV',
      '2023-04-03',
    ]);
  });

  it('begint bij wie in de regio komt wonen op de dag van vestiging', () => {
    const woonperiodes = [{ van: datum('2023-11-06'), tot: null, gemeente: '1883', bekendOp: 1 }];
    expect(episodes({ woonperiodes, bevestigingen: [bevestigd('2023-12-01')] })[0]?.[1]).toBe('2023-11-06');
  });

  it.each([
    ['een vrijstelling', 'vrijstelling', { vrijstellingen: [vrijstelling('5-A', '2023-12-01')] }],
    [
      'een alternatief traject',
      'alternatief-traject',
      { schoolgang: [hervat('2023-12-01', 'alternatief-traject')] },
    ],
    [
      'een verhuizing buiten de regio',
      'verhuisd',
      { woonperiodes: [thuis('1883', '2009-03-14'), thuis('0935', '2023-12-01')] },
    ],
    [
      'een verhuizing naar het buitenland',
      'verhuisd',
      { woonperiodes: [thuis('1883', '2009-03-14'), thuis(null, '2023-12-01')] },
    ],
    ['overlijden', 'overleden', { overleden: { datum: datum('2023-12-01'), bekendOp: 1 } }],
  ])('eindigt door %s met uitkomst %s', (_, uitkomst, anders) => {
    expect(episodes({ inschrijvingen: uit, bevestigingen: [bevestigd('2023-10-20')], ...anders })).toEqual([
      ['AV', '2023-10-14', '2023-12-01', uitkomst],
    ]);
  });

  it('loopt door bij een verhuizing binnen de regio en houdt de gemeente van het begin', () => {
    const gemeenten = [...PARAMETERS.gemeenten, { code: '0888', van: datum('1990-01-01'), tot: null }];
    const verhuisd = feiten({
      inschrijvingen: uit,
      bevestigingen: [bevestigd('2023-10-20')],
      woonperiodes: [thuis('1883', '2009-03-14'), thuis('0888', '2023-12-01')],
    });
    const [episode] = deriveEpisodes(verhuisd, { ...PARAMETERS, gemeenten });
    expect(episode).toMatchObject({ gemeente: '1883', einde: { uitkomst: 'einde-leerplicht' } });
  });

  it('telt niet voor wie een vrijstelling heeft; vrijstelling van art. 15 werkt pas in de kwalificatieplicht', () => {
    const zonder = { inschrijvingen: uit, bevestigingen: [bevestigd('2023-10-20')] };
    expect(episodes({ ...zonder, vrijstellingen: [vrijstelling('5-B', '2023-08-01')] })).toEqual([]);
    expect(episodes({ ...zonder, vrijstellingen: [vrijstelling('15', '2023-08-01')] })).toEqual([
      ['AV', '2023-10-14', '2025-08-01', 'vrijstelling'],
    ]);
  });
});

describe('langdurig relatief verzuim (kst-26695-108)', () => {
  const ingeschreven = [inschrijving('2021-08-01', null)];

  it('telt vanaf dag 29 bij de grens "langer dan 4 weken" en vanaf dag 28 bij "4 weken of langer"', () => {
    const wie = feiten({ inschrijvingen: ingeschreven, lrvMeldingen: [lrv('2023-09-04')] });
    const [langer] = deriveEpisodes(wie, PARAMETERS);
    const ruim = { ...PARAMETERS, lrvGrens: lrvGrensOp('>=28-dagen', PARAMETERS.peildatum) };
    const [vanaf] = deriveEpisodes(wie, ruim);
    expect([langer?.sinds, langer?.teltVanaf]).toEqual(['2023-09-04', '2023-10-02']);
    expect([vanaf?.sinds, vanaf?.teltVanaf]).toEqual(['2023-09-04', '2023-10-01']);
  });

  it('is geen thuiszitten als de jongere op dag 29 terug is, wel als hij op dag 30 terug is', () => {
    const basis = { inschrijvingen: ingeschreven, lrvMeldingen: [lrv('2023-09-04')] };
    expect(episodes({ ...basis, schoolgang: [hervat('2023-10-02')] })).toEqual([]);
    expect(episodes({ ...basis, schoolgang: [hervat('2023-10-03')] })).toEqual([
      ['LRV', '2023-09-04', '2023-10-03', 'terug-naar-school'],
    ]);
  });

  it('eindigt met een inschrijving op een andere school, niet met een nieuw jaar op dezelfde school', () => {
    const zelfde = [...ingeschreven, inschrijving('2024-01-08', null, 'school-a')];
    const ander = [...ingeschreven, inschrijving('2024-02-05', null, 'school-b')];
    const lrvMeldingen = [lrv('2023-09-04')];
    expect(episodes({ inschrijvingen: zelfde, lrvMeldingen })[0]?.[3]).toBe('einde-leerplicht');
    expect(episodes({ inschrijvingen: ander, lrvMeldingen })).toEqual([
      ['LRV', '2023-09-04', '2024-02-05', 'terug-naar-school'],
    ]);
  });

  it('twee meldingen over dezelfde afwezigheid zijn één episode', () => {
    expect(
      episodes({
        inschrijvingen: ingeschreven,
        lrvMeldingen: [lrv('2023-11-06'), lrv('2023-09-04')],
        schoolgang: [hervat('2023-12-11')],
      }),
    ).toEqual([['LRV', '2023-09-04', '2023-12-11', 'terug-naar-school']]);
  });

  it('telt niet voor wie boven de kwalificatieplicht is', () => {
    const leerplicht = { geboortedatum: datum('2005-01-10') };
    expect(episodes({ leerplicht, inschrijvingen: ingeschreven, lrvMeldingen: [lrv('2023-09-04')] })).toEqual(
      [],
    );
  });
});

describe('samenvoegen (eigen regel: een terugkeer korter dan vier lesweken breekt niet)', () => {
  const basis = { inschrijvingen: [inschrijving('2021-08-01', null)] };
  // Back on Monday 6 November 2023; region Zuid has lessons until the Christmas holidays of 23 December.
  const terug = { schoolgang: [hervat('2023-11-06'), hervat('2024-03-04')] };

  it('een terugkeer van net geen vier lesweken breekt de episode niet', () => {
    expect(episodes({ ...basis, ...terug, lrvMeldingen: [lrv('2023-09-04'), lrv('2023-12-03')] })).toEqual([
      ['LRV', '2023-09-04', '2024-03-04', 'terug-naar-school'],
    ]);
  });

  it('na vier volle lesweken begint een nieuwe episode', () => {
    expect(episodes({ ...basis, ...terug, lrvMeldingen: [lrv('2023-09-04'), lrv('2023-12-04')] })).toEqual([
      ['LRV', '2023-09-04', '2023-11-06', 'terug-naar-school'],
      ['LRV', '2023-12-04', '2024-03-04', 'terug-naar-school'],
    ]);
  });

  it('vakantieweken tellen niet mee: de kerstvakantie overbruggen is geen terugkeer van vier weken', () => {
    const kerst = { schoolgang: [hervat('2023-12-11'), hervat('2024-04-15')] };
    // Two lesweken before and one after the two weeks of Christmas: three in all.
    expect(
      episodes({ ...basis, ...kerst, lrvMeldingen: [lrv('2023-09-04'), lrv('2024-01-15')] }),
    ).toHaveLength(1);
    expect(
      episodes({ ...basis, ...kerst, lrvMeldingen: [lrv('2023-09-04'), lrv('2024-01-22')] }),
    ).toHaveLength(2);
  });
});

describe('drie maanden (kst-26695-108)', () => {
  it('precies drie maanden telt als korter; een dag meer als langer', () => {
    expect(isLangdurig(datum('2023-10-14'), datum('2024-01-14'))).toBe(false);
    expect(isLangdurig(datum('2023-10-14'), datum('2024-01-15'))).toBe(true);
    expect(isLangdurig(datum('2023-11-30'), datum('2024-02-29'))).toBe(false);
    expect(isLangdurig(datum('2023-11-30'), datum('2024-03-01'))).toBe(true);
  });
});

function vrijstelling(grond: '5-A' | '5-B' | '15', van: string) {
  return { grond, van: datum(van), tot: null, bekendOp: 1 };
}

function thuis(gemeente: string | null, van: string) {
  return { gemeente, van: datum(van), tot: null, bekendOp: 1 };
}
