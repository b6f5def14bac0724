import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { requeue, settle } from '#lib/uitwisseling/mail/data.ts';
import { mailSchema } from '#lib/uitwisseling/mail/schema.ts';

const kop = {
  permission: 'taken.zien',
  verwerking: 'beheer-en-beveiliging',
  input: mailSchema,
  subject: 'geen-personen',
} as const;
const WAT = 'Deze mail';

export const retryMail = command({
  ...kop,
  naam: 'mail opnieuw versturen',
  run: async (toegang, { id }) => {
    toegang.merkAan({ soort: 'mail', id });
    return (await requeue(toegang, id)) ? gelukt({ id }) : nietGevonden(WAT);
  },
});

export const withdrawMail = command({
  ...kop,
  naam: 'mail niet meer versturen',
  run: async (toegang, { id }) => {
    toegang.merkAan({ soort: 'mail', id });
    return (await settle(toegang, id, 'ingetrokken')) ? gelukt({ id }) : nietGevonden(WAT);
  },
});

/** Of a message whose fate was unknown: somebody asked, and it was there. */
export const confirmMail = command({
  ...kop,
  naam: 'mail is aangekomen',
  run: async (toegang, { id }) => {
    toegang.merkAan({ soort: 'mail', id });
    return (await settle(toegang, id, 'verzonden')) ? gelukt({ id }) : nietGevonden(WAT);
  },
});
