import type { Datum } from '#lib/kalender/model.ts';
import { verborgenCodes } from '#lib/termijnen/rules.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { DAGEN, TERMIJN_VOORBIJ, WERK_OP_EEN_DAG } from '../catalogus/werk-op-een-dag.ts';
import { parameters, type Moment } from '../data.ts';
import type { Indicator } from '../model.ts';
import type { Jaarvraag } from '../rules.ts';
import type { Voorbij, Zaakwerk } from './model.ts';

/** Of which of these cases what work it is; of "Werk op een dag" also which terms were over, by the statement that counts them. */
export async function readZaakwerk(
  toegang: Toegang,
  indicator: Pick<Indicator, 'code' | 'eenheid'>,
  ids: readonly string[],
  jaar: Jaarvraag,
  bekendOp: Moment,
): Promise<ReadonlyMap<string, Zaakwerk>> {
  if (indicator.eenheid !== 'werkproces' || ids.length === 0) return new Map();
  const werk = await toegang.sql<{ id: string; soort: string; gestartOp: Datum }>(
    `select id, soort, gestart_op::text as "gestartOp" from werkproces where bureau_id = $1 and id = any($2::uuid[])`,
    [toegang.bureauId, ids],
  );
  const voorbij =
    indicator.code === WERK_OP_EEN_DAG.code ? await listVoorbij(toegang, ids, jaar, bekendOp) : [];
  return new Map(
    werk.map((rij) => [
      rij.id,
      {
        ...rij,
        voorbij: voorbij
          .filter(({ werkId }) => werkId === rij.id)
          .map(({ id, titel, uiterlijk }) => ({ id, titel, uiterlijk })),
      },
    ]),
  );
}

/** A term that this reader may not know of is left out. */
async function listVoorbij(
  toegang: Toegang,
  ids: readonly string[],
  jaar: Jaarvraag,
  bekendOp: Moment,
): Promise<(Voorbij & { readonly werkId: string })[]> {
  return toegang.sql(
    `with ${DAGEN}, ${TERMIJN_VOORBIJ}
     select t.id, v.onderwerp_id as "werkId", t.titel, v.uiterlijk::text as uiterlijk
       from termijn_voorbij v join termijn t on t.bureau_id = $1 and t.id = v.id
      where v.onderwerp_id = any($6::uuid[]) and not t.code = any($7::text[]) order by v.uiterlijk, t.titel, t.id`,
    [...parameters(toegang, [jaar], bekendOp), ids, verborgenCodes((recht) => mag(toegang.actor, recht))],
  );
}
