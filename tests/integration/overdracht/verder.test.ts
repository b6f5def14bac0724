import { describe, expect, it } from 'vitest';
import { herstelWijziging, verwerkWijziging } from '#lib/bevolking/commands.ts';
import { readWijziging } from '#lib/bevolking/queries.ts';
import { legContactVast } from '#lib/contact/commands.ts';
import { stelSchooljarenVast } from '#lib/jongeren/schooljaren/commands.ts';
import { readSchooljaren } from '#lib/jongeren/schooljaren/queries.ts';
import { datum, schooljaarMetBegin } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { neemDossierAan, weigerDossier } from '#lib/overdracht/aanbod/commands.ts';
import { draagDossierOver } from '#lib/overdracht/commands.ts';
import type { Overdrachtsdossier } from '#lib/overdracht/model.ts';
import { heropenAlleGeweigerd } from '#lib/overdracht/geweigerd/commands.ts';
import {
  bereidOverdrachtVoor,
  listOvergenomenVan,
  readAanbod,
  readOverdrachtsdossier,
} from '#lib/overdracht/queries.ts';
import { readVerlofoverzicht } from '#lib/verlof/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();
let volgende = 6500; // each story has gemeenten of its own: a gemeente belongs to one bureau

async function plaats(naam: string) {
  volgende += 1;
  const gemeente = String(volgende);
  const bureau = await makeBureau({ naam: `${naam} ${gemeente}`, gemeenten: { [gemeente]: naam } });
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  return { gemeente, bureau, lpa };
}

type Plaats = Awaited<ReturnType<typeof plaats>>;

/** Work of leerplicht with a step and a talk at the first bureau, beside work of the Doorstroompunt that stays there. */
async function begin() {
  const [mijnstreek, midden, zuid] = [
    await plaats('Beek'),
    await plaats('Roermond'),
    await plaats('Eijsden'),
  ];
  const { bureau, lpa } = mijnstreek;
  const { id: jongereId } = await makeJongere({ bureau, geboortedatum: datum('2011-03-14') });
  const school = await makeSchool({ bureau, naam: 'De oude school' });
  await makeInschrijving(jongereId, {
    ...{ bureau, school, van: addDays(vandaag, -700), tot: addDays(vandaag, -300) },
  });
  const soort = 'relatief-verzuim';
  const werk = await makeWerkproces({ bureau, jongereId, soort, gestartOp: addDays(vandaag, -30) });
  await insertRow('stapregistratie', {
    ...{ bureau_id: bureau.id, werkproces_id: werk.id, stap: '1', gezet_op: addDays(vandaag, -29) },
  });
  await makeMelding({ bureau, jongereId, categorie: 'signaal', ontvangenOp: addDays(vandaag, -30) });
  await makeMelding({ bureau, jongereId, categorie: 'verzuim-18plus', ontvangenOp: addDays(vandaag, -9) });
  const gesprek = { jongereId, soort: 'telefoon', met: 'ouder', bereikt: 'ja', datum: vandaag };
  waardeOf(await legContactVast(lpa, { ...gesprek, werkprocesId: werk.id, verslag: 'Over het verzuim' }));
  return { mijnstreek, midden, zuid, jongereId };
}

async function draagOver(van: Plaats, naar: Plaats, jongereId: string, verhuisdOp = addDays(vandaag, -5)) {
  const reden = { reden: 'Verhuisd', afwijkreden: 'Nog niet in de BRP' };
  const invoer = { jongereId, gemeente: naar.gemeente, verhuisdOp, ...reden };
  return waardeOf(await draagDossierOver(van.lpa, invoer)).id;
}

async function neemOver(van: Plaats, naar: Plaats, jongereId: string): Promise<string> {
  const id = await draagOver(van, naar, jongereId);
  return waardeOf(await neemDossierAan(naar.lpa, { id })).jongereId ?? '';
}

const eerderVan = ({ eerder = [] }: Overdrachtsdossier) =>
  eerder.map((deel) => [
    ...[deel.van, deel.inschrijvingen.length, deel.meldingen.length, deel.werkprocessen.length],
    deel.contact.map(({ verslag }) => verslag).join(),
  ]);

describe('een dossier dat verder verhuist (Leerplichtregeling 1995 art. 3 lid 2)', () => {
  it('neemt mee wat het vorige bureau overdroeg, met de herkomst, en alleen het leerplichtdeel', async () => {
    const { mijnstreek, midden, zuid, jongereId } = await begin();
    const daar = await neemOver(mijnstreek, midden, jongereId);
    const soort = 'preventief';
    await makeWerkproces({ bureau: midden.bureau, jongereId: daar, soort, gestartOp: vandaag });
    const id = await draagOver(midden, zuid, daar);
    const { dossier } = waardeOf(await readOverdrachtsdossier(midden.lpa, { id }));
    expect(dossier.werkprocessen.map((werk) => werk.soort)).toEqual(['preventief']);
    expect(eerderVan(dossier)).toEqual([[mijnstreek.bureau.naam, 1, 1, 1, 'Over het verzuim']]);
    expect(dossier.eerder?.[0]?.werkprocessen[0]?.stappen).toMatchObject([{ stap: '1' }]);
    expect(JSON.stringify(dossier)).not.toContain('18plus');
    // The administratie answers the offer, and reads no talks: neither those of the earlier bureau.
    const administratie = await actorMet('administratie', { bureau: zuid.bureau });
    expect(JSON.stringify(waardeOf(await readAanbod(administratie, { id })))).not.toContain(
      'Over het verzuim',
    );
    expect(JSON.stringify(waardeOf(await readAanbod(zuid.lpa, { id })))).toContain('Over het verzuim');
  });

  it('staat er niet dubbel in als het teruggaat naar waar het vandaan kwam, en daarna weer verder', async () => {
    const { mijnstreek, midden, zuid, jongereId } = await begin();
    const daar = await neemOver(mijnstreek, midden, jongereId);
    const soort = 'preventief';
    await makeWerkproces({ bureau: midden.bureau, jongereId: daar, soort, gestartOp: vandaag });
    const terug = await draagOver(midden, mijnstreek, daar);
    const bij = waardeOf(await readAanbod(mijnstreek.lpa, { id: terug }));
    expect([bij.terug, bij.dossier?.eerder]).toEqual([true, []]);
    expect(waardeOf(await neemDossierAan(mijnstreek.lpa, { id: terug })).jongereId).toBe(jongereId);
    const id = await draagOver(mijnstreek, zuid, jongereId);
    const { dossier } = waardeOf(await readOverdrachtsdossier(mijnstreek.lpa, { id }));
    expect([dossier.meldingen.length, dossier.werkprocessen.length]).toEqual([1, 1]);
    expect(eerderVan(dossier)).toEqual([[midden.bureau.naam, 0, 0, 1, '']]);
  });

  it('gaat terug mét geschiedenis als het eerste bureau de jongere niet aan een nummer herkent', async () => {
    const { mijnstreek, midden, jongereId } = await begin();
    await eigenaarSql(
      'update jongere set pgn_soort = null, pgn_versleuteld = null, pgn_zoek = null where id = $1',
      [jongereId],
    );
    const daar = await neemOver(mijnstreek, midden, jongereId);
    const id = await draagOver(midden, mijnstreek, daar);
    const { dossier } = waardeOf(await readAanbod(mijnstreek.lpa, { id }));
    expect(dossier && eerderVan(dossier)).toEqual([[mijnstreek.bureau.naam, 1, 1, 1, 'Over het verzuim']]);
  });
});

describe('na het antwoord op een overdracht', () => {
  it('aangenomen: de eigenaar krijgt een taak om het werk hier af te ronden, met de afspraken, en kan het terugdraaien', async () => {
    const { mijnstreek, midden, jongereId } = await begin();
    const { lpa, bureau } = mijnstreek;
    await insertRow('afspraak', {
      ...{ bureau_id: bureau.id, jongere_id: jongereId, gebruiker_id: lpa.gebruikerId, vorm: 'gesprek' },
      ...{ datum: addDays(vandaag, 5), tijd: '10:00', duur: 30, plaats: 'Kantoor', toelichting: '' },
      ...{ met: ['ouder'], aangemaakt_op: new Date(), aangemaakt_door: lpa.gebruikerId },
    });
    const id = await draagOver(mijnstreek, midden, jongereId);
    await heropenAlleGeweigerd();
    const open = () => readWijziging(lpa, { jongereId }).then(waardeOf);
    expect((await open()).taken).toEqual([]);
    waardeOf(await neemDossierAan(midden.lpa, { id }));
    await heropenAlleGeweigerd();
    await heropenAlleGeweigerd();
    const { taken, werk, afspraken } = await open();
    expect(taken.map(({ code }) => code)).toEqual(['overgedragen']);
    expect(afspraken).toMatchObject([{ datum: addDays(vandaag, 5), tijd: '10:00' }]);
    expect(waardeOf(await bereidOverdrachtVoor(lpa, { jongereId })).eerder).toMatchObject([
      { id, status: 'aangenomen' },
    ]);
    const [zaak] = werk;
    expect(zaak?.resultaat?.code).toBe('overdracht-gemeente');
    const keuze = `${zaak?.id}.${zaak?.versie}.${zaak?.resultaat?.code}`;
    const invoer = { jongereId, taak: taken[0]?.id, werk: [keuze] };
    expect(waardeOf(await verwerkWijziging(lpa, invoer)).gesloten).toBe(1);
    expect((await open()).taken).toEqual([]);
    waardeOf(await herstelWijziging(lpa, { jongereId, taak: taken[0]?.id }));
    expect((await open()).taken).toMatchObject([{ code: 'overgedragen' }]);
  });

  it('het dossier zegt waarheen het ging en wat hier nog loopt, tot het terugkomt; dan is de taak om af te ronden ook weg', async () => {
    const { mijnstreek, midden, jongereId } = await begin();
    const weg = async () => waardeOf(await listOvergenomenVan(mijnstreek.lpa, { jongereId })).weg;
    const id = await draagOver(mijnstreek, midden, jongereId);
    expect(await weg()).toBeNull(); // not answered yet
    const { jongereId: daar } = waardeOf(await neemDossierAan(midden.lpa, { id }));
    expect(await weg()).toMatchObject({ id, gemeente: 'Roermond', op: vandaag, nogWerk: true });
    await heropenAlleGeweigerd();
    const taken = async () =>
      waardeOf(await readWijziging(mijnstreek.lpa, { jongereId })).taken.map(({ code }) => code);
    expect(await taken()).toEqual(['overgedragen']);

    const terug = await draagOver(midden, mijnstreek, daar ?? '');
    expect(waardeOf(await neemDossierAan(mijnstreek.lpa, { id: terug })).jongereId).toBe(jongereId);
    expect(await weg()).toBeNull();
    expect(await taken()).toEqual([]);
  });

  it('geweigerd zonder eerdere taak: de taak om over te dragen komt er, met de reden bij het dossier', async () => {
    const { mijnstreek, midden, jongereId } = await begin();
    const id = await draagOver(mijnstreek, midden, jongereId);
    waardeOf(await weigerDossier(midden.lpa, { id, reden: 'Woont hier niet' }));
    await heropenAlleGeweigerd();
    const { taken } = waardeOf(await readWijziging(mijnstreek.lpa, { jongereId }));
    expect(taken.map(({ code }) => code)).toEqual(['T14']);
    expect(waardeOf(await bereidOverdrachtVoor(mijnstreek.lpa, { jongereId })).eerder).toMatchObject([
      { status: 'geweigerd', weigerreden: 'Woont hier niet' },
    ]);
  });
});

it('verlof van hoofd en leerplichtambtenaar dat op één dag begint, komt allebei mee (art. 14)', async () => {
  const [van, naar] = [await plaats('Stein'), await plaats('Gulpen')];
  const { id: jongereId } = await makeJongere({ bureau: van.bureau });
  const bij = { bureau_id: van.bureau.id, jongere_id: jongereId, grond: '11g', gemeld_op: vandaag };
  const dag = addDays(schooljaarBegin(schooljaarVan(vandaag)), 40);
  await insertRow('hoofdverlof', { ...bij, van: dag, tot: addDays(dag, 6), dagen: 5 });
  const lang = { door: 'leerplichtambtenaar', overgenomen_van: 'Bureau elders', dagen: 13 };
  await insertRow('hoofdverlof', { ...bij, ...lang, van: dag, tot: addDays(dag, 16) });
  const daar = await neemOver(van, naar, jongereId);
  const overzicht = waardeOf(await readVerlofoverzicht(naar.lpa, { jongereId: daar }));
  expect(overzicht.hoofdverlof.map(({ door, dagen }) => [door, dagen]).sort()).toEqual([
    ['hoofd', 5],
    ['leerplichtambtenaar', 13],
  ]);
});

it('verlof en schooljaren houden bij verder verhuizen het bureau waar zij vandaan komen, en wie het verlof gaf', async () => {
  const [een, twee, drie] = [await plaats('Stein'), await plaats('Gulpen'), await plaats('Vaals')];
  const { id: jongereId } = await makeJongere({ bureau: een.bureau, geboortedatum: datum('2012-03-14') });
  const bij = { bureau_id: een.bureau.id, jongere_id: jongereId, grond: '11g', gemeld_op: vandaag };
  const dag = addDays(schooljaarBegin(schooljaarVan(vandaag)), 40);
  await insertRow('hoofdverlof', { ...bij, van: dag, tot: addDays(dag, 6), dagen: 5 });
  const lang = { door: 'leerplichtambtenaar', overgenomen_van: 'Bureau elders', dagen: 13 };
  await insertRow('hoofdverlof', { ...bij, ...lang, van: dag, tot: addDays(dag, 16) });
  waardeOf(
    await stelSchooljarenVast(een.lpa, {
      ...{ jongereId, basisschool: '5', basisschoolDoorlopen: 'nee', daarna: '0' },
      totEnMet: schooljaarMetBegin(Number(schooljaarVan(vandaag).slice(0, 4)) - 1),
      ...{ vastgesteldOp: vandaag, bron: 'school', toelichting: 'Kleuterklas telt mee' },
    }),
  );
  const bijDrie = await neemOver(twee, drie, await neemOver(een, twee, jongereId));
  const { hoofdverlof } = waardeOf(await readVerlofoverzicht(drie.lpa, { jongereId: bijDrie }));
  const via = (herkomst: string) => `${herkomst}, via ${twee.bureau.naam}`;
  expect(hoofdverlof.map(({ door, overgenomenVan }) => [door, overgenomenVan]).sort()).toEqual([
    ['hoofd', via(een.bureau.naam)],
    ['leerplichtambtenaar', via(`Bureau elders, via ${een.bureau.naam}`)],
  ]);
  const { tellingen } = waardeOf(await readSchooljaren(drie.lpa, { jongereId: bijDrie }));
  expect(tellingen).toMatchObject([
    { bron: 'school', toelichting: 'Kleuterklas telt mee', overgenomenVan: via(een.bureau.naam), door: null },
  ]);
});
