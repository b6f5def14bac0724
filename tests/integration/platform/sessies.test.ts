import { beforeEach, describe, expect, it } from 'vitest';
import { pseudonym } from '#lib/platform/crypto.ts';
import { checkPassword, chooseBureau, endSession, readSession, startSession } from '#lib/toegang/sessies.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet, maakLid } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { volgnummer } from '#tests/factories/nummers.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let actor: GebruikerActor;
let adres = '';
beforeEach(async () => {
  actor = await actorMet('leerplichtambtenaar', { wachtwoord: 'goed-wachtwoord' });
  adres = `10.0.0.${volgnummer()}`;
});

describe('een sessie', () => {
  it('geeft de gebruiker met de rechten van dit moment', async () => {
    const sid = await startSession(actor.gebruikerId);
    expect(await readSession(sid)).toMatchObject({
      gebruikerId: actor.gebruikerId,
      rollen: ['leerplichtambtenaar'],
    });
    await eigenaarSql(`update lidmaatschap set rollen = '{fg}' where gebruiker_id = $1`, [actor.gebruikerId]);
    expect(await readSession(sid)).toMatchObject({ rollen: ['fg'] });
  });

  it('is bij het volgende verzoek voorbij als de gebruiker afmeldt', async () => {
    const sid = await startSession(actor.gebruikerId);
    await endSession(sid);
    expect(await readSession(sid)).toBeUndefined();
  });

  it('is bij het volgende verzoek voorbij als het account is uitgezet of het lidmaatschap afliep', async () => {
    const uitgezet = await startSession(actor.gebruikerId);
    await eigenaarSql('update gebruiker set actief = false where id = $1', [actor.gebruikerId]);
    expect(await readSession(uitgezet)).toBeUndefined();
    const ander = await actorMet('leerplichtambtenaar');
    const afgelopen = await startSession(ander.gebruikerId);
    await eigenaarSql('update lidmaatschap set tot = current_date - 1 where gebruiker_id = $1', [
      ander.gebruikerId,
    ]);
    expect(await readSession(afgelopen)).toBeUndefined();
  });

  it('verloopt na een half uur stilte en na twaalf uur in elk geval', async () => {
    const stil = await startSession(actor.gebruikerId);
    await eigenaarSql(`update sessie set laatst_gezien = now() - interval '31 minutes'`);
    expect(await readSession(stil)).toBeUndefined();
    const oud = await startSession(actor.gebruikerId);
    await eigenaarSql(`update sessie set verloopt_op = now() - interval '1 second'`);
    expect(await readSession(oud)).toBeUndefined();
    expect(await readSession('verzonnen')).toBeUndefined();
  });

  it('staat niet leesbaar in de database: alleen een hash van het nummer', async () => {
    const sid = await startSession(actor.gebruikerId);
    const rows = await eigenaarSql<{ id_hash: Buffer }>(
      'select id_hash from sessie where gebruiker_id = $1',
      [actor.gebruikerId],
    );
    expect(rows.map((row) => row.id_hash.length)).toEqual([32]);
    expect(rows[0]?.id_hash.toString('base64url')).not.toBe(sid);
  });

  it('wisselt alleen naar een bureau waar de gebruiker lid is', async () => {
    const sid = await startSession(actor.gebruikerId);
    const tweede = await makeBureau();
    expect(await chooseBureau(sid, tweede.id)).toBe(false);
    await maakLid(actor.gebruikerId, tweede, { naam: actor.naam, rollen: ['teamleider'] });
    expect(await chooseBureau(sid, tweede.id)).toBe(true);
    expect(await readSession(sid)).toMatchObject({ bureau: { code: tweede.code }, rollen: ['teamleider'] });
  });
});

describe('aanmelden', () => {
  it('lukt met het goede wachtwoord, hoe de naam ook is getypt', async () => {
    expect(await checkPassword(` ${actor.inlognaam.toUpperCase()} `, 'goed-wachtwoord', adres)).toEqual({
      ok: true,
      gebruikerId: actor.gebruikerId,
    });
  });

  it('zegt bij een onbekende naam hetzelfde als bij een fout wachtwoord, en doet er even lang over', async () => {
    const duur = async (naam: string): Promise<number> => {
      const begin = process.cpuUsage();
      expect(await checkPassword(naam, 'fout-wachtwoord', adres)).toEqual({ ok: false, reden: 'onjuist' });
      const { user, system } = process.cpuUsage(begin); // work done, which a busy machine does not change
      return user + system;
    };
    const bekend = await laagste(() => duur(actor.inlognaam));
    const onbekend = await laagste(() => duur('bestaat-niet'));
    expect(onbekend).toBeGreaterThan(bekend / 2);
  });

  it('weigert na acht fouten op één naam, ook het goede wachtwoord; een andere naam merkt er niets van', async () => {
    for (let keer = 0; keer < 8; keer++) await checkPassword(actor.inlognaam, 'fout', adres);
    expect(await checkPassword(actor.inlognaam, 'goed-wachtwoord', adres)).toEqual({
      ok: false,
      reden: 'te-vaak',
    });
    const ander = await actorMet('fg', { wachtwoord: 'ook-goed' });
    expect((await checkPassword(ander.inlognaam, 'ook-goed', adres)).ok).toBe(true);
  });

  it('telt ook pogingen op hetzelfde moment: van twintig tegelijk worden er hooguit acht bekeken', async () => {
    const pogingen = await Promise.all(
      Array.from({ length: 20 }, () => checkPassword(actor.inlognaam, 'fout', adres)),
    );
    const bekeken = pogingen.filter((uitkomst) => !uitkomst.ok && uitkomst.reden === 'onjuist');
    expect(bekeken.length).toBeLessThanOrEqual(8);
  });

  it('begint na een goede aanmelding opnieuw te tellen', async () => {
    for (let keer = 0; keer < 7; keer++) await checkPassword(actor.inlognaam, 'fout', adres);
    expect((await checkPassword(actor.inlognaam, 'goed-wachtwoord', adres)).ok).toBe(true);
    await checkPassword(actor.inlognaam, 'fout', adres);
    expect((await checkPassword(actor.inlognaam, 'goed-wachtwoord', adres)).ok).toBe(true);
  });

  it('kan na een kwartier weer', async () => {
    for (let keer = 0; keer < 8; keer++) await checkPassword(actor.inlognaam, 'fout', adres);
    await eigenaarSql(`update aanmeldpoging set tijd = tijd - interval '16 minutes'`);
    expect((await checkPassword(actor.inlognaam, 'goed-wachtwoord', adres)).ok).toBe(true);
  });

  it('weigert een adres dat te veel namen probeert', async () => {
    await eigenaarSql(
      `insert into aanmeldpoging (inlognaam_hash, adres_hash, gelukt)
       select gen_random_uuid()::text::bytea, $1, false from generate_series(1, 60)`,
      [pseudonym(adres, 'adres')],
    );
    expect(await checkPassword(actor.inlognaam, 'goed-wachtwoord', adres)).toEqual({
      ok: false,
      reden: 'te-vaak',
    });
  });

  it('bewaart van een poging geen naam en geen adres', async () => {
    await checkPassword('iemand', 'fout', adres);
    const rows = await eigenaarSql<{ alles: string }>(
      'select row_to_json(p)::text as alles from aanmeldpoging p',
    );
    expect(rows.filter((row) => row.alles.includes('iemand') || row.alles.includes(adres))).toEqual([]);
  });
});

async function laagste(meet: () => Promise<number>): Promise<number> {
  const tijden = [];
  for (let keer = 0; keer < 4; keer++) tijden.push(await meet());
  return Math.min(...tijden);
}
