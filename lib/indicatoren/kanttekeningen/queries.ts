import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readKanttekeningen } from './data.ts';
import type { Kanttekening } from './model.ts';
import { listKanttekeningenSchema } from './schema.ts';

/** What stands with one figure of one school year, for a file beside the page. */
export const listKanttekeningen = query({
  naam: 'kanttekeningen bij een cijfer bekijken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: listKanttekeningenSchema,
  subject: 'geen-personen',
  run: async (toegang, { indicator, schooljaar }): Promise<Uitkomst<readonly Kanttekening[]>> =>
    gelukt(await readKanttekeningen(toegang, indicator, schooljaar)),
});
