import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { NieuwHoofdverlof } from '#lib/verlof/hoofd/schema.ts';
import type { Hoofdverlof } from '#lib/verlof/model.ts';

/** Leave that heads of schools gave, as the bureau was told of it, the newest first; what was taken back is left out. */
export async function listHoofdverlof(toegang: Toegang, jongereId: string): Promise<Hoofdverlof[]> {
  return toegang.sql<Hoofdverlof>(
    `select v.id, v.grond, v.van, v.tot, v.dagen, v.lesdagen_per_week as "lesdagenPerWeek", v.besloten_op as "beslotenOp",
            v.gemeld_op as "gemeldOp", s.naam as school, v.toelichting, v.door, v.overgenomen_van as "overgenomenVan"
       from hoofdverlof v left join school s on s.bureau_id = $1 and s.id = v.school_id
      where v.bureau_id = $1 and v.jongere_id = $2 and v.vervallen_op is null order by v.van desc, v.id`,
    [toegang.bureauId, jongereId],
  );
}

export async function insertHoofdverlof(
  toegang: Toegang,
  nieuw: NieuwHoofdverlof & { readonly dagen: number; readonly vernietigenOp: Datum },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into hoofdverlof (bureau_id, jongere_id, school_id, grond, van, tot, dagen, lesdagen_per_week, besloten_op, gemeld_op,
                              toelichting, vernietigen_op, geregistreerd_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    [
      toegang.bureauId,
      nieuw.jongereId,
      nieuw.schoolId,
      nieuw.grond,
      nieuw.van,
      nieuw.tot,
      nieuw.dagen,
      nieuw.lesdagenPerWeek,
      nieuw.beslotenOp,
      nieuw.gemeldOp,
      nieuw.toelichting,
      nieuw.vernietigenOp,
      toegang.nu,
    ],
  );
  if (!row) throw new Error('het verlof is niet bewaard');
  return row.id;
}

/** Gives whose leave it was; undefined when it was taken back already or is not of this bureau. */
export async function lapseHoofdverlof(toegang: Toegang, id: string): Promise<string | undefined> {
  const [row] = await toegang.sql<{ jongereId: string }>(
    `update hoofdverlof set vervallen_op = $3 where bureau_id = $1 and id = $2 and vervallen_op is null
      returning jongere_id as "jongereId"`,
    [toegang.bureauId, id, toegang.nu],
  );
  return row?.jongereId;
}
