import { gelukt } from '#lib/platform/errors.ts';
import { isMailadres } from '#lib/platform/mail.ts';
import { hasMailserver } from '#lib/platform/smtp.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listOverzichten, readVoorkeur, siteAddress } from '#lib/termijnen/overzicht/data.ts';
import { dagoverzicht } from '#lib/termijnen/overzicht/rules.ts';
import { voorkeurSchema } from '#lib/termijnen/overzicht/schema.ts';

/** One's own choice of mail, and the overview as it would be mailed now: initials, no names. */
export const showVoorkeur = query({
  naam: 'eigen mailvoorkeur bekijken',
  permission: 'vandaag.zien',
  verwerking: 'beheer-en-beveiliging',
  input: voorkeurSchema,
  subject: 'geen-personen',
  run: async (toegang) => {
    const { voorkeur, email } = await readVoorkeur(toegang);
    const ik = toegang.gebruikerId ?? '';
    const overzicht = (await listOverzichten(toegang, [ik])).get(ik) ?? { termijnen: [], werk: 0 };
    return gelukt({
      voorkeur,
      email: email && isMailadres(email) ? email : null,
      mailserver: hasMailserver(),
      voorbeeld: dagoverzicht(overzicht, toegang.vandaag, siteAddress()),
    });
  },
});
