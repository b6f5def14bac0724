import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { hasMailserver } from '#lib/platform/smtp.ts';
import { query } from '#lib/toegang/front-door.ts';
import { countSent, countVast, listOpen } from '#lib/uitwisseling/mail/data.ts';
import type { Mailoverzicht } from '#lib/uitwisseling/mail/model.ts';
import { mailoverzichtSchema } from '#lib/uitwisseling/mail/schema.ts';

const PER_PAGINA = 50;

/** Mail of this bureau: whether it can leave, what is stuck and what waits. Addresses in part, content never. */
export const showMail = query({
  naam: 'uitgaande mail bekijken',
  permission: 'taken.zien',
  verwerking: 'beheer-en-beveiliging',
  input: mailoverzichtSchema,
  subject: 'geen-personen',
  run: async (toegang, { na, wacht }) => {
    const vast = bladVan(await listOpen(toegang, ['mislukt', 'onzeker'], na, PER_PAGINA + 1), PER_PAGINA);
    const wachtend = bladVan(await listOpen(toegang, ['wacht', 'bezig'], wacht, PER_PAGINA + 1), PER_PAGINA);
    return gelukt<Mailoverzicht>({
      ingesteld: hasMailserver(),
      vastgelopen: vast.rijen,
      aantalVast: await countVast(toegang),
      verderVast: vast.verder,
      wachtend: wachtend.rijen,
      verderWachtend: wachtend.verder,
      verzonden: await countSent(toegang, 7),
    });
  },
});
