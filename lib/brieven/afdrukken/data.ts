import type { Datum } from '#lib/kalender/model.ts';
import { openOntvanger } from '#lib/brieven/data.ts';
import type { Afdrukrij, Printbundel } from '#lib/brieven/afdrukken/model.ts';
import { openBundel, sealBundel } from '#lib/brieven/maken/data.ts';
import { isSjablooncode, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = { id: string; briefId: string; jongereId: string; sjabloon: string; kenmerk: string; datum: Datum; ontvanger: Buffer; geheim: boolean; eigen: boolean }; // prettier-ignore

const WACHT = `e.kanaal = 'post' and e.status = 'klaar' and e.printbundel_id is null`;
const VOLGORDE = 'b.datum, b.kenmerk, e.nummer, e.id';

/** What waits for the printer and is in no bundle, oldest first; `na` is the last copy of the page before. */
export async function listAfTeDrukken(
  toegang: Toegang,
  na: string | undefined,
  hoogstens: number,
): Promise<Afdrukrij[]> {
  const rows = await toegang.sql<Rij>(
    `select e.id, b.id as "briefId", b.jongere_id as "jongereId", b.sjabloon, b.kenmerk, b.datum, e.ontvanger,
            b.gemaakt_door is not distinct from $4 as eigen,
            coalesce(case when e.soort = 'jongere' then j.geheimhouding
                          else (select bool_or(o.geheimhouding) from ouder o where o.bureau_id = $1 and o.id = any(e.ouder_ids)) end, false) as geheim
       from briefexemplaar e
       join brief b on b.bureau_id = $1 and b.id = e.brief_id
       join jongere j on j.bureau_id = $1 and j.id = b.jongere_id
      where e.bureau_id = $1 and ${WACHT}
        and ($2::uuid is null or (b.datum, b.kenmerk, e.nummer, e.id) >
              (select vb.datum, vb.kenmerk, ve.nummer, ve.id from briefexemplaar ve
                 join brief vb on vb.bureau_id = $1 and vb.id = ve.brief_id where ve.bureau_id = $1 and ve.id = $2))
      order by ${VOLGORDE} limit $3`,
    [toegang.bureauId, na ?? null, hoogstens, toegang.gebruikerId],
  );
  return rows.map(({ sjabloon, ontvanger, ...rest }) => {
    const { naam, adres } = openOntvanger(toegang, ontvanger);
    const titel = isSjablooncode(sjabloon) ? sjabloonVan(sjabloon).titel : 'Brief';
    return { ...rest, titel, naar: naam, adresBekend: adres.length > 0 };
  });
}

/** The ids of all that waits, in the order of printing; locked, so that a colleague cannot bundle them at the same time. */
export async function lockAfTeDrukken(toegang: Toegang): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select e.id from briefexemplaar e join brief b on b.bureau_id = $1 and b.id = e.brief_id
      where e.bureau_id = $1 and ${WACHT} order by ${VOLGORDE} for update of e`,
    [toegang.bureauId],
  );
  return rows.map((row) => row.id);
}

export async function countAfTeDrukken(toegang: Toegang): Promise<number> {
  const [row] = await toegang.sql<{ aantal: number }>(
    `select count(*)::int as aantal from briefexemplaar e where e.bureau_id = $1 and ${WACHT}`,
    [toegang.bureauId],
  );
  return row?.aantal ?? 0;
}

export async function insertBundel(
  toegang: Toegang,
  exemplaarIds: readonly string[],
  stuk: { readonly deel: number; readonly delen: number } = { deel: 1, delen: 1 },
): Promise<{ id: string; aantal: number } | null> {
  const [bundel] = await toegang.sql<{ id: string }>(
    'insert into printbundel (bureau_id, aantal, gemaakt_door, gemaakt_op, deel, delen) values ($1, 0, $2, $3, $4, $5) returning id',
    [toegang.bureauId, toegang.gebruikerId, toegang.nu, stuk.deel, stuk.delen],
  );
  if (!bundel) throw new Error('de bundel is niet gemaakt');
  const rows = await toegang.sql(
    `update briefexemplaar set printbundel_id = $2
      where bureau_id = $1 and id = any($3) and kanaal = 'post' and status = 'klaar' and printbundel_id is null returning id`,
    [toegang.bureauId, bundel.id, exemplaarIds],
  );
  if (rows.length === 0) return null;
  await toegang.sql('update printbundel set aantal = $3 where bureau_id = $1 and id = $2', [toegang.bureauId, bundel.id, rows.length]); // prettier-ignore
  return { id: bundel.id, aantal: rows.length };
}

type Inhoud = { id: string; briefId: string; jongereId: string };

export async function listBundelinhoud(toegang: Toegang, bundelId: string): Promise<Inhoud[]> {
  return toegang.sql<Inhoud>(
    `select e.id, e.brief_id as "briefId", b.jongere_id as "jongereId" from briefexemplaar e
       join brief b on b.bureau_id = $1 and b.id = e.brief_id
      where e.bureau_id = $1 and e.printbundel_id = $2 order by ${VOLGORDE}`,
    [toegang.bureauId, bundelId],
  );
}

const KENMERK = (
  richting: 'asc' | 'desc',
) => `(select b.kenmerk from briefexemplaar e join brief b on b.bureau_id = $1 and b.id = e.brief_id
    where e.bureau_id = $1 and e.printbundel_id = p.id order by b.datum ${richting}, b.kenmerk ${richting}, e.nummer ${richting} limit 1)`;
const BUNDEL = `p.id, p.status, p.aantal, p.deel, p.delen, ${KENMERK('asc')} as eerste, ${KENMERK('desc')} as laatste, p.fout, l.naam as door, p.gemaakt_op as "gemaaktOp", p.geprint_op as "geprintOp"`;

/** Every bundle that is not finished with, and those of the last two weeks: printing can still be undone. */
export async function listBundels(toegang: Toegang): Promise<Printbundel[]> {
  return toegang.sql<Printbundel>(
    `select ${BUNDEL} from printbundel p left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = p.gemaakt_door
      where p.bureau_id = $1 and exists (select 1 from briefexemplaar e where e.bureau_id = $1 and e.printbundel_id = p.id)
        and (p.geprint_op is null or p.geprint_op > $2::timestamptz - interval '14 days')
      order by p.gemaakt_op desc, p.deel, p.id`,
    [toegang.bureauId, toegang.nu],
  );
}

export async function findBundel(toegang: Toegang, id: string): Promise<Printbundel | undefined> {
  const [row] = await toegang.sql<Printbundel>(
    `select ${BUNDEL} from printbundel p left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = p.gemaakt_door
      where p.bureau_id = $1 and p.id = $2 for update of p`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function readBundelpdf(toegang: Toegang, id: string): Promise<Buffer | null> {
  const [row] = await toegang.sql<{ pdf: Buffer | null }>(
    'select pdf from printbundel where bureau_id = $1 and id = $2',
    [toegang.bureauId, id],
  );
  return row?.pdf ? openBundel(toegang, row.pdf) : null;
}

export async function saveBundel(
  toegang: Toegang,
  id: string,
  status: Printbundel['status'],
  { pdf = null, fout = null }: { pdf?: Buffer | null; fout?: string | null } = {},
): Promise<void> {
  await toegang.sql(
    'update printbundel set status = $3, pdf = $4, fout = $5 where bureau_id = $1 and id = $2',
    [toegang.bureauId, id, status, pdf && sealBundel(toegang, pdf), fout],
  );
}

export async function saveGeprint(toegang: Toegang, id: string, geprint: boolean): Promise<void> {
  await toegang.sql('update printbundel set geprint_op = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
    geprint ? toegang.nu : null,
  ]);
}

/** Back as they were before the button was pressed. */
export async function takeBackGeprint(toegang: Toegang, bundelId: string): Promise<void> {
  await toegang.sql(
    `update briefexemplaar set status = 'klaar', weg_op = null where bureau_id = $1 and printbundel_id = $2 and status = 'weg'`,
    [toegang.bureauId, bundelId],
  );
}

/** The copies wait again, for another bundle. */
export async function emptyBundel(toegang: Toegang, bundelId: string): Promise<void> {
  await toegang.sql(
    `update briefexemplaar set printbundel_id = null where bureau_id = $1 and printbundel_id = $2 and status = 'klaar'`,
    [toegang.bureauId, bundelId],
  );
}
