import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readDoelgroepstand } from '#lib/vsv-trajecten/doelgroep/data.ts';
import type { Doelgroepvoorstel } from '#lib/vsv-trajecten/doelgroep/model.ts';
import { stelDoelgroepVoor } from '#lib/vsv-trajecten/doelgroep/rules.ts';
import { voorstelSchema } from '#lib/vsv-trajecten/doelgroep/schema.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';

type Voorstel = { readonly jongereId: string; readonly voorstel: Doelgroepvoorstel };

/** What the rule proposes as target group for the young person of this work, today. */
export const readDoelgroepvoorstel = query({
  naam: 'voorstel doelgroep bekijken',
  permission: 'werkproces.lezen',
  verwerking: 'doorstroompunt-begeleiding',
  input: voorstelSchema,
  subject: (out: Voorstel) => [out.jongereId],
  run: async (toegang, { id }) => {
    const werk = await findWerkproces(toegang, id);
    if (!werk) return nietGevonden('Dit werkproces');
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const stand = await readDoelgroepstand(toegang, werk.jongereId);
    if (!stand) return nietGevonden('Deze jongere');
    return gelukt({ jongereId: werk.jongereId, voorstel: stelDoelgroepVoor(stand, toegang.vandaag) });
  },
});
