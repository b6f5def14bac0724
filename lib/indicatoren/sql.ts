import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Werkprocessoort } from '#lib/werkprocessen/model.ts';
import type { Indicator } from './model.ts';

/**
 * Parts of the statements of the catalogue. Parameters of every statement: $1 bureau, $2 first and $3 last days of the
 * school years asked, $4 their peildata, $5 as known at this moment. Several years go in one statement.
 */
export const JAAR = `jaar as materialized (
  select nr::int as jaar, van, least(tot, peildatum) as tot, peildatum
    from unnest($2::date[], $3::date[], $4::date[]) with ordinality as j (van, tot, peildatum, nr))`;

/** The fact stood at the moment asked: known by then, and not yet taken back. */
export function stond(fact: string): string {
  return `${fact}.bureau_id = $1 and ${fact}.geregistreerd_op <= $5::timestamptz
    and (${fact}.vervallen_op is null or ${fact}.vervallen_op > $5::timestamptz)`;
}

/**
 * Somebody has a startkwalificatie on this day: by the change of it that was known then, or by the dossier when it came in with that
 * and was never changed. What only a later change says was not known.
 */
export function heeftStartkwalificatie(jongereId: string, dag: string): string {
  return `(exists (select 1 from gebeurtenis sk where ${stond('sk')} and sk.jongere_id = ${jongereId} and sk.soort = 'PlichtGewijzigd'
              and (sk.gegevens->>'startkwalificatieOp')::date <= ${dag})
    or exists (select 1 from jongere sj where sj.bureau_id = $1 and sj.id = ${jongereId} and sj.startkwalificatie_op <= ${dag}
                  and not exists (select 1 from gebeurtenis sp where sp.bureau_id = $1 and sp.jongere_id = sj.id and sp.soort = 'PlichtGewijzigd')))`;
}

/**
 * Episodes of thuiszitten as they stood on the peildatum of each year: `einde` only when it was over by then. An
 * episode with an id is one, however often it was concluded.
 */
export const EPISODE = `${JAAR}, begin as (
  select distinct on (g.onderwerp_id) g.onderwerp_id, g.jongere_id, g.datum as telt_vanaf, (g.gegevens->>'sinds')::date as sinds,
         g.gegevens->>'soort' as soort, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente,
         coalesce(g.gegevens->>'sector', 'onbekend') as sector
    from gebeurtenis g
   where ${stond('g')} and g.soort = 'ThuiszittenBegonnen' and g.datum <= (select max(peildatum) from jaar)
   order by g.onderwerp_id, g.id desc),
slot as (
  select distinct on (g.onderwerp_id) g.onderwerp_id, g.datum as einde, g.gegevens->>'uitkomst' as uitkomst
    from gebeurtenis g
   where ${stond('g')} and g.soort = 'ThuiszittenBeeindigd' and g.datum <= (select max(peildatum) from jaar)
   order by g.onderwerp_id, g.id desc),
episode as (
  select jaar.jaar, jaar.van, jaar.tot, jaar.peildatum, b.onderwerp_id, b.jongere_id, b.telt_vanaf, b.sinds, b.soort, b.gemeente, b.sector,
         case when s.einde <= jaar.peildatum then s.einde end as einde,
         case when s.einde <= jaar.peildatum then s.uitkomst else 'open' end as resultaat,
         coalesce(case when s.einde <= jaar.peildatum then s.einde end, jaar.peildatum) > (b.sinds + interval '3 months')::date as lang,
         coalesce(case when s.einde <= jaar.peildatum then s.einde end, jaar.peildatum) - b.sinds as dagen
    from jaar join begin b on b.telt_vanaf <= jaar.peildatum left join slot s on s.onderwerp_id = b.onderwerp_id)`;

/** Everyone at home at some time in the school year, once: with the episode that lasted longest. */
export const STROOM = `${EPISODE}, stroom as (
  select distinct on (jaar, jongere_id) jaar, jongere_id, onderwerp_id, soort, gemeente, sector, resultaat,
         case when lang then '>3m' else '<3m' end as duur
    from episode where telt_vanaf <= tot and (einde is null or einde > van)
   order by jaar, jongere_id, lang desc, dagen desc, telt_vanaf desc, onderwerp_id)`;

/**
 * Each Halt, dwangsom or proces-verbaal that began in the year, with where it stood on the peildatum. Facts of the compartment have no
 * jongere (ADR 16), so a row of those is a case and nobody.
 */
export const HANDHAVING_STAND = `${JAAR}, stand as (
  select g.onderwerp_id, g.jongere_id, g.id, g.datum, g.gegevens->>'instrument' as instrument, g.gegevens->>'stand' as stand,
         coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, (g.gegevens->>'gezin')::uuid as gezin
    from gebeurtenis g where ${stond('g')} and g.soort = 'HandhavingStand'),
begin as (select onderwerp_id, min(datum) as begonnen from stand group by onderwerp_id),
laatste as (
  select distinct on (jaar.jaar, s.onderwerp_id) jaar.jaar, s.onderwerp_id, s.jongere_id, s.instrument, s.stand, s.gemeente, s.gezin
    from jaar join begin b on b.begonnen between jaar.van and jaar.tot
    join stand s on s.onderwerp_id = b.onderwerp_id and s.datum <= jaar.peildatum
   order by jaar.jaar, s.onderwerp_id, s.datum desc, s.id desc)`;

/**
 * Terms of these codes whose last day lies in the year (`zaak`), with how they ended by the peildatum: `soort` and `datum` are empty
 * while they run. `voorbij`: the year itself is over.
 */
export function termijnzaken(codes: readonly string[]): string {
  return `jaar as materialized (
      select nr::int as jaar, van, least(tot, peildatum) as tot, peildatum, peildatum >= tot as voorbij
        from unnest($2::date[], $3::date[], $4::date[]) with ordinality as j (van, tot, peildatum, nr)),
    gesteld as (
      select distinct on (g.onderwerp_id) g.onderwerp_id, g.jongere_id, g.gegevens->>'code' as code,
             coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente, (g.gegevens->>'uiterlijk')::date as uiterlijk
        from gebeurtenis g
       where ${stond('g')} and g.soort = 'TermijnGesteld' and g.gegevens->>'code' = any (array[${codes.map((code) => `'${code}'`).join(', ')}])
       order by g.onderwerp_id, g.id desc),
    afgelopen as materialized (
      select g.onderwerp_id, g.soort, g.datum, g.id
        from gebeurtenis g
       where ${stond('g')} and g.soort in ('TermijnVoldaan', 'TermijnVervallen') and g.datum <= (select max(peildatum) from jaar)),
    zaak as (
      select distinct on (j.jaar, t.onderwerp_id) j.jaar, j.voorbij, j.peildatum, t.*, a.soort, a.datum
        from jaar j join gesteld t on t.uiterlijk between j.van and j.tot
        left join afgelopen a on a.onderwerp_id = t.onderwerp_id and a.datum <= j.peildatum
       order by j.jaar, t.onderwerp_id, a.id desc)`;
}

/** Whole months of each year, and the stretches of work (`stap`) and what is open on their last day (`open`). */
export const OPEN_PER_MAAND = `${JAAR}, maand as (
      select jaar.jaar, m::date as begin, (m + interval '1 month - 1 day')::date as eind, to_char(m, 'YYYY-MM') as maand
        from jaar, generate_series(jaar.van, jaar.tot, interval '1 month') as m
       where (m + interval '1 month - 1 day')::date <= jaar.tot),
    -- Only stretches of work that some month here can see; the window runs over all, the rest over these.
    stap as materialized (
      select onderwerp_id, jongere_id, soort, datum, tot, gegevens->>'soort' as werk
        from (select g.onderwerp_id, g.jongere_id, g.soort, g.datum, g.gegevens,
                     lead(g.datum) over (partition by g.onderwerp_id order by g.datum, g.id) as tot
                from gebeurtenis g
               where ${stond('g')} and g.soort in ('WerkprocesGestart', 'WerkprocesGesloten', 'WerkprocesHeropend')
                 and g.datum <= (select max(tot) from jaar)) as alle
       where soort <> 'WerkprocesGesloten'
         and (tot is null or tot > (select min(eind) from maand) or datum >= (select min(begin) from maand))),
    open as (
      select m.jaar, m.maand, m.eind, s.onderwerp_id, s.jongere_id, s.werk, s.datum
        from maand m join stap s on s.datum <= m.eind and (s.tot is null or s.tot > m.eind))`;

/** The bureau recorded what the figure counts by the end of the year, or says that by this day everything is recorded. */
function werktErmee({ geteldUit }: Pick<Indicator, 'geteldUit'>, dag: string): string {
  if (!geteldUit) return 'true';
  return `(${dag} >= keuze('cijfers_vanaf')::date
        or exists (select 1 from gebeurtenis g where ${stond('g')} and g.datum <= jaar.tot and (${geteldUit})))`;
}

/** For `geteldUit`: facts of one of these kinds. */
export function feiten(...soorten: readonly Feitsoort[]): string {
  return `g.soort in (${soorten.map((soort) => `'${soort}'`).join(', ')})`;
}

/** For `geteldUit`: work of one of these kinds that began or was closed. */
export function werkAan(...soorten: readonly Werkprocessoort[]): string {
  const werk = feiten('WerkprocesGestart', 'WerkprocesGesloten');
  return `${werk} and g.gegevens->>'soort' in (${soorten.map((soort) => `'${soort}'`).join(', ')})`;
}

/** Which function does this kind of work. */
export function functieVanWerk(werk: string): string {
  return `case when ${werk} in ('verzuim-18plus', 'vsv', 'jongere-in-beeld', 'doorstroompunt') then 'doorstroompunt'
                when ${werk} = 'jongerenpunt' then 'jongerenpunt' else 'leerplicht' end`;
}

/** The value of WOONPLAATS_PER_GEMEENTE of a fact that carries only its gemeente: by which gemeenten the bureau had on that day. */
export function woonplaats(fact: string): string {
  return `case when ${fact}.gegevens->>'gemeente' is null then 'niet-in-brp'
      when exists (select 1 from bureau_gemeente b where b.bureau_id = $1 and b.gemeente_code = ${fact}.gegevens->>'gemeente'
                      and b.van <= ${fact}.datum and (b.tot is null or b.tot >= ${fact}.datum)) then ${fact}.gegevens->>'gemeente'
      else 'buiten-regio' end`;
}

/**
 * Of which years in `jaar` the figure is known: something was recorded, this kind by the end of it, and what the figure itself asks
 * beyond that.
 */
export function bekendSql(indicator: Pick<Indicator, 'bekend' | 'geteldUit'>, soorten: string): string {
  return `select jaar.jaar from jaar join bureau on bureau.id = $1
    where jaar.van >= coalesce(keuze('cijfers_vanaf')::date, '-infinity')
      and exists (select 1 from gebeurtenis g where ${stond('g')} and g.datum between jaar.van and jaar.tot and g.soort = any(${soorten}))
      and ${werktErmee(indicator, 'jaar.van')} and ${indicator.bekend ?? 'true'}`;
}

/** Of which years in `jaar` this was recorded at all by then. */
export function gemetenSql(indicator: Pick<Indicator, 'geteldUit'>, soorten: string): string {
  return `select jaar.jaar from jaar join bureau on bureau.id = $1
    where jaar.tot >= coalesce(keuze('cijfers_vanaf')::date, '-infinity') and ${werktErmee(indicator, 'jaar.tot')}
      and jaar.tot >= (select min(f.eerste) from unnest(${soorten}::text[]) as s (soort)
                        cross join lateral (select min(g.datum) as eerste from gebeurtenis g where ${stond('g')} and g.soort = s.soort) f)`;
}

/** The figure: counts the cases per cell. */
export function telSql(indicator: Indicator): string {
  if (indicator.uitwerking === 'percentiel') return percentielSql(indicator);
  const kolommen = indicator.dimensies.map(({ code }) => `"${code}"`).join(', ');
  return `select jaar, ${kolommen}, count(*) filter (where telt)::int as teller, count(*)::int as noemer
    from (${indicator.zaken}) as zaak group by jaar, ${kolommen}`;
}

/**
 * Percentiles per cell and per roll-up; which dimensions a row keeps stands in `weg`, a bit for each one that is rolled up, the last
 * dimension the lowest. Interpolated between the two middle values, as a spreadsheet does it.
 */
function percentielSql(indicator: Indicator): string {
  const vast = vrijeDimensies(indicator, true).map((code) => `"${code}"`);
  const vrij = vrijeDimensies(indicator, false).map((code) => `"${code}"`);
  const kolommen = [...vast, ...vrij].join(', ');
  return `select jaar, ${kolommen}, grouping(${vrij.join(', ')}) as weg, count(*)::int as teller, count(*)::int as noemer,
                 round((case when meting = 'p90' then percentile_cont(0.9) within group (order by dagen)
                             else percentile_cont(0.5) within group (order by dagen) end)::numeric, 6) as waarde
    from (${indicator.zaken}) as zaak group by jaar, ${vast.join(', ')}, cube (${vrij.join(', ')})`;
}

/** Codes of the dimensions that are never added up, or of those that are. */
export function vrijeDimensies(indicator: Indicator, vast: boolean): string[] {
  return indicator.dimensies.filter((item) => (item.vast ?? false) === vast).map(({ code }) => code);
}

const NIEMAND = "'00000000-0000-0000-0000-000000000000'::uuid";

/**
 * The cases behind a cell; $6 and $7 are the names and values of its dimensions, $8 where the page begins, $9 how many. Those that
 * count first, then by name, who has none last. One subject can be several cases, so each has a number within it; the name itself
 * stands in no address.
 */
export function zakenSql(indicator: Indicator): string {
  const paren = indicator.dimensies.map(({ code }) => `'${code}', "${code}"`).join(', ');
  return `with zaak as materialized (
      select alle.*, row_number() over (partition by telt, jongere_id, onderwerp_id order by dimensies::text) as nr
        from (select jongere_id, onderwerp_id, telt, jsonb_build_object(${paren}) as dimensies from (${indicator.zaken}) as geteld) as alle
       where dimensies @> jsonb_object($6::text[], $7::text[]))
    select zaak.jongere_id as "jongereId", zaak.onderwerp_id as "onderwerpId", zaak.telt, zaak.dimensies,
           j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum,
           concat_ws('_', zaak.telt::int, coalesce(zaak.jongere_id, ${NIEMAND}), zaak.onderwerp_id, zaak.nr) as sleutel
      from zaak left join jongere j on j.bureau_id = $1 and j.id = zaak.jongere_id
      left join jongere na on na.bureau_id = $1 and na.id = ($8::text[])[2]::uuid
     where $8::text[] is null
        or (not zaak.telt, j.id is null, coalesce(j.naam_sorteer, ''), coalesce(zaak.jongere_id, ${NIEMAND}), zaak.onderwerp_id, zaak.nr)
         > (($8::text[])[1] = '0', na.id is null, coalesce(na.naam_sorteer, ''), ($8::text[])[2]::uuid, ($8::text[])[3]::uuid, ($8::text[])[4]::bigint)
     order by not zaak.telt, j.id is null, coalesce(j.naam_sorteer, ''), coalesce(zaak.jongere_id, ${NIEMAND}), zaak.onderwerp_id, zaak.nr
     limit $9`;
}
