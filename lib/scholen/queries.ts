import { z } from 'zod';
import { gelukt } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listScholen, listSchoolgemeenten, searchScholen } from '#lib/scholen/data.ts';
import { overzichtSchema } from '#lib/scholen/schema.ts';

const PER_PAGINA = 200;

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
  run: async (toegang, { zoek = '' }) => {
    const scholen = await searchScholen(toegang, zoek, PER_PAGINA + 1);
    return gelukt({
      scholen: scholen.slice(0, PER_PAGINA),
      meer: scholen.length > PER_PAGINA,
      zoek,
      gemeenten: await listSchoolgemeenten(toegang),
      mag: { wijzigen: mag(toegang.actor, 'bureau.inrichten') },
    });
  },
});
