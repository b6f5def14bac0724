import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';
import { readDeelbaar } from '#lib/vsv-trajecten/delen/data.ts';
import type { Deelbaar } from '#lib/vsv-trajecten/delen/model.ts';
import { trajectSchema } from '#lib/vsv-trajecten/schema.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';

const KERN = {
  permission: 'traject.lezen',
  verwerking: 'doorstroompunt-begeleiding',
  input: trajectSchema,
  subject: (out: Deelbaar) => [out.jongereId],
} as const;

/** The plan for the young person on paper. */
export const readPlanOpPapier = query({ ...KERN, naam: 'plan van aanpak op papier openen', run: lees });

/** One page for who takes over or meets the young person. */
export const readWerkbriefing = query({ ...KERN, naam: 'werkbriefing openen', run: lees });

async function lees(toegang: Toegang, { id }: { id: string }): Promise<Uitkomst<Deelbaar>> {
  const werk = await findWerkproces(toegang, id);
  if (!werk || !heeftTraject(werk.soort)) return nietGevonden('Dit traject');
  const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'werkproces', id });
  return gelukt(await readDeelbaar(toegang, werk));
}
