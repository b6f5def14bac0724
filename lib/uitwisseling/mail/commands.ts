import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { enqueueMail, isMailadres } from '#lib/platform/mail.ts';
import { hasMailserver } from '#lib/platform/smtp.ts';
import { command } from '#lib/toegang/front-door.ts';
import { readEigenAdres, requeue, settle } from '#lib/uitwisseling/mail/data.ts';
import { mailoverzichtSchema, mailSchema } from '#lib/uitwisseling/mail/schema.ts';

const kop = {
  permission: 'taken.zien',
  verwerking: 'beheer-en-beveiliging',
  input: mailSchema,
  subject: 'geen-personen',
} as const;
const WAT = 'Deze mail';

/** A message to oneself, by the same way as every other: it shows whether mail leaves and arrives. */
export const sendProefmail = command({
  ...kop,
  input: mailoverzichtSchema,
  naam: 'proefmail versturen',
  run: async (toegang) => {
    if (!hasMailserver())
      return weiger(
        'geen-mailserver',
        'Er is nog geen mailserver ingesteld. Een proefmail zou blijven wachten.',
      );
    const aan = await readEigenAdres(toegang);
    if (!aan || !isMailadres(aan))
      return weiger('geen-adres', 'Er is geen mailadres van u bekend. Vul het bij Gebruikers in.');
    await enqueueMail(toegang.sql, toegang.bureauId, {
      aan,
      onderwerp: 'Proefmail van Baken',
      tekst: 'Dit is een proefmail. Komt zij aan, dan kan Baken mail versturen. U hoeft niets te doen.\n',
      bron: { soort: 'proefmail', id: toegang.gebruikerId ?? '' },
    });
    return gelukt({ aan });
  },
});

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
