import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';
import { readDeelbaar } from '#lib/vsv-trajecten/delen/data.ts';
import { briefingVan, planTekst, regieTekst } from '#lib/vsv-trajecten/delen/rules.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';

/** What the plan and the werkbriefing say as letters; registered in lib/cli/samenstelling.ts. Only for who may see a traject. */
export async function trajectvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  if (!mag(toegang.actor, 'traject.lezen')) return null;
  const werk = await findWerkproces(toegang, id);
  if (!werk || !heeftTraject(werk.soort)) return null;
  const deel = await readDeelbaar(toegang, werk);
  const briefing = Object.fromEntries(
    briefingVan(deel).map(({ code, tekst }) => [`briefing_${code}`, tekst]),
  );
  return {
    jongere: werk.jongereId,
    werkproces: werk.id,
    plan_doelen: planTekst(deel.doelen),
    plan_regie: regieTekst(deel),
    plan_datum: toegang.vandaag,
    ...briefing,
  };
}
