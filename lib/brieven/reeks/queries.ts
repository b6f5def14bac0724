import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { findReeks, listUitslagen } from '#lib/brieven/reeks/data.ts';
import { reeksSchema } from '#lib/brieven/reeks/schema.ts';

/** How far a series of letters is, with the result per person. */
export const readReeks = query({
  naam: 'reeks brieven zien',
  permission: 'brief.afdrukken',
  verwerking: 'leerplicht-toezicht',
  input: reeksSchema,
  run: async (toegang, { reeksId }) => {
    const reeks = await findReeks(toegang, reeksId);
    if (!reeks) return nietGevonden('Deze reeks brieven');
    return gelukt({ reeks, uitslagen: await listUitslagen(toegang, reeksId) });
  },
  subject: (out) => out.uitslagen.map((uitslag) => uitslag.jongereId),
});
