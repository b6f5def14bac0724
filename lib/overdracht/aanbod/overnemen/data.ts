import { recordFacts } from '#lib/logboek/feiten.ts';
import type { Overdrachtsdossier } from '#lib/overdracht/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Exemptions that are not known here yet, with their facts: by them the law reads the same at the new gemeente. */
export async function copyVrijstellingen(
  toegang: Toegang,
  jongereId: string,
  vrijstellingen: Overdrachtsdossier['vrijstellingen'],
): Promise<void> {
  for (const { grond, van, tot } of vrijstellingen) {
    const [row] = await toegang.sql<{ id: string }>(
      `insert into vrijstelling (bureau_id, jongere_id, grond, van, tot) select $1, $2, $3, $4, $5
        where not exists (select from vrijstelling where bureau_id = $1 and jongere_id = $2 and grond = $3 and van = $4) returning id`,
      [toegang.bureauId, jongereId, grond, van, tot],
    );
    if (!row) continue;
    await recordFacts(toegang, [
      {
        soort: 'VrijstellingVastgelegd',
        onderwerpSoort: 'vrijstelling',
        onderwerpId: row.id,
        jongereId,
        datum: van,
        gegevens: { grond, tot, gemeente: null }, // it began while living elsewhere, so it is not counted here
      },
    ]);
  }
}
