import { DAGEN_VOOR_LEERPLICHT } from '#lib/bevolking/rules.ts';
import { ACHTTIEN_VOORAF_MAANDEN } from '#lib/jongeren/leerplicht/rules.ts';
import { TAKEN, type Bevolkingsstand } from '#lib/bevolking/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { leeftijdBereiktSql, leerplichtStartSql } from '#lib/jongeren/leerplicht/in-sql.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Of these jongeren those who moved or died; of the others nothing. */
export async function readBevolkingsstanden(
  toegang: Toegang,
  ids: readonly string[],
): Promise<Bevolkingsstand[]> {
  const hier = (
    w: string,
  ) => `exists (select 1 from bureau_gemeente g where g.bureau_id = $1 and g.gemeente_code = ${w}.gemeente_code
     and g.van <= $2 and (g.tot is null or g.tot >= $2))`;
  return toegang.sql<Bevolkingsstand>(
    `select j.id as "jongereId", j.geboortedatum, j.overleden_op as "overledenOp", w.van as "woontSinds", w.gemeente_code as gemeente,
            v.gemeente_code as "vorigeGemeente", coalesce(${hier('w')}, false) as "woontHier", coalesce(${hier('v')}, false) as "woondeHier",
            v.id is not null as "heeftVorige", j.verantwoordelijke_id as "verantwoordelijkeId",
            exists (select 1 from werkproces p where p.bureau_id = $1 and p.jongere_id = j.id)
              or exists (select 1 from melding m where m.bureau_id = $1 and m.jongere_id = j.id)
              or exists (select 1 from vrijstelling f where f.bureau_id = $1 and f.jongere_id = j.id) as "heeftDossier",
            exists (select 1 from werkproces p where p.bureau_id = $1 and p.jongere_id = j.id and p.status <> 'gesloten')
              or exists (select 1 from melding m where m.bureau_id = $1 and m.jongere_id = j.id and m.status in ('R', 'B')) as "heeftOpenWerk",
            coalesce(t.gezet, '{}') as gezet, coalesce(t.lopend, '{}') as lopend
       from jongere j
       left join lateral (select * from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $2
                           order by van desc limit 1) w on true
       left join lateral (select * from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van < w.van
                           order by van desc limit 1) v on true
       left join lateral (
         select array_agg(code || '/' || start_op) as gezet, array_agg(code) filter (where status in ('loopt', 'opgeschort')) as lopend
           from termijn where bureau_id = $1 and onderwerp_soort = 'jongere' and onderwerp_id = j.id and code = any($4)) t on true
      where j.bureau_id = $1 and j.id = any($3::uuid[]) and (j.overleden_op is not null or v.id is not null)`,
    [toegang.bureauId, toegang.vandaag, ids, [...TAKEN]],
  );
}

/** Who carries out the work of this jongere: the owner of what runs, else who is responsible. */
export async function eigenaarVan(toegang: Toegang, jongereId: string): Promise<string | null> {
  const [row] = await toegang.sql<{ eigenaar: string | null }>(
    `select coalesce((select eigenaar_id from werkproces where bureau_id = $1 and jongere_id = $2 and status <> 'gesloten' and eigenaar_id is not null
                       order by gestart_op desc limit 1), (select verantwoordelijke_id from jongere where bureau_id = $1 and id = $2)) as eigenaar`,
    [toegang.bureauId, jongereId],
  );
  return row?.eigenaar ?? null;
}

export type Verjaardag = {
  readonly jongereId: string;
  readonly code: 'meerderjarig' | 'T06';
  readonly dag: Datum;
  readonly gemeente: string | null;
};

/**
 * Who turns eighteen soon while work runs about him, and who comes under the leerplicht soon without an enrolment or exemption;
 * those who were told of before are left out.
 */
export async function listVerjaardagen(toegang: Toegang): Promise<Verjaardag[]> {
  const achttien = leeftijdBereiktSql('j.geboortedatum', 18);
  const start = leerplichtStartSql('j.geboortedatum', '$2::date');
  const woont = `left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp'
     and van <= $2 order by van desc limit 1) w on true`;
  const zonder = (
    code: string,
    dag: string,
  ) => `not exists (select 1 from termijn t where t.bureau_id = $1 and t.onderwerp_soort = 'jongere'
     and t.onderwerp_id = j.id and t.code = '${code}' and t.start_op = ${dag})`;
  return toegang.sql<Verjaardag>(
    `select j.id as "jongereId", 'meerderjarig' as code, ${achttien} as dag, w.gemeente_code as gemeente from jongere j ${woont}
      where j.bureau_id = $1 and j.overleden_op is null
        and j.geboortedatum between $2::date - interval '18 years' - interval '2 days' and $2::date - interval '18 years' + interval '${ACHTTIEN_VOORAF_MAANDEN} months 2 days'
        and ${achttien} between $2 and $2::date + interval '${ACHTTIEN_VOORAF_MAANDEN} months'
        and exists (select 1 from werkproces p where p.bureau_id = $1 and p.jongere_id = j.id and p.status <> 'gesloten' and p.soort <> 'verzuim-18plus')
        and ${zonder('meerderjarig', achttien)}
     union all
     select j.id, 'T06', ${start}, w.gemeente_code from jongere j ${woont}
       join bureau_gemeente g on g.bureau_id = $1 and g.gemeente_code = w.gemeente_code and g.van <= $2 and (g.tot is null or g.tot >= $2)
      where j.bureau_id = $1 and j.overleden_op is null
        and j.geboortedatum between $2::date - interval '5 years' - interval '32 days' and $2::date - interval '5 years' + interval '${DAGEN_VOOR_LEERPLICHT + 2} days'
        and ${start} between $2 and $2::date + ${DAGEN_VOOR_LEERPLICHT}
        and not exists (select 1 from inschrijving i where i.bureau_id = $1 and i.jongere_id = j.id and (i.tot is null or i.tot >= $2))
        and not exists (select 1 from vrijstelling v where v.bureau_id = $1 and v.jongere_id = j.id and (v.tot is null or v.tot >= $2))
        and ${zonder('T06', start)}`,
    [toegang.bureauId, toegang.vandaag],
  );
}

export type Wie = Jongerenaam & { readonly geboortedatum: Datum; readonly gemeente: string | null };

export async function readWie(toegang: Toegang, jongereId: string): Promise<Wie | undefined> {
  const [row] = await toegang.sql<Wie>(
    `select j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, coalesce(g.naam, 'gemeente ' || w.gemeente_code || ', naam niet bekend') as gemeente
       from jongere j
       left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $3
                           order by van desc limit 1) w on true
       left join gemeente g on g.code = w.gemeente_code
      where j.bureau_id = $1 and j.id = $2`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  return row;
}
