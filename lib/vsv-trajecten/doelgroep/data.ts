import { listVrijstellingen, listWoonperioden, readKop } from '#lib/jongeren/dossier/data.ts';
import { leerplichtFeitenVan } from '#lib/jongeren/dossier/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Doelgroepstand } from '#lib/vsv-trajecten/doelgroep/model.ts';

/** What the proposal of a target group rests on, as it is known today. Undefined when there is no such young person. */
export async function readDoelgroepstand(
  toegang: Toegang,
  jongereId: string,
): Promise<Doelgroepstand | undefined> {
  const kop = await readKop(toegang, jongereId);
  if (!kop) return undefined;
  const feiten = leerplichtFeitenVan(
    kop,
    await listWoonperioden(toegang, jongereId),
    await listVrijstellingen(toegang, jongereId),
  );
  const [laatste] = await toegang.sql<{ onderwijssoort: string; zonderSinds: Datum | null }>(
    `select onderwijssoort, case when tot < $3 then (tot + 1) end as "zonderSinds" from inschrijving
      where bureau_id = $1 and jongere_id = $2 and van <= $3
      order by (tot is null or tot >= $3) desc, tot desc nulls first, van desc, id limit 1`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  const [verzuim] = await toegang.sql<{ sinds: Datum | null }>(
    `select min(begindatum) as sinds from melding
      where bureau_id = $1 and jongere_id = $2 and categorie = 'verzuim-18plus' and status in ('R', 'B')`,
    [toegang.bureauId, jongereId],
  );
  const ingeschreven = laatste !== undefined && laatste.zonderSinds === null;
  return {
    feiten,
    laatste: laatste ?? null,
    onderwijs: ingeschreven
      ? { ingeschreven, zonderOnderwijsSinds: verzuim?.sinds ?? null }
      : { ingeschreven },
  };
}
