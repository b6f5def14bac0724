import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readInstelling } from './data.ts';
import { leegSchema } from './schema.ts';

export const showInstelling = query({
  naam: 'inrichting van handhaving bekijken',
  permission: 'wpg.instellen',
  verwerking: 'beheer-en-beveiliging',
  input: leegSchema,
  subject: 'geen-personen',
  run: async (toegang) => gelukt(await readInstelling(toegang)),
});
