import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Herbeoordelingvoorstel, Oudvsvstand } from '#lib/doelgroepen/herbeoordeling/model.ts';
import { readDoelgroepstanden } from '#lib/vsv-trajecten/doelgroep/data.ts';

/**
 * Who left school before this 1 October without startkwalificatie, as far as Baken knows: work of the Doorstroompunt from before
 * it, or a last enrolment that ended before it. Over 28 only with work that still runs.
 */
export async function listKandidaten(toegang: Toegang, voor: Datum): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `with werk as (
       select jongere_id, bool_or(status <> 'gesloten') as loopt from werkproces
        where bureau_id = $1 and soort = 'vsv' and gestart_op < $2 group by jongere_id),
     school as (
       select jongere_id from inschrijving where bureau_id = $1 group by jongere_id having max(coalesce(tot, 'infinity')) < $2)
     select j.id from jongere j
       left join werk w on w.jongere_id = j.id
       left join school s on s.jongere_id = j.id
      where j.bureau_id = $1 and (w.loopt or (
            (w.jongere_id is not null or (s.jongere_id is not null and exists (
                 select 1 from woonperiode a join bureau_gemeente g on g.bureau_id = $1 and g.gemeente_code = a.gemeente_code
                   and g.van <= $2 and (g.tot is null or g.tot >= $2)
                  where a.bureau_id = $1 and a.jongere_id = j.id and a.soort = 'brp' and (a.tot is null or a.tot >= $2))))
            and j.geboortedatum between ($2::date - interval '28 years') and ($2::date - interval '18 years')
            and (j.startkwalificatie_op is null or j.startkwalificatie_op >= $2)
            and (j.overleden_op is null or j.overleden_op >= $2)
            and not exists (select 1 from herbeoordeling h where h.bureau_id = $1 and h.jongere_id = j.id and h.voor < $2
                               and h.uitkomst in ('overleden', 'startkwalificatie', 'te-oud'))))
      order by j.id`,
    [toegang.bureauId, voor],
  );
  return rows.map(({ id }) => id);
}

type Rij = Omit<Oudvsvstand, 'doelgroep' | 'jongereId'> & { id: string };

/** What the proposals of these young persons rest on: two statements, whatever their number. */
export async function readOudvsvstanden(
  toegang: Toegang,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Oudvsvstand>> {
  const doelgroepen = await readDoelgroepstanden(toegang, ids);
  const rows = await toegang.sql<Rij>(
    `select j.id, a.gemeente_code as gemeente, p.id as "werkprocesId",
            exists (select 1 from bureau_gemeente g where g.bureau_id = $1 and g.gemeente_code = a.gemeente_code
                     and g.van <= $3 and (g.tot is null or g.tot >= $3)) as "woontHier",
            greatest(c.bereikt, w.laatste) as "laatsteContact", c.poging as "laatstePoging",
            (select case when s.werkt then s.datum end from (
               select g.datum, case g.soort when 'WerkprocesGesloten' then g.gegevens->>'kern' = 'werk'
                        else g.gegevens->>'situatie' = 'werk' and g.gegevens->>'stand' = 'begonnen' end as werkt
                 from gebeurtenis g
                where g.bureau_id = $1 and g.jongere_id = j.id and g.vervallen_op is null and g.datum <= $3
                  and (g.soort = 'WerkprocesGesloten' and g.gegevens->>'soort' in ('vsv', 'jongere-in-beeld')
                       or g.soort = 'SituatieVastgelegd' and g.gegevens->>'situatie' = 'werk')
                order by g.datum desc, g.id desc limit 1) s) as "werktSinds"
       from jongere j
       left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $3
                           order by van desc limit 1) a on true
       left join lateral (select id from werkproces where bureau_id = $1 and jongere_id = j.id and soort = 'vsv' and status <> 'gesloten'
                           order by gestart_op, id limit 1) p on true
       left join lateral (select max(laatste_contact) as laatste from werkproces
                           where bureau_id = $1 and jongere_id = j.id and soort in ('vsv', 'jongere-in-beeld')) w on true
       left join lateral (select max(datum) filter (where bereikt) as bereikt, max(datum) filter (where not bereikt) as poging
                            from contactmoment where bureau_id = $1 and jongere_id = j.id and met in ('jongere', 'ouder')
                             and vervallen_op is null) c on true
      where j.bureau_id = $1 and j.id = any($2::uuid[])`,
    [toegang.bureauId, ids, toegang.vandaag],
  );
  const standen = new Map<string, Oudvsvstand>();
  for (const { id, ...rest } of rows) {
    const doelgroep = doelgroepen.get(id);
    if (doelgroep) standen.set(id, { jongereId: id, doelgroep, ...rest });
  }
  return standen;
}

type Nieuw = Herbeoordelingvoorstel & { jongereId: string; gemeente: string | null };

/** Puts proposals down; of who is open on the list it becomes the new proposal, what was judged stays. Gives how many are new. */
export async function saveVoorstellen(
  toegang: Toegang,
  voor: Datum,
  voorstellen: readonly Nieuw[],
): Promise<number> {
  const [row] = await toegang.sql<{ n: number }>(
    `with gezet as (
       insert into herbeoordeling as h (bureau_id, voor, jongere_id, gemeente_code, voorstel, uitleg, peildatum)
       select $1, $2, v.jongere_id, v.gemeente, v.voorstel, v.uitleg, $7
         from unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) as v (jongere_id, gemeente, voorstel, uitleg)
       on conflict (bureau_id, voor, jongere_id) do update
          set gemeente_code = excluded.gemeente_code, voorstel = excluded.voorstel, uitleg = excluded.uitleg,
              peildatum = excluded.peildatum, opmerking = null
        where h.status = 'open'
       returning xmax = 0 as nieuw)
     select count(*) filter (where nieuw)::int as n from gezet`,
    [
      toegang.bureauId,
      voor,
      voorstellen.map(({ jongereId }) => jongereId),
      voorstellen.map(({ gemeente }) => gemeente),
      voorstellen.map(({ uitkomst }) => uitkomst),
      voorstellen.map(({ uitleg }) => uitleg),
      toegang.vandaag,
    ],
  );
  return row?.n ?? 0;
}
