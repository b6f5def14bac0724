import { gelukt } from '#lib/platform/errors.ts';
import { isMailadres } from '#lib/platform/mail.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readVoorkeur } from '#lib/termijnen/overzicht/data.ts';
import { voorkeurSchema } from '#lib/termijnen/overzicht/schema.ts';

/** One's own choice of mail. */
export const showVoorkeur = query({
  naam: 'eigen mailvoorkeur bekijken',
  permission: 'vandaag.zien',
  verwerking: 'beheer-en-beveiliging',
  input: voorkeurSchema,
  subject: 'geen-personen',
  run: async (toegang) => {
    const { voorkeur, email } = await readVoorkeur(toegang);
    return gelukt({ voorkeur, email: email && isMailadres(email) ? email : null });
  },
});
