import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { openMail } from '#lib/platform/mail.ts';
import { maakAgendalink, trekAgendalinkIn } from '#lib/contact/agenda/commands.ts';
import { readAgendaVanLink } from '#lib/contact/agenda/queries.ts';
import {
  maakAfspraak,
  rondAfspraakAf,
  wijzigAfspraak,
  zegAfspraakAf,
} from '#lib/contact/afspraken/commands.ts';
import { listMijnAfspraken, readAfspraakpagina, readUitnodiging } from '#lib/contact/afspraken/queries.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function zaak() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau, naam: 'Lieke Leerplicht' });
  const jongere = await makeJongere({
    bureau,
    voornamen: 'Sanne',
    roepnaam: null,
    geslachtsnaam: 'Geheimnaam',
  });
  const werk = await makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId: actor.gebruikerId });
  const basis = {
    jongereId: jongere.id,
    werkprocesId: werk.id,
    vorm: 'gesprek',
    met: ['jongere', 'ouder'],
    datum: addDays(today(), 3),
    tijd: '14:30',
    duur: '45',
    plaats: 'Gemeentehuis, kamer 2',
    toelichting: 'Verzuim sinds de herfst',
  };
  return { bureau, actor, jongere, werk, basis };
}

async function post(bureauId: number) {
  const rows = await eigenaarSql<{ aan: Buffer; inhoud: Buffer }>(
    'select aan, inhoud from mail where bureau_id = $1 order by aangemaakt_op, id',
    [bureauId],
  );
  return rows.map((row) => openMail(bureauId, row));
}
const icsVan = (mail: Awaited<ReturnType<typeof post>>[number] | undefined) =>
  mail?.bijlagen[0]?.inhoud.toString('utf8').replaceAll('\r\n ', '') ?? '';

describe('een afspraak', () => {
  it('komt in de agenda, op de tijdlijn en als volgende actie bij het werkproces', async () => {
    const { actor, werk, basis } = await zaak();
    const { afspraakId } = waardeOf(await maakAfspraak(actor, { ...basis, alsVolgende: 'ja' }));
    const mijn = waardeOf(await listMijnAfspraken(actor, {}));
    expect(mijn.afspraken.rijen.map((item) => [item.id, item.tijd, item.plaats])).toEqual([
      [afspraakId, '14:30', 'Gemeentehuis, kamer 2'],
    ]);
    const [stand] = await eigenaarSql<{ actie: string; dag: string }>(
      'select volgende_actie as actie, volgende_datum as dag from werkproces where id = $1',
      [werk.id],
    );
    expect(stand).toEqual({ actie: 'Gesprek met jongere en ouder of verzorger', dag: basis.datum });
  });

  it('wordt gemaild met een uitnodiging waarin niets over de jongere staat', async () => {
    const { bureau, actor, basis } = await zaak();
    await maakAfspraak(actor, { ...basis, mailAnder: 'moeder@voorbeeld.nl' });
    const [mail] = await post(bureau.id);
    expect(mail?.aan).toBe('moeder@voorbeeld.nl');
    const ics = icsVan(mail);
    expect(ics).toContain('METHOD:REQUEST');
    expect(ics).toContain('SEQUENCE:0');
    expect(ics).toContain('Gemeentehuis');
    for (const geheim of ['Sanne', 'Geheimnaam', 'Verzuim', 'herfst'])
      expect(`${ics} ${mail?.tekst} ${mail?.onderwerp}`).not.toContain(geheim);
  });

  it('verzetten en afzeggen gaan met oplopend nummer en METHOD:CANCEL naar wie was uitgenodigd', async () => {
    const { bureau, actor, basis } = await zaak();
    const { afspraakId } = waardeOf(
      await maakAfspraak(actor, { ...basis, mailAnder: 'moeder@voorbeeld.nl' }),
    );
    waardeOf(await wijzigAfspraak(actor, { ...basis, afspraakId, versie: 1, tijd: '16.00' }));
    waardeOf(await zegAfspraakAf(actor, { afspraakId, versie: 2, reden: 'Ziek' }));
    const mails = await post(bureau.id);
    expect(mails.map((mail) => /METHOD:(\w+)[\s\S]*SEQUENCE:(\d)/.exec(icsVan(mail))?.slice(1))).toEqual([
      ['REQUEST', '0'],
      ['REQUEST', '1'],
      ['CANCEL', '2'],
    ]);
    expect(icsVan(mails[2])).toContain('STATUS:CANCELLED');
    expect(mails[2]?.tekst).not.toContain('Ziek');
    const uids = new Set(mails.map((mail) => /UID:(\S+)/.exec(icsVan(mail))?.[1]));
    expect(uids.size).toBe(1);
    const weer = await zegAfspraakAf(actor, { afspraakId, versie: 3, reden: 'Nog eens' });
    expect(!weer.ok && weer.weigering.code).toBe('niet-gepland');
  });

  it('staat in de zomer en de winter op de goede tijd in elke agenda', async () => {
    const { actor, basis } = await zaak();
    const jaar = Number(today().slice(0, 4)) + 1;
    const start = async (dag: string) => {
      const { afspraakId } = waardeOf(await maakAfspraak(actor, { ...basis, datum: datum(dag) }));
      const { tekst } = waardeOf(await readUitnodiging(actor, { afspraakId }));
      return /DTSTART:(\S+)/.exec(tekst)?.[1];
    };
    expect(await start(`${jaar}-01-20`)).toBe(`${jaar}0120T133000Z`);
    expect(await start(`${jaar}-07-20`)).toBe(`${jaar}0720T123000Z`);
  });

  it('waarschuwt als zij samenvalt met een andere afspraak', async () => {
    const { actor, basis } = await zaak();
    waardeOf(await maakAfspraak(actor, basis));
    const { afspraakId } = waardeOf(await maakAfspraak(actor, { ...basis, tijd: '15:00' }));
    const pagina = waardeOf(await readAfspraakpagina(actor, { afspraakId }));
    expect(pagina.overlap.map((item) => item.tijd)).toEqual(['14:30']);
  });

  it('zegt bij elk veld wat er niet klopt', async () => {
    const { actor, basis } = await zaak();
    const mis = await maakAfspraak(actor, {
      ...basis,
      met: '',
      tijd: 'half drie',
      datum: '',
      mailAnder: 'geen adres',
    });
    expect(!mis.ok && Object.keys(mis.weigering.velden ?? {}).sort()).toEqual([
      'datum',
      'mailAnder',
      'met',
      'tijd',
    ]);
    const gisteren = await maakAfspraak(actor, { ...basis, datum: addDays(today(), -1) });
    expect(!gisteren.ok && gisteren.weigering.velden?.datum).toBe('Kies vandaag of een latere dag.');
  });

  it('ziet een ander bureau niet', async () => {
    const { actor, basis } = await zaak();
    const { afspraakId } = waardeOf(await maakAfspraak(actor, basis));
    const ander = await zaak();
    const pagina = await readAfspraakpagina(ander.actor, { afspraakId });
    expect(!pagina.ok && pagina.weigering.code).toBe('niet-gevonden');
  });
});

describe('vandaag', () => {
  it('toont de afspraken van vandaag op de klok, en rondt ze in één stap af tot contact', async () => {
    const { actor, werk, basis } = await zaak();
    const laat = waardeOf(await maakAfspraak(actor, { ...basis, datum: today(), tijd: '16:00' }));
    const vroeg = waardeOf(await maakAfspraak(actor, { ...basis, datum: today(), tijd: '09:00' }));
    const ids = async () =>
      waardeOf(await readVandaag(actor, {})).afspraken.rijen.map((rij) => rij.afspraakId);
    expect(await ids()).toEqual([vroeg.afspraakId, laat.afspraakId]);
    waardeOf(
      await rondAfspraakAf(actor, {
        afspraakId: vroeg.afspraakId,
        versie: 1,
        verschenen: 'ja',
        verslag: 'Samen een plan gemaakt.',
        volgendeActie: 'Bel school',
        volgendeDatum: addDays(today(), 7),
      }),
    );
    waardeOf(await rondAfspraakAf(actor, { afspraakId: laat.afspraakId, versie: 1, verschenen: 'nee' }));
    expect(await ids()).toEqual([]);
    const contacten = await eigenaarSql<{ soort: string; bereikt: boolean; verslag: string }>(
      'select soort, bereikt, verslag from contactmoment where werkproces_id = $1 order by tijd',
      [werk.id],
    );
    expect(contacten).toEqual([
      { soort: 'gesprek', bereikt: true, verslag: 'Samen een plan gemaakt.' },
      { soort: 'gesprek', bereikt: false, verslag: 'Niet verschenen op de afspraak.' },
    ]);
    const [stand] = await eigenaarSql<{ actie: string; contact: string }>(
      'select volgende_actie as actie, laatste_contact as contact from werkproces where id = $1',
      [werk.id],
    );
    expect(stand).toEqual({ actie: 'Bel school', contact: today() });
    const feiten = await eigenaarSql<{ soort: string }>(
      `select soort from gebeurtenis where onderwerp_id = $1 and vervallen_op is null order by id`,
      [laat.afspraakId],
    );
    expect(feiten.map((feit) => feit.soort)).toEqual(['AfspraakGemaakt', 'NietVerschenen']);
  });
});

describe('de agendalink', () => {
  it('geeft de eigen afspraken met alleen initialen, vorm en plaats, en staat in het logboek', async () => {
    const { bureau, actor, basis } = await zaak();
    waardeOf(await maakAfspraak(actor, basis));
    const collega = await actorMet('leerplichtambtenaar', { bureau });
    waardeOf(await maakAfspraak(collega, { ...basis, plaats: 'Bij de collega' }));
    const { token } = waardeOf(await maakAgendalink(actor, {}));
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    const tekst = waardeOf(await readAgendaVanLink(token));
    expect(tekst).toContain('S.G. gesprek');
    expect(tekst).toContain('Gemeentehuis');
    for (const geheim of ['Sanne', 'Geheimnaam', 'Verzuim', 'Bij de collega'])
      expect(tekst).not.toContain(geheim);
    const [regel] = await eigenaarSql<{ actor: string; gebruiker_id: string; n: number }>(
      `select a.actor, a.gebruiker_id, (select count(*)::int from verwerkingsregel v where v.operatie_id = a.operatie_id) as n
         from auditregel a where bureau_id = $1 and handeling = 'eigen agenda ophalen met de agendalink'`,
      [bureau.id],
    );
    expect(regel).toEqual({ actor: 'systeem:agenda', gebruiker_id: actor.gebruikerId, n: 1 });
  });

  it('staat nergens leesbaar in de database', async () => {
    const { actor, bureau } = await zaak();
    const { token } = waardeOf(await maakAgendalink(actor, {}));
    const rows = await eigenaarSql<{ alles: string }>(
      'select agendalink::text as alles from agendalink where bureau_id = $1',
      [bureau.id],
    );
    expect(rows[0]?.alles).not.toContain(token);
    expect(rows[0]?.alles).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('werkt niet meer na vernieuwen, intrekken of vertrek', async () => {
    const { actor, bureau } = await zaak();
    const code = async (token: string) => {
      const uitkomst = await readAgendaVanLink(token);
      return uitkomst.ok ? 'open' : uitkomst.weigering.code;
    };
    const eerste = waardeOf(await maakAgendalink(actor, {})).token;
    const tweede = waardeOf(await maakAgendalink(actor, {})).token;
    expect([await code(eerste), await code(tweede)]).toEqual(['niet-gevonden', 'open']);
    waardeOf(await trekAgendalinkIn(actor, {}));
    expect(await code(tweede)).toBe('niet-gevonden');
    const derde = waardeOf(await maakAgendalink(actor, {})).token;
    await eigenaarSql('update lidmaatschap set tot = $2 where bureau_id = $1', [
      bureau.id,
      addDays(today(), -1),
    ]);
    expect(await code(derde)).toBe('niet-gevonden');
    expect(await code('../../x')).toBe('niet-gevonden');
  });

  it('werkt niet meer als de rol geen eigen agenda meer heeft, en weer wel als zij terugkomt', async () => {
    const { actor, bureau, basis } = await zaak();
    waardeOf(await maakAfspraak(actor, basis));
    const { token } = waardeOf(await maakAgendalink(actor, {}));
    const alsRol = (rol: string) =>
      eigenaarSql('update lidmaatschap set rollen = $3 where bureau_id = $1 and gebruiker_id = $2', [
        ...[bureau.id, actor.gebruikerId],
        [rol],
      ]);
    await alsRol('beheerder');
    expect(await readAgendaVanLink(token)).toMatchObject({ weigering: { code: 'niet-gevonden' } });
    await alsRol('doorstroomcoach');
    expect(waardeOf(await readAgendaVanLink(token))).toContain('SUMMARY');
  });

  it('noemt geen plaats bij een jongere met geheimhouding', async () => {
    const { actor, bureau, basis } = await zaak();
    const geheim = await makeJongere({ bureau, geheimhouding: true });
    const plaats = 'Schuilstraat 1';
    waardeOf(await maakAfspraak(actor, { ...basis, jongereId: geheim.id, werkprocesId: '', plaats }));
    const { token } = waardeOf(await maakAgendalink(actor, {}));
    const tekst = waardeOf(await readAgendaVanLink(token));
    expect(tekst).toContain('SUMMARY');
    expect(tekst).not.toMatch(/LOCATION|Schuilstraat/);
  });

  it('noemt ook in de uitnodiging geen plaats bij geheimhouding, en zegt dat de plaats nog komt', async () => {
    const { actor, bureau, basis } = await zaak();
    const geheim = await makeJongere({ bureau, geheimhouding: true });
    const invoer = { ...basis, jongereId: geheim.id, werkprocesId: '', plaats: 'Schuilstraat 1' };
    const mailAnder = 'ouder@example.test';
    const { afspraakId } = waardeOf(await maakAfspraak(actor, { ...invoer, mailAnder }));
    const [mail] = await post(bureau.id);
    expect(mail?.tekst).toContain('De plaats staat niet in deze mail. Die hoort u van ons.');
    const bestand = waardeOf(await readUitnodiging(actor, { afspraakId })).tekst;
    for (const tekst of [icsVan(mail), bestand]) expect(tekst).toContain('SUMMARY');
    expect(`${mail?.onderwerp} ${mail?.tekst} ${icsVan(mail)} ${bestand}`).not.toMatch(
      /LOCATION|Schuilstraat/,
    );
  });

  it('geeft na twintig keer in een minuut even niets meer', async () => {
    const { actor } = await zaak();
    const { token } = waardeOf(await maakAgendalink(actor, {}));
    const codes: string[] = [];
    for (let keer = 0; keer < 21; keer += 1) {
      const uitkomst = await readAgendaVanLink(token);
      codes.push(uitkomst.ok ? 'open' : uitkomst.weigering.code);
    }
    expect(codes.filter((item) => item === 'open')).toHaveLength(20);
    expect(codes.at(-1)).toBe('te-vaak');
  });
});
