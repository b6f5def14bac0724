import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { readEnv } from '#lib/platform/env.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { countScans, listBesmet } from '#lib/documenten/scannen/data.ts';
import type { Scanoverzicht } from '#lib/documenten/scannen/model.ts';
import { scanoverzichtSchema } from '#lib/documenten/schema.ts';
import { query } from '#lib/toegang/front-door.ts';

const PER_PAGINA = 50;

/** How the files of this bureau stand with the virus scanner: numbers, and no dossier. */
export const showScans = query({
  naam: 'documenten bij de virusscanner bekijken',
  permission: 'taken.zien',
  verwerking: 'beheer-en-beveiliging',
  input: scanoverzichtSchema,
  subject: 'geen-personen',
  run: async (toegang, { na }): Promise<Uitkomst<Scanoverzicht>> => {
    const { rijen, verder } = bladVan(await listBesmet(toegang, na, PER_PAGINA + 1), PER_PAGINA);
    return gelukt({
      ingesteld: Boolean(readEnv().BAKEN_CLAMAV),
      tellingen: await countScans(toegang),
      besmet: rijen,
      verder,
    });
  },
});
