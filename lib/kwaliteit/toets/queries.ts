import { findToets, listToetsen, listToetszaken } from '#lib/kwaliteit/toets/data.ts';
import type { Toetslijst, Toetspagina } from '#lib/kwaliteit/toets/model.ts';
import { uitslagVan } from '#lib/kwaliteit/toets/rules.ts';
import { legeToetsSchema, toetsSchema } from '#lib/kwaliteit/toets/schema.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';

export const listDossiertoetsen = query({
  naam: 'dossiertoetsen bekijken',
  permission: 'dossiertoets.doen',
  verwerking: 'verantwoording',
  input: legeToetsSchema,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Toetslijst>> =>
    gelukt({ toetsen: await listToetsen(toegang), vandaag: toegang.vandaag }),
});

/** One sample with its cases and what came of it. */
export const readDossiertoets = query({
  naam: 'dossiertoets openen',
  permission: 'dossiertoets.doen',
  verwerking: 'verantwoording',
  input: toetsSchema,
  subject: ({ zaken }: Toetspagina) => zaken.map(({ jongereId }) => jongereId),
  run: async (toegang, { id }): Promise<Uitkomst<Toetspagina>> => {
    const toets = await findToets(toegang, id);
    if (!toets) return nietGevonden('Deze toets');
    const zaken = await listToetszaken(toegang, id);
    return gelukt({ toets, zaken, uitslag: uitslagVan(toets.vragen, zaken) });
  },
});
