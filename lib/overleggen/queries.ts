import { addDays } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { findOverleg, listDeelnemers, listEerder, listKomend, readNamen } from '#lib/overleggen/data.ts';
import type { Overleggenpagina, Overlegpagina } from '#lib/overleggen/model.ts';
import { listPunten, listWachtend } from '#lib/overleggen/punten/data.ts';
import { TAAKDAGEN } from '#lib/overleggen/rules.ts';
import { overleggenSchema, overlegSchema } from '#lib/overleggen/schema.ts';
import { listVoorstellen } from '#lib/overleggen/voorstellen/data.ts';
import { listPartnerkeuzes } from '#lib/partners/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listCollegas } from '#lib/werkprocessen/collegas/data.ts';

const KERN = { permission: 'overleg.lezen', verwerking: 'overleg-partners' } as const;

/** All meetings, what waits for one, and what Baken proposes to bring to one. */
export const listOverleggen = query({
  ...KERN,
  naam: 'overleggen bekijken',
  input: overleggenSchema,
  subject: (out: Overleggenpagina) => [
    ...out.wachtend.filter(({ naam }) => naam !== null).map(({ jongereId }) => jongereId),
    ...out.voorstellen.filter(({ naam }) => naam !== null).map(({ jongereId }) => jongereId),
  ],
  run: async (toegang, { team }): Promise<Uitkomst<Overleggenpagina>> => {
    const agenderen = mag(toegang.actor, 'agenda.beheren');
    return gelukt({
      ...{ komend: await listKomend(toegang), eerder: await listEerder(toegang), team },
      wachtend: await listWachtend(toegang),
      voorstellen: agenderen ? await listVoorstellen(toegang, team) : [],
      namen: await readNamen(toegang),
      vandaag: toegang.vandaag,
      mag: { plannen: mag(toegang.actor, 'overleg.plannen'), agenderen },
    });
  },
});

/** One meeting with its agenda, decisions and tasks. */
export const readOverleg = query({
  ...KERN,
  naam: 'overleg openen',
  input: overlegSchema,
  subject: (out: Overlegpagina) =>
    out.punten.filter(({ naam }) => naam !== null).map(({ jongereId }) => jongereId),
  run: async (toegang, { id }): Promise<Uitkomst<Overlegpagina>> => {
    const overleg = await findOverleg(toegang, id);
    if (!overleg) return nietGevonden('Dit overleg');
    toegang.merkAan({ soort: 'overleg', id });
    return gelukt({
      overleg,
      deelnemers: await listDeelnemers(toegang, id),
      punten: await listPunten(toegang, id),
      collegas: await listCollegas(toegang),
      partners: mag(toegang.actor, 'overleg.plannen') ? await listPartnerkeuzes(toegang) : [],
      ik: toegang.gebruikerId,
      taakUiterlijk: addDays(toegang.vandaag, TAAKDAGEN),
      vandaag: toegang.vandaag,
      mag: {
        plannen: mag(toegang.actor, 'overleg.plannen'),
        besluiten: mag(toegang.actor, 'overleg.besluiten'),
      },
    });
  },
});
