import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { listOuders } from '#lib/jongeren/gezin/data.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listBroersEnZussen, type Kind } from '#lib/verlof/ligging/data.ts';
import { readVerlofkeuzes } from '#lib/verlof/lezen/data.ts';
import { bereidVoorSchema } from '#lib/verlof/schema.ts';

export type Verlofvoorbereiding = {
  readonly kinderen: readonly Kind[];
  readonly ouders: readonly string[];
  readonly vandaag: Datum;
  /** How long beforehand one is advised to ask: a choice of the bureau, never a ground to refuse. */
  readonly wekenVooraf: number;
};

/** What the form of an application starts with: the child, brothers and sisters, and who may have asked. */
export const bereidVerlofVoor = query({
  naam: 'verlofaanvraag voorbereiden',
  permission: 'verlof.vastleggen',
  verwerking: 'leerplicht-toezicht',
  input: bereidVoorSchema,
  subject: (out: Verlofvoorbereiding) => out.kinderen.map(({ id }) => id),
  run: async (toegang, { jongereId }): Promise<Uitkomst<Verlofvoorbereiding>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const { geboortedatum } = persoon;
    const ouders = await listOuders(toegang, jongereId, toegang.vandaag);
    return gelukt({
      kinderen: [
        { id: jongereId, naam: formatNaam(persoon.naam), geboortedatum },
        ...(await listBroersEnZussen(toegang, jongereId)),
      ],
      ouders: ouders.map((ouder) => formatNaam(ouder.naam)),
      vandaag: toegang.vandaag,
      wekenVooraf: (await readVerlofkeuzes(toegang)).wekenVooraf,
    });
  },
});
