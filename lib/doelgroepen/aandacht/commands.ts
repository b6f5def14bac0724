import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { readGrenzen } from '#lib/doelgroepen/grenzen/data.ts';
import { findKandidaat, insertOpzij, lapseOpzij } from '#lib/doelgroepen/aandacht/data.ts';
import { aandachtspunten } from '#lib/doelgroepen/aandacht/rules.ts';
import { terugzetSchema, wegzetSchema } from '#lib/doelgroepen/aandacht/schema.ts';

const KERN = {
  permission: 'aandacht.wegzetten',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: { jongereId: string }) => [out.jongereId],
} as const;

/** Sets a point of attention aside, with the reason; it comes back when the situation is no longer what the rule saw. */
export const zetAandachtOpzij = command({
  ...KERN,
  naam: 'aandachtspunt wegzetten',
  input: wegzetSchema,
  run: async (toegang, { werkprocesId, regel, stand, reden }) => {
    const kandidaat = await findKandidaat(toegang, werkprocesId);
    if (!kandidaat) return nietGevonden('Dit werkproces');
    const { jongereId } = kandidaat;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const { aandacht } = await readGrenzen(toegang);
    const punt = aandachtspunten(kandidaat, toegang.vandaag, aandacht).find((item) => item.regel === regel);
    if (!punt || punt.stand !== stand)
      return weiger('intussen-anders', 'De situatie is intussen veranderd. Ververs de lijst.');
    await insertOpzij(toegang, { regel, werkprocesId, jongereId, stand, zin: punt.zin, reden });
    return gelukt({ jongereId });
  },
});

export const zetAandachtTerug = command({
  ...KERN,
  naam: 'aandachtspunt terugzetten',
  input: terugzetSchema,
  run: async (toegang, { id }) => {
    const jongereId = await lapseOpzij(toegang, id);
    return jongereId ? gelukt({ jongereId }) : nietGevonden('Dit aandachtspunt');
  },
});
