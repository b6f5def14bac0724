import { recordFacts } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { insertWerkproces, listLopend } from '#lib/werkprocessen/data.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';
import type { Overdrachtregel } from '#lib/werkprocessen/overdragen/model.ts';
import { eersteActieDoorstroompunt } from '#lib/werkprocessen/overdragen/rules.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

/**
 * Opens work at the Doorstroompunt, for a coach who is yet to take it, with who, where, school and why; nothing of the
 * steps or reports of leerplicht goes along. When the Doorstroompunt already works for him, the reason goes there.
 */
export async function handOverToDoorstroompunt(
  toegang: Toegang,
  werk: Werkproces,
  reden: string,
): Promise<string> {
  const { jongereId, gemeente, sector, schoolId } = werk;
  const bestaand = (await listLopend(toegang, jongereId)).find(({ soort }) => soort === 'vsv');
  const naar =
    bestaand?.id ??
    (await insertWerkproces(toegang, {
      ...{ jongereId, gemeente, sector, schoolId, soort: 'vsv', routekaart: 'DSP', eigenaarId: null },
      ...{ gestartOp: toegang.vandaag, ...eersteActieDoorstroompunt(toegang.vandaag) },
    }));
  await toegang.sql(
    `insert into werkoverdracht (bureau_id, van_werkproces_id, naar_werkproces_id, reden, overgedragen_op, gebruiker_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [toegang.bureauId, werk.id, naar, reden, toegang.vandaag, toegang.gebruikerId],
  );
  await recordFacts(toegang, [
    {
      ...kop(werk, toegang.vandaag),
      soort: 'WerkOvergedragen',
      gegevens: { gemeente, sector, soort: werk.soort, naar: 'doorstroompunt' },
    },
  ]);
  return naar;
}

/** What this work was handed over to, and what it came from. */
export async function listOverdrachten(toegang: Toegang, werkprocesId: string): Promise<Overdrachtregel[]> {
  return toegang.sql<Overdrachtregel>(
    `select o.id, case when o.van_werkproces_id = $2 then 'naar' else 'van' end as richting, w.id as "werkprocesId", w.soort,
            o.reden, o.overgedragen_op as "overgedragenOp", l.naam as wie
       from werkoverdracht o
       join werkproces w on w.bureau_id = $1
            and w.id = case when o.van_werkproces_id = $2 then o.naar_werkproces_id else o.van_werkproces_id end
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = o.gebruiker_id
      where o.bureau_id = $1 and (o.van_werkproces_id = $2 or o.naar_werkproces_id = $2)
      order by o.overgedragen_op desc, o.id`,
    [toegang.bureauId, werkprocesId],
  );
}
