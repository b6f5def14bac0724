import { gelukt } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listBrieven } from '#lib/brieven/data.ts';
import { mailstanden, rijVan } from '#lib/brieven/lezen/data.ts';
import type { Zaakbrief } from '#lib/brieven/model.ts';
import { brievenBijSchema } from '#lib/brieven/schema.ts';

/** The letters that belong to one case, for the page of that case: what became of each, and by which way it went. */
export const readBrievenBij = query({
  naam: 'brieven bij een zaak zien',
  permission: 'brief.lezen',
  verwerking: 'leerplicht-toezicht',
  input: brievenBijSchema,
  run: async (toegang, { jongereId, zaakId }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const brieven = await listBrieven(toegang, jongereId, { zaakId });
    const standen = await mailstanden(toegang, brieven);
    const rijen: Zaakbrief[] = brieven.map((brief) => ({
      ...rijVan(brief, standen),
      weg: brief.exemplaren.flatMap(({ kanaal, wegOp }) => (wegOp ? [{ kanaal, op: wegOp }] : [])),
    }));
    return gelukt({ jongereId, rijen });
  },
  subject: (_, { jongereId }) => [jongereId],
});
