import { z } from 'zod';
import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listScholen, listSchoolgemeenten, searchScholen } from '#lib/scholen/data.ts';
import { overzichtSchema } from '#lib/scholen/schema.ts';

const PER_PAGINA = 100;

/** The schools this bureau works with, for choice lists. */
export const listSchoolkeuzes = query({
  naam: 'scholen van het bureau lezen',
  permission: 'bureau.lezen',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  subject: 'geen-personen',
  run: async (toegang) => gelukt(await listScholen(toegang)),
});

/** The page where a beheerder keeps the schools; who may not change them sees the list. */
export const showScholen = query({
  naam: 'scholen bekijken',
  permission: 'bureau.lezen',
  verwerking: 'beheer-en-beveiliging',
  input: overzichtSchema,
  subject: 'geen-personen',
  run: async (toegang, { zoek = '', na }) => {
    const { rijen, verder } = bladVan(await searchScholen(toegang, zoek, na, PER_PAGINA + 1), PER_PAGINA);
    return gelukt({
      scholen: rijen,
      verder,
      zoek,
      gemeenten: await listSchoolgemeenten(toegang),
      mag: { wijzigen: mag(toegang.actor, 'bureau.inrichten') },
    });
  },
});
