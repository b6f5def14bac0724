import { expect, it } from 'vitest';
import { z } from 'zod';
import { datum } from '#lib/kalender/model.ts';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { wijzigPersoon } from '#lib/jongeren/commands.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { rederiveThuiszitten } from '#lib/thuiszitters/herleiden.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const herleid = command({
  naam: 'thuiszitten herleiden in een test',
  permission: 'werkproces.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: z.object({ ids: z.array(z.string()) }),
  subject: 'geen-personen',
  run: async (toegang, { ids }) => gelukt(await rederiveThuiszitten(toegang, ids)),
});

async function kantoor() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const opnieuw = async () => waardeOf(await herleid(lpa, { ids: [jongere.id] }));
  return { bureau, jongere, opnieuw };
}

type Rij = {
  soort: string;
  datum: string;
  vervallen: boolean;
  geregistreerd: string;
  gegevens: Record<string, unknown>;
};
const feiten = (jongereId: string) =>
  eigenaarSql<Rij>(
    `select soort, datum, vervallen_op is not null as vervallen, gegevens,
            to_char(geregistreerd_op at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as geregistreerd
       from gebeurtenis where jongere_id = $1 and soort like 'Thuiszitten%' order by id`,
    [jongereId],
  );
const staat = (jongereId: string) =>
  eigenaarSql<{ sinds: string; einde: string | null; uitkomst: string | null }>(
    'select sinds, einde, uitkomst from thuiszitperiode where jongere_id = $1 order by sinds',
    [jongereId],
  );

async function bevestig(bureau: Bureau, jongereId: string, op: string): Promise<void> {
  const { id } = await insertRow<{ id: string }>('werkproces', {
    ...{
      bureau_id: bureau.id,
      jongere_id: jongereId,
      soort: 'absoluut-verzuim',
      gestart_op: op,
      bevestigd_op: op,
    },
  });
  const gegevens = { gemeente: '1883', sector: null };
  const kop = { onderwerpSoort: 'werkproces', onderwerpId: id, jongereId, datum: datum(op) } as const;
  const geregistreerdOp = new Date(`${op}T12:00:00Z`);
  await makeFeiten([{ ...kop, soort: 'AbsoluutVerzuimBevestigd', geregistreerdOp, gegevens }], bureau);
}

it('legt begin en einde vast, en schrijft de tweede keer niets', async () => {
  const { bureau, jongere, opnieuw } = await kantoor();
  await makeInschrijving(jongere.id, { bureau, van: datum('2021-08-01'), tot: datum('2023-10-14') });
  await bevestig(bureau, jongere.id, '2023-10-20');
  await makeInschrijving(jongere.id, { bureau, van: datum('2024-01-08') });
  expect(await opnieuw()).toBeGreaterThan(0);
  expect(await opnieuw()).toBe(0);
  expect(await feiten(jongere.id)).toMatchObject([
    {
      soort: 'ThuiszittenBegonnen',
      datum: '2023-10-15',
      gegevens: { soort: 'AV', sector: 'VO', gemeente: '1883' },
    },
    { soort: 'ThuiszittenBeeindigd', datum: '2024-01-08', gegevens: { uitkomst: 'terug-naar-school' } },
  ]);
  expect(await staat(jongere.id)).toEqual([
    { sinds: '2023-10-15', einde: '2024-01-08', uitkomst: 'terug-naar-school' },
  ]);
});

it('weet iets niet eerder dan het laatste feit waar het uit volgt', async () => {
  const { bureau, jongere, opnieuw } = await kantoor();
  await bevestig(bureau, jongere.id, '2023-10-20');
  await opnieuw();
  const [begin] = await feiten(jongere.id);
  expect(begin).toMatchObject({ geregistreerd: '2023-10-20' });
});

it('laat vervallen wat niet meer klopt: een ingetrokken melding is geen thuiszitter', async () => {
  const { bureau, jongere, opnieuw } = await kantoor();
  const school = await makeSchool({ bureau });
  await makeInschrijving(jongere.id, { bureau, school, van: datum('2021-08-01') });
  const melding = { bureau, jongereId: jongere.id, schoolId: school.id, duoSoort: 'LRV' as const };
  const { id } = await makeMelding({ ...melding, begindatum: datum('2023-09-04') });
  await opnieuw();
  expect(await staat(jongere.id)).toMatchObject([{ sinds: '2023-09-04', einde: null }]);
  await eigenaarSql(`update melding set status = 'I' where id = $1`, [id]);
  expect(await opnieuw()).toBeGreaterThan(0);
  expect(await staat(jongere.id)).toEqual([]);
  expect((await feiten(jongere.id)).every(({ vervallen }) => vervallen)).toBe(true);
});

it('een einde dat nog komt, staat in de feiten maar nog niet op de lijst', async () => {
  const { bureau, jongere, opnieuw } = await kantoor();
  await bevestig(bureau, jongere.id, '2023-10-20');
  await opnieuw();
  // Born on 14 March 2009: the kwalificatieplicht ends on 14 March 2027.
  expect((await feiten(jongere.id)).at(-1)).toMatchObject({
    soort: 'ThuiszittenBeeindigd',
    datum: '2027-03-14',
  });
  const verwacht = process.env.BAKEN_VANDAAG ?? new Date().toISOString().slice(0, 10);
  const einde = verwacht >= '2027-03-14' ? '2027-03-14' : null;
  expect((await staat(jongere.id)).map((rij) => rij.einde)).toEqual([einde]);
});

it('wie zijn startkwalificatie haalt, is vanaf die dag geen thuiszitter meer', async () => {
  const { bureau, jongere, opnieuw } = await kantoor();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  await bevestig(bureau, jongere.id, '2026-02-02'); // sixteen years old: kwalificatieplichtig
  await opnieuw();
  expect(await staat(jongere.id)).toMatchObject([{ einde: null }]);
  waardeOf(await wijzigPersoon(lpa, { jongereId: jongere.id, versie: 1, startkwalificatieOp: '2026-06-01' }));
  expect(await staat(jongere.id)).toMatchObject([{ einde: '2026-06-01', uitkomst: 'einde-leerplicht' }]);
});
