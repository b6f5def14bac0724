import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { findReeks, listUitslagen } from '#lib/brieven/reeks/data.ts';
import { mayIntrekken } from '#lib/brieven/reeks/policy.ts';
import { reeksSchema } from '#lib/brieven/reeks/schema.ts';

/** How far a series of letters is, with the result per person. */
export const readReeks = query({
  naam: 'reeks brieven zien',
  permission: 'brief.reeks',
  verwerking: 'leerplicht-toezicht',
  input: reeksSchema,
  run: async (toegang, { reeksId }) => {
    const reeks = await findReeks(toegang, reeksId);
    if (!reeks) return nietGevonden('Deze reeks brieven');
    return gelukt({
      reeks,
      uitslagen: await listUitslagen(toegang, reeksId),
      magIntrekken: mayIntrekken(toegang, reeks),
    });
  },
  subject: (out) => out.uitslagen.map((uitslag) => uitslag.jongereId),
});
