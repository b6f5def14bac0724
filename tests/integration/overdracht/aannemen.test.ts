import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { neemDossierAan, weigerDossier } from '#lib/overdracht/aanbod/commands.ts';
import { draagDossierOver, trekOverdrachtIn } from '#lib/overdracht/commands.ts';
import { verwerkWijziging } from '#lib/bevolking/commands.ts';
import { readWijziging } from '#lib/bevolking/queries.ts';
import { legContactVast } from '#lib/contact/commands.ts';
import { legVerhuizingVast } from '#lib/jongeren/feiten/commands.ts';
import { heropenAlleGeweigerd } from '#lib/overdracht/geweigerd/commands.ts';
import {
  countAanbod,
  listOverdrachten,
  listOvergenomenVan,
  readAanbod,
  readOverdrachtsdossier,
} from '#lib/overdracht/queries.ts';
import { legHoofdverlofVast } from '#lib/verlof/hoofd/commands.ts';
import { readVerlofoverzicht } from '#lib/verlof/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();
const verhuisdOp = addDays(vandaag, -10);
let volgende = 4000; // each story has a gemeente of its own: a gemeente belongs to one bureau

/** Two bureaus, and someone with a number at the first who moved ten days ago to the gemeente of the second. */
async function verhuizing(opties: { geheimhouding?: boolean } = {}) {
  const van = await makeBureau();
  volgende += 1;
  const gemeente = String(volgende);
  const naar = await makeBureau({ naam: 'Bureau Roermond', gemeenten: { [gemeente]: 'Roermond' } });
  const hier = await actorMet('leerplichtambtenaar', { bureau: van });
  const daar = await actorMet('leerplichtambtenaar', { bureau: naar });
  const jongere = await makeJongere({ bureau: van, geslachtsnaam: 'Vlinder', ...opties });
  const invoer = {
    jongereId: jongere.id,
    gemeente,
    verhuisdOp,
    reden: 'Verhuisd',
    afwijkreden: 'Nog niet in de BRP',
  };
  return { van, naar, hier, daar, gemeente, jongere, invoer };
}

type Opzet = Awaited<ReturnType<typeof verhuizing>>;
type Periode = { gemeente: string; van: Datum; tot: Datum | null; straat: string | null };

/** The same person at the receiver already, with these periods; how they stand after the offer was accepted. */
async function neemAanMet(opzet: Opzet, perioden: readonly Periode[]): Promise<Periode[]> {
  const { naar, hier, daar, jongere, invoer } = opzet;
  const bekend = await makeJongere({ bureau: naar, bsn: jongere.bsn, gemeente: null });
  for (const { gemeente, ...rest } of perioden)
    await insertRow('woonperiode', {
      ...{ bureau_id: naar.id, jongere_id: bekend.id, soort: 'brp', gemeente_code: gemeente },
      ...rest,
    });
  const { id } = waardeOf(await draagDossierOver(hier, invoer));
  expect(waardeOf(await neemDossierAan(daar, { id })).jongereId).toBe(bekend.id);
  return eigenaarSql<Periode>(
    'select gemeente_code as gemeente, van, tot, straat from woonperiode where bureau_id = $1 and jongere_id = $2 order by van',
    [naar.id, bekend.id],
  );
}

const geheim = async (jongereId: string | null) =>
  (
    await eigenaarSql<{ geheimhouding: boolean }>('select geheimhouding from jongere where id = $1', [
      jongereId,
    ])
  )[0]?.geheimhouding;

describe('geheimhouding bij het aannemen van een dossier', () => {
  it('gaat mee naar het andere bureau, voor wie daar nieuw is', async () => {
    const { hier, daar, invoer } = await verhuizing({ geheimhouding: true });
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    expect(await geheim(waardeOf(await neemDossierAan(daar, { id })).jongereId)).toBe(true);
  });

  it('gaat aan bij wie daar al bekend is, en nooit uit', async () => {
    for (const [hierGeheim, daarGeheim] of [
      [true, false],
      [false, true],
    ]) {
      const { naar, hier, daar, jongere, invoer } = await verhuizing({ geheimhouding: hierGeheim });
      const bekend = await makeJongere({ bureau: naar, bsn: jongere.bsn, geheimhouding: daarGeheim });
      const { id } = waardeOf(await draagDossierOver(hier, invoer));
      waardeOf(await neemDossierAan(daar, { id }));
      expect(await geheim(bekend.id)).toBe(true);
    }
  });
});

describe('het adres uit de BRP bij het aannemen van een dossier', () => {
  const straat = 'Echtstraat';

  it('blijft staan als de jongere in die gemeente al woont, op dezelfde dag of eerder', async () => {
    for (const van of [verhuisdOp, addDays(verhuisdOp, -5), addDays(verhuisdOp, 3)]) {
      const opzet = await verhuizing();
      const staat = [{ gemeente: opzet.gemeente, van, tot: null, straat }];
      expect(await neemAanMet(opzet, staat)).toEqual(staat);
    }
  });

  it('sluit een open adres in een andere gemeente op de dag voor de verhuizing, met straat en al', async () => {
    const opzet = await verhuizing();
    const eerst = { gemeente: '1883', van: datum('2020-01-01'), tot: null, straat };
    expect(await neemAanMet(opzet, [eerst])).toEqual([
      { ...eerst, tot: addDays(verhuisdOp, -1) },
      { gemeente: opzet.gemeente, van: verhuisdOp, tot: null, straat: null },
    ]);
  });

  it('kort een periode met een eigen einde niet in, en loopt niet over een latere heen', async () => {
    const opzet = await verhuizing();
    const eerst = { gemeente: '1883', van: datum('2020-01-01'), tot: addDays(verhuisdOp, 2), straat };
    const later = { gemeente: '0971', van: addDays(verhuisdOp, 7), tot: null, straat };
    expect(await neemAanMet(opzet, [eerst, later])).toEqual([
      eerst,
      {
        ...{ gemeente: opzet.gemeente, straat: null },
        ...{ van: addDays(verhuisdOp, 3), tot: addDays(verhuisdOp, 6) },
      },
      later,
    ]);
  });

  it('blijft staan als op die dag een ander adres begon', async () => {
    const opzet = await verhuizing();
    const staat = [{ gemeente: '0971', van: verhuisdOp, tot: null, straat }];
    expect(await neemAanMet(opzet, staat)).toEqual(staat);
  });
});

describe('verlof bij het aannemen van een dossier (art. 11 onder g: per schooljaar bij elkaar)', () => {
  it('telt op bij het verlof van het schooljaar, met de herkomst erbij, en in geen cijfer van hier', async () => {
    const { naar, hier, daar, invoer } = await verhuizing();
    const verlof = { jongereId: invoer.jongereId, grond: '11g', van: vandaag, tot: vandaag, dagen: '1' };
    waardeOf(await legHoofdverlofVast(hier, { ...verlof, gemeldOp: vandaag, lesdagenPerWeek: '5' }));
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    const { jongereId } = waardeOf(await neemDossierAan(daar, { id }));
    const overzicht = waardeOf(await readVerlofoverzicht(daar, { jongereId: jongereId ?? '' }));
    expect(overzicht.sommen[0]?.hoofd).toBe(1);
    expect(overzicht.hoofdverlof).toMatchObject([
      { door: 'hoofd', overgenomenVan: hier.bureau.naam, toetsen: [] },
    ]);
    const feiten = await eigenaarSql(
      "select 1 from gebeurtenis where bureau_id = $1 and soort like 'Verlof%' and vervallen_op is null",
      [naar.id],
    );
    expect(feiten).toEqual([]);
  });

  it('komt er niet dubbel in als het hier al bekend is', async () => {
    const { naar, hier, daar, jongere, invoer } = await verhuizing();
    const verlof = { grond: '11g', van: vandaag, tot: vandaag, dagen: '1', gemeldOp: vandaag };
    const bekend = await makeJongere({ bureau: naar, bsn: jongere.bsn });
    for (const [actor, jongereId] of [
      [hier, invoer.jongereId],
      [daar, bekend.id],
    ] as const)
      waardeOf(await legHoofdverlofVast(actor, { ...verlof, jongereId, lesdagenPerWeek: '5' }));
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    waardeOf(await neemDossierAan(daar, { id }));
    const overzicht = waardeOf(await readVerlofoverzicht(daar, { jongereId: bekend.id }));
    expect(overzicht.hoofdverlof).toHaveLength(1);
  });
});

it('het eigen dossier wijst naar wat is overgenomen; de administratie leest er geen gespreksverslagen in', async () => {
  const { van, naar, hier, daar, invoer } = await verhuizing();
  const werk = await makeWerkproces({ bureau: van, jongereId: invoer.jongereId, routekaart: 'A' });
  const gesprek = {
    soort: 'telefoon',
    met: 'ouder',
    bereikt: 'ja',
    datum: vandaag,
    verslag: 'Gesprek over verzuim',
  };
  waardeOf(await legContactVast(hier, { ...gesprek, jongereId: invoer.jongereId, werkprocesId: werk.id }));
  const { id } = waardeOf(await draagDossierOver(hier, invoer));
  const administratie = await actorMet('administratie', { bureau: naar });
  const verslagen = async (actor: typeof daar) =>
    waardeOf(await readAanbod(actor, { id })).dossier?.contact.map(({ verslag }) => verslag);
  expect([await verslagen(daar), await verslagen(administratie)]).toEqual([['Gesprek over verzuim'], ['']]);
  const { jongereId } = waardeOf(await neemDossierAan(daar, { id }));
  expect(waardeOf(await listOvergenomenVan(daar, { jongereId: jongereId ?? '' })).overgenomen).toEqual([
    { id, vanBureau: hier.bureau.naam, op: vandaag, lopend: [] },
  ]);
});

it('een ingetrokken aanbod zet de taak om over te dragen weer open, en staat niet meer in de tijdlijn', async () => {
  const { hier, gemeente, invoer } = await verhuizing();
  await makeWerkproces({ bureau: hier.bureau, jongereId: invoer.jongereId, routekaart: 'A' });
  waardeOf(
    await legVerhuizingVast(hier, { jongereId: invoer.jongereId, van: verhuisdOp, gemeenteCode: gemeente }),
  );
  const taken = async () =>
    waardeOf(await readWijziging(hier, { jongereId: invoer.jongereId })).taken.map(({ code }) => code);
  expect(await taken()).toEqual(['T14']);
  const { id } = waardeOf(await draagDossierOver(hier, invoer));
  expect(await taken()).toEqual([]);
  waardeOf(await trekOverdrachtIn(hier, { id }));
  expect(await taken()).toEqual(['T14']);
  const feiten = await eigenaarSql(
    "select 1 from gebeurtenis where jongere_id = $1 and soort = 'DossierOvergedragen' and vervallen_op is null",
    [invoer.jongereId],
  );
  expect(feiten).toEqual([]);
});

it('een geweigerd aanbod zet de taak om over te dragen weer open, één keer', async () => {
  const { hier, daar, gemeente, invoer } = await verhuizing();
  const { jongereId } = invoer;
  await makeWerkproces({ bureau: hier.bureau, jongereId, routekaart: 'A' });
  waardeOf(await legVerhuizingVast(hier, { jongereId, van: verhuisdOp, gemeenteCode: gemeente }));
  const stand = async () => {
    await heropenAlleGeweigerd();
    const { taken } = waardeOf(await readWijziging(hier, { jongereId }));
    return [taken.map(({ code }) => code), waardeOf(await countAanbod(hier, {})).geweigerd];
  };
  const { id } = waardeOf(await draagDossierOver(hier, invoer));
  expect(await stand()).toEqual([[], 0]);
  expect(waardeOf(await countAanbod(daar, {}))).toEqual({ open: 1, geweigerd: 0 });
  waardeOf(await weigerDossier(daar, { id, reden: 'Woont hier niet' }));
  expect(await stand()).toEqual([['T14'], 1]);
  const { taken } = waardeOf(await readWijziging(hier, { jongereId }));
  waardeOf(await verwerkWijziging(hier, { jongereId, taak: taken[0]?.id, notitie: 'Per post verstuurd' }));
  expect((await stand())[0]).toEqual([]);
});

describe('een overdracht buiten het eigen werk', () => {
  it('is niet te lezen of in te trekken zonder reden, en de lijst noemt geen naam', async () => {
    const { van, hier, invoer } = await verhuizing();
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    const elders = await actorMet('leerplichtambtenaar', { bureau: van, werkgebied: ['0971'] });
    for (const werk of [readOverdrachtsdossier, trekOverdrachtIn])
      expect(await werk(elders, { id })).toMatchObject({ weigering: { code: 'reden-nodig' } });
    const lijst = waardeOf(await listOverdrachten(elders, {}));
    expect(lijst.uit).toMatchObject([{ id, status: 'aangeboden', naam: null }]);
    expect(JSON.stringify(lijst)).not.toContain('Vlinder');
    await insertRow('kijkrecht', {
      ...{ bureau_id: van.id, jongere_id: invoer.jongereId, gebruiker_id: elders.gebruikerId },
      ...{ reden: 'Vervanging', geldig_tot: new Date(Date.now() + 3_600_000) },
    });
    expect(waardeOf(await listOverdrachten(elders, {})).uit[0]?.naam).toContain('Vlinder');
    waardeOf(await readOverdrachtsdossier(elders, { id }));
    waardeOf(await trekOverdrachtIn(elders, { id }));
  });

  it('geldt ook voor een aangenomen dossier bij de ontvanger', async () => {
    const { naar, hier, daar, invoer } = await verhuizing();
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    waardeOf(await neemDossierAan(daar, { id }));
    const elders = await actorMet('leerplichtambtenaar', { bureau: naar, werkgebied: ['0971'] });
    expect(await readAanbod(elders, { id })).toMatchObject({ weigering: { code: 'reden-nodig' } });
    expect(waardeOf(await listOverdrachten(elders, {})).aanbod).toMatchObject([{ id, naam: null }]);
  });
});

describe('tegelijk', () => {
  it('intrekken en aannemen: precies één van beide lukt, en beide bureaus zien hetzelfde', async () => {
    const { van, hier, daar, invoer } = await verhuizing();
    for (let keer = 0; keer < 10; keer += 1) {
      const { id: jongereId } = await makeJongere({ bureau: van });
      const { id } = waardeOf(await draagDossierOver(hier, { ...invoer, jongereId }));
      const later = new Promise((klaar) => setTimeout(klaar, keer * 2));
      const uitkomsten = await Promise.all([
        neemDossierAan(daar, { id }),
        later.then(() => trekOverdrachtIn(hier, { id })),
      ]);
      const codes = uitkomsten.map((uitkomst) => (uitkomst.ok ? 'gelukt' : uitkomst.weigering.code));
      expect(codes.sort()).toEqual(['al-beantwoord', 'gelukt']);
      const [stand] = await eigenaarSql<{ uit: string; aanbod: string }>(
        'select o.status as uit, a.status as aanbod from dossieroverdracht o join dossieraanbod a on a.id = o.id where o.id = $1',
        [id],
      );
      expect(stand?.uit).toBe(stand?.aanbod);
    }
  });

  it('twee keer aanbieden: het tweede wacht op het antwoord op het eerste', async () => {
    const { hier, daar, invoer } = await verhuizing();
    const beide = await Promise.all([draagDossierOver(hier, invoer), draagDossierOver(hier, invoer)]);
    const codes = beide.map((uitkomst) => (uitkomst.ok ? 'gelukt' : uitkomst.weigering.code));
    expect(codes.sort()).toEqual(['al-aangeboden', 'gelukt']);
    const open = beide.flatMap((uitkomst) => (uitkomst.ok ? [uitkomst.waarde.id] : []));
    waardeOf(await trekOverdrachtIn(hier, { id: open[0] }));
    const { id } = waardeOf(await draagDossierOver(hier, invoer));
    waardeOf(await neemDossierAan(daar, { id }));
    waardeOf(await draagDossierOver(hier, invoer)); // answered: whoever moves again is offered again
  });
});
