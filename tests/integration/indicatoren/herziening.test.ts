import { expect, it } from 'vitest';
import { listHerzien } from '#lib/indicatoren/herziening/queries.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { melding } from './voorbeeld.ts';

const VRAAG = { code: 'meldingen-leerplicht', schooljaar: '2023-2024' };

/** 108 meldingen before the closing of 30 September 2024; three that came after it, of one whose name is known. */
async function kantoor() {
  const bureau = await makeBureau();
  const { id } = await makeJongere({ bureau, geslachtsnaam: 'Later' });
  const toen = Array.from({ length: 108 }, () => melding('2024-06-03', 'signaal'));
  const later = Array.from({ length: 3 }, () => ({
    ...melding('2024-06-04', 'luxe', { bekend: '2024-10-15' }),
    jongereId: id,
  }));
  await makeFeiten([...toen, ...later], bureau);
  return { bureau, id, kwaliteit: await actorMet('kwaliteitsmedewerker', { bureau }) };
}

it('een afgesloten jaar waar later iets bij kwam, zegt: was 108, nu 111', async () => {
  const { kwaliteit } = await kantoor();
  const { herziening } = waardeOf(await readIndicator(kwaliteit, VRAAG));
  expect(herziening).toMatchObject({ sluitdag: '2024-09-30', cellen: 1, hoofd: [{ was: 108, nu: 111 }] });
  const toen = waardeOf(await readIndicator(kwaliteit, { ...VRAAG, bekendOp: '2024-09-30' }));
  expect([toen.herziening, toen.beeld.hoofd[0]?.cel.waarde]).toEqual([null, 108]);
});

it('wie mag, ziet wat er later is geregistreerd en wanneer; de manager niet', async () => {
  const { bureau, kwaliteit, id } = await kantoor();
  const { zaken, meer } = waardeOf(await listHerzien(kwaliteit, VRAAG));
  expect(meer).toBe(false);
  expect(zaken).toHaveLength(3);
  expect(zaken[0]).toMatchObject({
    ...{ verandering: 'erbij', jongereId: id, naam: 'Later, Sam', geregistreerdOp: '2024-10-15' },
    dimensies: { soort: 'luxe', gemeente: '0971' },
  });
  const manager = await actorMet('manager', { bureau });
  expect(await listHerzien(manager, VRAAG)).toMatchObject({ weigering: { code: 'geen-recht' } });
});

it('het bureau kiest de afsluitdag; wat daarvoor bekend was is geen herziening', async () => {
  const bureau = await makeBureau({ instellingen: { cijfers_afsluiting: '92' } });
  const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
  await makeFeiten(
    [melding('2024-06-03', 'signaal'), melding('2024-06-04', 'luxe', { bekend: '2024-10-15' })],
    bureau,
  );
  expect(waardeOf(await readIndicator(kwaliteit, VRAAG)).herziening).toBeNull();
  expect(waardeOf(await listHerzien(kwaliteit, VRAAG)).zaken).toEqual([]);
});

it('een verbetering telt één keer erbij en één keer eraf, ook als het geheel gelijk blijft', async () => {
  const { bureau, kwaliteit } = await kantoor();
  const leeg = await makeBureau();
  const wie = await actorMet('kwaliteitsmedewerker', { bureau: leeg });
  const eerst = melding('2024-06-03', 'signaal');
  await makeFeiten([eerst], leeg);
  await eigenaarSql(
    `update gebeurtenis set vervallen_op = '2024-11-20T12:00:00+01:00' where onderwerp_id = $1`,
    [eerst.onderwerpId],
  );
  await makeFeiten(
    [melding('2024-06-03', 'luxe', { onderwerpId: eerst.onderwerpId, bekend: '2024-11-20' })],
    leeg,
  );
  const { herziening } = waardeOf(await readIndicator(wie, VRAAG));
  expect(herziening).toMatchObject({ hoofd: [], cellen: 2 });
  expect(waardeOf(await listHerzien(wie, VRAAG)).zaken.map(({ verandering }) => verandering)).toEqual([
    'eraf',
    'erbij',
  ]);
  // Another bureau sees nothing of it.
  expect(waardeOf(await listHerzien(kwaliteit, VRAAG)).zaken).toHaveLength(3);
  expect(bureau.id).not.toBe(leeg.id);
});

it('een jaar dat nog loopt, of nog niet is afgesloten, heeft geen herziening', async () => {
  const { kwaliteit } = await kantoor();
  const nu = await listHerzien(kwaliteit, { code: VRAAG.code });
  expect(nu).toMatchObject({ ok: false, weigering: { code: 'nog-niet-gesloten' } });
});
