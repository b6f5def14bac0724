import { expect, it } from 'vitest';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { ingehaaldTot, waardeOf } from '#lib/platform/errors.ts';
import { vraagVerlofAan } from '#lib/verlof/aanvragen/commands.ts';
import { besluitOpVerlof } from '#lib/verlof/besluiten/commands.ts';
import { readVerlofzaak } from '#lib/verlof/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';

const vandaag = today();
const jaar = schooljaarBegin(schooljaarVan(vandaag));

it('wie besluit na een collega, hoort wie besloot en wat; een tweede besluit komt er niet', async () => {
  const bureau = await makeBureau();
  const lieke = await actorMet('leerplichtambtenaar', { bureau, naam: 'Lieke' });
  const bas = await actorMet('leerplichtambtenaar-boa', { bureau, naam: 'Bas' });
  const geboortedatum = `${Number(vandaag.slice(0, 4)) - 10}-03-14` as Datum;
  const { id: jongereId } = await makeJongere({ bureau, geboortedatum });
  await makeInschrijving(jongereId, { bureau, van: addDays(jaar, -30) });
  const { ids } = waardeOf(
    await vraagVerlofAan(lieke, {
      ...{ jongereId, grond: '11g', ontvangenOp: vandaag, kanaal: 'mail', aanvrager: 'Ouder' },
      ...{ reden: 'Begrafenis van oma', van: addDays(jaar, 40), tot: addDays(jaar, 67) },
    }),
  );
  const id = ids[0] ?? '';
  const { versie } = waardeOf(await readVerlofzaak(bas, { id })).werk;
  const besluit = { id, besluitOp: vandaag, motivering: 'Zoals besproken met de ouders.' };
  waardeOf(await besluitOpVerlof(lieke, { ...besluit, versie, afloop: 'ingetrokken' }));

  const laat = await besluitOpVerlof(bas, { ...besluit, versie, afloop: 'afgewezen' });
  if (laat.ok) throw new Error('er is twee keer besloten');
  expect(laat.weigering.zin).toMatch(/^Lieke was u voor op .*: ingetrokken door de aanvrager\./);
  // The page stays as Bas saw it, with what he typed; his form goes on from the version of now.
  expect(ingehaaldTot(laat.weigering)).toBe(versie + 1);
  const nogEens = { ...besluit, versie: versie + 1, afloop: 'afgewezen' };
  expect(await besluitOpVerlof(bas, nogEens)).toMatchObject({ weigering: { code: 'al-besloten' } });
});
