import type { Reden } from '#lib/absoluut-verzuim/model.ts';
import { VERGELIJKING } from '#lib/absoluut-verzuim/regels.ts';
import type {
  Aanleiding,
  Telling,
  Treffer,
  Uitslag,
  Vergelijking,
} from '#lib/absoluut-verzuim/vergelijken/model.ts';
import { valtOnderKwalificatieplichtSql, valtOnderLeerplichtSql } from '#lib/jongeren/leerplicht/in-sql.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const DAG = '$2::date';
const KOLOMMEN = {
  geboren: 'j.geboortedatum',
  startkwalificatieOp: 'j.startkwalificatie_op',
  kpUitzondering: 'j.kp_uitzondering',
  kpUitzonderingOp: 'j.kp_uitzondering_op',
  schooljarenEinde: 'j.schooljaren_einde',
};

/**
 * Everyone under a duty who lives in a gemeente of the bureau on this day (Leerplichtwet 1969, art. 19), each with whether a school,
 * an exemption or a recent report by a school is known; or only of those among them who are asked. In a table of the session, because counting and explaining both read it.
 */
export async function fillCohort(
  toegang: Toegang,
  peildatum: Datum,
  alleen: readonly string[] | null = null,
): Promise<Telling> {
  await toegang.sql(
    `create temp table cohort (jongere_id uuid primary key, gemeente_code text not null, woont_sinds date not null,
       ingeschreven boolean not null, vrijgesteld boolean not null, gemeld boolean not null) on commit drop`,
  );
  await toegang.sql(
    `with woon as materialized (
       select distinct on (jongere_id) jongere_id, gemeente_code, van from woonperiode
        where bureau_id = $1 and soort = 'brp' and van <= ${DAG} and (tot is null or tot >= ${DAG}) order by jongere_id, van desc),
     school as materialized (
       select distinct jongere_id from inschrijving
        where bureau_id = $1 and van <= ${DAG} + ${VERGELIJKING.dagenVooruit} and (tot is null or tot >= ${DAG})),
     vrij as materialized (
       select distinct v.jongere_id from vrijstelling v join jongere j on j.bureau_id = $1 and j.id = v.jongere_id
        where v.bureau_id = $1 and v.van <= ${DAG} and (v.tot is null or v.tot >= ${DAG})
          and case when v.grond = '15' then not ${valtOnderLeerplichtSql(KOLOMMEN, DAG)}
                   when v.grond in ('3a', '3b') then ${valtOnderLeerplichtSql(KOLOMMEN, DAG)} else true end),
     gemeld as materialized (
       select m.jongere_id, max(m.ontvangen_op) as op from melding m
        where m.bureau_id = $1 and m.categorie <> 'absoluut' and m.status <> 'I' and m.school_id is not null and m.jongere_id is not null
          and m.ontvangen_op between ${DAG} - ${VERGELIJKING.dagenMelding} and ${DAG} group by 1)
     insert into cohort
     select j.id, woon.gemeente_code, woon.van, school.jongere_id is not null, vrij.jongere_id is not null,
            gemeld.op is not null and not exists (
              select 1 from inschrijving i where i.bureau_id = $1 and i.jongere_id = j.id and i.tot >= gemeld.op and i.tot < ${DAG})
       from jongere j
       join woon on woon.jongere_id = j.id
       join bureau_gemeente g on g.bureau_id = $1 and g.gemeente_code = woon.gemeente_code
        and g.van <= ${DAG} and (g.tot is null or g.tot >= ${DAG})
       left join school on school.jongere_id = j.id
       left join vrij on vrij.jongere_id = j.id
       left join gemeld on gemeld.jongere_id = j.id
      where j.bureau_id = $1 and (j.overleden_op is null or j.overleden_op > ${DAG}) and ($3::uuid[] is null or j.id = any($3))
        and j.geboortedatum between ${DAG} - interval '19 years' and ${DAG} - interval '5 years'
        and (${valtOnderLeerplichtSql(KOLOMMEN, DAG)} or ${valtOnderKwalificatieplichtSql(KOLOMMEN, DAG)})
     on conflict do nothing`,
    [toegang.bureauId, peildatum, alleen],
  );
  const [row] = await toegang.sql<Telling>(
    `select count(*) as cohort, count(*) filter (where ingeschreven) as ingeschreven,
            count(*) filter (where vrijgesteld and not ingeschreven) as vrijgesteld,
            count(*) filter (where gemeld and not ingeschreven and not vrijgesteld) as gemeld,
            count(*) filter (where not ingeschreven and not vrijgesteld and not gemeld) as treffers from cohort`,
  );
  if (!row) throw new Error('de vergelijking telde niets');
  return row;
}

/** Everyone in the cohort, for the logboek: comparing is using their data. */
export async function listCohort(toegang: Toegang): Promise<string[]> {
  return (await toegang.sql<{ id: string }>('select jongere_id as id from cohort')).map(({ id }) => id);
}

/** The hits with all that explains them, looked up for them alone. */
export async function listTreffers(toegang: Toegang, peildatum: Datum): Promise<Treffer[]> {
  return toegang.sql<Treffer>(
    `select c.jongere_id as "jongereId", j.geboortedatum, j.startkwalificatie_op as "startkwalificatieOp",
            j.kp_uitzondering as "kpUitzondering", j.kp_uitzondering_op as "kpUitzonderingOp",
            j.schooljaren_einde as "schooljarenEinde", keuze('schrikkel_conventie') as "schrikkelConventie", c.gemeente_code as gemeente,
            c.woont_sinds as "woontSinds", coalesce(p.verhuisd, false) as verhuisd, p.naam as "vorigeGemeente",
            i.school_id as "schoolId", i.school, i.sector, i.onderwijssoort, i.tot as "uitgeschrevenOp", i.reden_einde as "redenEinde",
            v.tot as "vrijstellingTot", v.grond as "vrijstellingGrond",
            exists (select 1 from ouderschap k join ouderschap b on b.bureau_id = $1 and b.ouder_id = k.ouder_id and b.jongere_id <> k.jongere_id
                      join vrijstelling bv on bv.bureau_id = $1 and bv.jongere_id = b.jongere_id and bv.grond = '5-C' and bv.van <= $2
                       and (bv.tot is null or bv.tot >= $2)
                     where k.bureau_id = $1 and k.jongere_id = j.id) as "gezinInBuitenland", o.id as "openSignaal", coalesce(w.loopt, false) as "lopendWerk",
            e.uitkomst as "eerderUitkomst", e.beoordeeld_op as "eerderOp"
       from cohort c
       join jongere j on j.bureau_id = $1 and j.id = c.jongere_id
       left join lateral (
         select c.woont_sinds > j.geboortedatum and (h.id is not null or c.woont_sinds > j.geboortedatum + 31) as verhuisd, g.naam
           from (select 1) een
           left join lateral (select id, gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp'
                                 and van < c.woont_sinds order by van desc limit 1) h on true
           left join gemeente g on g.code = h.gemeente_code
          where h.gemeente_code is distinct from c.gemeente_code) p on true
       left join lateral (
         select n.school_id, n.sector, n.onderwijssoort, n.tot, n.reden_einde, s.naam as school from inschrijving n
           left join school s on s.bureau_id = $1 and s.id = n.school_id
          where n.bureau_id = $1 and n.jongere_id = j.id and n.tot < $2 order by n.tot desc, n.van desc limit 1) i on true
       left join lateral (
         select tot, grond from vrijstelling where bureau_id = $1 and jongere_id = j.id and tot < $2 order by tot desc limit 1) v on true
       left join absoluut_signaal o on o.bureau_id = $1 and o.jongere_id = j.id and o.status = 'open'
       left join lateral (
         select uitkomst, beoordeeld_op from absoluut_signaal where bureau_id = $1 and jongere_id = j.id and status = 'beoordeeld'
          order by beoordeeld_op desc, ontstaan_op desc limit 1) e on true
       left join lateral (
         select true as loopt from werkproces where bureau_id = $1 and jongere_id = j.id and soort = 'absoluut-verzuim'
            and status <> 'gesloten' limit 1) w on true
      where not c.ingeschreven and not c.vrijgesteld and not c.gemeld`,
    [toegang.bureauId, peildatum],
  );
}

/** Found again: what explains it may have grown. */
export async function renewSignalen(
  toegang: Toegang,
  gezien: readonly { id: string; uitleg: readonly Reden[] }[],
): Promise<void> {
  await toegang.sql(
    `update absoluut_signaal s set gezien_op = $2, uitleg = n.uitleg
       from unnest($3::uuid[], $4::jsonb[]) as n (id, uitleg) where s.bureau_id = $1 and s.id = n.id`,
    [
      toegang.bureauId,
      toegang.vandaag,
      gezien.map(({ id }) => id),
      gezien.map(({ uitleg }) => JSON.stringify(uitleg)),
    ],
  );
}

/** Who has an open signal that this comparison no longer found. */
export async function listNietMeerGevonden(toegang: Toegang): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select s.jongere_id as id from absoluut_signaal s
       left join cohort c on c.jongere_id = s.jongere_id and not c.ingeschreven and not c.vrijgesteld and not c.gemeld
      where s.bureau_id = $1 and s.status = 'open' and c.jongere_id is null`,
    [toegang.bureauId],
  );
  return rows.map(({ id }) => id);
}

const VERGELIJKING_KOLOMMEN = `v.id, v.aanleiding, v.status, v.toch, v.peildatum, v.aangemaakt_op as "aangemaaktOp", v.klaar_op as "klaarOp",
  l.naam as door, v.cohort, v.ingeschreven, v.vrijgesteld, v.gemeld, v.treffers, v.nieuw, v.gebleven, v.opgelost`;
const VAN = `from absoluut_vergelijking v
  left join lidmaatschap l on l.bureau_id = v.bureau_id and l.gebruiker_id = v.gebruiker_id where v.bureau_id = $1`;

export async function insertVergelijking(
  toegang: Toegang,
  aanleiding: Aanleiding,
  toch: boolean,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into absoluut_vergelijking (bureau_id, aanleiding, toch, peildatum, gebruiker_id, aangemaakt_op)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [toegang.bureauId, aanleiding, toch, toegang.vandaag, toegang.gebruikerId, toegang.nu],
  );
  if (!row) throw new Error('de vergelijking is niet bewaard');
  return row.id;
}

/** Holds the row: the same comparison is carried out once. */
export async function findVergelijking(toegang: Toegang, id: string): Promise<Vergelijking | undefined> {
  await toegang.sql('select 1 from absoluut_vergelijking where bureau_id = $1 and id = $2 for update', [
    toegang.bureauId,
    id,
  ]);
  const [row] = await toegang.sql<Vergelijking>(`select ${VERGELIJKING_KOLOMMEN} ${VAN} and v.id = $2`, [
    toegang.bureauId,
    id,
  ]);
  return row;
}

export async function listVergelijkingen(toegang: Toegang, aantal: number): Promise<Vergelijking[]> {
  return toegang.sql<Vergelijking>(
    `select ${VERGELIJKING_KOLOMMEN} ${VAN} order by v.aangemaakt_op desc limit $2`,
    [toegang.bureauId, aantal],
  );
}

/** The day of the last comparison that came to an end, or waits to be carried out. */
export async function lastVergelijking(toegang: Toegang): Promise<Datum | null> {
  const [row] = await toegang.sql<{ dag: Datum | null }>(
    `select max(peildatum) as dag from absoluut_vergelijking where bureau_id = $1 and status <> 'mislukt'`,
    [toegang.bureauId],
  );
  return row?.dag ?? null;
}

/** Is there anything to compare with? Without enrolments every pupil would be a hit. */
export async function hasInschrijvingen(toegang: Toegang): Promise<boolean> {
  const [row] = await toegang.sql<{ er: boolean }>(
    'select exists (select 1 from inschrijving where bureau_id = $1) as er',
    [toegang.bureauId],
  );
  return row?.er === true;
}

export async function finishVergelijking(
  toegang: Toegang,
  id: string,
  status: 'klaar' | 'te-veel',
  uitslag: Uitslag,
): Promise<void> {
  await toegang.sql(
    `update absoluut_vergelijking set status = $3, gestart_op = $4, klaar_op = clock_timestamp(), cohort = $5, ingeschreven = $6,
            vrijgesteld = $7, gemeld = $8, treffers = $9, nieuw = $10, gebleven = $11, opgelost = $12
      where bureau_id = $1 and id = $2`,
    [
      toegang.bureauId,
      id,
      status,
      toegang.nu,
      uitslag.cohort,
      uitslag.ingeschreven,
      uitslag.vrijgesteld,
      uitslag.gemeld,
      uitslag.treffers,
      uitslag.nieuw,
      uitslag.gebleven,
      uitslag.opgelost,
    ],
  );
}

export async function failVergelijking(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(
    `update absoluut_vergelijking set status = 'mislukt', klaar_op = clock_timestamp() where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id],
  );
}

/** One comparison of a bureau at a time. */
export async function lockVergelijken(toegang: Toegang): Promise<void> {
  await toegang.sql('select pg_advisory_xact_lock(1633907571, $1)', [toegang.bureauId]);
}
