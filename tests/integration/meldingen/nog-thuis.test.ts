import { expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { uiterlijkNa } from '#lib/kalender/termijnen.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const SINDS = addDays(today(), -40);

/** Work about someone who has been at home for weeks, and what closing it asks for. */
async function zaak() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau, naam: 'Kim Voorbeeld' });
  const jongere = await makeJongere({ bureau });
  await insertRow('thuiszitperiode', {
    ...{ bureau_id: bureau.id, id: crypto.randomUUID(), jongere_id: jongere.id, soort: 'LRV', sinds: SINDS },
    ...{ telt_vanaf: SINDS, gemeente_code: '1883', sector: 'VO', regel: 'proef' },
  });
  const werk = await makeWerkproces({
    ...{ bureau, jongereId: jongere.id, routekaart: 'A', eigenaarId: lpa.gebruikerId },
  });
  const { resultaten } = waardeOf(await readWerkproces(lpa, { id: werk.id }));
  const resultaat = resultaten[0]?.code;
  const sluit = (keuze: object) =>
    closeWerkproces(lpa, { id: werk.id, versie: 1, resultaat, sluitreden: 'spoed', ...keuze });
  const wie = async () => ({
    lijst: waardeOf(await listThuiszitters(lpa, {})).rijen[0]?.verantwoordelijke,
    dossier: waardeOf(await readDossier(lpa, { jongereId: jongere.id })).kop.verantwoordelijke,
  });
  return { lpa, jongere, werk, sluit, wie };
}

it('afsluiten terwijl de jongere nog thuis zit, gaat niet ongemerkt', async () => {
  const { lpa, werk, sluit } = await zaak();
  expect(waardeOf(await readWerkproces(lpa, { id: werk.id })).nogThuis).toBe(SINDS);
  const zonderKeuze = await sluit({});
  expect(!zonderKeuze.ok && zonderKeuze.weigering.velden).toEqual({
    thuis: 'Kies wie verantwoordelijk blijft.',
  });
  const zonderDag = await sluit({ thuis: 'volgen' });
  expect(!zonderDag.ok && Object.keys(zonderDag.weigering.velden ?? {})).toEqual(['thuisDatum']);
});

it('wie blijft volgen, blijft verantwoordelijk en krijgt de volgende actie op die dag als termijn', async () => {
  const { lpa, jongere, sluit, wie } = await zaak();
  const dag = uiterlijkNa(today(), { eenheid: 'WERKDAGEN', aantal: 6 });
  waardeOf(await sluit({ thuis: 'volgen', thuisActie: 'Moeder bellen', thuisDatum: dag }));
  expect(await wie()).toEqual({ lijst: 'Kim Voorbeeld', dossier: 'Kim Voorbeeld' });
  expect(
    await eigenaarSql('select titel, uiterlijk, eigenaar_id, status from termijn where jongere_id = $1', [
      jongere.id,
    ]),
  ).toEqual([{ titel: 'Moeder bellen', uiterlijk: dag, eigenaar_id: lpa.gebruikerId, status: 'loopt' }]);
});

it('blijft niemand verantwoordelijk, dan noemen dossier en lijst van thuiszitters allebei niemand', async () => {
  const { sluit, wie } = await zaak();
  expect(await wie()).toEqual({ lijst: 'Kim Voorbeeld', dossier: 'Kim Voorbeeld' });
  waardeOf(await sluit({ thuis: 'zonder' }));
  expect(await wie()).toEqual({ lijst: null, dossier: null });
});
