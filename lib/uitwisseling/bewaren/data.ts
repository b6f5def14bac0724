import type { Toegang } from '#lib/toegang/model.ts';

export type Opgeruimd = {
  readonly bestanden: number;
  readonly regels: number;
  readonly concepten: number;
  readonly sleutels: number;
};

/** Deletes delivered files and the text of rejected rows after `dagen`, drafts after 30 days and their files after one, spent keys of forms after 7. */
export async function clearOld(toegang: Toegang, dagen: number): Promise<Opgeruimd> {
  const [row] = await toegang.sql<Opgeruimd>(
    `with oud as (select id from importtaak where bureau_id = $1 and aangemaakt_op < $2::timestamptz - make_interval(days => $3)),
       bestand as (delete from importbestand where bureau_id = $1 and importtaak_id in (select id from oud) returning 1),
       regel as (update importregel set inhoud = null
                  where bureau_id = $1 and importtaak_id in (select id from oud) and inhoud is not null returning 1),
       draft as (delete from concept where bureau_id = $1 and bijgewerkt_op < $2::timestamptz - interval '30 days' returning 1),
       draftbestand as (delete from conceptbestand where bureau_id = $1 and bewaard_op < $2::timestamptz - interval '1 day' returning 1),
       sleutel as (delete from eenmalig where bureau_id = $1 and gemaakt_op < $2::timestamptz - interval '7 days' returning 1)
     select (select count(*)::int from bestand) as bestanden, (select count(*)::int from regel) as regels,
            (select count(*)::int from draft) as concepten, (select count(*)::int from sleutel) as sleutels`,
    [toegang.bureauId, toegang.nu, dagen],
  );
  return row ?? { bestanden: 0, regels: 0, concepten: 0, sleutels: 0 };
}
