import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { uiterlijkNa } from '#lib/kalender/termijnen.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { legSchoolgangVast, trekFeitIn } from '#lib/jongeren/feiten/commands.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { establishLangdurig } from '#lib/meldingen/langdurig/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
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
  return { bureau, lpa, jongere, werk, sluit, wie };
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

it('ook een collega kan het overnemen: die is verantwoordelijk en krijgt de termijn; wie hier niet werkt, niet', async () => {
  const { bureau, jongere, sluit, wie } = await zaak();
  const collega = await actorMet('leerplichtambtenaar', { bureau, naam: 'Noor Collega' });
  const dag = uiterlijkNa(today(), { eenheid: 'WERKDAGEN', aantal: 6 });
  const volgen = { thuis: 'volgen', thuisDatum: dag };
  const elders = await sluit({ ...volgen, thuisWie: crypto.randomUUID() });
  expect(!elders.ok && Object.keys(elders.weigering.velden ?? {})).toEqual(['thuisWie']);
  waardeOf(await sluit({ ...volgen, thuisWie: collega.gebruikerId }));
  expect(await wie()).toEqual({ lijst: 'Noor Collega', dossier: 'Noor Collega' });
  expect(
    await eigenaarSql('select eigenaar_id, status from termijn where jongere_id = $1', [jongere.id]),
  ).toEqual([{ eigenaar_id: collega.gebruikerId, status: 'loopt' }]);
});

it('de termijn vervalt vanzelf als de jongere weer naar school gaat, en loopt weer als dat niet klopte', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const geboren = datum(`${Number(today().slice(0, 4)) - 13}-01-15`);
  const jongere = await makeJongere({ bureau, geboortedatum: geboren });
  const school = await makeSchool({ bureau });
  await makeInschrijving(jongere.id, { bureau, school, van: addDays(today(), -400) });
  const melding = await makeMelding({
    ...{ bureau, jongereId: jongere.id, schoolId: school.id, duoSoort: 'V3' },
    ...{ begindatum: SINDS, ontvangenOp: addDays(SINDS, 5) },
  });
  waardeOf(await establishLangdurig(lpa, { id: melding.id, versie: 1 }));
  const werk = await makeWerkproces({
    ...{ bureau, jongereId: jongere.id, routekaart: 'A', eigenaarId: lpa.gebruikerId },
  });
  const resultaat = waardeOf(await readWerkproces(lpa, { id: werk.id })).resultaten[0]?.code;
  const dag = uiterlijkNa(today(), { eenheid: 'WERKDAGEN', aantal: 6 });
  const sluit = { id: werk.id, versie: 1, resultaat, sluitreden: 'spoed', thuis: 'volgen', thuisDatum: dag };
  waardeOf(await closeWerkproces(lpa, sluit));
  const stand = () =>
    eigenaarSql(`select status, reden from termijn where jongere_id = $1 and code = 'nog-thuis'`, [
      jongere.id,
    ]);
  expect(await stand()).toEqual([{ status: 'loopt', reden: null }]);
  waardeOf(
    await legSchoolgangVast(lpa, {
      jongereId: jongere.id,
      soort: 'hervat',
      datum: today(),
      bron: 'aanwezigheid',
    }),
  );
  expect(await stand()).toEqual([{ status: 'vervallen', reden: 'De jongere zit niet meer thuis.' }]);
  const [feit] = await eigenaarSql<{ id: string }>('select id from schoolgang where jongere_id = $1', [
    jongere.id,
  ]);
  const terug = { jongereId: jongere.id, soort: 'schoolgang', id: feit?.id, reden: 'Vergissing' };
  waardeOf(await trekFeitIn(lpa, terug));
  expect(await stand()).toEqual([{ status: 'loopt', reden: null }]);
});

it('blijft niemand verantwoordelijk, dan noemen dossier en lijst van thuiszitters allebei niemand', async () => {
  const { sluit, wie } = await zaak();
  expect(await wie()).toEqual({ lijst: 'Kim Voorbeeld', dossier: 'Kim Voorbeeld' });
  waardeOf(await sluit({ thuis: 'zonder' }));
  expect(await wie()).toEqual({ lijst: null, dossier: null });
});
