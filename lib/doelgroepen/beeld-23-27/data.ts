import { recordFacts } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Inbeeldstand } from '#lib/doelgroepen/beeld-23-27/model.ts';
import { eersteActieDoorstroompunt } from '#lib/werkprocessen/overdragen/rules.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

export type Inbeeldrij = Inbeeldstand & { readonly id: string; readonly gemeente: string | null };

export async function readInbeeldstanden(toegang: Toegang, ids: readonly string[]): Promise<Inbeeldrij[]> {
  return toegang.sql<Inbeeldrij>(
    `select j.id, j.geboortedatum, j.overleden_op as "overledenOp", j.startkwalificatie_op as "startkwalificatieOp",
            a.gemeente_code as gemeente,
            exists (select 1 from inschrijving i where i.bureau_id = $1 and i.jongere_id = j.id and i.van <= $3
                       and (i.tot is null or i.tot >= $3)) as ingeschreven,
            exists (select 1 from bureau_gemeente g where g.bureau_id = $1 and g.gemeente_code = a.gemeente_code
                     and g.van <= $3 and (g.tot is null or g.tot >= $3)) as "woontHier",
            exists (select 1 from werkproces p where p.bureau_id = $1 and p.jongere_id = j.id and p.status <> 'gesloten'
                       and p.soort in ('vsv', 'jongere-in-beeld')) as "werkLoopt"
       from jongere j
       left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $3
                           order by van desc limit 1) a on true
      where j.bureau_id = $1 and j.id = any($2::uuid[])`,
    [toegang.bureauId, ids, toegang.vandaag],
  );
}

/** Opens work and traject for these, without an owner. Three statements, whatever their number. */
export async function openInbeeldWerk(
  toegang: Toegang,
  rijen: readonly Pick<Inbeeldrij, 'id' | 'gemeente'>[],
): Promise<void> {
  if (rijen.length === 0) return;
  const { volgendeActie, volgendeDatum } = eersteActieDoorstroompunt(toegang.vandaag);
  const gemaakt = await toegang.sql<{ id: string; jongereId: string; gemeente: string | null }>(
    `insert into werkproces (bureau_id, jongere_id, soort, routekaart, gemeente_code, gestart_op, volgende_actie, volgende_datum)
     select $1, r.jongere_id, 'jongere-in-beeld', 'DSP', r.gemeente, $4, $5, $6
       from unnest($2::uuid[], $3::text[]) as r (jongere_id, gemeente)
     returning id, jongere_id as "jongereId", gemeente_code as gemeente`,
    [
      ...[toegang.bureauId, rijen.map(({ id }) => id), rijen.map(({ gemeente }) => gemeente)],
      ...[toegang.vandaag, volgendeActie, volgendeDatum],
    ],
  );
  await toegang.sql(
    `insert into traject (bureau_id, id, jongere_id, signaalbron)
     select $1, r.id, r.jongere_id, 'eigen-onderzoek' from unnest($2::uuid[], $3::uuid[]) as r (id, jongere_id)`,
    [toegang.bureauId, gemaakt.map(({ id }) => id), gemaakt.map(({ jongereId }) => jongereId)],
  );
  await recordFacts(
    toegang,
    gemaakt.map((werk) => ({
      ...kop(werk, toegang.vandaag),
      soort: 'WerkprocesGestart',
      gegevens: { gemeente: werk.gemeente, sector: null, soort: 'jongere-in-beeld' },
    })),
  );
}
