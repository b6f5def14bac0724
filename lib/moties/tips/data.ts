import type { Tip } from '#lib/moties/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOLOMMEN = `id, versie, motie_id as "motieId", groep, tekst, status, argument, kosten_bedrag as "kostenBedrag",
  kosten_toelichting as "kostenToelichting", resultaat, koppelingen`;

/** In the order in which they were given. */
export async function listTips(toegang: Toegang, motieId: string): Promise<Tip[]> {
  return toegang.sql<Tip>(
    `select ${KOLOMMEN} from motie_tip where bureau_id = $1 and motie_id = $2 order by volgorde, id`,
    [toegang.bureauId, motieId],
  );
}

export async function findTip(toegang: Toegang, id: string): Promise<Tip | undefined> {
  const [row] = await toegang.sql<Tip>(`select ${KOLOMMEN} from motie_tip where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    id,
  ]);
  return row;
}

export async function insertTip(
  toegang: Toegang,
  nieuw: { motieId: string; groep: string; tekst: string },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into motie_tip (bureau_id, motie_id, volgorde, groep, tekst)
     select $1, $2, coalesce(max(volgorde), 0) + 1, $3, $4 from motie_tip where bureau_id = $1 and motie_id = $2 returning id`,
    [toegang.bureauId, nieuw.motieId, nieuw.groep, nieuw.tekst],
  );
  if (!row) throw new Error('de tip is niet bewaard');
  return row.id;
}

/** False when it was changed since. */
export async function updateTip(toegang: Toegang, tip: Omit<Tip, 'motieId'>): Promise<boolean> {
  const rows = await toegang.sql(
    `update motie_tip set versie = versie + 1, groep = $4, tekst = $5, status = $6, argument = $7, kosten_bedrag = $8, kosten_toelichting = $9,
            resultaat = $10, koppelingen = $11 where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [
      toegang.bureauId,
      tip.id,
      tip.versie,
      tip.groep,
      tip.tekst,
      tip.status,
      tip.argument,
      tip.kostenBedrag,
      tip.kostenToelichting,
      tip.resultaat,
      JSON.stringify(tip.koppelingen),
    ],
  );
  return rows.length > 0;
}

export async function deleteTip(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(`delete from motie_tip where bureau_id = $1 and id = $2`, [toegang.bureauId, id]);
}
