import { describe, expect, it } from 'vitest';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { readBriefformulier } from '#lib/brieven/queries.ts';
import { dagVoluit } from '#lib/brieven/rules.ts';
import { vraagVerlofAan } from '#lib/verlof/aanvragen/commands.ts';
import { bereidVerlofVoor } from '#lib/verlof/aanvragen/queries.ts';
import {
  beslisVerlofbezwaar,
  besluitOpVerlof,
  maakVerlofbesluitBekend,
  ontvangVerlofbezwaar,
  rondVerlofAf,
} from '#lib/verlof/besluiten/commands.ts';
import { hoorAanvrager, hoorHoofd, maakVerlofCompleet, schortVerlofOp } from '#lib/verlof/commands.ts';
import { listVerlofaanvragen, readVerlofzaak } from '#lib/verlof/queries.ts';
import { briefVan } from '#lib/verlof/rules.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();
/** Four weeks of this school year that are known to hold lessons, whatever today is. */
const jaar = schooljaarBegin(schooljaarVan(vandaag));
const VAN = addDays(jaar, 40);
const TOT = addDays(VAN, 27);

async function kantoor() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau, naam: 'Anouk' });
  const kind = await makeJongere({ bureau, geboortedatum: kindVan(10), voornamen: 'Sam' });
  await makeInschrijving(kind.id, { bureau, van: addDays(jaar, -30) });
  return { bureau, lpa, kind };
}

function kindVan(leeftijd: number): Datum {
  return `${Number(vandaag.slice(0, 4)) - leeftijd}-03-14` as Datum;
}

const invoer = (jongereId: string | string[], rest: object = {}) => ({
  ...{ jongereId, grond: '11g', ontvangenOp: vandaag, kanaal: 'mail', aanvrager: 'Ouder' },
  ...{ reden: 'Begrafenis van oma in het buitenland', van: VAN, tot: TOT },
  ...rest,
});

async function begin(rest: object = {}) {
  const { bureau, lpa, kind } = await kantoor();
  const { ids } = waardeOf(await vraagVerlofAan(lpa, invoer(kind.id, rest)));
  const id = ids[0] ?? '';
  const versie = async () => waardeOf(await readVerlofzaak(lpa, { id })).werk.versie;
  return { bureau, lpa, kind, id, versie };
}

type Feitrij = { soort: string; gegevens: Record<string, unknown> };
const feiten = (id: string) =>
  eigenaarSql<Feitrij>(
    'select soort, gegevens from gebeurtenis where onderwerp_id = $1 and vervallen_op is null order by id',
    [id],
  );

describe('verlof van meer dan tien dagen (art. 14 lid 3)', () => {
  it('loopt van ontvangst tot sluiting, met het hoofd gehoord, een besluit, een brief en de bezwaartermijn', async () => {
    const { lpa, id, versie } = await begin();
    const zaak = waardeOf(await readVerlofzaak(lpa, { id }));
    expect(zaak).toMatchObject({ fase: 'compleet', werk: { soort: 'verlof', eigenaarId: lpa.gebruikerId } });
    expect(zaak.verlof.dagen).toBeGreaterThan(10);
    expect(zaak.termijnen).toMatchObject([{ code: 'T10', status: 'loopt' }]);

    waardeOf(await maakVerlofCompleet(lpa, { id, versie: await versie(), op: vandaag }));
    const hoofd = { op: vandaag, naam: 'De directeur', advies: 'positief', toelichting: '' };
    waardeOf(await hoorHoofd(lpa, { id, versie: await versie(), ...hoofd }));
    const keuze = { afloop: 'toegekend', besluitOp: vandaag, motivering: 'Een begrafenis, verre reis.' };
    const tijdig = { afwijkmotivering: 'De begrafenis was onverwacht' }; // received after the first day, on most days of the year
    waardeOf(await besluitOpVerlof(lpa, { id, versie: await versie(), ...keuze, ...tijdig }));
    expect(waardeOf(await readVerlofzaak(lpa, { id }))).toMatchObject({
      fase: 'bekendmaken',
      termijnen: [{ code: 'T10', status: 'voldaan' }],
    });
    waardeOf(await maakVerlofbesluitBekend(lpa, { id, versie: await versie(), op: vandaag }));
    const bekend = waardeOf(await readVerlofzaak(lpa, { id }));
    const bezwaar = bekend.termijnen.find((termijn) => termijn.code === 'bezwaar');
    expect(bezwaar?.uiterlijk && bezwaar.uiterlijk >= addDays(vandaag, 42)).toBe(true);
    waardeOf(await rondVerlofAf(lpa, { id, versie: await versie() }));
    const klaar = waardeOf(await readVerlofzaak(lpa, { id }));
    expect(klaar).toMatchObject({
      fase: 'klaar',
      werk: { status: 'gesloten', resultaatCode: 'verlof-toegekend' },
    });
    expect(klaar.termijnen.filter(({ status }) => status === 'loopt').map(({ code }) => code)).toEqual([
      'bezwaar',
    ]);
    expect((await feiten(id)).map((feit) => feit.soort)).toEqual([
      'WerkprocesGestart',
      'VerlofAangevraagd',
      'VerlofBesloten',
      'WerkprocesGesloten',
    ]);
  });

  it('laat de termijn stilstaan zolang de aanvraag niet compleet is (Awb art. 4:5 en 4:15)', async () => {
    const { lpa, id, versie } = await begin();
    const vraag = { ontbreekt: 'Een rouwkaart', hersteltermijn: addDays(vandaag, 14) };
    waardeOf(await schortVerlofOp(lpa, { id, versie: await versie(), ...vraag }));
    expect(waardeOf(await readVerlofzaak(lpa, { id }))).toMatchObject({
      termijnen: [{ code: 'T10', status: 'opgeschort', uiterlijk: null }],
      werk: { status: 'wacht', volgendeActie: 'Kijk of de aanvulling binnen is' },
    });
    waardeOf(await maakVerlofCompleet(lpa, { id, versie: await versie(), op: vandaag }));
    expect(waardeOf(await readVerlofzaak(lpa, { id })).termijnen).toMatchObject([{ status: 'loopt' }]);
  });

  it('wijst af na de zienswijze; een bezwaar wordt gevolgd en het dossier blijft vijf jaar', async () => {
    const { lpa, id, versie } = await begin();
    waardeOf(await maakVerlofCompleet(lpa, { id, versie: await versie(), op: vandaag }));
    const hoofd = { op: vandaag, naam: 'De directeur', advies: 'negatief', toelichting: 'Mist te veel' };
    waardeOf(await hoorHoofd(lpa, { id, versie: await versie(), ...hoofd }));
    const nee = { afloop: 'afgewezen', besluitOp: vandaag, motivering: 'Geen gewichtige omstandigheid.' };
    expect(await besluitOpVerlof(lpa, { id, versie: await versie(), ...nee })).toMatchObject({
      weigering: { code: 'afwijking-ontbreekt' },
    });
    const gezegd = { op: vandaag, wie: 'Moeder', inhoud: 'Vindt het wel gewichtig.' };
    waardeOf(await hoorAanvrager(lpa, { id, versie: await versie(), ...gezegd }));
    waardeOf(await besluitOpVerlof(lpa, { id, versie: await versie(), ...nee }));
    waardeOf(await maakVerlofbesluitBekend(lpa, { id, versie: await versie(), op: vandaag }));
    waardeOf(await ontvangVerlofbezwaar(lpa, { id, versie: await versie(), op: vandaag }));
    expect(await rondVerlofAf(lpa, { id, versie: await versie() })).toMatchObject({
      weigering: { code: 'bezwaar-loopt' },
    });
    waardeOf(
      await beslisVerlofbezwaar(lpa, { id, versie: await versie(), op: vandaag, uitkomst: 'ongegrond' }),
    );
    waardeOf(await rondVerlofAf(lpa, { id, versie: await versie() }));
    const { verlof } = waardeOf(await readVerlofzaak(lpa, { id }));
    expect(verlof.vernietigenBasis).toBe('5 jaar na het besluit');
    expect(verlof.vernietigenOp?.slice(0, 4)).toBe(String(Number(vandaag.slice(0, 4)) + 5));
    const besloten = (await feiten(id)).find((feit) => feit.soort === 'VerlofBesloten');
    expect(besloten?.gegevens).toMatchObject({
      afloop: 'afgewezen',
      toegekend: 0,
      gemeente: '1883',
      afgeweken: [],
    });
  });

  it('laat een bezwaar toe na het afronden, ook na de termijn: dan staat erbij dat het te laat is (Awb art. 6:7 en 6:11)', async () => {
    for (const [ouder, opTijd] of [
      [42, true],
      [43, false],
    ] as const) {
      const { lpa, id, versie } = await begin();
      const kop = async () => ({ id, versie: await versie(), op: vandaag });
      const niet = { afloop: 'buiten-behandeling', besluitOp: vandaag, motivering: 'Niet aangevuld.' };
      waardeOf(await besluitOpVerlof(lpa, { ...(await kop()), ...niet }));
      waardeOf(await maakVerlofbesluitBekend(lpa, await kop()));
      waardeOf(await rondVerlofAf(lpa, await kop()));
      const [toen, tot] = [addDays(vandaag, -ouder), addDays(vandaag, 42 - ouder)];
      await eigenaarSql('update verlof set besloten_op = $2, bekend_op = $2 where id = $1', [id, toen]);
      await eigenaarSql(
        "update termijn set uiterlijk = $2, start_op = $3 where onderwerp_id = $1 and code = 'bezwaar'",
        [id, tot, toen],
      );
      waardeOf(await ontvangVerlofbezwaar(lpa, { ...(await kop()), weging: 'verschoonbaar' }));
      const { verlof } = waardeOf(await readVerlofzaak(lpa, { id }));
      expect(verlof.bezwaar?.weging ?? null).toBe(opTijd ? null : 'verschoonbaar');
      expect(waardeOf(await readVerlofzaak(lpa, { id })).fase).toBe('bezwaar');
      const geteld = await feiten(id);
      expect(geteld.find(({ soort }) => soort === 'VerlofBezwaarOntvangen')?.gegevens.opTijd).toBe(opTijd);
      expect(geteld.map(({ soort }) => soort)).not.toContain('WerkprocesGesloten');
    }
  });

  it('stuurt tien dagen of minder door naar het hoofd (Awb art. 2:3)', async () => {
    const { lpa, id, versie } = await begin({ tot: addDays(VAN, 6) });
    const zaak = waardeOf(await readVerlofzaak(lpa, { id }));
    expect(zaak.toetsen.find((toets) => toets.code === 'som')?.uitkomst).toBe('voldoet-niet');
    const door = { afloop: 'doorgestuurd', besluitOp: vandaag, motivering: 'Aan het hoofd van de school.' };
    waardeOf(await besluitOpVerlof(lpa, { id, versie: await versie(), ...door }));
    waardeOf(await rondVerlofAf(lpa, { id, versie: await versie() }));
    expect(waardeOf(await readVerlofzaak(lpa, { id })).werk.status).toBe('gesloten');
  });

  it('kent wie intussen iets wijzigde', async () => {
    const { lpa, id } = await begin();
    waardeOf(await maakVerlofCompleet(lpa, { id, versie: 1, op: vandaag }));
    expect(await maakVerlofCompleet(lpa, { id, versie: 1, op: vandaag })).toMatchObject({
      weigering: { code: 'gewijzigd-door-ander' },
    });
  });

  it('mag een administratief medewerker vastleggen, maar niet beslissen', async () => {
    const { bureau, kind } = await kantoor();
    const administratie = await actorMet('administratie', { bureau });
    const { ids } = waardeOf(await vraagVerlofAan(administratie, invoer(kind.id)));
    const id = ids[0] ?? '';
    expect(await maakVerlofCompleet(administratie, { id, versie: 1, op: vandaag })).toMatchObject({
      weigering: { code: 'geen-recht' },
    });
    const lijst = waardeOf(await listVerlofaanvragen(administratie, {}));
    expect(lijst.rijen).toMatchObject([{ id, eigenaar: null, afloop: null }]);
  });
});

describe('de brief over verlof', () => {
  it('noemt bij een deel wat is gevraagd, wat mag en wat niet', async () => {
    const { lpa, kind, id, versie } = await begin();
    waardeOf(await maakVerlofCompleet(lpa, { id, versie: await versie(), op: vandaag }));
    const hoofd = { op: vandaag, naam: 'De directeur', advies: 'positief', toelichting: '' };
    waardeOf(await hoorHoofd(lpa, { id, versie: await versie(), ...hoofd }));
    const [van, tot] = [addDays(VAN, 7), addDays(VAN, 13)];
    const deel = { afloop: 'gedeeltelijk', toegekendVan: van, toegekendTot: tot, toegekendeDagen: '5' };
    const waarom = { motivering: 'Eén week is nodig.', afwijkmotivering: 'De begrafenis was onverwacht' };
    waardeOf(await besluitOpVerlof(lpa, { id, versie: await versie(), besluitOp: vandaag, ...deel, ...waarom })); // prettier-ignore
    const { verlof } = waardeOf(await readVerlofzaak(lpa, { id }));
    const brief = { jongereId: kind.id, sjabloon: briefVan('gedeeltelijk'), onderwerp: `verlof:${id}` };
    const { velden, voorbeeld } = waardeOf(await readBriefformulier(lpa, brief));
    expect(velden).toMatchObject({
      ...{ aangevraagd_van: VAN, aangevraagd_tot: TOT, aangevraagd_dagen: String(verlof.dagen) },
      ...{ toegekend_van: van, toegekend_tot: tot, toegekend_dagen: '5' },
      niet_toegekend_dagen: String(verlof.dagen - 5),
    });
    expect(voorbeeld).toContain('Eén week is nodig.');
    const buiten = [VAN, addDays(van, -1), addDays(tot, 1), TOT].map(dagVoluit);
    for (const dag of buiten) expect(velden.niet_toegekend).toContain(dag);
  });

  it('vraagt om aanvulling tot en met een dag, zonder bezwaarclausule (Awb art. 4:5)', async () => {
    const { lpa, kind, id, versie } = await begin();
    const vraag = { ontbreekt: 'Een rouwkaart', hersteltermijn: addDays(vandaag, 14) };
    waardeOf(await schortVerlofOp(lpa, { id, versie: await versie(), ...vraag }));
    const brief = { jongereId: kind.id, onderwerp: `verlof:${id}` };
    const verzoek = waardeOf(await readBriefformulier(lpa, { ...brief, sjabloon: 'verzoek-aanvulling' }));
    expect(verzoek.voorbeeld).toContain('Een rouwkaart');
    expect(verzoek.velden.aanvullen_tot).toBe(vraag.hersteltermijn);
    expect(verzoek.voorbeeld).not.toContain('bezwaar maken');
    const sjabloon = 'verlof-buiten-behandeling';
    const besluit = waardeOf(await readBriefformulier(lpa, { ...brief, sjabloon }));
    expect(besluit.voorbeeld).toContain('Een rouwkaart');
    expect(besluit.voorbeeld).toContain('bezwaar maken');
  });
});

describe('één aanvraag voor een gezin', () => {
  it('noemt broers en zussen, en maakt per kind een eigen zaak', async () => {
    const { bureau, lpa, kind } = await kantoor();
    const zus = await makeJongere({ bureau, voornamen: 'Noor', geboortedatum: kindVan(8) });
    const { id: ouderId } = await insertRow<{ id: string }>('ouder', {
      ...{ bureau_id: bureau.id, voornamen: 'Els', geslachtsnaam: 'Proef' },
    });
    for (const jongere of [kind, zus])
      await insertRow('ouderschap', {
        ...{ bureau_id: bureau.id, jongere_id: jongere.id, ouder_id: ouderId, rol: 'ouder', gezag: true },
      });
    const voor = waardeOf(await bereidVerlofVoor(lpa, { jongereId: kind.id }));
    expect(voor.kinderen.map((item) => item.id)).toEqual([kind.id, zus.id]);
    expect(voor.ouders).toHaveLength(1);
    const { ids } = waardeOf(await vraagVerlofAan(lpa, invoer([kind.id, zus.id])));
    expect(ids).toHaveLength(2);
    const zaak = waardeOf(await readVerlofzaak(lpa, { id: ids[0] }));
    expect(zaak.samen).toMatchObject([{ id: ids[1], naam: expect.stringContaining('Noor') }]);
  });
});

it('een ander bureau vindt de aanvraag niet', async () => {
  const { id } = await begin();
  const elders = await actorMet('leerplichtambtenaar', { bureau: await makeBureau() });
  expect(await readVerlofzaak(elders, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
});
