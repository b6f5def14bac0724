import type pg from 'pg';

/**
 * Facts of one bureau as they come in over five school years, made by SQL inside the bench database: per melding some three and a half
 * facts, and a person for every ten, in the order in which they came in. Deterministic. State tables stay empty: figures read facts. Many facts go in without indexes and
 * without the triggers of the table, as a restore does it: what they would mark, the bench counts anew anyway.
 */
export async function generateFeiten(
  client: pg.Client,
  bureauId: number,
  meldingen: number,
  report: (line: string) => void,
): Promise<void> {
  const personen = Math.ceil(meldingen / 10);
  const isVeel = meldingen > PORTIE;
  await zonderTriggers(client);
  await client.query(PERSONEN, [bureauId, personen]);
  await client.query(WONEN, [bureauId]);
  const indexen = isVeel && (await isMeerdeel(client, meldingen)) ? await dropIndexen(client) : [];
  for (let van = 1; van <= meldingen; van += PORTIE) {
    const tot = Math.min(meldingen, van + PORTIE - 1);
    await client.query(FEITEN, [bureauId, van, tot, personen, meldingen]);
    if (isVeel) report(`  ${tot.toLocaleString('nl-NL')} van ${meldingen.toLocaleString('nl-NL')} …`);
  }
  for (const index of indexen) {
    report(`  ${index.naam} …`);
    await client.query(index.maken);
  }
}

/** Until the end of the transaction; who is not a superuser writes with them, which takes longer. */
async function zonderTriggers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ mag: boolean }>(
    `select rolsuper as mag from pg_roles where rolname = current_user`,
  );
  if (rows[0]?.mag) await client.query('set local session_replication_role = replica');
}

/** More than there is already? Else making indexes anew over all takes longer than adding to them. */
async function isMeerdeel(client: pg.Client, meldingen: number): Promise<boolean> {
  const { rows } = await client.query<{ er: number }>(
    `select reltuples::float8 as er from pg_class where oid = 'gebeurtenis'::regclass`,
  );
  return (rows[0]?.er ?? 0) < meldingen * FEITEN_PER_MELDING;
}

const FEITEN_PER_MELDING = 3.5;

/** Those that are no constraint; in one transaction with what follows, so that they are there or nothing is. */
async function dropIndexen(client: pg.Client) {
  const { rows } = await client.query<{ naam: string; maken: string }>(
    `select i.indexrelid::regclass::text as naam, pg_get_indexdef(i.indexrelid) as maken from pg_index i
      where i.indrelid = 'gebeurtenis'::regclass and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
  );
  for (const { naam } of rows) await client.query(`drop index ${naam}`);
  await client.query(`set local maintenance_work_mem = '512MB'`);
  return rows;
}

const PORTIE = 500_000;
const uuid = (soort: string, nr: string) =>
  `('00000000-0000-4000-${soort}-' || lpad(to_hex(${nr}::bigint), 12, '0'))::uuid`;

const PERSONEN = `insert into jongere (bureau_id, id, geslachtsnaam, voornamen, geboortedatum, naam_sorteer)
  select $1, ${uuid('8000', 'n')}, 'Meting', 'M', current_date - 1500 - (n::bigint * 7919 % 8000)::int, 'meting' from generate_series(1, $2::int) n`;
const WONEN = `insert into woonperiode (bureau_id, jongere_id, gemeente_code, van)
  select $1, id, '9' || lpad((1 + abs(hashtext(id::text)) % 8)::text, 3, '0'), geboortedatum from jongere where bureau_id = $1`;

/** $2 to $3 are the numbers of the meldingen, $4 the number of persons, $5 of all meldingen. What belongs to one melding has its number in it. */
const FEITEN = `with m as (
    select n, ${uuid('8000', '1 + n % $4')} as jongere, current_date - 1825 + ((n - 1) * 1820::bigint / $5::int)::int as dag, n % 100 as r,
           '9' || lpad((1 + n % 8)::text, 3, '0') as gemeente, (array['PO', 'VO', 'VO', 'MBO'])[1 + n % 4] as sector
      from generate_series($2::int, $3::int) n)
  insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, geregistreerd_op, actor, gegevens)
  select $1, x.soort, x.waarover, x.id, m.jongere, x.dag, x.dag + interval '8 hours', 'systeem:meting',
         jsonb_build_object('gemeente', m.gemeente, 'sector', m.sector) || x.meer
    from m cross join lateral (
      select 'MeldingOntvangen' as soort, 'melding' as waarover, ${uuid('8001', 'n')} as id, m.dag as dag,
             jsonb_build_object('categorie', case when r < 5 then 'luxe' when r < 90 then 'signaal' else 'verzuim-18plus' end, 'duoSoort', 'V3') as meer
      union all select 'MeldingAfgehandeld', 'melding', ${uuid('8001', 'n')}, m.dag + 20,
             '{"categorie":"signaal","resultaat":"gesprek","kern":"gesprek-waarschuwing"}' where r < 95
      union all select 'WerkprocesGestart', 'werkproces', ${uuid('8002', 'n')}, m.dag,
             jsonb_build_object('soort', case when r < 5 then 'vsv' else 'relatief-verzuim' end) where r < 40
      union all select 'StapGezet', 'werkproces', ${uuid('8002', 'n')}, m.dag + 5, '{"soort":"relatief-verzuim","routekaart":"A","stap":"A-3"}' where r < 40
      union all select 'ContactVastgelegd', 'contactmoment', ${uuid('8003', 'n')}, m.dag + 7, '{"soort":"gesprek","met":"jongere","bereikt":true}' where r < 30
      union all select 'WerkprocesGesloten', 'werkproces', ${uuid('8002', 'n')}, m.dag + 30 + r,
             jsonb_build_object('soort', case when r < 5 then 'vsv' else 'relatief-verzuim' end, 'resultaat', 'gesprek', 'kern', 'gesprek-waarschuwing', 'gestartOp', m.dag)
             where r < 36
      union all select 'ThuiszittenBegonnen', 'thuiszitperiode', ${uuid('8004', 'n')}, m.dag + 9,
             jsonb_build_object('soort', 'LRV', 'sinds', m.dag - 20, 'regel', 'lrv') where r < 4
      union all select 'ThuiszittenBeeindigd', 'thuiszitperiode', ${uuid('8004', 'n')}, m.dag + 60,
             jsonb_build_object('soort', 'LRV', 'sinds', m.dag - 20, 'uitkomst', 'terug-naar-school') where r < 3
      union all select 'Ingeschreven', 'inschrijving', ${uuid('8005', 'n')}, m.dag - 200, '{"onderwijssoort":"HAVO"}' where r between 50 and 54
      union all select 'BestemmingVastgesteld', 'jongere', ${uuid('8006', 'n')}, m.dag + 40,
             jsonb_build_object('bestemming', 'werkt', 'landelijk', 'werk', 'uitvalOp', m.dag) where r < 2
      union all select 'VerlofAangevraagd', 'verlof', ${uuid('8007', 'n')}, m.dag, '{"grond":"huwelijk","dagen":2}' where r between 60 and 64
      union all select 'VerlofBesloten', 'verlof', ${uuid('8007', 'n')}, m.dag + 6, '{"grond":"huwelijk","afloop":"toegekend"}' where r between 60 and 64
    ) x where x.dag <= current_date`;

/** A morning of work: facts of the last days, as an import and colleagues write them. */
export const OCHTEND = `insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, actor, gegevens)
  select $1, (array['MeldingOntvangen', 'MeldingAfgehandeld', 'WerkprocesGestart', 'StapGezet', 'WerkprocesGesloten', 'ContactVastgelegd'])[1 + n % 6],
         'melding', gen_random_uuid(), null, current_date - n % 3, 'systeem:meting',
         '{"categorie":"signaal","gemeente":"9001","sector":"VO","soort":"relatief-verzuim","resultaat":"gesprek","kern":"gesprek-waarschuwing"}'
           || jsonb_build_object('gestartOp', current_date - 30)
    from generate_series(1, 300) n`;
