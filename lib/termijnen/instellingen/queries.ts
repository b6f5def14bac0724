import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listEigen } from '#lib/termijnen/instellingen/data.ts';
import { instellingenVan } from '#lib/termijnen/instellingen/rules.ts';
import { instellingenSchema } from '#lib/termijnen/instellingen/schema.ts';

/** Every term of the catalogue, and how long it lasts here. */
export const showInstellingen = query({
  naam: 'termijnen van het bureau bekijken',
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  input: instellingenSchema,
  subject: 'geen-personen',
  run: async (toegang) => gelukt({ termijnen: instellingenVan(await listEigen(toegang)) }),
});
