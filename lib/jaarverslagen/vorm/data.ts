import type { Toegang } from '#lib/toegang/model.ts';
import { touchConcepten } from '../data.ts';
import type { Hoofdstuk, Onderdeel, Onderdeelvorm, Vorm } from './model.ts';

/** The form with its chapters and figures in their order; undefined: this bureau has none yet. */
export async function findVorm(toegang: Toegang): Promise<Vorm | undefined> {
  const [kop] = await toegang.sql<Omit<Vorm, 'hoofdstukken'>>(
    `select versie, titel, ondertitel, per_gemeente as "perGemeente" from jaarverslag_vorm where bureau_id = $1`,
    [toegang.bureauId],
  );
  if (!kop) return undefined;
  const hoofdstukken = await toegang.sql<Omit<Hoofdstuk, 'onderdelen'>>(
    `select id, versie, titel, tekst from jaarverslag_hoofdstuk
      where bureau_id = $1 and vervallen_op is null order by volgorde, id`,
    [toegang.bureauId],
  );
  const onderdelen = Map.groupBy(
    await toegang.sql<Onderdeel>(
      `select id, versie, hoofdstuk_id as "hoofdstukId", titel, indicator, indeling, jaren, beeld, aandelen, telling, in_bijlage as "inBijlage"
         from jaarverslag_onderdeel where bureau_id = $1 and vervallen_op is null order by volgorde, id`,
      [toegang.bureauId],
    ),
    ({ hoofdstukId }) => hoofdstukId,
  );
  return {
    ...kop,
    hoofdstukken: hoofdstukken.map((item) => ({ ...item, onderdelen: onderdelen.get(item.id) ?? [] })),
  };
}

type Kop = Pick<Vorm, 'titel' | 'ondertitel' | 'perGemeente'>;

/** False: there was one already. */
export async function insertVorm(
  toegang: Toegang,
  { titel, ondertitel, perGemeente }: Kop,
): Promise<boolean> {
  const rows = await toegang.sql(
    `insert into jaarverslag_vorm (bureau_id, titel, ondertitel, per_gemeente, gewijzigd_op) values ($1, $2, $3, $4, $5)
     on conflict (bureau_id) do nothing returning bureau_id`,
    [toegang.bureauId, titel, ondertitel, perGemeente, toegang.nu],
  );
  return rows.length === 1 && done(toegang);
}

/** False: somebody was ahead of us. */
export async function saveVorm(toegang: Toegang, versie: number, kop: Kop): Promise<boolean> {
  const rows = await toegang.sql(
    `update jaarverslag_vorm set versie = versie + 1, titel = $3, ondertitel = $4, per_gemeente = $5, gewijzigd_op = $6
      where bureau_id = $1 and versie = $2 returning bureau_id`,
    [toegang.bureauId, versie, kop.titel, kop.ondertitel, kop.perGemeente, toegang.nu],
  );
  return rows.length === 1 && done(toegang);
}

/** Behind the others; gives its id. */
export async function insertHoofdstuk(
  toegang: Toegang,
  { titel, tekst }: Pick<Hoofdstuk, 'titel' | 'tekst'>,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into jaarverslag_hoofdstuk (bureau_id, volgorde, titel, tekst)
     select $1, coalesce(max(volgorde), 0) + 1, $2, $3 from jaarverslag_hoofdstuk where bureau_id = $1 returning id`,
    [toegang.bureauId, titel, tekst],
  );
  if (!row) throw new Error('het hoofdstuk is niet bewaard');
  await done(toegang);
  return row.id;
}

export async function saveHoofdstuk(
  toegang: Toegang,
  { id, versie, titel, tekst }: Pick<Hoofdstuk, 'id' | 'versie' | 'titel' | 'tekst'>,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update jaarverslag_hoofdstuk set versie = versie + 1, titel = $4, tekst = $5
      where bureau_id = $1 and id = $2 and versie = $3 and vervallen_op is null returning id`,
    [toegang.bureauId, id, versie, titel, tekst],
  );
  return rows.length === 1 && done(toegang);
}

export async function insertOnderdeel(
  toegang: Toegang,
  hoofdstukId: string,
  onderdeel: Onderdeelvorm,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into jaarverslag_onderdeel (bureau_id, hoofdstuk_id, volgorde, titel, indicator, indeling, jaren, beeld, aandelen, telling, in_bijlage)
     select $1, $2, coalesce(max(volgorde), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10
       from jaarverslag_onderdeel where bureau_id = $1 and hoofdstuk_id = $2 returning id`,
    [toegang.bureauId, hoofdstukId, ...waarden(onderdeel)],
  );
  if (!row) throw new Error('het cijfer is niet bewaard');
  await done(toegang);
  return row.id;
}

export async function saveOnderdeel(
  toegang: Toegang,
  { id, versie }: Pick<Onderdeel, 'id' | 'versie'>,
  onderdeel: Onderdeelvorm,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update jaarverslag_onderdeel set versie = versie + 1, titel = $4, indicator = $5, indeling = $6, jaren = $7, beeld = $8,
            aandelen = $9, telling = $10, in_bijlage = $11
      where bureau_id = $1 and id = $2 and versie = $3 and vervallen_op is null returning id`,
    [toegang.bureauId, id, versie, ...waarden(onderdeel)],
  );
  return rows.length === 1 && done(toegang);
}

function waarden(onderdeel: Onderdeelvorm): unknown[] {
  const { titel, indicator, indeling, jaren, beeld, aandelen, telling, inBijlage } = onderdeel;
  return [titel, indicator, JSON.stringify(indeling), jaren, beeld, aandelen, telling, inBijlage];
}

const TABEL = { hoofdstuk: 'jaarverslag_hoofdstuk', onderdeel: 'jaarverslag_onderdeel' } as const;
type Deel = keyof typeof TABEL;

/** Sets the order anew; whoever moved something else meanwhile, moved it before or after this. */
export async function saveVolgorde(toegang: Toegang, deel: Deel, ids: readonly string[]): Promise<void> {
  await toegang.sql(
    `update ${TABEL[deel]} t set volgorde = n.volgorde::int
       from unnest($2::uuid[]) with ordinality as n (id, volgorde) where t.bureau_id = $1 and t.id = n.id`,
    [toegang.bureauId, ids],
  );
  await done(toegang);
}

export async function setVervallen(
  toegang: Toegang,
  deel: Deel,
  id: string,
  op: Date | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update ${TABEL[deel]} set vervallen_op = $3, versie = versie + 1
      where bureau_id = $1 and id = $2 and (vervallen_op is null) <> ($3::timestamptz is null) returning id`,
    [toegang.bureauId, id, op],
  );
  return rows.length === 1 && done(toegang);
}

/** What was taken out of the form and can be put back, the last first. */
export async function listVervallen(toegang: Toegang): Promise<{ deel: Deel; id: string; titel: string }[]> {
  return toegang.sql(
    `select 'hoofdstuk' as deel, id, titel, vervallen_op from jaarverslag_hoofdstuk where bureau_id = $1 and vervallen_op is not null
     union all
     select 'onderdeel', o.id, o.titel, o.vervallen_op from jaarverslag_onderdeel o
       join jaarverslag_hoofdstuk h on h.bureau_id = o.bureau_id and h.id = o.hoofdstuk_id and h.vervallen_op is null
      where o.bureau_id = $1 and o.vervallen_op is not null
     order by vervallen_op desc limit 20`,
    [toegang.bureauId],
  );
}

/** Who changes the form, worked on every edition in the making (four eyes). */
async function done(toegang: Toegang): Promise<true> {
  await touchConcepten(toegang);
  return true;
}
