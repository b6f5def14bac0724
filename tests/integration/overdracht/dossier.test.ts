import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { legContactVast } from '#lib/contact/commands.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { neemDossierAan, weigerDossier } from '#lib/overdracht/aanbod/commands.ts';
import { draagDossierOver, trekOverdrachtIn } from '#lib/overdracht/commands.ts';
import { listOverdrachten, readAanbod, readOverdrachtsdossier } from '#lib/overdracht/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeVrijstelling, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();
let volgende = 3000; // each story has a gemeente of its own: a gemeente belongs to one bureau

/** Someone with work of leerplicht and of the Doorstroompunt, at a bureau beside another one for Roermond. */
async function verhuizing() {
  const van = await makeBureau();
  volgende += 1;
  const gemeente = String(volgende);
  const naar = await makeBureau({ naam: 'Bureau Roermond', gemeenten: { [gemeente]: 'Roermond' } });
  const hier = await actorMet('leerplichtambtenaar', { bureau: van });
  const daar = await actorMet('leerplichtambtenaar', { bureau: naar });
  const jongere = await makeJongere({
    bureau: van,
    geslachtsnaam: 'Vlinder',
    geboortedatum: datum('2011-03-14'),
  });
  const jongereId = jongere.id;
  const lpw = await makeWerkproces({
    bureau: van,
    jongereId,
    soort: 'relatief-verzuim',
    gestartOp: addDays(vandaag, -30),
  });
  const dsp = await makeWerkproces({
    bureau: van,
    jongereId,
    soort: 'verzuim-18plus',
    gestartOp: addDays(vandaag, -20),
  });
  await makeMelding({ bureau: van, jongereId, categorie: 'signaal', ontvangenOp: addDays(vandaag, -30) });
  await makeMelding({
    bureau: van,
    jongereId,
    categorie: 'verzuim-18plus',
    ontvangenOp: addDays(vandaag, -20),
  });
  await makeVrijstelling(jongereId, {
    bureau: van,
    grond: '5-C',
    van: datum('2024-08-01'),
    tot: datum('2025-07-31'),
  });
  const gesprek = { jongereId, soort: 'telefoon', met: 'ouder', bereikt: 'ja', datum: vandaag };
  waardeOf(await legContactVast(hier, { ...gesprek, werkprocesId: lpw.id, verslag: 'Gesprek over verzuim' }));
  waardeOf(await legContactVast(hier, { ...gesprek, werkprocesId: dsp.id, verslag: 'GEZONDHEID-GEHEIM' }));
  waardeOf(await legContactVast(hier, { ...gesprek, werkprocesId: '', verslag: 'LOS-GEHEIM' }));
  const invoer = {
    jongereId,
    gemeente,
    verhuisdOp: addDays(vandaag, -5),
    reden: 'Verhuisd naar Roermond',
    afwijkreden: 'Nog niet in de BRP',
  };
  return { van, naar, hier, daar, jongere, jongereId, invoer };
}

describe('een dossier overdragen na een verhuizing (Leerplichtregeling 1995 art. 3 lid 2)', () => {
  it('neemt alleen het leerplichtdeel mee: niets van het Doorstroompunt, geen los contact', async () => {
    const { hier, jongereId, invoer } = await verhuizing();
    const { id, intern } = waardeOf(await draagDossierOver(hier, invoer));
    expect(intern).toBe(true);
    const { dossier } = waardeOf(await readOverdrachtsdossier(hier, { id }));
    expect(dossier.werkprocessen.map(({ soort }) => soort)).toEqual(['relatief-verzuim']);
    expect(dossier.meldingen.map(({ categorie }) => categorie)).toEqual(['signaal']);
    expect(dossier.contact.map(({ verslag }) => verslag)).toEqual(['Gesprek over verzuim']);
    expect(JSON.stringify(dossier)).not.toMatch(/GEHEIM|18plus/);
    const feiten = await eigenaarSql<{ soort: string }>(
      "select soort from gebeurtenis where jongere_id = $1 and soort = 'DossierOvergedragen'",
      [jongereId],
    );
    expect(feiten).toHaveLength(1);
  });

  it('meet de termijn T14 die de verhuizing stelde', async () => {
    const { van, hier, jongereId, invoer } = await verhuizing();
    await insertRow('termijn', {
      ...{
        bureau_id: van.id,
        code: 'T14',
        titel: 'Overdragen',
        onderwerp_soort: 'jongere',
        onderwerp_id: jongereId,
      },
      ...{ jongere_id: jongereId, basis: 'proef', start_op: addDays(vandaag, -5), duur_eenheid: 'WEKEN' },
      ...{ duur_aantal: 2, uiterlijk: addDays(vandaag, 9) },
    });
    waardeOf(await draagDossierOver(hier, invoer));
    const [termijn] = await eigenaarSql<{ status: string }>(
      "select status from termijn where onderwerp_id = $1 and code = 'T14'",
      [jongereId],
    );
    expect(termijn?.status).toBe('voldaan');
  });

  it('wordt bij het andere bureau aangenomen als eigen dossier, met de herkomst erbij', async () => {
    const { hier, daar, jongereId, invoer } = await verhuizing();
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    expect(waardeOf(await listOverdrachten(daar, {})).aanbod).toMatchObject([
      { id, status: 'aangeboden', gemeente: 'Roermond', naam: expect.stringContaining('Vlinder') },
    ]);
    const aangenomen = waardeOf(await neemDossierAan(daar, { id }));
    expect(aangenomen.jongereId).not.toBe(jongereId);
    const dossier = waardeOf(await readDossier(daar, { jongereId: aangenomen.jongereId }));
    expect(dossier.vrijstellingen.map(({ grond }) => grond)).toEqual(['5-C']);
    expect(dossier.kop.gemeente).toBe('Roermond');
    expect(waardeOf(await listOverdrachten(hier, {})).uit).toMatchObject([{ id, status: 'aangenomen' }]);
    expect(await neemDossierAan(daar, { id })).toMatchObject({ weigering: { code: 'al-beantwoord' } });
  });

  it('kan worden geweigerd met een reden; dan blijft er niets achter', async () => {
    const { naar, hier, daar, invoer } = await verhuizing();
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    waardeOf(await weigerDossier(daar, { id, reden: 'Woont hier niet' }));
    expect(waardeOf(await listOverdrachten(hier, {})).uit).toMatchObject([
      { status: 'geweigerd', weigerreden: 'Woont hier niet' },
    ]);
    const rest = await eigenaarSql(
      'select 1 from dossieraanbod where bureau_id = $1 and inhoud is not null union all select 1 from jongere where bureau_id = $1',
      [naar.id],
    );
    expect(rest).toEqual([]);
  });

  it('is terug te trekken zolang er geen antwoord is', async () => {
    const { hier, daar, invoer } = await verhuizing();
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    waardeOf(await trekOverdrachtIn(hier, { id }));
    expect(waardeOf(await readAanbod(daar, { id }))).toMatchObject({ status: 'ingetrokken', dossier: null });
    expect(await trekOverdrachtIn(hier, { id })).toMatchObject({ weigering: { code: 'al-beantwoord' } });
  });

  it('gaat naar een gemeente zonder Baken als bestand, zonder aanbod', async () => {
    const { hier, daar, invoer } = await verhuizing();
    await eigenaarSql(
      "insert into gemeente (code, naam) values ('0935', 'Maastricht') on conflict do nothing",
    );
    const uit = waardeOf(await draagDossierOver(hier, { ...invoer, gemeente: '0935' }));
    expect(uit.intern).toBe(false);
    expect(waardeOf(await listOverdrachten(daar, {})).aanbod).toEqual([]);
  });
});

describe('de muur tussen bureaus', () => {
  it('laat een derde bureau niets zien, openen, aannemen of intrekken', async () => {
    const { hier, daar, invoer } = await verhuizing();
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    const derde = await actorMet('leerplichtambtenaar', {
      bureau: await makeBureau(),
    });
    expect(waardeOf(await listOverdrachten(derde, {}))).toMatchObject({ aanbod: [], uit: [] });
    for (const werk of [readAanbod, neemDossierAan, trekOverdrachtIn, readOverdrachtsdossier])
      expect(await werk(derde, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
    // The receiver cannot look at what the sender keeps, nor the sender at what the receiver has.
    expect(await readOverdrachtsdossier(daar, { id })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
    expect(await readAanbod(hier, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });

  it('draagt niet over aan een gemeente van het eigen bureau', async () => {
    const { hier, invoer } = await verhuizing();
    expect(await draagDossierOver(hier, { ...invoer, gemeente: '1883' })).toMatchObject({
      weigering: { code: 'gemeente-onbekend' },
    });
  });
});
