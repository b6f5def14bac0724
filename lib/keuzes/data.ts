import type { Gekozen, Keuzecode } from '#lib/keuzes/model.ts';
import { KEUZECODES } from '#lib/keuzes/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What holds for every choice, and who chose it when. */
export async function listGekozen(toegang: Toegang): Promise<Gekozen[]> {
  return toegang.sql<Gekozen>(
    `select c.code, coalesce(k.versie, 0) as versie, keuze(c.code) as waarde, k.reden, l.naam as door,
            (k.gewijzigd_op at time zone 'Europe/Amsterdam')::date as op
       from unnest($2::text[]) as c (code)
       left join bureaukeuze k on k.bureau_id = $1 and k.code = c.code
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = k.gewijzigd_door`,
    [toegang.bureauId, [...KEUZECODES]],
  );
}

/** False when somebody changed it since `versie` was seen (0: never changed here). */
export async function saveKeuze(
  toegang: Toegang,
  nieuw: { code: Keuzecode; versie: number; waarde: string | null; reden: string },
): Promise<boolean> {
  const { code, versie, waarde, reden } = nieuw;
  const params = [toegang.bureauId, code, waarde, reden, toegang.gebruikerId, toegang.nu];
  const rows =
    versie === 0
      ? await toegang.sql(
          `insert into bureaukeuze (bureau_id, code, waarde, reden, gewijzigd_door, gewijzigd_op)
           values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning code`,
          params,
        )
      : await toegang.sql(
          `update bureaukeuze set waarde = $3, reden = $4, gewijzigd_door = $5, gewijzigd_op = $6, versie = versie + 1
            where bureau_id = $1 and code = $2 and versie = $7 returning code`,
          [...params, versie],
        );
  return rows.length > 0;
}

/** Whose thuiszitten can come out otherwise after this choice. */
export async function listGeraakt(toegang: Toegang, code: Keuzecode): Promise<string[]> {
  const bron =
    code !== 'schrikkel_conventie'
      ? `select jongere_id as id from melding where bureau_id = $1 and jongere_id is not null and (duo_soort = 'LRV' or langdurig_op is not null)
         union select jongere_id from thuiszitperiode where bureau_id = $1`
      : `select id from jongere where bureau_id = $1 and to_char(geboortedatum, 'MMDD') = '0229'`;
  return (await toegang.sql<{ id: string }>(bron, [toegang.bureauId])).map(({ id }) => id);
}
