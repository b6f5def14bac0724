import { expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { updateAlleThuiszitters } from '#lib/thuiszitters/commands.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function kantoor() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau, naam: 'Robin de Proef' });
  const lijst = async (vraag: object = {}) => waardeOf(await listThuiszitters(lpa, vraag));
  return { bureau, lpa, lijst };
}

type Zit = { geslachtsnaam: string; sinds: Datum; soort?: 'AV' | 'LRV'; sector?: string; einde?: Datum };

async function zitThuis(bureau: Bureau, { geslachtsnaam, sinds, soort = 'AV', sector = 'VO', einde }: Zit) {
  const jongere = await makeJongere({ bureau, geslachtsnaam });
  await insertRow('thuiszitperiode', {
    ...{
      bureau_id: bureau.id,
      id: crypto.randomUUID(),
      jongere_id: jongere.id,
      soort,
      sinds,
      telt_vanaf: sinds,
    },
    ...{ gemeente_code: '1883', sector, regel: 'proef', einde },
  });
  return jongere;
}

it('toont wie vandaag thuiszit, de langste eerst, en merkt langer dan drie maanden', async () => {
  const { bureau, lijst } = await kantoor();
  await zitThuis(bureau, { geslachtsnaam: 'Kort', sinds: addDays(today(), -20) });
  await zitThuis(bureau, {
    geslachtsnaam: 'Lang',
    sinds: addDays(today(), -200),
    soort: 'LRV',
    sector: 'MBO',
  });
  await zitThuis(bureau, {
    geslachtsnaam: 'Terug',
    sinds: addDays(today(), -90),
    einde: addDays(today(), -1),
  });
  const { rijen } = await lijst();
  expect(rijen.map(({ naam, langdurig }) => [naam.geslachtsnaam, langdurig])).toEqual([
    ['Lang', true],
    ['Kort', false],
  ]);
  const namen = async (vraag: object) => (await lijst(vraag)).rijen.map(({ naam }) => naam.geslachtsnaam);
  expect(await namen({ soort: 'LRV' })).toEqual(['Lang']);
  expect(await namen({ duur: 'kort' })).toEqual(['Kort']);
  expect(await namen({ sector: 'MBO' })).toEqual(['Lang']);
  expect(await namen({ gemeente: '0971' })).toEqual([]);
});

it('zegt wie verantwoordelijk is, wat is geprobeerd en wat de volgende stap is', async () => {
  const { bureau, lpa, lijst } = await kantoor();
  const { id } = await zitThuis(bureau, { geslachtsnaam: 'Met werk', sinds: addDays(today(), -40) });
  const werk = await makeWerkproces({ bureau, jongereId: id, routekaart: 'A', eigenaarId: lpa.gebruikerId });
  await eigenaarSql(
    `update werkproces set volgende_actie = 'Huisbezoek', volgende_datum = $2 where id = $1`,
    [werk.id, addDays(today(), 3)],
  );
  const stap = { bureau_id: bureau.id, werkproces_id: werk.id, gezet_op: '2026-01-05' };
  await insertRow('stapregistratie', { ...stap, stap: 'onbekende-stap' });
  await insertRow('stapregistratie', { ...stap, stap: 'overgeslagen-stap', overgeslagen: true });
  await zitThuis(bureau, { geslachtsnaam: 'Van niemand', sinds: addDays(today(), -10) });
  const [rij] = (await lijst({ van: 'mij' })).rijen;
  expect(rij).toMatchObject({
    verantwoordelijke: 'Robin de Proef',
    geprobeerd: ['onbekende-stap'],
    volgendeActie: 'Huisbezoek',
    contacten: 0,
  });
  expect((await lijst({ van: 'mij' })).rijen).toHaveLength(1);
  expect((await lijst({ van: 'niemand' })).rijen.map(({ naam }) => naam.geslachtsnaam)).toEqual([
    'Van niemand',
  ]);
});

it('bladert per vijftig zonder iemand over te slaan of te herhalen', async () => {
  const { bureau, lijst } = await kantoor();
  for (let nr = 0; nr < 53; nr += 1)
    await zitThuis(bureau, { geslachtsnaam: `N${nr}`, sinds: addDays(today(), -(nr % 7) - 1) });
  const een = await lijst();
  const twee = await lijst({ na: een.verder });
  expect([een.rijen.length, twee.rijen.length, twee.verder]).toEqual([50, 3, null]);
  expect(new Set([...een.rijen, ...twee.rijen].map(({ id }) => id)).size).toBe(53);
});

it('wie dag 29 van een LRV-melding bereikt, komt op de lijst zonder dat iemand iets doet', async () => {
  const { bureau, lijst } = await kantoor();
  const { id } = await makeJongere({
    bureau,
    geslachtsnaam: 'Dag29',
    geboortedatum: addDays(today(), -14 * 365),
  });
  const begindatum = addDays(today(), -28);
  await makeMelding({ bureau, jongereId: id, duoSoort: 'LRV', begindatum, ontvangenOp: begindatum });
  // As it was derived four weeks ago: the fact with its day, and nobody on the list yet.
  const kop = { onderwerpSoort: 'thuiszitperiode', onderwerpId: crypto.randomUUID(), jongereId: id } as const;
  const gegevens = {
    soort: 'LRV',
    sinds: begindatum,
    gemeente: '1883',
    sector: 'VO',
    regel: 'proef',
  } as const;
  await makeFeiten([{ ...kop, soort: 'ThuiszittenBegonnen', datum: datum(today()), gegevens }], bureau);
  expect((await lijst()).rijen).toEqual([]);
  await updateAlleThuiszitters();
  expect((await lijst()).rijen.map(({ naam }) => naam.geslachtsnaam)).toEqual(['Dag29']);
});

it('een manager ziet deze lijst met namen niet', async () => {
  const { bureau } = await kantoor();
  const manager = await actorMet('manager', { bureau });
  expect(await listThuiszitters(manager, {})).toMatchObject({ ok: false, weigering: { code: 'geen-recht' } });
});
