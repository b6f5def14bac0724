import type { Naam } from '#lib/jongeren/naam.ts';
import type { Langdurigsignaal } from '#lib/meldingen/langdurig/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { ROUTE_LABEL } from '#lib/werkprocessen/labels.ts';
import type { Route, Routekaartcode } from '#lib/werkprocessen/model.ts';
import { findStap, routekaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';
import { LANGDURIG_NA_MAANDEN } from '../regels.ts';
import { isLangdurig } from '../rules.ts';
import type { Keuze, Langdurigregel, Thuiszitter } from './model.ts';
import type { Lijstvraag } from './schema.ts';

type Rij = Omit<Thuiszitter, 'naam' | 'langdurig' | 'geprobeerd' | 'routes'> &
  Required<Naam> & {
    werksoort: string | null;
    routekaart: Routekaartcode | null;
    stappen: readonly string[];
    routes: readonly Route[];
  };

/**
 * Who is at home today, longest first. The episodes are chosen first, by the index on open ones; the rest is looked up
 * for the rows of this page only.
 */
export async function listThuiszittersOp(
  toegang: Toegang,
  vraag: Lijstvraag,
  aantal: number,
): Promise<Thuiszitter[]> {
  const params: unknown[] = [toegang.bureauId, toegang.vandaag];
  const rows = await toegang.sql<Rij>(
    `with rij as materialized (${rijSql(toegang, vraag, aantal, params)})
     select r.id, r.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum,
            r.soort, r.sinds, r.sector, i.onderwijssoort, g.naam as gemeente, s.naam as school,
            coalesce(v.naam, e.naam) as verantwoordelijke, w.id as "werkprocesId", w.soort as werksoort, w.routekaart,
            coalesce(st.stappen, '{}') as stappen, coalesce(w.routes, '{}') as routes, coalesce(c.contacten, 0)::int as contacten, (coalesce(c.brieven, 0) + (select count(*) from brief b where b.bureau_id = $1 and b.jongere_id = r.jongere_id
                and b.verstuurd_op is not null and b.status <> 'ingetrokken' and b.datum >= r.sinds))::int as brieven,
            case when a.id is not null then jsonb_build_object('id', a.id, 'versie', a.versie, 'reden', a.reden, 'aangemeldOp', a.aangemeld_op) end as agendapunt, greatest(c.laatste, w.laatste_contact) as "laatsteContact",
            w.volgende_actie as "volgendeActie", w.volgende_datum as "volgendeDatum"
       from rij r
       join jongere j on j.bureau_id = $1 and j.id = r.jongere_id
       left join gemeente g on g.code = r.gemeente_code
       left join school s on s.bureau_id = $1 and s.id = r.school_id
       left join agendapunt a on a.bureau_id = $1 and a.overleg = 'actietafel' and a.jongere_id = r.jongere_id and a.ingetrokken_op is null and a.besproken_op is null
       left join lateral (select n.onderwijssoort from inschrijving n where n.bureau_id = $1 and n.jongere_id = r.jongere_id
                           order by n.van desc limit 1) i on true
       left join lidmaatschap v on v.bureau_id = $1 and v.gebruiker_id = j.verantwoordelijke_id
       left join lateral (select l.naam from werkproces o join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = o.eigenaar_id
                           where o.bureau_id = $1 and o.jongere_id = j.id and o.status <> 'gesloten' order by o.gestart_op desc limit 1) e on true
       left join lateral (
         select p.id, p.soort, p.routekaart, p.routes, p.volgende_actie, p.volgende_datum, p.laatste_contact
           from werkproces p
          where p.bureau_id = $1 and p.jongere_id = r.jongere_id
          order by p.status = 'gesloten', p.gestart_op desc, p.id limit 1) w on true
       left join lateral (
         select array_agg(t.stap order by t.gezet_op, t.geregistreerd_op) as stappen from stapregistratie t
          where t.bureau_id = $1 and t.werkproces_id = w.id and t.vervallen_op is null and not t.overgeslagen) st on true
       left join lateral (
         select count(*) filter (where m.soort <> 'brief') as contacten, count(*) filter (where m.soort = 'brief') as brieven, max(m.datum) as laatste from contactmoment m
          where m.bureau_id = $1 and m.jongere_id = r.jongere_id and m.vervallen_op is null and m.datum >= r.sinds) c on true
      order by r.sinds, r.id`,
    params,
  );
  return rows.map((row) => toThuiszitter(row, toegang));
}

function rijSql(toegang: Toegang, vraag: Lijstvraag, aantal: number, params: unknown[]): string {
  const plaats = (waarde: unknown) => `$${params.push(waarde)}`;
  const waar = ['t.bureau_id = $1', 't.einde is null', 't.telt_vanaf <= $2'];
  if (vraag.soort) waar.push(`t.soort = ${plaats(vraag.soort)}`);
  if (vraag.sector === 'onbekend') waar.push('t.sector is null');
  else if (vraag.sector) waar.push(`t.sector = ${plaats(vraag.sector)}`);
  if (vraag.gemeente) waar.push(`t.gemeente_code = ${plaats(vraag.gemeente)}`);
  const grens = `(t.sinds + make_interval(months => ${LANGDURIG_NA_MAANDEN}))::date`;
  if (vraag.duur) waar.push(vraag.duur === 'lang' ? `${grens} < $2` : `${grens} >= $2`);
  if (vraag.van === 'mij') waar.push(vanMij(plaats(toegang.gebruikerId)));
  if (vraag.van === 'niemand') waar.push(VAN_NIEMAND);
  if (vraag.agenda) waar.push(`${vraag.agenda === 'ja' ? '' : 'not '}exists (${OP_AGENDA})`);
  if (vraag.na)
    waar.push(
      `(t.sinds, t.id) > (select sinds, id from thuiszitperiode where bureau_id = $1 and id = ${plaats(vraag.na)})`,
    );
  return `select t.id, t.jongere_id, t.soort, t.sinds, t.sector, t.gemeente_code, t.school_id from thuiszitperiode t
           where ${waar.join(' and ')} order by t.sinds, t.id limit ${plaats(aantal)}`;
}

const JONGERE = 'select 1 from jongere j where j.bureau_id = $1 and j.id = t.jongere_id';
const WERK = `select 1 from werkproces p where p.bureau_id = $1 and p.jongere_id = t.jongere_id and p.status <> 'gesloten'`;

const OP_AGENDA = `select 1 from agendapunt a where a.bureau_id = $1 and a.jongere_id = t.jongere_id and a.ingetrokken_op is null and a.besproken_op is null`;

/** Responsible for the jongere, or owner of running work about him. */
function vanMij(mij: string): string {
  return `(exists (${JONGERE} and j.verantwoordelijke_id = ${mij}::uuid) or exists (${WERK} and p.eigenaar_id = ${mij}::uuid))`;
}
const VAN_NIEMAND = `not exists (${JONGERE} and j.verantwoordelijke_id is not null) and not exists (${WERK} and p.eigenaar_id is not null)`;

function toThuiszitter(row: Rij, { vandaag }: Toegang): Thuiszitter {
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, werksoort, routekaart, stappen, routes, ...rest } =
    row;
  const kaart = werksoort ? routekaartVan(werksoort, routekaart) : null;
  return {
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
    langdurig: isLangdurig(row.sinds, vandaag),
    routes: routes.map((route) => ROUTE_LABEL[route]),
    geprobeerd: [...new Set(stappen)].map((stap) => (kaart && findStap(kaart, stap)?.titel) || stap),
  };
}

export async function listGemeentekeuzes(toegang: Toegang): Promise<Keuze[]> {
  return toegang.sql<Keuze>(
    `select distinct g.code, g.naam from bureau_gemeente b join gemeente g on g.code = b.gemeente_code
      where b.bureau_id = $1 and b.van <= $2 and (b.tot is null or b.tot >= $2) order by g.naam`,
    [toegang.bureauId, toegang.vandaag],
  );
}

/** Names at the signs of long absence. */
export async function listLangdurigregels(
  toegang: Toegang,
  signalen: readonly Langdurigsignaal[],
): Promise<Langdurigregel[]> {
  if (signalen.length === 0) return [];
  const rows = await toegang.sql<Required<Naam> & { id: string }>(
    'select id, voornamen, voorvoegsel, geslachtsnaam, roepnaam from jongere where bureau_id = $1 and id = any($2::uuid[])',
    [toegang.bureauId, signalen.map(({ jongereId }) => jongereId)],
  );
  const namen = new Map(rows.map(({ id, ...naam }) => [id, naam]));
  return signalen.flatMap((signaal) => {
    const naam = namen.get(signaal.jongereId);
    return naam ? [{ ...signaal, naam }] : [];
  });
}
