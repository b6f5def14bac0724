import { listGekozen } from '#lib/keuzes/data.ts';
import type { Keuzepagina } from '#lib/keuzes/model.ts';
import { keuzesVan } from '#lib/keuzes/rules.ts';
import { keuzesSchema } from '#lib/keuzes/schema.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';

/** What the sources leave open, and how this bureau chose. */
export const readKeuzes = query({
  naam: 'keuzes van het bureau bekijken',
  permission: 'keuze.lezen',
  verwerking: 'beheer-en-beveiliging',
  input: keuzesSchema,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Keuzepagina>> =>
    gelukt({
      keuzes: keuzesVan(await listGekozen(toegang)),
      magKiezen: mag(toegang.actor, 'bureau.inrichten'),
    }),
});
