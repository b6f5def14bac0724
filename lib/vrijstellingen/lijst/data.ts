import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { schooljaarBegin, schooljaarEinde } from '#lib/kalender/rules.ts';
import type { Naam } from '#lib/jongeren/naam.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Lijstrij, Telling } from '#lib/vrijstellingen/lijst/model.ts';
import type { Lijstvraag } from '#lib/vrijstellingen/lijst/schema.ts';

/** Cases, and vrijstellingen that came along without one, that touch a school year ($2 to $3). */
const ALLE = `
  select z.id, z.id as zaak_id, z.jongere_id, z.grond, z.status, z.bekendgemaakt_op, z.bezwaar_op, z.bezwaar_uitkomst, z.gemeente_code,
         z.buitenlandse_school_id, z.ontvangen_op, z.van, z.tot, w.eigenaar_id, z.ontvangen_op as dag
    from vrijstellingzaak z join werkproces w on w.bureau_id = $1 and w.id = z.id
   where z.bureau_id = $1 and z.van <= $3 and (z.tot is null or z.tot >= $2)
  union all
  select v.id, null, v.jongere_id, v.grond, case when v.grond in ('3a', '3b', '15') then 'verleend' else 'vrijgesteld' end, null, null, null,
         p.gemeente_code, v.buitenlandse_school_id, v.kennisgeving_op, v.van, v.tot, null, v.van
    from vrijstelling v
    left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = v.jongere_id and soort = 'brp' and van <= v.van
                        and (tot is null or tot >= v.van) order by van desc limit 1) p on true
   where v.bureau_id = $1 and v.van <= $3 and (v.tot is null or v.tot >= $2)
     and not exists (select from vrijstellingzaak z where z.bureau_id = $1 and z.vrijstelling_id = v.id)`;

type Rij = Omit<Lijstrij, 'naam'> & Required<Naam> & { dag: Datum };

export async function listVrijstellingzaken(
  toegang: Toegang,
  vraag: Lijstvraag,
  schooljaar: Schooljaar,
  aantal: number,
): Promise<(Lijstrij & { sleutel: string })[]> {
  const params: unknown[] = [toegang.bureauId, schooljaarBegin(schooljaar), schooljaarEinde(schooljaar)];
  const plaats = (waarde: unknown) => `$${params.push(waarde)}`;
  const waar = ['true'];
  if (vraag.grond) waar.push(`a.grond = ${plaats(vraag.grond)}`);
  if (vraag.gemeente) waar.push(`a.gemeente_code = ${plaats(vraag.gemeente)}`);
  if (vraag.van === 'mij') waar.push(`a.eigenaar_id = ${plaats(toegang.gebruikerId)}`);
  if (vraag.status === 'lopend') waar.push(`a.status in ('ontvangen', 'getoetst', 'compleet', 'gehoord')`);
  else if (vraag.status === 'bezwaar') waar.push('a.bezwaar_op is not null and a.bezwaar_uitkomst is null');
  else if (vraag.status) waar.push(`a.status = ${plaats(vraag.status)}`);
  if (vraag.na) {
    const [dag, id] = vraag.na.split('_');
    waar.push(`(a.dag, a.id) < (${plaats(dag)}::date, ${plaats(id)}::uuid)`);
  }
  const rows = await toegang.sql<Rij>(
    `with alle as (${ALLE}), rij as materialized (
       select * from alle a where ${waar.join(' and ')} order by a.dag desc, a.id desc limit ${plaats(aantal)})
     select r.id, r.zaak_id as "zaakId", r.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, r.grond, r.status,
            r.bekendgemaakt_op as "bekendgemaaktOp", g.naam as gemeente, b.naam as school, r.ontvangen_op as "ontvangenOp", r.van, r.tot,
            t.uiterlijk, l.naam as eigenaar, r.dag
       from rij r
       join jongere j on j.bureau_id = $1 and j.id = r.jongere_id
       left join gemeente g on g.code = r.gemeente_code
       left join buitenlandse_school b on b.bureau_id = $1 and b.id = r.buitenlandse_school_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = r.eigenaar_id
       left join lateral (select uiterlijk from termijn where bureau_id = $1 and onderwerp_id = r.zaak_id and status = 'loopt'
                           and code in ('T04', 'T04b') limit 1) t on true
      order by r.dag desc, r.id desc`,
    params,
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, dag, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
    sleutel: `${dag}_${rest.id}`,
  }));
}

/** How many of each ground: in hand, exempt, and not. Independent of the other filters, as an overview above the list. */
export async function countPerGrond(
  toegang: Toegang,
  schooljaar: Schooljaar,
  gemeente?: string,
): Promise<Telling[]> {
  return toegang.sql<Telling>(
    `with alle as (${ALLE})
     select grond, count(*) filter (where status in ('ontvangen', 'getoetst', 'compleet', 'gehoord'))::int as lopend,
            count(*) filter (where status in ('vrijgesteld', 'verleend'))::int as vrij,
            count(*) filter (where status in ('niet-voldaan', 'geweigerd', 'buiten-behandeling', 'ingetrokken'))::int as geen
       from alle where $4::text is null or gemeente_code = $4 group by grond order by grond`,
    [toegang.bureauId, schooljaarBegin(schooljaar), schooljaarEinde(schooljaar), gemeente ?? null],
  );
}
