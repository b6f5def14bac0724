import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type VerzondenBrief = {
  readonly id: string;
  readonly sjabloon: string;
  readonly onderwerpId: string;
  readonly op: Datum;
};

/** Letters about this kind of instrument that have left, every copy of them; the day is that of the last copy. Oldest first. */
export async function listVerzonden(
  toegang: Toegang,
  onderwerpSoort: string,
  jongereIds: readonly string[],
): Promise<VerzondenBrief[]> {
  return toegang.sql<VerzondenBrief>(
    `select b.id, b.sjabloon, b.onderwerp_id as "onderwerpId", (max(e.weg_op) at time zone 'Europe/Amsterdam')::date as op
       from brief b join briefexemplaar e on e.bureau_id = $1 and e.brief_id = b.id and e.status <> 'ingetrokken'
      where b.bureau_id = $1 and b.jongere_id = any($3) and b.onderwerp_soort = $2 and b.onderwerp_id is not null
      group by b.id, b.sjabloon, b.onderwerp_id having bool_and(e.status = 'weg') order by op, b.id`,
    [toegang.bureauId, onderwerpSoort, jongereIds],
  );
}
