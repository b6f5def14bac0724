import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Nieuwkomer } from '#lib/nieuwkomers/model.ts';
import { LANG_NA_MAANDEN, NIEUWKOMERSONDERWIJS } from '#lib/nieuwkomers/regels.ts';
import type { Lijstvraag } from '#lib/nieuwkomers/schema.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Nieuwkomer, 'naam'> & Jongerenaam & { sleutel: string };

/** After how many months someone is long in it, as this bureau chose (ADR 19). */
export async function readLangNaMaanden(toegang: Toegang): Promise<number> {
  const [row] = await toegang.sql<{ maanden: number | null }>(
    `select keuze('nieuwkomers_lang')::int as maanden`,
  );
  return row?.maanden ?? LANG_NA_MAANDEN;
}

/**
 * In nieuwkomersonderwijs today, or gone on to other education in the past year; the longest first. `sinds`: the first day in
 * any of it, also at an earlier school.
 */
export async function listNieuwkomersOp(
  toegang: Toegang,
  vraag: Lijstvraag & { readonly langNaMaanden: number },
  aantal: number,
): Promise<(Nieuwkomer & { sleutel: string })[]> {
  const params: unknown[] = [toegang.bureauId, toegang.vandaag, [...NIEUWKOMERSONDERWIJS]];
  const plek = (waarde: unknown) => `$${params.push(waarde)}`;
  const nu = (vraag.stand ?? 'nu') === 'nu';
  const waar = nu
    ? ['i.van <= $2', '(i.tot is null or i.tot >= $2)']
    : [
        'i.tot < $2',
        `i.tot >= $2::date - 365`,
        `not exists (select 1 from inschrijving o where o.bureau_id = $1 and o.jongere_id = i.jongere_id and upper(o.onderwijssoort) = any($3)
           and o.van <= $2 and (o.tot is null or o.tot >= $2))`,
      ];
  if (vraag.soort) waar.push(`upper(i.onderwijssoort) = ${plek(vraag.soort)}`);
  const gekozen = [
    ...(vraag.gemeente ? [`w.gemeente_code = ${plek(vraag.gemeente)}`] : []),
    ...(vraag.duur ? ['r.lang'] : []),
    ...(vraag.na
      ? [`(r.sinds, r.jongere_id) > (${plek(vraag.na[0])}::date, ${plek(vraag.na[1])}::uuid)`]
      : []),
  ];
  const rows = await toegang.sql<Rij>(
    `with nu as materialized (
       select distinct on (i.jongere_id) i.jongere_id, i.onderwijssoort, i.school_id, i.tot from inschrijving i
        where i.bureau_id = $1 and upper(i.onderwijssoort) = any($3) and ${waar.join(' and ')} order by i.jongere_id, i.van desc),
     rij as materialized (
       select nu.*, b.sinds, (b.sinds + make_interval(months => ${plek(vraag.langNaMaanden)}))::date < least(coalesce(nu.tot, $2), $2) as lang
         from nu join lateral (
           select min(van) as sinds from inschrijving where bureau_id = $1 and jongere_id = nu.jongere_id
              and upper(onderwijssoort) = any($3)) b on true)
     select r.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, r.onderwijssoort,
            s.naam as school, g.naam as gemeente, r.sinds, r.tot, r.lang,
            r.sinds || '_' || r.jongere_id as sleutel,
            case when v.van is not null then jsonb_build_object('school', v.naam, 'onderwijssoort', v.onderwijssoort, 'van', v.van) end as volgende
       from rij r
       join jongere j on j.bureau_id = $1 and j.id = r.jongere_id
       join school s on s.bureau_id = $1 and s.id = r.school_id
       left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $2
                           order by van desc limit 1) w on true
       left join gemeente g on g.code = w.gemeente_code
       left join lateral (
         select n.van, n.onderwijssoort, x.naam from inschrijving n join school x on x.bureau_id = $1 and x.id = n.school_id
          where n.bureau_id = $1 and n.jongere_id = j.id and upper(n.onderwijssoort) <> all($3) and n.van > r.sinds
          order by n.van desc limit 1) v on true
      ${gekozen.length > 0 ? `where ${gekozen.join(' and ')}` : ''}
      order by r.sinds, r.jongere_id limit ${plek(aantal)}`,
    params,
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}
