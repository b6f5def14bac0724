import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import { readLeeftijd } from '#lib/jongeren/leeftijd/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam, Zoekrij } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Zoekopdracht = {
  readonly woorden: readonly string[];
  readonly geboren: { readonly van: Datum; readonly tot: Datum } | null;
  readonly schoolId: string | null;
  /** Only this person: found by number. */
  readonly id?: string;
  /** The last person of the page before. */
  readonly na: string | null;
  readonly aantal: number;
};

type Rij = Omit<Zoekrij, 'naam' | 'leeftijd' | 'overleden'> & Jongerenaam & { overledenOp: Datum | null };

/** What a row shows, looked up for the persons of this page only. */
const AANGEVULD = `
  select j.id, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, j.overleden_op as "overledenOp", j.geheimhouding,
         g.naam as gemeente, s.naam as school, coalesce(v.naam, w.eigenaar) as verantwoordelijke, coalesce(w.soorten, '{}') as "openWerkprocessen"
    from treffer t
    join jongere j on j.bureau_id = $1 and j.id = t.id
    left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $2
                       order by van desc limit 1) a on true
    left join gemeente g on g.code = a.gemeente_code
    left join lateral (select s.naam from inschrijving i join school s on s.bureau_id = $1 and s.id = i.school_id
                        where i.bureau_id = $1 and i.jongere_id = j.id and i.van <= $2 and (i.tot is null or i.tot >= $2)
                        order by i.van desc limit 1) s on true
    left join lidmaatschap v on v.bureau_id = $1 and v.gebruiker_id = j.verantwoordelijke_id
    left join lateral (select array_agg(p.soort order by p.gestart_op desc) as soorten,
                              (array_agg(l.naam order by p.gestart_op desc) filter (where l.naam is not null))[1] as eigenaar
                         from werkproces p left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = p.eigenaar_id
                        where p.bureau_id = $1 and p.jongere_id = j.id and p.status <> 'gesloten' and p.soort <> all($3)) w on true
   order by t.naam_sorteer, t.geboortedatum, t.id`;

/**
 * Persons whose name has a word that begins with each of these words, sorted on geslachtsnaam. The longest word is the
 * most selective, so it drives; `^@` on a column with collation "C" stays an index scan under row-level security. Its hits
 * go in as an array: the planner knows nothing of a prefix under a wall, and would rather walk all names in order (200 ms).
 */
export async function listTreffers(toegang: Toegang, opdracht: Zoekopdracht): Promise<Zoekrij[]> {
  const params: unknown[] = [toegang.bureauId, toegang.vandaag, werkBuitenZicht(toegang)];
  const rows = await toegang.sql<Rij>(
    `with treffer as materialized (${trefferSql(opdracht, params)}) ${AANGEVULD}`,
    params,
  );
  return toZoekrijen(toegang, rows);
}

function trefferSql(opdracht: Zoekopdracht, params: unknown[]): string {
  const plaats = (waarde: unknown) => `$${params.push(waarde)}`;
  const voorwaarden = ['j.bureau_id = $1'];
  const woorden = [...opdracht.woorden].sort((a, b) => b.length - a.length);
  for (const [nummer, woord] of woorden.entries())
    voorwaarden.push(
      nummer === 0
        ? `j.id = any (array(select jongere_id from zoekwoord where bureau_id = $1 and woord ^@ ${plaats(woord)}))`
        : `exists (select 1 from zoekwoord z where z.bureau_id = $1 and z.jongere_id = j.id and z.woord ^@ ${plaats(woord)})`,
    );
  if (opdracht.id) voorwaarden.push(`j.id = ${plaats(opdracht.id)}`);
  if (opdracht.geboren)
    voorwaarden.push(
      `j.geboortedatum between ${plaats(opdracht.geboren.van)} and ${plaats(opdracht.geboren.tot)}`,
    );
  if (opdracht.schoolId)
    voorwaarden.push(
      `j.id in (select jongere_id from inschrijving where bureau_id = $1 and school_id = ${plaats(opdracht.schoolId)} and (tot is null or tot >= $2))`,
    );
  if (opdracht.na)
    voorwaarden.push(
      `(j.naam_sorteer, j.geboortedatum, j.id) > (select naam_sorteer, geboortedatum, id from jongere where bureau_id = $1 and id = ${plaats(opdracht.na)})`,
    );
  return `select j.id, j.naam_sorteer, j.geboortedatum from jongere j where ${voorwaarden.join(' and ')}
          order by j.naam_sorteer, j.geboortedatum, j.id limit ${plaats(opdracht.aantal)}`;
}

async function toZoekrijen(toegang: Toegang, rows: readonly Rij[]): Promise<Zoekrij[]> {
  const rijen: Zoekrij[] = [];
  for (const row of rows) {
    const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, overledenOp, ...rest } = row;
    rijen.push({
      ...rest,
      naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
      leeftijd: await readLeeftijd(toegang, row.geboortedatum, overledenOp ?? toegang.vandaag),
      overleden: overledenOp !== null,
    });
  }
  return rijen;
}

/** The persons this colleague works with now: what an empty search field may offer. */
export async function listEigenJongeren(toegang: Toegang, aantal: number): Promise<Zoekrij[]> {
  const rows = await toegang.sql<Rij>(
    `with treffer as materialized (
       select j.id, j.naam_sorteer, j.geboortedatum from jongere j
        where j.bureau_id = $1 and j.id in (select jongere_id from werkproces where bureau_id = $1 and eigenaar_id = $4 and status <> 'gesloten')
        order by j.naam_sorteer, j.geboortedatum, j.id limit $5) ${AANGEVULD}`,
    [toegang.bureauId, toegang.vandaag, werkBuitenZicht(toegang), toegang.gebruikerId, aantal],
  );
  return toZoekrijen(toegang, rows);
}
