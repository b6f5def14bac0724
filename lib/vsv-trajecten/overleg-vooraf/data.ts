import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Herkomst } from '#lib/vsv-trajecten/overleg-vooraf/model.ts';

/**
 * Diplomas and verklaringen that Baken knows: what stands with the kwalificatieplicht, and an entree-opleiding that ended with a
 * diploma. What a school did not tell is not in it; the page says so.
 */
export async function listHerkomst(toegang: Toegang, jongereId: string): Promise<Herkomst[]> {
  return toegang.sql<Herkomst>(
    `select case kp_uitzondering when 'pro-diploma' then 'pro-diploma' when 'pro-verklaring' then 'pro-verklaring' else 'vso-uitstroom' end as soort,
            kp_uitzondering_op as op
       from jongere where bureau_id = $1 and id = $2 and kp_uitzondering is not null and kp_uitzondering_op is not null
     union all
     select 'entree-diploma', tot as op from inschrijving
      where bureau_id = $1 and jongere_id = $2 and tot is not null and reden_einde = 'diploma'
        and upper(onderwijssoort) in ('MBO1', 'MBO 1', 'ENTREE')`,
    [toegang.bureauId, jongereId],
  ) as Promise<(Herkomst & { op: Datum })[]>;
}
