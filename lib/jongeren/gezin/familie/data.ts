import type { Datum } from '#lib/kalender/model.ts';
import { readLeeftijd } from '#lib/jongeren/leeftijd/data.ts';
import { formatNaam, sorteersleutel } from '#lib/jongeren/naam.ts';
import type { Broerzus, Gezin, Ouderkeuze } from '#lib/jongeren/gezin/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { zonderLeerplicht } from '#lib/jongeren/kijkrecht/data.ts';
import { redenNodig } from '#lib/jongeren/policy.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Kop = Gezin['jongere'];
type KopRij = Jongerenaam & { id: string; geboortedatum: Datum; geheimhouding: boolean };

export async function readGezinskop(toegang: Toegang, jongereId: string): Promise<Kop | undefined> {
  const [row] = await toegang.sql<KopRij>(
    `select id, voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, geheimhouding from jongere where bureau_id = $1 and id = $2`,
    [toegang.bureauId, jongereId],
  );
  if (!row) return undefined;
  const { id, geboortedatum, geheimhouding, ...naam } = row;
  return { id, naam, geheimhouding, leeftijd: await readLeeftijd(toegang, geboortedatum, toegang.vandaag) };
}

type Rij = Jongerenaam & {
  id: string;
  geboortedatum: Datum;
  ouders: { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string }[];
  gemeenteCode: string | null;
  eigenWerk: boolean;
  kijkrecht: boolean;
  zonderLeerplicht: boolean;
  school: string | null;
  openWerk: string[];
};

/** Young people who share a parent with this one, eldest first; of a dossier outside one's own work only that it exists. */
export async function listBroerzussen(toegang: Toegang, jongereId: string): Promise<Broerzus[]> {
  const rows = await toegang.sql<Rij>(
    `with ander as (
       select t.jongere_id, jsonb_agg(distinct jsonb_build_object('voornamen', o.voornamen, 'voorvoegsel', o.voorvoegsel, 'geslachtsnaam', o.geslachtsnaam)) as ouders
         from ouderschap s
         join ouderschap t on t.bureau_id = $1 and t.ouder_id = s.ouder_id and t.jongere_id <> $2 and t.vervallen_op is null
         join ouder o on o.bureau_id = $1 and o.id = s.ouder_id
        where s.bureau_id = $1 and s.jongere_id = $2 and s.vervallen_op is null and s.rol <> 'gezinsvoogd'
        group by t.jongere_id)
     select j.id, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, a.ouders, w.gemeente_code as "gemeenteCode",
            coalesce(j.verantwoordelijke_id = $3, false) or coalesce(p.eigen, false) as "eigenWerk",
            exists (select 1 from kijkrecht k where k.bureau_id = $1 and k.gebruiker_id = $3 and k.jongere_id = j.id and k.deel = 'dossier' and k.geldig_tot > $5) as kijkrecht,
            ${zonderLeerplicht('$4')} as "zonderLeerplicht",
            s.naam as school, coalesce(p.soorten, '{}') as "openWerk"
       from ander a
       join jongere j on j.bureau_id = $1 and j.id = a.jongere_id
       left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $4
                          order by van desc limit 1) w on true
       left join lateral (select s.naam from inschrijving i join school s on s.bureau_id = $1 and s.id = i.school_id
                           where i.bureau_id = $1 and i.jongere_id = j.id and i.van <= $4 and (i.tot is null or i.tot >= $4)
                           order by i.van desc limit 1) s on true
       left join lateral (select array_agg(soort order by gestart_op desc) as soorten, bool_or(eigenaar_id = $3) as eigen
                            from werkproces where bureau_id = $1 and jongere_id = j.id and status <> 'gesloten') p on true
      order by j.geboortedatum, j.id limit 50`,
    [toegang.bureauId, jongereId, toegang.gebruikerId, toegang.vandaag, toegang.nu],
  );
  const broerzussen: Broerzus[] = [];
  for (const row of rows)
    broerzussen.push({
      id: row.id,
      naam: {
        voornamen: row.voornamen,
        voorvoegsel: row.voorvoegsel,
        geslachtsnaam: row.geslachtsnaam,
        roepnaam: row.roepnaam,
      },
      leeftijd: await readLeeftijd(toegang, row.geboortedatum, toegang.vandaag),
      via: row.ouders.map(formatNaam),
      dossier: redenNodig(toegang.actor, row) ? null : { school: row.school, openWerk: row.openWerk },
    });
  return broerzussen;
}

/**
 * Who may be meant: found by name, or without a name the parents of brothers and sisters and of young people at the same
 * address. Whoever stands around this young person already is left out.
 */
export async function listOuderkeuzes(
  toegang: Toegang,
  jongereId: string,
  zoek: string,
): Promise<Ouderkeuze[]> {
  const sleutel = sorteersleutel({ geslachtsnaam: zoek }).split('\u0001')[0] ?? '';
  const gezocht = sleutel
    ? 'select o.id from ouder o where o.bureau_id = $1 and o.naam_sorteer ^@ $3'
    : `select t.ouder_id from ouderschap s join ouderschap b on b.bureau_id = $1 and b.ouder_id = s.ouder_id
         join ouderschap t on t.bureau_id = $1 and t.jongere_id = b.jongere_id
        where $3 = '' and s.bureau_id = $1 and s.jongere_id = $2 and s.vervallen_op is null and b.vervallen_op is null and t.vervallen_op is null
       union
       select o.id from woonperiode w join ouder o on o.bureau_id = $1 and o.postcode = w.postcode and o.huisnummer = w.huisnummer
        where w.bureau_id = $1 and w.jongere_id = $2 and (w.tot is null or w.tot >= current_date)`;
  type Keuzerij = Omit<Ouderkeuze, 'naam'> & {
    voornamen: string;
    voorvoegsel: string | null;
    geslachtsnaam: string;
  };
  const rows = await toegang.sql<Keuzerij>(
    `select o.id, o.voornamen, o.voorvoegsel, o.geslachtsnaam, o.geboortedatum, case when o.geheimhouding then null else o.plaats end as plaats,
            coalesce((select array_agg(coalesce(j.roepnaam, split_part(j.voornamen, ' ', 1)) order by j.geboortedatum)
                        from ouderschap k join jongere j on j.bureau_id = $1 and j.id = k.jongere_id
                       where k.bureau_id = $1 and k.ouder_id = o.id and k.vervallen_op is null), '{}') as kinderen
       from ouder o
      where o.bureau_id = $1 and o.id in (${gezocht})
        and not exists (select 1 from ouderschap al where al.bureau_id = $1 and al.ouder_id = o.id and al.jongere_id = $2 and al.vervallen_op is null
                         and (al.tot is null or al.tot >= current_date))
      order by o.naam_sorteer, o.id limit 25`,
    [toegang.bureauId, jongereId, sleutel],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam },
  }));
}
