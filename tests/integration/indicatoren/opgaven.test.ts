import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere, makeWoonperiode } from '#tests/factories/jongere.ts';
import { drillDown, readUitslag } from '#lib/indicatoren/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { gevuld, maakBekend, melding, thuis, vraag } from './voorbeeld.ts';

/** The examples of the figures that the opgaven need, counted by hand in the catalogue and by SQL here. */
const JAAR = '2023-2024';

it('gemelde-leerlingen: iedere leerling één keer, bij de laatste melding van het jaar', async () => {
  const bureau = await makeBureau();
  const manager = await actorMet('manager', { bureau });
  const [a, b] = [await makeJongere({ bureau }), await makeJongere({ bureau })];
  const van = (jongere: { id: string }, feit: ReturnType<typeof melding>) => ({
    ...feit,
    jongereId: jongere.id,
  });
  await makeFeiten(
    [
      van(a, melding('2023-09-04', 'signaal', { gemeente: '0888' })),
      van(a, melding('2024-06-10', 'signaal')),
      van(b, melding('2024-05-02', 'luxe', { gemeente: '0888', sector: 'PO' })),
      melding('2024-05-03', 'preventief'),
      melding('2023-07-31', 'signaal'),
    ],
    bureau,
  );
  expect(gevuld(await vraag(manager, 'gemelde-leerlingen', JAAR))).toEqual(['PO 0888 = 1', 'VO 0971 = 1']);
});

it('thuiszitters-stand: wie op de dag thuiszit, met soort en duur tot die dag', async () => {
  const bureau = await makeBureau();
  const manager = await actorMet('manager', { bureau });
  await maakBekend(bureau, JAAR);
  await makeFeiten(
    [
      ...thuis({ sinds: '2023-10-01' }),
      ...thuis({ soort: 'LRV', sinds: '2023-09-02' }),
      ...thuis({ sinds: '2023-09-10', einde: '2023-12-31' }),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'thuiszitters-stand', JAAR, {
    peildatum: '2024-01-01',
    per: ['soort', 'duur'],
  });
  expect(gevuld(uitslag)).toEqual(['AV <3m = 1', 'LRV >3m = 1']);
});

it('inwoners-schoolleeftijd: de dag zelf telt, 18 staat apart, en wie vertrok telt niet', async () => {
  const bureau = await makeBureau({ instellingen: { bevolking_vanaf: '2023-08-01' } });
  const manager = await actorMet('manager', { bureau });
  await maakBekend(bureau, JAAR);
  const woont = (geboren: string) => makeJongere({ bureau, gemeente: '0971', geboortedatum: datum(geboren) });
  for (const geboren of ['2019-01-02', '2019-01-01', '2006-06-01', '2005-06-01', '2005-01-01'])
    await woont(geboren);
  const weg = await woont('2013-06-01');
  await makeWoonperiode(weg.id, { bureau, gemeente: '0935', van: datum('2023-12-31') });
  const op = { peildatum: '2024-01-01', per: ['leeftijd'] };
  expect((await vraag(manager, 'inwoners-schoolleeftijd', JAAR, op)).bekend).toBe(false);
  await insertRow('importtaak', {
    bureau_id: bureau.id,
    soort: 'brp',
    bestandsnaam: 'brp.csv',
    sha256: Buffer.alloc(32),
    status: 'klaar',
    actor: 'systeem:import',
    klaar_op: new Date(),
  });
  expect(gevuld(await vraag(manager, 'inwoners-schoolleeftijd', JAAR, op))).toEqual(['18 = 1', '5-17 = 2']);
});

it('een kalenderjaar telt van 1 januari tot en met 31 december, ook in de zaken erachter', async () => {
  const bureau = await makeBureau();
  const [manager, lpa] = [
    await actorMet('manager', { bureau }),
    await actorMet('leerplichtambtenaar', { bureau }),
  ];
  await makeFeiten(
    ['2022-12-31', '2023-01-01', '2023-08-01', '2023-12-31', '2024-01-01'].map((dag) =>
      melding(dag, 'signaal'),
    ),
    bureau,
  );
  const over = { code: 'meldingen-leerplicht', schooljaar: '2022-2023', kalenderjaar: 2023 };
  const uitslag = waardeOf(await readUitslag(manager, { ...over, per: ['soort'] }));
  expect(gevuld(uitslag)).toEqual(['signaal = 3']);
  const { zaken } = waardeOf(await drillDown(lpa, { ...over, filter: { soort: 'signaal' } }));
  expect(zaken).toHaveLength(3);
});

it('een afname, een cijfer van een ander en een definitie die in het jaar verandert hebben geen kalenderjaar', async () => {
  const bureau = await makeBureau();
  const manager = await actorMet('manager', { bureau });
  const vraagJaar = (code: string, kalenderjaar: number) =>
    readUitslag(manager, { code, schooljaar: '2023-2024', kalenderjaar });
  expect(await vraagJaar('k1-thuiszitters-stroom', 2024)).toMatchObject({
    weigering: { code: 'geen-kalenderjaar' },
  });
  expect(await vraagJaar('dsp-duo-vsv-gemeente', 2024)).toMatchObject({
    weigering: { code: 'geen-kalenderjaar' },
  });
  expect(await vraagJaar('meldingen-leerplicht', 2099)).toMatchObject({
    weigering: { code: 'kalenderjaar-niet-begonnen' },
  });
});
