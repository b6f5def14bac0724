import { afterAll, describe, expect, it } from 'vitest';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { closeBrowser } from '#lib/platform/pdf.ts';
import { addDays, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { vraagVerlofAan } from '#lib/verlof/aanvragen/commands.ts';
import { besluitOpVerlof, maakVerlofbesluitBekend, rondVerlofAf } from '#lib/verlof/besluiten/commands.ts';
import { readVerlofzaak } from '#lib/verlof/queries.ts';
import { herzieUitkomst } from '#lib/vrijstellingen/herzien/commands.ts';
import { beslisVrijstelling } from '#lib/vrijstellingen/besluiten/commands.ts';
import { brievenbus } from '#tests/factories/brievenbus.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { inwoner, kop, neemIn, open } from '#tests/integration/vrijstellingen/voorbeeld.ts';

afterAll(closeBrowser);
const vandaag = today();
const VAN = addDays(schooljaarBegin(schooljaarVan(vandaag)), 40);

async function afgewezen() {
  const bureau = await makeBureau();
  const kind = await makeJongere({
    bureau,
    geboortedatum: datum(`${Number(vandaag.slice(0, 4)) - 10}-03-14`),
  });
  await makeInschrijving(kind.id, { bureau, van: addDays(VAN, -70) });
  const { actor, schrijf } = await brievenbus(bureau, kind.id);
  const aanvraag = { grond: '11g', ontvangenOp: vandaag, kanaal: 'mail', aanvrager: 'Ouder', reden: 'Reis' };
  const { ids } = waardeOf(
    await vraagVerlofAan(actor, { jongereId: kind.id, ...aanvraag, van: VAN, tot: addDays(VAN, 27) }),
  );
  const id = ids[0] ?? '';
  const lees = async () => waardeOf(await readVerlofzaak(actor, { id }));
  const versie = async () => (await lees()).werk.versie;
  const besluit = { afloop: 'afgewezen', besluitOp: vandaag, motivering: 'Het kan in een vakantie.' };
  waardeOf(
    await besluitOpVerlof(actor, { id, versie: await versie(), ...besluit, afwijkmotivering: 'Spoed' }),
  );
  const velden = {
    ...{ veld_aanvraag_datum: vandaag, veld_verlof_van: VAN, veld_verlof_tot: addDays(VAN, 27) },
    ...{ veld_verlof_schooldagen: '15', veld_verlof_reden: 'Reis', veld_verlof_hoofd: 'de directeur' },
    veld_motivering: 'Het kan in een vakantie.',
  };
  return { actor, id, lees, versie, schrijf: () => schrijf('verlof-afwijzing', `verlof:${id}`, velden) };
}

const bezwaar = (termijnen: readonly { code: string; status: string }[]) =>
  termijnen.filter(({ code }) => code === 'bezwaar').map(({ status }) => status);

describe('bekendmaken van verlof (Awb art. 3:41 en 6:8)', () => {
  it('gebeurt als de besluitbrief weg is; dan loopt de bezwaartermijn, en niet als dat ongedaan wordt gemaakt', async () => {
    const { lees, schrijf } = await afgewezen();
    const brief = await schrijf();
    expect(await lees()).toMatchObject({ fase: 'bekendmaken' });
    await brief.druk();
    const bekend = await lees();
    expect(bekend).toMatchObject({ fase: 'bezwaar', verlof: { besluit: { bekendOp: vandaag } } });
    expect(bezwaar(bekend.termijnen)).toEqual(['loopt']);
    await brief.terug();
    const terug = await lees();
    expect(terug).toMatchObject({ fase: 'bekendmaken', verlof: { besluit: { bekendOp: null } } });
    expect(bezwaar(terug.termijnen)).toEqual(['vervallen']);
    await brief.druk();
    expect(await lees()).toMatchObject({ fase: 'bezwaar' });
  });

  it('en is de aanvraag intussen afgerond, dan gaat zij weer open en vervalt de bezwaartermijn', async () => {
    const { actor, id, lees, versie, schrijf } = await afgewezen();
    const brief = await schrijf();
    await brief.druk();
    waardeOf(await rondVerlofAf(actor, { id, versie: await versie() }));
    expect(await lees()).toMatchObject({ fase: 'klaar' });
    await brief.terug();
    const terug = await lees();
    expect(terug).toMatchObject({ fase: 'bekendmaken', werk: { status: 'open' } });
    expect(bezwaar(terug.termijnen)).toEqual(['vervallen']);
  });

  it('met de hand blijft staan, wat er ook met een brief gebeurt', async () => {
    const { actor, id, lees, versie, schrijf } = await afgewezen();
    const brief = await schrijf();
    waardeOf(await maakVerlofbesluitBekend(actor, { id, versie: await versie(), op: vandaag }));
    await brief.druk();
    await brief.terug();
    const zaak = await lees();
    expect(zaak.verlof.besluit?.bekendOp).toBe(vandaag);
    expect(bezwaar(zaak.termijnen)).toEqual(['loopt']);
  });
});

describe('bekendmaken van een besluit over artikel 15', () => {
  it('gebeurt als de weigering weg is, niet door een andere brief; ongedaan maken opent het werk weer', async () => {
    const bureau = await makeBureau();
    const jongereId = await inwoner(bureau, `${Number(vandaag.slice(0, 4)) - 17}-01-15`);
    const { actor, schrijf } = await brievenbus(bureau, jongereId);
    const aanvraag = { jongereId, grond: '15', ontvangenOp: vandaag, van: vandaag, aanvrager: '' };
    const { zaak } = await neemIn(actor, aanvraag);
    const nee = { uitkomst: 'geweigerd', motivering: 'Geen ander onderwijs.' };
    waardeOf(await beslisVrijstelling(actor, { ...kop(await open(actor, zaak.id)), ...nee }));
    const onderwerp = `vrijstelling:${zaak.id}`;
    const kern = { veld_aanvraag_datum: vandaag, veld_aanvraag_om: 'vrijstelling' };
    const anders = { veld_ontbreekt: 'Bewijs', veld_aanvullen_tot: vandaag };
    await (await schrijf('verzoek-aanvulling', onderwerp, { ...kern, ...anders })).druk();
    expect((await open(actor, zaak.id)).zaak.bekendgemaaktOp).toBeNull();
    const artikel = { veld_vrijstelling_artikel: 'artikel 15', veld_motivering: 'Geen ander onderwijs.' };
    const brief = await schrijf('besluit-weigering', onderwerp, { ...kern, ...artikel });
    await brief.druk();
    const bekend = await open(actor, zaak.id);
    expect(bekend.zaak.bekendgemaaktOp).toBe(vandaag);
    expect(bezwaar(bekend.termijnen)).toEqual(['loopt']);
    await brief.terug();
    const terug = await open(actor, zaak.id);
    expect(terug.zaak.bekendgemaaktOp).toBeNull();
    expect(bezwaar(terug.termijnen)).toEqual(['vervallen']);
  });

  it('gebeurt na herzien niet door de brief over de vorige uitkomst, maar door een nieuwe', async () => {
    const bureau = await makeBureau();
    const jongereId = await inwoner(bureau, `${Number(vandaag.slice(0, 4)) - 17}-01-15`);
    const { actor, schrijf } = await brievenbus(bureau, jongereId);
    const aanvraag = { jongereId, grond: '15', ontvangenOp: vandaag, van: vandaag, aanvrager: '' };
    const { zaak } = await neemIn(actor, aanvraag);
    const lees = async () => open(actor, zaak.id);
    const weiger = async (motivering: string) =>
      waardeOf(await beslisVrijstelling(actor, { ...kop(await lees()), uitkomst: 'geweigerd', motivering }));
    const onderwerp = `vrijstelling:${zaak.id}`;
    const kern = { veld_aanvraag_datum: vandaag, veld_aanvraag_om: 'vrijstelling' };
    const artikel = { veld_vrijstelling_artikel: 'artikel 15', veld_motivering: 'Geen ander onderwijs.' };
    await weiger('Eerste reden.');
    await (await schrijf('besluit-weigering', onderwerp, { ...kern, ...artikel })).druk();
    expect((await lees()).zaak.bekendgemaaktOp).toBe(vandaag);
    waardeOf(await herzieUitkomst(actor, { ...kop(await lees()), herzienReden: 'Verkeerde reden' }));
    await weiger('Tweede reden.');
    const anders = { veld_ontbreekt: 'Bewijs', veld_aanvullen_tot: vandaag };
    await (await schrijf('verzoek-aanvulling', onderwerp, { ...kern, ...anders })).druk();
    expect((await lees()).zaak.bekendgemaaktOp).toBeNull();
    await (await schrijf('besluit-weigering', onderwerp, { ...kern, ...artikel })).druk();
    expect((await lees()).zaak.bekendgemaaktOp).toBe(vandaag);
  });
});
