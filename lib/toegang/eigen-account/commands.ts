import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { saveOwnPassword } from '#lib/toegang/eigen-account/data.ts';
import { ownPasswordSchema } from '#lib/toegang/eigen-account/schema.ts';
import { judgePassword } from '#lib/toegang/gebruikers/wachtwoorden.ts';
import { checkPassword, hashPassword } from '#lib/toegang/sessies.ts';

const ONJUIST = 'Dit is niet het huidige wachtwoord.';

/** Everybody chooses his own password: the first one was made by Baken and seen by the beheerder. All sessions end. */
export const changeOwnPassword = command({
  naam: 'eigen wachtwoord wijzigen',
  permission: 'bureau.lezen',
  verwerking: 'beheer-en-beveiliging',
  input: ownPasswordSchema,
  subject: 'geen-personen',
  run: async (toegang, input) => {
    const { actor } = toegang;
    if (actor.soort !== 'gebruiker')
      return weiger('geen-gebruiker', 'Alleen iemand die is aangemeld heeft een wachtwoord.');
    const adres = actor.adresHash?.toString('hex') ?? 'onbekend';
    const juist = await checkPassword(actor.inlognaam, input.huidig, adres); // counts and throttles like signing in
    if (!juist.ok) {
      const zin =
        juist.reden === 'te-vaak' ? 'Te vaak een verkeerd wachtwoord; wacht een kwartier.' : ONJUIST;
      return weiger('onjuist', zin, { velden: { huidig: zin } });
    }
    const sterk = judgePassword(input.wachtwoord, { ...actor, bureau: actor.bureau.naam });
    if (!sterk.ok) return sterk;
    toegang.merkAan({ soort: 'gebruiker', id: actor.gebruikerId });
    const bewaard = await saveOwnPassword(toegang, actor.gebruikerId, await hashPassword(input.wachtwoord));
    return bewaard
      ? gelukt(null)
      : weiger('niet-te-wijzigen', 'Het wachtwoord van dit account is hier niet te wijzigen.');
  },
});
