import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeCodewaarde, makeWerkproces } from '#tests/factories/werk.ts';
import { afgehandeld, cel, gevuld, heropend, maakBekend, melding, thuis, vraag } from './voorbeeld.ts';

/** The example that stands with each indicator in the catalogue, counted by hand there and by SQL here. */
async function kantoor() {
  const bureau = await makeBureau();
  return { bureau, manager: await actorMet('manager', { bureau }) };
}

it('meldingen-leerplicht: naar soort en gemeente, een melding van 31 juli hoort bij het jaar ervoor', async () => {
  const { bureau, manager } = await kantoor();
  await makeFeiten(
    [
      melding('2023-09-04', 'signaal'),
      melding('2024-06-10', 'signaal'),
      melding('2024-05-02', 'luxe', { gemeente: '0888' }),
      melding('2023-07-31', 'signaal'),
      melding('2024-05-02', 'verzuim-18plus'),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'meldingen-leerplicht', '2023-2024');
  expect(gevuld(uitslag)).toEqual(['luxe 0888 = 1', 'signaal 0971 = 2']);
  expect(uitslag.cellen).toHaveLength(4 * 3);
  expect(uitslag).toMatchObject({
    peildatum: '2024-07-31',
    eenheid: 'melding',
    versie: 1,
    bureau: bureau.code,
  });
});

it('meldingen-resultaat: alleen de laatste afhandeling telt, en een heropende melding niet', async () => {
  const { bureau, manager } = await kantoor();
  for (const code of ['gesprek', 'verhuisd'])
    await makeCodewaarde({ bureau, lijst: 'relatief-resultaat', code, kern: code });
  const [een, twee, drie] = [randomUUID(), randomUUID(), randomUUID()];
  await makeFeiten(
    [
      afgehandeld('2023-10-06', 'gesprek', { onderwerpId: een }),
      afgehandeld('2023-10-09', 'gesprek', { onderwerpId: twee }),
      heropend('2023-11-01', { onderwerpId: twee }),
      afgehandeld('2024-01-08', 'verhuisd', { onderwerpId: twee }),
      afgehandeld('2024-03-04', 'gesprek', { onderwerpId: drie }),
      heropend('2024-03-05', { onderwerpId: drie }),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'meldingen-resultaat', '2023-2024');
  expect(gevuld(uitslag)).toEqual(['gesprek 0971 = 1', 'verhuisd 0971 = 1']);
});

it('thuiszitters: ieder één keer, met de langste episode; precies drie maanden is korter', async () => {
  const { bureau, manager } = await kantoor();
  await maakBekend(bureau, '2023-2024');
  const c = randomUUID();
  await makeFeiten(
    [
      ...thuis({ sinds: '2023-09-01', einde: '2023-12-01' }),
      ...thuis({ soort: 'LRV', sinds: '2023-10-02', einde: '2024-01-03', uitkomst: 'vrijstelling' }),
      ...thuis({ jongereId: c, sinds: '2023-09-01', einde: '2023-11-01' }),
      ...thuis({ jongereId: c, sinds: '2024-03-20', soort: 'LRV', sector: null }),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'thuiszitters', '2023-2024');
  expect(gevuld(uitslag)).toEqual([
    'AV <3m terug-naar-school 0971 VO = 1',
    'LRV >3m open 0971 onbekend = 1',
    'LRV >3m vrijstelling 0971 VO = 1',
  ]);
});

describe('K1', () => {
  it('voorraad: vier op 1 oktober 2022 en drie op 1 oktober 2023 is een afname van 25%; van nul af is onbekend', async () => {
    const { bureau, manager } = await kantoor();
    await maakBekend(bureau, '2022-2023', '2023-2024');
    await makeFeiten(
      [
        ...[1, 2, 3].flatMap(() => thuis({ sinds: '2022-08-01', einde: '2022-10-02' })),
        ...thuis({ sinds: '2022-08-01' }),
        ...[1, 2].flatMap(() => thuis({ sinds: '2023-09-30' })),
        ...thuis({ sinds: '2023-10-02' }),
        ...thuis({ sinds: '2023-09-01', gemeente: '0888' }),
      ],
      bureau,
    );
    const uitslag = await vraag(manager, 'k1-thuiszitters-voorraad', '2023-2024', {
      peildatum: '2023-10-01',
    });
    const stein = { gemeente: '0971', sector: 'VO' };
    expect(cel(uitslag, { ...stein, meting: 'aantal' })).toMatchObject({
      teller: 3,
      noemer: null,
      waarde: 3,
    });
    expect(cel(uitslag, { ...stein, meting: 'afname' })).toMatchObject({ teller: 1, noemer: 4, waarde: 25 });
    const beek = { gemeente: '0888', sector: 'VO', meting: 'afname' };
    expect(cel(uitslag, beek)).toMatchObject({ teller: -1, noemer: 0, waarde: null });
    const totaal = await vraag(manager, 'k1-thuiszitters-voorraad', '2023-2024', {
      peildatum: '2023-10-01',
      per: [],
    });
    expect(cel(totaal, { meting: 'afname' })).toMatchObject({ teller: 0, noemer: 4, waarde: 0 });
  });

  it('is onbekend als over het jaar ervoor niets is vastgelegd', async () => {
    const { bureau, manager } = await kantoor();
    await maakBekend(bureau, '2023-2024');
    await makeFeiten(thuis({ sinds: '2023-09-01' }), bureau);
    const uitslag = await vraag(manager, 'k1-thuiszitters-stroom', '2023-2024', { per: [] });
    expect(cel(uitslag, { meting: 'aantal' }).waarde).toBe(1);
    expect(cel(uitslag, { meting: 'afname' })).toMatchObject({ teller: null, noemer: null, waarde: null });
  });

  it('stroom: vijf en dan vier, van wie één in beide jaren, is een afname van 20%', async () => {
    const { bureau, manager } = await kantoor();
    await maakBekend(bureau, '2022-2023', '2023-2024');
    await makeFeiten(
      [
        ...[1, 2, 3, 4].flatMap(() => thuis({ sinds: '2022-10-01', einde: '2023-08-01' })),
        ...thuis({ sinds: '2023-05-01', einde: '2023-08-02' }),
        ...[1, 2, 3].flatMap(() => thuis({ sinds: '2023-10-01' })),
      ],
      bureau,
    );
    const uitslag = await vraag(manager, 'k1-thuiszitters-stroom', '2023-2024');
    const stein = { gemeente: '0971', sector: 'VO' };
    expect(cel(uitslag, { ...stein, meting: 'aantal' }).waarde).toBe(4);
    expect(cel(uitslag, { ...stein, meting: 'afname' })).toMatchObject({ teller: 1, noemer: 5, waarde: 20 });
  });
});

it('K2: vier varianten en de open episodes apart, opgeteld over tellers en noemers', async () => {
  const { bureau, manager } = await kantoor();
  await maakBekend(bureau, '2023-2024');
  await makeFeiten(
    [
      ...thuis({ sinds: '2023-09-01', einde: '2023-10-01' }),
      ...thuis({ sinds: '2023-09-01', einde: '2024-03-01' }),
      ...thuis({ sinds: '2023-09-01', einde: '2023-10-01', uitkomst: 'alternatief-traject' }),
      ...thuis({ sinds: '2023-09-01', einde: '2023-10-01', uitkomst: 'verhuisd' }),
      ...thuis({ sinds: '2023-09-01' }),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'k2-teruggeleid', '2023-2024', { per: [] });
  const waarden = uitslag.cellen.map(({ dimensies, teller, noemer, waarde }) => [
    dimensies.variant,
    teller,
    noemer,
    waarde,
  ]);
  expect(waarden).toEqual([
    ['T1', 2, 5, 40],
    ['T2', 3, 5, 60],
    ['T3', 2, 4, 50],
    ['T4', 2, 4, 50],
    ['open', 1, 5, 20],
  ]);
  const kort = await vraag(manager, 'k2-teruggeleid', '2023-2024', {
    per: ['duur'],
    filter: { variant: 'T1' },
  });
  expect(cel(kort, { duur: '<3m' })).toMatchObject({ teller: 1, noemer: 3 });
});

it('K3: open en begonnen werkprocessen per effectieve fte; zonder fte onbekend', async () => {
  const { bureau, manager } = await kantoor();
  await insertRow('formatie', {
    ...{ bureau_id: bureau.id, functie: 'leerplicht', contract_fte: 2, inzet: 80, aanwezigheid: 75 },
    van: '2023-08-01',
  });
  const jongere = async () => (await import('#tests/factories/jongere.ts')).makeJongere({ bureau });
  const { id: jongereId } = await jongere();
  const { id: stil } = await jongere();
  const start = (gestartOp: string, van = jongereId, gesloten?: string) =>
    makeWerkproces({
      bureau,
      jongereId: van,
      gestartOp: datum(gestartOp),
      ...(gesloten ? { geslotenOp: datum(gesloten) } : {}),
    });
  await start('2023-10-02');
  await start('2023-10-31');
  for (const dag of ['2023-08-10', '2023-08-11', '2023-09-01']) await start(dag);
  await start('2023-07-01', stil);
  await start('2023-09-01', jongereId, '2023-10-31');
  const uitslag = await vraag(manager, 'k3-werkdruk', '2023-2024', {
    filter: { maand: '2023-10', functie: 'leerplicht' },
  });
  expect(cel(uitslag, { meting: 'open' })).toMatchObject({ teller: 6, noemer: 1.2, waarde: 5 });
  expect(cel(uitslag, { meting: 'instroom' }).waarde).toBeCloseTo(2 / 1.2, 10);
  expect(cel(uitslag, { meting: 'zonder-actie' })).toMatchObject({ teller: 1, noemer: 1.2 });
  const mbo = await vraag(manager, 'k3-werkdruk', '2023-2024', {
    filter: { maand: '2023-10', functie: 'mbo-coach' },
  });
  expect(cel(mbo, { meting: 'open' })).toMatchObject({ teller: 0, noemer: 0, waarde: null });
});
