import { beforeEach, describe, expect, it } from 'vitest';
import { zetAandachtOpzij } from '#lib/doelgroepen/aandacht/commands.ts';
import { readAandacht } from '#lib/doelgroepen/aandacht/queries.ts';
import { startHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/commands.ts';
import { listHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/queries.ts';
import { readUitBeeld } from '#lib/doelgroepen/uit-beeld/queries.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { readCijferoverzicht } from '#lib/indicatoren/overzicht/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { zetKeuze } from '#lib/keuzes/commands.ts';
import { readKeuzes } from '#lib/keuzes/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readSession, startSession } from '#lib/toegang/sessies.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { listNieuwkomers } from '#lib/nieuwkomers/queries.ts';
import { bereidVerlofVoor } from '#lib/verlof/aanvragen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
let beheerder: GebruikerActor;

beforeEach(async () => {
  bureau = await makeBureau();
  beheerder = await actorMet('beheerder', { bureau });
});

const REDEN = 'besloten in het teamoverleg van november';
const keuze = async (code: string) =>
  waardeOf(await readKeuzes(beheerder, {})).keuzes.find((item) => item.code === code)?.gekozen;

describe('keuzes van het bureau', () => {
  it('gelden zoals de bronnen het meest zeggen, tot de beheerder met een reden anders kiest', async () => {
    expect(await keuze('lrv_grens')).toMatchObject({ waarde: '>4-weken', versie: 0 });
    waardeOf(await zetKeuze(beheerder, { code: 'lrv_grens', versie: 0, waarde: '>=28-dagen', reden: REDEN }));
    expect(await keuze('lrv_grens')).toMatchObject({ waarde: '>=28-dagen', versie: 1, reden: REDEN });
    expect(
      await eigenaarSql(`select reden from auditregel where bureau_id = $1 and handeling = $2`, [
        bureau.id,
        'keuze van het bureau wijzigen',
      ]),
    ).toEqual([{ reden: `lrv_grens: ${REDEN}` }]);
  });

  it('twee beheerders tegelijk: de tweede hoort het en overschrijft niets', async () => {
    const wens = { code: 'cijfers_vanaf', versie: 0, reden: REDEN };
    waardeOf(await zetKeuze(beheerder, { ...wens, waarde: '2024-08-01' }));
    expect(await zetKeuze(beheerder, { ...wens, waarde: '2025-08-01' })).toMatchObject({
      ok: false,
      weigering: { code: 'gewijzigd-door-ander' },
    });
    waardeOf(await zetKeuze(beheerder, { ...wens, versie: 1, waarde: '' }));
    expect(await keuze('cijfers_vanaf')).toMatchObject({ waarde: null, versie: 2 });
  });

  it('een leerplichtambtenaar leest ze en wijzigt ze niet; zonder reden wijzigt niemand ze', async () => {
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    expect(waardeOf(await readKeuzes(lpa, {})).magKiezen).toBe(false);
    const wens = { code: 'lrv_grens', versie: 0, waarde: '>=28-dagen' };
    expect((await zetKeuze(lpa, { ...wens, reden: REDEN })).ok).toBe(false);
    expect((await zetKeuze(beheerder, { ...wens, reden: '' })).ok).toBe(false);
    expect(await keuze('lrv_grens')).toMatchObject({ versie: 0 });
  });
});

describe('wat een keuze doet', () => {
  const kies = async (code: string, waarde: string, versie = 0) =>
    waardeOf(await zetKeuze(beheerder, { code, versie, waarde, reden: REDEN }));
  const regio = async (id: number) =>
    (await eigenaarSql<{ regio: string }>('select vakantieregio as regio from bureau where id = $1', [id]))[0]
      ?.regio;

  it('de vakantieregio geldt meteen voor het hele bureau, en voor geen ander', async () => {
    const buren = await makeBureau();
    const voor = await regio(buren.id);
    expect(await keuze('vakantieregio')).toMatchObject({ waarde: await regio(bureau.id) });
    await kies('vakantieregio', 'noord');
    expect(await keuze('vakantieregio')).toMatchObject({ waarde: 'noord', versie: 1 });
    expect(await regio(bureau.id)).toBe('noord');
    expect(await regio(buren.id)).toBe(voor);
    await kies('vakantieregio', 'midden', 1);
    expect(await regio(bureau.id)).toBe('midden');
    expect(
      (await zetKeuze(beheerder, { code: 'vakantieregio', versie: 2, waarde: 'west', reden: REDEN })).ok,
    ).toBe(false);
  });

  it('weken vooraf en hersteldagen staan op de formulieren van verlof, de maanden op de lijst van nieuwkomers', async () => {
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    const { id } = await makeJongere({ bureau });
    const vooraf = async () => waardeOf(await bereidVerlofVoor(lpa, { jongereId: id })).wekenVooraf;
    const lang = async () => waardeOf(await listNieuwkomers(lpa, {})).langNaMaanden;
    expect([await vooraf(), await lang()]).toEqual([8, 24]);
    await kies('verlof_weken_vooraf', '6');
    await kies('nieuwkomers_lang', '18');
    expect([await vooraf(), await lang()]).toEqual([6, 18]);
  });

  it('de grenzen van uit beeld en aandacht gelden in de lijst, in haar uitleg en bij wegzetten', async () => {
    const coach = await actorMet('doorstroomcoach', { bureau });
    const { id: jongereId } = await makeJongere({ bureau });
    const werk = await makeWerkproces({
      ...{ bureau, jongereId, soort: 'vsv', gestartOp: addDays(today(), -20), eigenaarId: coach.gebruikerId },
    });
    const uitBeeld = async () => waardeOf(await readUitBeeld(coach, {})).rijen.length;
    const aandacht = async () => waardeOf(await readAandacht(coach, {}));
    expect([await uitBeeld(), (await aandacht()).rijen.length]).toEqual([0, 0]);
    await kies('uitbeeld_eerste_poging', '14');
    await kies('aandacht_contact', '14');
    const lijst = await aandacht();
    expect([await uitBeeld(), lijst.contactDagen, lijst.rijen.length]).toEqual([1, 14, 1]);
    const wens = { werkprocesId: werk.id, regel: 'geen-contact', stand: 'nooit', reden: 'Staat in de wacht' };
    expect((await zetAandachtOpzij(coach, wens)).ok).toBe(true);
    await eigenaarSql('update werkproces set laatste_contact = $2 where id = $1', [
      ...[werk.id, addDays(today(), -10)],
    ]);
    expect(await uitBeeld()).toBe(0);
    await kies('uitbeeld_dagen', '7');
    expect(await uitBeeld()).toBe(1);
    expect(
      (await zetKeuze(beheerder, { code: 'uitbeeld_dagen', versie: 1, waarde: '0', reden: REDEN })).ok,
    ).toBe(false);
  });

  it('hoe lang een gesprek geldt bij de herbeoordeling: bij opnieuw peilen verandert het voorstel', async () => {
    const coach = await actorMet('doorstroomcoach', { bureau });
    const { id } = await makeJongere({
      ...{ bureau, geboortedatum: datum(`${Number(today().slice(0, 4)) - 20}-01-01`) },
    });
    await makeInschrijving(id, {
      ...{ bureau, onderwijssoort: 'VMBO', van: addDays(today(), -1500), tot: addDays(today(), -700) },
    });
    await makeWerkproces({ bureau, jongereId: id, soort: 'vsv', gestartOp: addDays(today(), -600) });
    await eigenaarSql('update werkproces set laatste_contact = $2 where jongere_id = $1', [
      ...[id, addDays(today(), -100)],
    ]);
    const voorstel = async () => {
      waardeOf(await startHerbeoordeling(coach, {}));
      return waardeOf(await listHerbeoordeling(coach, {})).rijen.map((rij) => rij.voorstel);
    };
    const eerst = await voorstel();
    await kies('herbeoordeling_contact', '60');
    expect([eerst, await voorstel()]).toEqual([['in-begeleiding'], ['benaderen']]);
  });

  it('de naam van het Jongerenpunt staat meteen bij wie is aangemeld en in de cijfers, en gaat weer terug', async () => {
    const sessie = await startSession(beheerder.gebruikerId);
    const punt = async () => (await readSession(sessie))?.jongerenpunt;
    const manager = await actorMet('manager', { bureau });
    const cijfer = async () =>
      waardeOf(await readIndicator(manager, { code: 'jongerenpunt-vragen' })).indicator.titel;
    expect([await punt(), await cijfer()]).toEqual([undefined, 'Vragen aan het Jongerenpunt']);
    await kies('naam_jongerenpunt', 'Jongerenloket');
    expect([await punt(), await cijfer()]).toEqual(['Jongerenloket', 'Vragen aan Jongerenloket']);
    const gezocht = waardeOf(await readCijferoverzicht(manager, { zoek: 'jongerenloket' }));
    expect(gezocht.regels.map(({ indicator }) => indicator.code)).toContain('jongerenpunt-acties');
    await kies('naam_jongerenpunt', '', 1);
    expect([await punt(), await cijfer()]).toEqual([undefined, 'Vragen aan het Jongerenpunt']);
  });
});
