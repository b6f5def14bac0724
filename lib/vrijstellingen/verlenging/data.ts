import type { Schooljaar } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin, schooljaarEinde } from '#lib/kalender/rules.ts';
import { filterOpVrij } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type {
  Overgeslagen,
  Stand,
  Verlengfilter,
  Verlengpagina,
  Verlengrij,
} from '#lib/vrijstellingen/verlenging/model.ts';
import { JAARLIJKS, waaromNiet } from '#lib/vrijstellingen/verlenging/rules.ts';

type Rij = Omit<Verlengrij, 'naam'> & Jongerenaam;

/**
 * Vrijstellingen that run to the end of the school year before, of grounds that are renewed each year, of young people who then still
 * have a duty. $1 bureau, $2 last day of the running year, $3 and $4 first and last day of the coming one, $5 grounds.
 */
const TE_VERLENGEN = `
  select v.id, v.jongere_id, v.grond, v.buitenlandse_school_id, v.herinnerd_op, v.herinneringen, w.gemeente_code, z.id as zaak_id, z.status as zaakstatus,
         j.naam_sorteer, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam,
         case when n.id is not null then 'verlengd' when z.id is not null then 'binnen' else 'open' end as stand
    from vrijstelling v
    join jongere j on j.bureau_id = $1 and j.id = v.jongere_id and j.overleden_op is null
         and j.geboortedatum > ($3::date - interval '18 years')
    left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = v.jongere_id and soort = 'brp' and van <= $2
                        order by van desc limit 1) w on true
    left join lateral (select id, status from vrijstellingzaak where bureau_id = $1 and jongere_id = v.jongere_id and grond = v.grond
                         and van between $3 and $4 and status <> 'ingetrokken' order by ontvangen_op desc limit 1) z on true
    left join lateral (select id from vrijstelling n where n.bureau_id = $1 and n.jongere_id = v.jongere_id and n.grond = v.grond
                         and n.van between $3 and $4 limit 1) n on true
   where v.bureau_id = $1 and v.grond = any($5) and not v.permanent and v.tot = $2`;

function kern(toegang: Toegang, schooljaar: Schooljaar): unknown[] {
  const begin = schooljaarBegin(schooljaar);
  return [toegang.bureauId, addDays(begin, -1), begin, schooljaarEinde(schooljaar), JAARLIJKS];
}

type Keuze = Verlengfilter & { readonly ids?: readonly string[]; readonly samen?: boolean };
/** Only these can be renewed together; the rest asks a declaration of its own, or something came in already. */
const SAMEN = `t.grond = '5-C' and t.stand = 'open'`;

function waarVan(filter: Keuze, params: unknown[]): string {
  const plaats = (waarde: unknown) => `$${params.push(waarde)}`;
  const waar = ['true'];
  if (filter.grond) waar.push(`t.grond = ${plaats(filter.grond)}`);
  if (filter.stand) waar.push(`t.stand = ${plaats(filter.stand)}`);
  if (filter.gemeente) waar.push(`t.gemeente_code = ${plaats(filter.gemeente)}`);
  if (filter.school) waar.push(`t.buitenlandse_school_id = ${plaats(filter.school)}`);
  if (filter.land)
    waar.push(
      `t.buitenlandse_school_id in (select id from buitenlandse_school where bureau_id = $1 and land = ${plaats(filter.land)})`,
    );
  if (filter.samen) waar.push(SAMEN);
  if (filter.ids) waar.push(`t.id = any(${plaats(filter.ids)}::uuid[])`);
  return waar.join(' and ');
}

/** By name; `na` is the last one of the page before, by its number so that no name stands in an address. It need not be on the list still. */
export async function listTeVerlengen(
  toegang: Toegang,
  schooljaar: Schooljaar,
  filter: Keuze & { na?: string | undefined },
  aantal: number,
): Promise<Verlengrij[]> {
  const params = kern(toegang, schooljaar);
  const waar = waarVan(filter, params);
  const na = filter.na
    ? `and (t.naam_sorteer, t.id) > (select k.naam_sorteer, w.id from vrijstelling w join jongere k on k.bureau_id = $1 and k.id = w.jongere_id where w.bureau_id = $1 and w.id = $${params.push(filter.na)})`
    : '';
  const rows = await toegang.sql<Rij>(
    `with te as materialized (${TE_VERLENGEN})
     select t.id, t.jongere_id as "jongereId", t.grond, g.naam as gemeente, t.gemeente_code as "gemeenteCode", t.buitenlandse_school_id as "schoolId",
            b.naam as school, b.land, t.stand, t.zaak_id as "zaakId", t.zaakstatus, t.herinnerd_op as "herinnerdOp", t.herinneringen,
            t.voornamen, t.voorvoegsel, t.geslachtsnaam, t.roepnaam
       from te t
       left join gemeente g on g.code = t.gemeente_code
       left join buitenlandse_school b on b.bureau_id = $1 and b.id = t.buitenlandse_school_id
      where ${waar} ${na} order by t.naam_sorteer, t.id limit $${params.push(aantal)}`,
    params,
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: formatNaam({ voornamen, voorvoegsel, geslachtsnaam, roepnaam }),
  }));
}

export async function countTeVerlengen(
  toegang: Toegang,
  schooljaar: Schooljaar,
  filter: Verlengfilter,
): Promise<Pick<Verlengpagina, 'tellingen' | 'gekozen' | 'samen'>> {
  const params = kern(toegang, schooljaar);
  const waar = waarVan(filter, params);
  const rows = await toegang.sql<{ stand: Stand; alle: number; gekozen: number; samen: number }>(
    `with te as materialized (${TE_VERLENGEN})
     select t.stand, count(*)::int as alle, (count(*) filter (where ${waar}))::int as gekozen,
            (count(*) filter (where ${waar} and ${SAMEN}))::int as samen from te t group by t.stand`,
    params,
  );
  const per = new Map(rows.map((row) => [row.stand, row.alle]));
  return {
    tellingen: {
      open: per.get('open') ?? 0,
      binnen: per.get('binnen') ?? 0,
      verlengd: per.get('verlengd') ?? 0,
    },
    gekozen: rows.reduce((som, row) => som + row.gekozen, 0),
    samen: rows.reduce((som, row) => som + row.samen, 0),
  };
}

export async function listScholenTeVerlengen(
  toegang: Toegang,
  schooljaar: Schooljaar,
): Promise<Verlengpagina['scholen']> {
  return toegang.sql<Verlengpagina['scholen'][number]>(
    `with te as materialized (${TE_VERLENGEN})
     select b.id, concat_ws(', ', b.naam, nullif(b.plaats, '')) as naam, b.land, count(*)::int as aantal
       from te t join buitenlandse_school b on b.bureau_id = $1 and b.id = t.buitenlandse_school_id
      group by b.id, b.naam, b.plaats, b.land order by b.land, b.naam limit 300`,
    kern(toegang, schooljaar),
  );
}

/** Held until the end, always in the same order: two colleagues who renew the same at once come one after the other. */
export async function holdVrijstellingen(toegang: Toegang, ids: readonly string[]): Promise<void> {
  await toegang.sql(
    'select 1 from vrijstelling where bureau_id = $1 and id = any($2::uuid[]) order by id for update',
    [toegang.bureauId, ids],
  );
}

/** Of these what a bulk action may take along, and what it leaves out with the reason. */
export async function sortOut(
  toegang: Toegang,
  schooljaar: Schooljaar,
  ids: readonly string[],
): Promise<{ rijen: Verlengrij[]; overgeslagen: Overgeslagen[] }> {
  const alle = await listTeVerlengen(toegang, schooljaar, { ids }, ids.length);
  const vrij = await filterOpVrij(
    toegang,
    alle.map((rij) => rij.jongereId),
  );
  const overgeslagen = alle.flatMap((rij) => {
    const waarom = waaromNiet(rij, vrij);
    return waarom ? [{ id: rij.id, jongereId: rij.jongereId, naam: rij.naam, waarom }] : [];
  });
  return { rijen: alle.filter((rij) => !waaromNiet(rij, vrij)), overgeslagen };
}

/** One reminder more for each of these; gives whom it is about. */
export async function markHerinnerd(toegang: Toegang, ids: readonly string[]): Promise<string[]> {
  const rows = await toegang.sql<{ jongereId: string }>(
    `update vrijstelling set herinnerd_op = $3, herinneringen = herinneringen + 1 where bureau_id = $1 and id = any($2::uuid[])
     returning jongere_id as "jongereId"`,
    [toegang.bureauId, ids, toegang.vandaag],
  );
  return rows.map((row) => row.jongereId);
}

/** Of how many nothing was heard while fewer than `nummer` reminders went out. */
export async function countNietHerinnerd(
  toegang: Toegang,
  schooljaar: Schooljaar,
  nummer: number,
): Promise<number> {
  const [row] = await toegang.sql<{ aantal: number }>(
    `with te as materialized (${TE_VERLENGEN})
     select count(*)::int as aantal from te where stand = 'open' and herinneringen < $6`,
    [...kern(toegang, schooljaar), nummer],
  );
  return row?.aantal ?? 0;
}

/** Running vrijstellingen without a term for their renewal yet; for the worker on and after 1 April. */
export async function listZonderTermijn(
  toegang: Toegang,
  schooljaar: Schooljaar,
): Promise<
  {
    id: string;
    jongereId: string;
    gemeente: string | null;
    zaakId: string | null;
    eigenaarId: string | null;
  }[]
> {
  return toegang.sql(
    `with te as materialized (${TE_VERLENGEN})
     select t.id, t.jongere_id as "jongereId", t.gemeente_code as gemeente, p.id as "zaakId", coalesce(k.eigenaar_id, j.verantwoordelijke_id) as "eigenaarId"
       from te t
       join jongere j on j.bureau_id = $1 and j.id = t.jongere_id
       left join vrijstellingzaak p on p.bureau_id = $1 and p.vrijstelling_id = t.id
       left join werkproces k on k.bureau_id = $1 and k.id = p.id
      where t.stand = 'open' and not exists (select from termijn m where m.bureau_id = $1 and m.onderwerp_id = t.id and m.code = 'T07')`,
    kern(toegang, schooljaar),
  );
}
