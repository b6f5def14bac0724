import { expect, it } from 'vitest';
import { herstelWijziging, planVerjaardagen, verwerkWijziging } from '#lib/bevolking/commands.ts';
import { readWijziging } from '#lib/bevolking/queries.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths, leeftijdBereikt } from '#lib/kalender/rules.ts';
import { legVerhuizingVast } from '#lib/jongeren/feiten/commands.ts';
import { achttienIn } from '#lib/meldingen/achttien/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet, systeemActor } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { makeCodewaarde, makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const VANDAAG = today();

it('een verhuizing biedt het passende einde aan; wat niet is aangevinkt, loopt door', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau, geboortedatum: addMonths(VANDAAG, -150) });
  const dicht = await makeWerkproces({ bureau, jongereId: jongere.id, routekaart: 'A' });
  const open = await makeWerkproces({ bureau, jongereId: jongere.id, soort: 'preventief' });
  await makeMelding({ bureau, jongereId: jongere.id, werkprocesId: dicht.id, status: 'B' });
  const verhuizing = { jongereId: jongere.id, van: addDays(VANDAAG, -2), gemeenteCode: '0935' };
  waardeOf(await legVerhuizingVast(lpa, verhuizing));

  const pagina = waardeOf(await readWijziging(lpa, { jongereId: jongere.id }));
  expect(pagina.taken.map(({ code }) => code)).toEqual(['T14']);
  const aangeboden = pagina.werk.find(({ id }) => id === dicht.id);
  expect(aangeboden?.resultaat).toEqual({
    code: 'overdracht-gemeente',
    label: 'Overdracht aan een andere gemeente',
  });

  const invoer = {
    jongereId: jongere.id,
    taak: pagina.taken.map(({ id }) => id),
    werk: [`${dicht.id}.${dicht.versie}.overdracht-gemeente`],
    notitie: 'Dossier is verstuurd',
  };
  expect(waardeOf(await verwerkWijziging(lpa, invoer)).gesloten).toBe(1);
  const rijen = await eigenaarSql(
    'select id, status, resultaat_code as resultaat from werkproces where id = any($1::uuid[]) order by status',
    [[dicht.id, open.id]],
  );
  expect(rijen).toEqual([
    { id: dicht.id, status: 'gesloten', resultaat: 'overdracht-gemeente' },
    { id: open.id, status: 'open', resultaat: null },
  ]);
  expect(waardeOf(await readWijziging(lpa, { jongereId: jongere.id })).taken).toEqual([]);
  const naarSchool = 'select status, opmerking from terugmelding where bureau_id = $1';
  expect(await eigenaarSql(naarSchool, [bureau.id])).toEqual([{ status: 'G', opmerking: null }]);
  const nog = await verwerkWijziging(lpa, invoer);
  expect(!nog.ok && nog.weigering.code).toBe('al-gedaan');
});

it('een taak die per ongeluk is afgevinkt, komt terug; het werk dat erbij hoort is ook daarna nog af te sluiten', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const { id: jongereId } = await makeJongere({ bureau, geboortedatum: addMonths(VANDAAG, -150) });
  const werk = await makeWerkproces({ bureau, jongereId, routekaart: 'A' });
  waardeOf(await legVerhuizingVast(lpa, { jongereId, van: addDays(VANDAAG, -2), gemeenteCode: '0935' }));
  const [taak] = waardeOf(await readWijziging(lpa, { jongereId })).taken;
  waardeOf(await verwerkWijziging(lpa, { jongereId, taak: taak?.id }));
  const na = waardeOf(await readWijziging(lpa, { jongereId }));
  expect([na.taken, na.gedaan]).toMatchObject([[], [{ id: taak?.id, code: 'T14', op: VANDAAG }]]);
  expect(na.werk[0]?.resultaat?.code).toBe('overdracht-gemeente');

  waardeOf(await herstelWijziging(lpa, { jongereId, taak: taak?.id }));
  expect(waardeOf(await readWijziging(lpa, { jongereId })).taken).toMatchObject([{ id: taak?.id }]);
  const weer = await herstelWijziging(lpa, { jongereId, taak: taak?.id });
  expect(!weer.ok && weer.weigering.code).toBe('al-terug');

  const eind = `${werk.id}.${werk.versie}.overdracht-gemeente`;
  expect(waardeOf(await verwerkWijziging(lpa, { jongereId, werk: [eind] })).gesloten).toBe(1);
  const leeg = await verwerkWijziging(lpa, { jongereId });
  expect(!leeg.ok && leeg.weigering.velden).toMatchObject({ taak: 'Vink aan wat klaar is.' });
});

it('administratie tekent de overdracht af, maar sluit geen werk', async () => {
  const bureau = await makeBureau();
  const administratie = await actorMet('administratie', { bureau });
  const jongere = await makeJongere({ bureau, geboortedatum: addMonths(VANDAAG, -150) });
  const werk = await makeWerkproces({ bureau, jongereId: jongere.id, routekaart: 'A' });
  waardeOf(
    await legVerhuizingVast(administratie, { jongereId: jongere.id, van: VANDAAG, gemeenteCode: '0935' }),
  );
  const { taken } = waardeOf(await readWijziging(administratie, { jongereId: jongere.id }));
  const invoer = { jongereId: jongere.id, taak: taken.map(({ id }) => id) };
  const geweigerd = await verwerkWijziging(administratie, {
    ...invoer,
    werk: [`${werk.id}.1.overdracht-gemeente`],
  });
  expect(!geweigerd.ok && geweigerd.weigering.code).toBe('geen-recht');
  expect(waardeOf(await verwerkWijziging(administratie, invoer)).gesloten).toBe(0);
});

it('verjaardagen: 18 met lopend werk (art. 1b), en leerplichtig zonder school (art. 6), elk één keer', async () => {
  const bureau = await makeBureau();
  const werker = await systeemActor('werker', ['absoluut.vergelijken'], bureau);
  const bijna18 = addDays(leeftijdBereikt(VANDAAG, -18), 10);
  const metWerk = await makeJongere({ bureau, geboortedatum: bijna18 });
  await makeWerkproces({ bureau, jongereId: metWerk.id, routekaart: 'A' });
  await makeJongere({ bureau, geboortedatum: bijna18 });
  const vijf = leeftijdBereikt(VANDAAG, -5);
  const zonderSchool = await makeJongere({ bureau, geboortedatum: vijf });
  const opSchool = await makeJongere({ bureau, geboortedatum: vijf });
  await makeInschrijving(opSchool.id, { bureau });

  const eerst = waardeOf(await planVerjaardagen(werker, {}));
  expect(eerst.jongereIds.toSorted()).toEqual([metWerk.id, zonderSchool.id].toSorted());
  expect(waardeOf(await planVerjaardagen(werker, {})).jongereIds).toEqual([]);
  const rijen = await eigenaarSql('select code from termijn where bureau_id = $1 order by code collate "C"', [
    bureau.id,
  ]);
  expect(rijen).toEqual([{ code: 'T06' }, { code: 'meerderjarig' }]);
});

it('18 (art. 1b en 4b): de taak komt vanaf twee maanden ervoor tot en met de verjaardag, op dezelfde dag als de aankondiging bij het werkproces', async () => {
  const bureau = await makeBureau();
  const werker = await systeemActor('werker', ['absoluut.vergelijken'], bureau);
  const wordt18Op = async (dag: Datum) => {
    const geboortedatum = leeftijdBereikt(dag, -18);
    const { id } = await makeJongere({ bureau, geboortedatum });
    await makeWerkproces({ bureau, jongereId: id, routekaart: 'A' });
    return { id, geboortedatum };
  };
  const grens = addMonths(VANDAAG, 2);
  const [gisteren, vandaag, opDeGrens, erna] = [
    await wordt18Op(addDays(VANDAAG, -1)),
    await wordt18Op(VANDAAG),
    await wordt18Op(grens),
    await wordt18Op(addDays(grens, 1)),
  ];
  const taken = waardeOf(await planVerjaardagen(werker, {})).jongereIds;
  expect(taken.toSorted()).toEqual([vandaag.id, opDeGrens.id].toSorted());
  const werk = { soort: 'relatief-verzuim', status: 'open' };
  const stand = (jongere: typeof gisteren) => achttienIn(werk, jongere, VANDAAG)?.stand ?? null;
  expect([gisteren, vandaag, opDeGrens, erna].map(stand)).toEqual(['is-18', 'is-18', 'wordt-18', null]);
});

it('overlijden sluit af als overleden, ook als de eigen lijst van het bureau dat niet kent', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  await makeCodewaarde({ bureau, lijst: 'relatief-resultaat', code: 'weg', kern: 'uitschrijving-brp' });
  const { id: jongereId } = await makeJongere({ bureau, geboortedatum: addMonths(VANDAAG, -150) });
  const werk = await makeWerkproces({ bureau, jongereId, routekaart: 'A' });
  await eigenaarSql('update jongere set overleden_op = $2 where id = $1', [jongereId, VANDAAG]);
  waardeOf(await legVerhuizingVast(lpa, { jongereId, van: VANDAAG, gemeenteCode: '0935' }));
  const pagina = waardeOf(await readWijziging(lpa, { jongereId }));
  expect(pagina.werk[0]?.resultaat).toEqual({ code: 'overleden', label: 'Overleden' });
  const invoer = { jongereId, taak: pagina.taken[0]?.id, werk: [`${werk.id}.${werk.versie}.overleden`] };
  expect(waardeOf(await verwerkWijziging(lpa, invoer)).gesloten).toBe(1);
});
