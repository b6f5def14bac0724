import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { pool } from '#lib/platform/db.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import {
  addGebruiker,
  changeGebruiker,
  endAccess,
  linkWerkaccount,
  reopenAccess,
  resetPassword,
} from '#lib/toegang/gebruikers/commands.ts';
import { listGebruikers, showGebruiker } from '#lib/toegang/gebruikers/queries.ts';
import { checkPassword, findByOidc, readSession, startSession } from '#lib/toegang/sessies.ts';
import { actorMet, maakLid } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function bureauMetBeheerder(): Promise<GebruikerActor> {
  return actorMet('beheerder', { bureau: await makeBureau() });
}

type Uitkomst = { waarde: unknown; wachtwoord: string };
const nieuw = (inlognaam: string, rest: object = {}) => ({
  naam: 'Noor de Wit',
  inlognaam,
  rollen: ['leerplichtambtenaar'],
  werkgebied: ['1883'],
  ...rest,
});

async function stand(beheerder: GebruikerActor, id: string): Promise<string> {
  return waardeOf(await showGebruiker(beheerder, { id })).gebruiker.stand;
}

describe('een beheerder voegt een collega toe', () => {
  it('die zich daarna met het getoonde wachtwoord kan aanmelden, met de gegeven rol', async () => {
    const beheerder = await bureauMetBeheerder();
    const gemaakt = waardeOf(await addGebruiker(beheerder, nieuw('noor.een')));
    const aangemeld = await checkPassword('noor.een', gemaakt.wachtwoord ?? '', '203.0.113.9');
    expect(aangemeld).toEqual({ ok: true, gebruikerId: gemaakt.id });
    const sessie = await readSession(await startSession(gemaakt.id));
    expect(sessie?.rollen).toEqual(['leerplichtambtenaar']);
    expect(sessie?.werkgebied).toEqual(['1883']);
  });

  it('en het wachtwoord staat nergens leesbaar in de database', async () => {
    const beheerder = await bureauMetBeheerder();
    const { id, wachtwoord } = waardeOf(await addGebruiker(beheerder, nieuw('noor.hash')));
    const [rij] = await eigenaarSql<{ wachtwoord_hash: string }>(
      'select wachtwoord_hash from gebruiker where id = $1',
      [id],
    );
    expect(rij?.wachtwoord_hash).toMatch(/^\$argon2id\$/);
    expect(rij?.wachtwoord_hash).not.toContain(wachtwoord);
  });

  it.each([
    ['een inlognaam die al in gebruik is bij een ander bureau', {}, 'inlognaam-bezet'],
    [
      'een gemeente die niet bij het bureau hoort',
      { inlognaam: 'noor.g', werkgebied: ['0546'] },
      'gemeente-onbekend',
    ],
    ['een makkelijk wachtwoord', { inlognaam: 'noor.w', wachtwoord: 'Welkom2024Welkom' }, 'zwak-wachtwoord'],
    ['geen enkele rol', { inlognaam: 'noor.r', rollen: [] }, 'ongeldige-invoer'],
    ['een rol die niet bestaat', { inlognaam: 'noor.x', rollen: ['superman'] }, 'ongeldige-invoer'],
  ])('maar niet met %s', async (_wat, rest, code) => {
    const elders = await bureauMetBeheerder();
    await addGebruiker(elders, nieuw('noor.bezet'));
    const uitkomst = await addGebruiker(await bureauMetBeheerder(), nieuw('noor.bezet', rest));
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code } });
  });

  it('en een ander dan de beheerder mag dat niet', async () => {
    const uitkomst = await addGebruiker(await actorMet('teamleider'), nieuw('noor.teamleider'));
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'geen-recht' } });
  });

  it('en ziet alleen mensen van het eigen bureau', async () => {
    const [hier, elders] = [await bureauMetBeheerder(), await bureauMetBeheerder()];
    const vreemd = waardeOf(await addGebruiker(elders, nieuw('noor.elders')));
    const lijst = waardeOf(await listGebruikers(hier, {}));
    expect(lijst.gebruikers.map((item) => item.inlognaam)).toEqual([hier.inlognaam]);
    expect(await showGebruiker(hier, { id: vreemd.id })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
    expect(await endAccess(hier, { id: vreemd.id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });
});

describe('toegang eindigt', () => {
  it('binnen een seconde, ook voor wie op dat moment werkt', async () => {
    const beheerder = await bureauMetBeheerder();
    const { id, wachtwoord } = waardeOf(await addGebruiker(beheerder, nieuw('noor.weg')));
    const sessie = await startSession(id);
    expect(await readSession(sessie)).toBeDefined();
    const begin = performance.now();
    waardeOf(await endAccess(beheerder, { id, reden: 'uit dienst' }));
    expect(await readSession(sessie)).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(await checkPassword('noor.weg', wachtwoord ?? '', '203.0.113.9')).toMatchObject({ ok: true });
    expect(await readSession(await startSession(id))).toBeUndefined(); // the account exists, but has no bureau
  });

  it('na een gekozen dag: tot en met die dag werkt de sessie nog', async () => {
    const beheerder = await bureauMetBeheerder();
    const { id } = waardeOf(await addGebruiker(beheerder, nieuw('noor.straks')));
    const sessie = await startSession(id);
    waardeOf(await endAccess(beheerder, { id, laatsteDag: today() }));
    expect(await readSession(sessie)).toBeDefined();
    await eigenaarSql('update lidmaatschap set tot = $2 where gebruiker_id = $1', [id, addDays(today(), -1)]);
    expect(await readSession(sessie)).toBeUndefined();
  });

  it('en kan worden hersteld', async () => {
    const beheerder = await bureauMetBeheerder();
    const { id } = waardeOf(await addGebruiker(beheerder, nieuw('noor.terug')));
    waardeOf(await endAccess(beheerder, { id }));
    expect(waardeOf(await listGebruikers(beheerder, {})).verborgen).toBe(1);
    waardeOf(await reopenAccess(beheerder, { id }));
    expect(await readSession(await startSession(id))).toBeDefined();
  });

  it('niet met een dag in het verleden', async () => {
    const beheerder = await bureauMetBeheerder();
    const { id } = waardeOf(await addGebruiker(beheerder, nieuw('noor.vroeger')));
    const uitkomst = await endAccess(beheerder, { id, laatsteDag: addDays(today(), -10) });
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'einde-in-verleden' } });
  });

  it('niet voor de laatste beheerder', async () => {
    const beheerder = await bureauMetBeheerder();
    const uitkomst = await endAccess(beheerder, { id: beheerder.gebruikerId });
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'laatste-beheerder' } });
  });

  it('niet voor allebei, als twee beheerders elkaar op hetzelfde moment beëindigen', async () => {
    const een = await bureauMetBeheerder();
    const twee = await actorMet('beheerder', { bureau: een.bureau });
    const uitkomsten = await Promise.all([
      endAccess(een, { id: twee.gebruikerId }),
      endAccess(twee, { id: een.gebruikerId }),
    ]);
    expect(uitkomsten.map((uitkomst) => uitkomst.ok).sort()).toEqual([false, true]);
  });
});

describe('rollen wijzigen', () => {
  const wijziging = (rollen: string[]) => ({ naam: 'Noor de Wit', rollen, werkgebied: [] });

  it('geldt bij het volgende verzoek van een lopende sessie', async () => {
    const beheerder = await bureauMetBeheerder();
    const { id } = waardeOf(await addGebruiker(beheerder, nieuw('noor.rol')));
    const sessie = await startSession(id);
    waardeOf(
      await changeGebruiker(beheerder, {
        id,
        stand: await stand(beheerder, id),
        ...wijziging(['administratie']),
      }),
    );
    expect((await readSession(sessie))?.rollen).toEqual(['administratie']);
  });

  it('gaat niet over de wijziging van een collega heen', async () => {
    const beheerder = await bureauMetBeheerder();
    const { id } = waardeOf(await addGebruiker(beheerder, nieuw('noor.twee')));
    const gezien = await stand(beheerder, id);
    waardeOf(await changeGebruiker(beheerder, { id, stand: gezien, ...wijziging(['administratie']) }));
    const tweede = await changeGebruiker(beheerder, { id, stand: gezien, ...wijziging(['teamleider']) });
    expect(tweede).toMatchObject({
      ok: false,
      weigering: { code: 'gewijzigd-door-ander', gegevens: { nu: { rollen: ['administratie'] } } },
    });
  });

  it('kan niet voor uzelf omhoog, en de laatste beheerder blijft beheerder', async () => {
    const beheerder = await bureauMetBeheerder();
    const id = beheerder.gebruikerId;
    const zelf = { id, stand: await stand(beheerder, id) };
    expect(
      await changeGebruiker(beheerder, { ...zelf, ...wijziging(['beheerder', 'leerplichtambtenaar']) }),
    ).toMatchObject({
      weigering: { code: 'eigen-rollen' },
    });
    const collega = waardeOf(await addGebruiker(beheerder, nieuw('noor.collega')));
    expect(collega.id).not.toBe(id);
    expect(
      await changeGebruiker(beheerder, { ...zelf, ...wijziging(['leerplichtambtenaar']) }),
    ).toMatchObject({ ok: false });
  });
});

describe('hoe iemand zich aanmeldt', () => {
  it('verandert met een nieuw wachtwoord: het oude en alle sessies vervallen', async () => {
    const beheerder = await bureauMetBeheerder();
    const eerst = waardeOf(await addGebruiker(beheerder, nieuw('noor.reset'))) as unknown as Uitkomst & {
      id: string;
    };
    const sessie = await startSession(eerst.id);
    const daarna = waardeOf(await resetPassword(beheerder, { id: eerst.id }));
    expect(await readSession(sessie)).toBeUndefined();
    expect((await checkPassword('noor.reset', eerst.wachtwoord, '203.0.113.9')).ok).toBe(false);
    expect((await checkPassword('noor.reset', daarna.wachtwoord, '203.0.113.9')).ok).toBe(true);
  });

  it('bepaalt een bureau niet alleen als het account ook bij een ander bureau werkt', async () => {
    const beheerder = await bureauMetBeheerder();
    const { id } = waardeOf(await addGebruiker(beheerder, nieuw('noor.gedeeld')));
    await maakLid(id, await makeBureau(), { naam: 'Noor de Wit', rollen: ['administratie'] });
    expect(await resetPassword(beheerder, { id })).toMatchObject({ weigering: { code: 'gedeeld-account' } });
    const koppeling = { id, issuer: 'https://idp.gemeente.nl', subject: 'noor' };
    expect(await linkWerkaccount(beheerder, koppeling)).toMatchObject({
      weigering: { code: 'gedeeld-account' },
    });
  });

  it('kan een werkaccount zijn: gevonden op uitgever en kenmerk samen, en bij één mens', async () => {
    const beheerder = await bureauMetBeheerder();
    const account = { aanmelding: 'werkaccount', issuer: 'https://idp.gemeente.nl/', subject: 'sub-17' };
    const { id, wachtwoord } = waardeOf(await addGebruiker(beheerder, nieuw('noor.oidc', account)));
    expect(wachtwoord).toBeNull();
    expect(await findByOidc('https://idp.gemeente.nl', 'sub-17')).toBe(id);
    expect(await findByOidc('https://andere-idp.nl', 'sub-17')).toBeUndefined();
    const tweede = await addGebruiker(beheerder, nieuw('noor.oidc2', account));
    expect(tweede).toMatchObject({ ok: false, weigering: { code: 'werkaccount-bezet' } });
    const over = waardeOf(await listGebruikers(beheerder, {})).gebruikers.map((item) => item.inlognaam);
    expect(over).not.toContain('noor.oidc2'); // a refused command leaves nothing behind
  });
});

describe('de toepassing zelf', () => {
  it.each(['gebruiker', 'sessie', 'aanmeldpoging'])(
    'kan de tabel %s niet lezen of wijzigen',
    async (tabel) => {
      await expect(pool().query(`select * from ${tabel}`)).rejects.toThrow(/permission denied/);
      await expect(pool().query(`delete from ${tabel}`)).rejects.toThrow(/permission denied/);
    },
  );
});

describe('elke wijziging aan een gebruiker', () => {
  it('staat in het logboek, met wie, wat en op wie', async () => {
    const beheerder = await bureauMetBeheerder();
    const { id } = waardeOf(await addGebruiker(beheerder, nieuw('noor.log')));
    waardeOf(await endAccess(beheerder, { id, reden: 'naar een andere gemeente' }));
    const regels = await eigenaarSql<{ handeling: string; reden: string | null }>(
      `select handeling, reden from auditregel where bureau_id = $1 and gebruiker_id = $2 and onderwerp_id = $3 order by id`,
      [beheerder.bureau.id, beheerder.gebruikerId, id],
    );
    expect(regels).toEqual([
      { handeling: 'gebruiker toevoegen', reden: null },
      { handeling: 'toegang van een gebruiker beëindigen', reden: 'naar een andere gemeente' },
    ]);
  });
});
