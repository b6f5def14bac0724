import { findToets, listToetsen, listToetszaken } from '#lib/kwaliteit/toets/data.ts';
import type { Toetslijst, Toetspagina } from '#lib/kwaliteit/toets/model.ts';
import { uitslagVan } from '#lib/kwaliteit/toets/rules.ts';
import { toetslijstSchema, toetsSchema } from '#lib/kwaliteit/toets/schema.ts';
import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';

const PER_PAGINA = 25;

export const listDossiertoetsen = query({
  naam: 'dossiertoetsen bekijken',
  permission: 'dossiertoets.doen',
  verwerking: 'verantwoording',
  input: toetslijstSchema,
  subject: 'geen-personen',
  run: async (toegang, { na }): Promise<Uitkomst<Toetslijst>> => {
    const { rijen, verder } = bladVan(await listToetsen(toegang, na, PER_PAGINA + 1), PER_PAGINA);
    return gelukt({ toetsen: rijen, verder, vandaag: toegang.vandaag });
  },
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
