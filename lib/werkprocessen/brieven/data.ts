import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Stapbrief = { readonly id: string; readonly sjabloon: string; readonly op: Datum };

const WERK_VAN = `coalesce(b.werkproces_id, case when b.onderwerp_soort = 'werkproces' then b.onderwerp_id end)`;

/** Running work with a routekaart that a letter was written for. */
export async function listWerkMetBrief(toegang: Toegang, jongereIds: readonly string[]): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select w.id from werkproces w
      where w.bureau_id = $1 and w.jongere_id = any($2) and w.status <> 'gesloten' and w.routekaart is not null
        and exists (select from brief b where b.bureau_id = $1 and b.jongere_id = w.jongere_id and ${WERK_VAN} = w.id)
      order by w.id`,
    [toegang.bureauId, jongereIds],
  );
  return rows.map(({ id }) => id);
}

/** Letters for this work of which every copy has left; `nieuw`: after the last mark, and it never set one. Oldest first. */
export async function listStapbrieven(
  toegang: Toegang,
  werkprocesId: string,
): Promise<(Stapbrief & { readonly nieuw: boolean })[]> {
  return toegang.sql<Stapbrief & { nieuw: boolean }>(
    `select b.id, b.sjabloon, (max(e.weg_op) at time zone 'Europe/Amsterdam')::date as op,
            not exists (select from stapregistratie s where s.bureau_id = $1 and s.brief_id = b.id)
            and max(e.weg_op) >= coalesce((select max(s.geregistreerd_op) from stapregistratie s
                                            where s.bureau_id = $1 and s.werkproces_id = $2 and s.vervallen_op is null), '-infinity') as nieuw
       from brief b join briefexemplaar e on e.bureau_id = $1 and e.brief_id = b.id and e.status <> 'ingetrokken'
      where b.bureau_id = $1 and ${WERK_VAN} = $2
      group by b.id, b.sjabloon having bool_and(e.status = 'weg') order by max(e.weg_op), b.id`,
    [toegang.bureauId, werkprocesId],
  );
}

/** The letter is free again: when it leaves after all, it may set the step once more. */
export async function releaseBrief(toegang: Toegang, registratieId: string): Promise<void> {
  await toegang.sql(`update stapregistratie set brief_id = null where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    registratieId,
  ]);
}
