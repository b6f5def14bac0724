import { z } from 'zod';
import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listScholen } from '#lib/scholen/data.ts';

/** The schools this bureau works with, for choice lists. */
export const listSchoolkeuzes = query({
  naam: 'scholen van het bureau lezen',
  permission: 'bureau.lezen',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  subject: 'geen-personen',
  run: async (toegang) => gelukt(await listScholen(toegang)),
});
