import { gelukt } from '#lib/platform/errors.ts';
import { hasMailserver } from '#lib/platform/smtp.ts';
import { query } from '#lib/toegang/front-door.ts';
import { countSent, listOpen } from '#lib/uitwisseling/mail/data.ts';
import type { Mailoverzicht } from '#lib/uitwisseling/mail/model.ts';
import { mailoverzichtSchema } from '#lib/uitwisseling/mail/schema.ts';

const HOOGUIT = 50;

/** Mail of this bureau: whether it can leave, what is stuck and what waits. Addresses in part, content never. */
export const showMail = query({
  naam: 'uitgaande mail bekijken',
  permission: 'taken.zien',
  verwerking: 'beheer-en-beveiliging',
  input: mailoverzichtSchema,
  subject: 'geen-personen',
  run: async (toegang) => {
    const wachtend = await listOpen(toegang, ['wacht', 'bezig'], HOOGUIT + 1);
    return gelukt<Mailoverzicht>({
      ingesteld: hasMailserver(),
      vastgelopen: await listOpen(toegang, ['mislukt', 'onzeker'], 200),
      wachtend: wachtend.slice(0, HOOGUIT),
      meerWachtend: wachtend.length > HOOGUIT,
      verzonden: await countSent(toegang, 7),
    });
  },
});
