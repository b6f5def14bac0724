import { recordFacts } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { insertWerkproces, listLopend } from '#lib/werkprocessen/data.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';
import { eersteActieDoorstroompunt } from '#lib/werkprocessen/overdragen/rules.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

/**
 * Opens a traject for the same young person by the same colleague, with where the question came from; when such work runs already,
 * the question goes there. Gives the id of that work.
 */
export async function openTraject(
  toegang: Toegang,
  werk: Werkproces,
  soort: string,
  reden: string,
): Promise<string> {
  const { jongereId, gemeente, sector, schoolId, eigenaarId } = werk;
  const bestaand = (await listLopend(toegang, jongereId)).find((item) => item.soort === soort);
  const naar =
    bestaand?.id ??
    (await insertWerkproces(toegang, {
      ...{ jongereId, gemeente, sector, schoolId, soort, routekaart: 'DSP' },
      ...{ eigenaarId: eigenaarId ?? toegang.gebruikerId, gestartOp: toegang.vandaag },
      ...eersteActieDoorstroompunt(toegang.vandaag),
    }));
  if (!bestaand)
    await toegang.sql(
      `insert into traject (bureau_id, id, jongere_id, signaalbron) values ($1, $2, $3, 'jongere-zelf')`,
      [toegang.bureauId, naar, jongereId],
    );
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
