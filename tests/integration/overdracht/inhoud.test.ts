import { expect, it } from 'vitest';
import { addDays, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { draagDossierOver } from '#lib/overdracht/commands.ts';
import { readOverdrachtsdossier } from '#lib/overdracht/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeCodewaarde, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

it('geeft het verlof van dit schooljaar, de stappen en routes van het leerplichtwerk en het thuiszitten mee, en niets van 18+', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const { id: jongereId } = await makeJongere({ bureau });
  const bij = { bureau_id: bureau.id, jongere_id: jongereId };
  const begin = schooljaarBegin(schooljaarVan(today()));
  const verlof = { grond: '11g', dagen: 2, gemeld_op: today() };
  const dag = addDays(begin, 40);
  await insertRow('hoofdverlof', { ...bij, ...verlof, van: dag, tot: addDays(dag, 1) });
  await insertRow('hoofdverlof', { ...bij, ...verlof, van: addDays(begin, -40), tot: addDays(begin, -39) });
  await insertRow('hoofdverlof', { ...bij, ...verlof, van: dag, tot: dag, vervallen_op: new Date() });
  const soorten = ['relatief-verzuim', 'verzuim-18plus'] as const;
  for (const soort of soorten) {
    const { id } = await makeWerkproces({ bureau, jongereId, soort, gestartOp: addDays(today(), -30) });
    const stap = { stap: soort === 'verzuim-18plus' ? 'GEHEIM-18' : '1', gezet_op: addDays(today(), -29) };
    await insertRow('stapregistratie', {
      bureau_id: bureau.id,
      werkproces_id: id,
      ...stap,
      motivering: 'STAP-GEHEIM',
    });
  }
  const thuis = {
    soort: 'LRV',
    sinds: addDays(today(), -60),
    telt_vanaf: addDays(today(), -32),
    regel: 'proef',
  };
  await insertRow('thuiszitperiode', { ...bij, id: crypto.randomUUID(), ...thuis });
  await eigenaarSql("insert into gemeente (code, naam) values ('0935', 'Maastricht') on conflict do nothing");
  const invoer = {
    jongereId,
    gemeente: '0935',
    verhuisdOp: addDays(today(), -5),
    reden: 'Verhuisd',
    afwijkreden: 'Nog niet in de BRP',
  };
  const { id } = waardeOf(await draagDossierOver(lpa, invoer));
  const { dossier } = waardeOf(await readOverdrachtsdossier(lpa, { id }));
  expect(dossier.verlof).toEqual([
    { door: 'hoofd', grond: '11g', van: dag, tot: addDays(dag, 1), dagen: 2, herkomst: null },
  ]);
  expect(dossier.werkprocessen).toMatchObject([
    { soort: 'relatief-verzuim', stappen: [{ stap: '1', overgeslagen: false }], routes: [] },
  ]);
  expect(dossier.thuiszitten).toMatchObject([{ soort: 'LRV', sinds: addDays(today(), -60), einde: null }]);
  expect(JSON.stringify(dossier)).not.toMatch(/GEHEIM|18plus/);
});

it('geeft van Halt, verhoor en proces-verbaal geen stap, route of resultaat mee: verstrekken loopt via de afgeschermde zaak (Wpg art. 16)', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const { id: jongereId } = await makeJongere({ bureau });
  const lijst = 'relatief-resultaat';
  await makeCodewaarde({ bureau, lijst, code: 'pv-eigen', label: 'PV', kern: 'proces-verbaal' });
  const dicht = { gestartOp: addDays(today(), -90), geslotenOp: addDays(today(), -20) };
  const werk = { bureau, jongereId, soort: 'relatief-verzuim' } as const;
  const oud = await makeWerkproces({ ...werk, ...dicht, routekaart: 'B', resultaatCode: 'pv-eigen' });
  const routes = ['VRIJWILLIGE_HULP', 'HALT', 'DWANG_STRAFRECHTELIJK'];
  await makeWerkproces({ ...werk, routekaart: 'A', routes, gestartOp: addDays(today(), -30) });
  for (const stap of ['3', '6', '7'])
    await insertRow('stapregistratie', {
      ...{ bureau_id: bureau.id, werkproces_id: oud.id, stap, gezet_op: addDays(today(), -60) },
    });
  await eigenaarSql("insert into gemeente (code, naam) values ('0935', 'Maastricht') on conflict do nothing");
  const invoer = {
    jongereId,
    gemeente: '0935',
    verhuisdOp: addDays(today(), -5),
    reden: 'Verhuisd',
    afwijkreden: 'Nog niet in de BRP',
  };
  const { id } = waardeOf(await draagDossierOver(lpa, invoer));
  const { dossier } = waardeOf(await readOverdrachtsdossier(lpa, { id }));
  expect(dossier.werkprocessen).toMatchObject([
    { routekaart: 'A', routes: ['VRIJWILLIGE_HULP'] },
    { routekaart: 'B', resultaat: 'handhaving', stappen: [{ stap: '3' }] },
  ]);
});
