import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Publicatieregel, Publicatiestand } from '#lib/doelgroepen/duo-vsv/model.ts';
import { vsvPercentage } from '#lib/doelgroepen/duo-vsv/rules.ts';

/** Which publications were read in, the latest cohort first, and of one cohort definitief before voorlopig. */
export async function listPublicaties(
  toegang: Toegang,
): Promise<{ datum: Datum; schooljaar: string; stand: Publicatiestand }[]> {
  const rows = await toegang.sql<{ datum: Datum; stand: Publicatiestand }>(
    `select distinct datum, gegevens->>'stand' as stand from externcijfer where bureau_id = $1 and reeks = 'vsv'
      order by datum desc, stand`,
    [toegang.bureauId],
  );
  return rows.map((rij) => ({ ...rij, schooljaar: schooljaarVan(rij.datum) }));
}

export async function listPublicatieregels(
  toegang: Toegang,
  datum: Datum,
  stand: Publicatiestand,
): Promise<Publicatieregel[]> {
  const rows = await toegang.sql<Omit<Publicatieregel, 'percentage'>>(
    `select c.gegevens->>'uitsplitsing' as uitsplitsing, c.gegevens->>'deel' as deel,
            case when c.gegevens->>'uitsplitsing' = 'gemeente' then g.naam else c.gegevens->>'instelling' end as naam,
            g.naam as gemeente, (c.gegevens->>'deelnemers')::int as deelnemers, (c.gegevens->>'vsv')::int as vsv,
            (c.gegevens->>'weg')::int as weg, (c.gegevens->>'ingeschreven')::int as ingeschreven,
            (c.gegevens->>'gekwalificeerd')::int as gekwalificeerd, (v.gegevens->>'vsv')::int as voorlopig,
            (c.gegevens->>'streef')::float8 as streef, c.gegevens->>'definitie' as definitie,
            c.gegevens->>'gepubliceerdOp' as "gepubliceerdOp"
       from externcijfer c left join gemeente g on g.code = c.gegevens->>'gemeente'
       left join externcijfer v on v.bureau_id = $1 and v.reeks = 'vsv' and v.datum = c.datum and $3 = 'definitief'
            and v.gegevens->>'stand' = 'voorlopig' and v.gegevens->>'uitsplitsing' = c.gegevens->>'uitsplitsing'
            and v.gegevens->>'deel' = c.gegevens->>'deel' and v.gegevens->>'gemeente' is not distinct from c.gegevens->>'gemeente'
      where c.bureau_id = $1 and c.reeks = 'vsv' and c.datum = $2 and c.gegevens->>'stand' = $3
      order by g.naam nulls first, c.gegevens->>'deel'`,
    [toegang.bureauId, datum, stand],
  );
  return rows.map((rij) => ({ ...rij, percentage: vsvPercentage(rij.vsv, rij.deelnemers) }));
}
