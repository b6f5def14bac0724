import { describe, expect, it } from 'vitest';
import { changeOwnPassword } from '#lib/toegang/eigen-account/commands.ts';
import { checkPassword, readSession, startSession } from '#lib/toegang/sessies.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const OUD = 'drie kikkers op een balkon';
const NIEUW = 'zolderraam kompas vijver';
const vraag = (rest: object = {}) => ({ huidig: OUD, wachtwoord: NIEUW, herhaling: NIEUW, ...rest });

describe('iemand wijzigt het eigen wachtwoord', () => {
  it('en daarna gelden het oude wachtwoord en alle sessies niet meer', async () => {
    const actor = await actorMet('administratie', { wachtwoord: OUD });
    const sessie = await startSession(actor.gebruikerId);
    expect(await changeOwnPassword(actor, vraag())).toEqual({ ok: true, waarde: null });
    expect(await readSession(sessie)).toBeUndefined();
    expect((await checkPassword(actor.inlognaam, OUD, 'adres')).ok).toBe(false);
    expect((await checkPassword(actor.inlognaam, NIEUW, 'adres')).ok).toBe(true);
  });

  it.each([
    ['een verkeerd huidig wachtwoord', { huidig: 'iets anders dan dit' }, 'onjuist'],
    ['een te kort nieuw wachtwoord', { wachtwoord: 'kort', herhaling: 'kort' }, 'zwak-wachtwoord'],
    ['twee verschillende nieuwe wachtwoorden', { herhaling: 'paarse kwarktaart' }, 'ongeldige-invoer'],
    ['hetzelfde wachtwoord', { wachtwoord: OUD, herhaling: OUD }, 'ongeldige-invoer'],
  ])('maar niet met %s', async (_wat, rest, code) => {
    const actor = await actorMet('administratie', { wachtwoord: OUD });
    expect(await changeOwnPassword(actor, vraag(rest))).toMatchObject({ ok: false, weigering: { code } });
    expect((await checkPassword(actor.inlognaam, OUD, 'adres')).ok).toBe(true);
  });

  it('maar niet van een demo-account, dat anderen ook gebruiken', async () => {
    const actor = await actorMet('administratie', { wachtwoord: OUD });
    await eigenaarSql('update gebruiker set demo = true where id = $1', [actor.gebruikerId]);
    expect(await changeOwnPassword(actor, vraag())).toMatchObject({
      weigering: { code: 'niet-te-wijzigen' },
    });
  });
});
