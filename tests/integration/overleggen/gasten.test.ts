import { beforeAll, describe, expect, it } from 'vitest';
import { geefInstemming, trekInstemmingIn } from '#lib/instemming/commands.ts';
import { readInstemmingen } from '#lib/instemming/queries.ts';
import { haalVanAgenda } from '#lib/overleggen/agenda/commands.ts';
import { deelMetPartners, stopMetDelen } from '#lib/overleggen/delen/commands.ts';
import { geefNieuweCode, nodigGastUit, trekGastIn } from '#lib/overleggen/gasten/commands.ts';
import { openMetCode, vraagGastcode } from '#lib/overleggen/gasten/deur/commands.ts';
import { readGastblik, readGastdeur } from '#lib/overleggen/gasten/deur/queries.ts';
import { GAST } from '#lib/overleggen/gasten/rules.ts';
import { wijzigPunt } from '#lib/overleggen/punten/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { openMail } from '#lib/platform/mail.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { code, makeAgenda, PARTNER } from './opzet.ts';

let coach: GebruikerActor;
beforeAll(async () => {
  coach = await actorMet('doorstroomcoach');
});

const WIE = { ontvanger: PARTNER, naam: 'Anke', dagen: 7 };
async function gast(anders: object = {}) {
  const agenda = await makeAgenda(coach, 'Gastproef');
  waardeOf(
    await deelMetPartners(coach, { ...(await agenda.kop()), delen: ['werk', 'leeftijd'], aan: PARTNER }),
  );
  const [deling] = (await agenda.punt()).delingen;
  const uitnodiging = waardeOf(
    await nodigGastUit(coach, { delingId: deling?.id, ...WIE, wijze: 'telefoon', ...anders }),
  );
  const zelf = async () => (await agenda.punt()).delingen[0]?.gasten[0];
  return { ...agenda, ...uitnodiging, delingId: deling?.id ?? '', zelf };
}
const fout = (goed: string | null) => (goed === '000000' ? '111111' : '000000');
const stand = async (sleutel: string) => waardeOf(await readGastdeur(sleutel)).stand;

describe('een gast', () => {
  it('ziet met link en code dat ene agendapunt, en elke blik staat erbij', async () => {
    const { sleutel, code: pin, jongereId, zelf } = await gast();
    const deur = waardeOf(await readGastdeur(sleutel));
    expect(JSON.stringify(deur)).not.toContain('Gastproef');
    expect(code(await readGastblik(sleutel, undefined))).toBe('geen-sessie');
    const { sessie } = waardeOf(await openMetCode(sleutel, pin ?? ''));
    const blik = waardeOf(await readGastblik(sleutel, sessie));
    expect(blik.inhoud.naam).toContain('Gastproef');
    expect(blik.inhoud.delen.map(({ deel }) => deel)).toEqual(['leeftijd', 'werk']);
    expect((await zelf())?.gezien).toHaveLength(1);
    const regels = await eigenaarSql<{ actor: string; reden: string; betrokkenen: number }>(
      `select actor, reden, (select count(*)::int from verwerkingsregel v where v.operatie_id = a.operatie_id) as betrokkenen
         from auditregel a where handeling = 'gedeeld agendapunt als gast lezen' and uitkomst = 'gelukt'`,
    );
    expect(regels).toContainEqual({ actor: 'systeem:gast', reden: 'Wijkteam, Anke', betrokkenen: 1 });
    expect(jongereId).toBeTruthy();
  });

  it('is een van hen met wie is gedeeld; wie er niet bij was, krijgt geen link', async () => {
    const { delingId, zelf, id } = await gast();
    expect((await zelf())?.organisatie).toBe('Wijkteam');
    const ander = { delingId, ...WIE, wijze: 'telefoon' };
    for (const ontvanger of ['GGD', 'Voetbalclub'])
      expect(code(await nodigGastUit(coach, { ...ander, ontvanger }))).toBe('niet-gedeeld');
    expect(id).toBeTruthy();
  });

  it('van link, code en sessie staat alleen een afdruk in de database', async () => {
    const { sleutel, code: pin } = await gast();
    const { sessie } = waardeOf(await openMetCode(sleutel, pin ?? ''));
    const [{ tekst } = { tekst: '' }] = await eigenaarSql<{ tekst: string }>(
      `select string_agg(g::text, '') || (select coalesce(string_agg(e::text, ''), '') from eenmalig e) as tekst from gast g`,
    );
    for (const geheim of [
      sleutel,
      sessie,
      Buffer.from(sleutel).toString('hex'),
      Buffer.from(sessie).toString('hex'),
    ])
      expect(tekst).not.toContain(geheim);
  });

  it('na vijf verkeerde codes is de link dicht, ook voor de goede; de collega geeft een nieuwe', async () => {
    const { sleutel, code: pin, zelf } = await gast();
    for (let keer = 0; keer < GAST.pogingen; keer += 1)
      expect(code(await openMetCode(sleutel, fout(pin)))).toBe('code-fout');
    expect(await stand(sleutel)).toBe('geblokkeerd');
    expect(code(await openMetCode(sleutel, pin ?? ''))).toBe('niet-gevonden');
    const nu = await zelf();
    const nieuw = waardeOf(await geefNieuweCode(coach, { id: nu?.id, versie: nu?.versie }));
    expect(await stand(sleutel)).toBe('open');
    expect(code(await openMetCode(sleutel, nieuw.code))).toBe('goed');
  });

  it('na de laatste dag, na intrekken en na stoppen is het dicht, ook wie al binnen was', async () => {
    for (const hoe of ['verlopen', 'ingetrokken', 'gestopt']) {
      const { sleutel, code: pin, zelf, delingId } = await gast();
      const { sessie } = waardeOf(await openMetCode(sleutel, pin ?? ''));
      const nu = await zelf();
      if (hoe === 'verlopen')
        await eigenaarSql(`update gast set geldig_tot = now() - interval '1 second' where id = $1`, [nu?.id]);
      else if (hoe === 'ingetrokken') waardeOf(await trekGastIn(coach, { id: nu?.id, versie: nu?.versie }));
      else waardeOf(await stopMetDelen(coach, { id: delingId }));
      expect(code(await readGastblik(sleutel, sessie)), hoe).toBe('geen-sessie');
      expect(code(await openMetCode(sleutel, pin ?? '')), hoe).toBe('niet-gevonden');
      expect(await stand(sleutel)).toBe(hoe === 'verlopen' ? 'verlopen' : 'ingetrokken');
    }
  });

  it('een sessie van de een opent niet de link van een ander, en een onbekende link niets', async () => {
    const een = await gast();
    const ander = await gast();
    const { sessie } = waardeOf(await openMetCode(een.sleutel, een.code ?? ''));
    expect(code(await readGastblik(ander.sleutel, sessie))).toBe('geen-sessie');
    expect(code(await openMetCode(ander.sleutel, fout(ander.code)))).toBe('code-fout');
    for (const sleutel of ['', 'x', 'A'.repeat(43), `${een.sleutel}/..`])
      expect(code(await readGastdeur(sleutel)), sleutel).toBe('niet-gevonden');
  });

  it('vraagt de code per mail aan; zij werkt één keer, en in geen mail staat over wie het gaat', async () => {
    const { sleutel, id } = await gast({ wijze: 'mail', email: 'anke@wijkteam.example' });
    waardeOf(await vraagGastcode(sleutel));
    const mails = await eigenaarSql<{ soort: string; aan: Buffer; inhoud: Buffer }>(
      `select bron_soort as soort, aan, inhoud from mail where bron_id = $1 order by aangemaakt_op`,
      [id],
    );
    expect(mails.map(({ soort }) => soort)).toEqual(['gast', 'gastcode']);
    const [link, codemail] = mails.map((rij) => openMail(coach.bureau.id, rij));
    expect(link?.tekst).toContain(`/gast/${sleutel}`);
    for (const mail of [link, codemail]) expect(JSON.stringify(mail)).not.toContain('Gastproef');
    const pin = /\d{6}/.exec(codemail?.tekst ?? '')?.[0] ?? '';
    waardeOf(await openMetCode(sleutel, pin));
    expect(code(await openMetCode(sleutel, pin))).toBe('code-fout');
    for (let keer = 1; keer < GAST.codes; keer += 1) waardeOf(await vraagGastcode(sleutel));
    expect(code(await vraagGastcode(sleutel))).toBe('te-vaak');
  });

  it('wie de instemming intrekt, sluit de links die erop rusten; dat staat er vooraf bij', async () => {
    const agenda = await makeAgenda(coach, 'Intrekproef');
    const { jongereId } = agenda;
    const gegeven = { jongereId, doel: 'overleg-partners', gegevenOp: today(), wijze: 'mondeling' };
    waardeOf(await geefInstemming(coach, gegeven));
    waardeOf(
      await wijzigPunt(coach, { ...(await agenda.kop()), grondslag: 'instemming', reden: 'Samen kijken' }),
    );
    waardeOf(await deelMetPartners(coach, { ...(await agenda.kop()), delen: ['werk'], aan: PARTNER }));
    const [deling] = (await agenda.punt()).delingen;
    const { sleutel } = waardeOf(
      await nodigGastUit(coach, { delingId: deling?.id, ...WIE, wijze: 'telefoon' }),
    );
    const [instemming] = waardeOf(await readInstemmingen(coach, { jongereId })).lopend;
    expect(instemming?.gevolgen.join(' ')).toContain('Eén link voor een gast gaat meteen dicht');
    waardeOf(
      await trekInstemmingIn(coach, {
        id: instemming?.id,
        versie: instemming?.versie,
        op: today(),
        wijze: 'mondeling',
      }),
    );
    expect(await stand(sleutel)).toBe('ingetrokken');
    const opnieuw = await nodigGastUit(coach, { delingId: deling?.id, ...WIE, wijze: 'telefoon' });
    expect(code(opnieuw)).toBe('geen-instemming');
  });

  it('een link die tegelijk met het intrekken ontstond, gaat ook niet open', async () => {
    const { sleutel, code: pin, delingId } = await gast();
    const { sessie } = waardeOf(await openMetCode(sleutel, pin ?? ''));
    await eigenaarSql(`update deling set grondslag = 'instemming' where id = $1`, [delingId]);
    expect(await stand(sleutel)).toBe('ingetrokken');
    expect(code(await readGastblik(sleutel, sessie))).toBe('geen-sessie');
    expect(code(await openMetCode(sleutel, pin ?? ''))).toBe('niet-gevonden');
  });

  it('gaat de zaak van de agenda, dan gaan de links dicht en wordt er niets meer van gedeeld', async () => {
    const { sleutel, code: pin, kop, delingId } = await gast();
    const { sessie } = waardeOf(await openMetCode(sleutel, pin ?? ''));
    waardeOf(await haalVanAgenda(coach, { ...(await kop()), reden: 'Toch niet' }));
    expect(code(await readGastblik(sleutel, sessie))).toBe('geen-sessie');
    expect(await stand(sleutel)).toBe('ingetrokken');
    const [rij] = await eigenaarSql<{ gestopt: boolean; open: number }>(
      `select gestopt_op is not null as gestopt, (select count(*)::int from gast where deling_id = d.id and ingetrokken_op is null) as open
         from deling d where id = $1`,
      [delingId],
    );
    expect(rij).toEqual({ gestopt: true, open: 0 });
    expect(code(await nodigGastUit(coach, { delingId, ...WIE, wijze: 'telefoon' }))).toBe('gestopt');
  });

  it('alleen wie de zaak behandelt nodigt uit; een collega kan niet als gast lezen', async () => {
    const { delingId } = await gast();
    const uit = (actor: GebruikerActor) => nodigGastUit(actor, { delingId, ...WIE, wijze: 'telefoon' });
    for (const rol of ['teamleider', 'administratie', 'kwaliteitsmedewerker', 'fg'] as const)
      expect(code(await uit(await actorMet(rol))), rol).toBe('geen-recht');
    expect(code(await nodigGastUit(coach, { delingId, ...WIE, wijze: 'mail' }))).toBe('ongeldige-invoer');
    expect(code(await nodigGastUit(coach, { delingId, ...WIE, wijze: 'telefoon', dagen: 29 }))).toBe(
      'ongeldige-invoer',
    );
  });
});
