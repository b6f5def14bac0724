import { makeDocx } from '#lib/platform/word.ts';
import { sjabloonVan, type Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { TEKSTEN } from '#lib/brieven/sjablonen/teksten.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Sjabloonversie = {
  readonly nummer: number;
  readonly bestandsnaam: string;
  readonly velden: readonly string[];
  readonly toelichting: string | null;
  readonly geprobeerd: boolean;
  readonly inGebruik: boolean;
  readonly gemaaktOp: Date;
  readonly door: string | null;
};

/** Which version a new letter is made of: that of the bureau, or 0, the text of Baken. */
export async function versieInGebruik(toegang: Toegang, code: Sjablooncode): Promise<number> {
  const [row] = await toegang.sql<{ nummer: number }>(
    'select nummer from sjabloonversie where bureau_id = $1 and code = $2 and in_gebruik',
    [toegang.bureauId, code],
  );
  return row?.nummer ?? 0;
}

/** Made once per process: the text of Baken changes with a release only. */
const eigen = new Map<Sjablooncode, Promise<Buffer>>();

function eigenSjabloon(code: Sjablooncode): Promise<Buffer> {
  let found = eigen.get(code);
  if (!found) eigen.set(code, (found = makeDocx(sjabloonVan(code).titel, TEKSTEN[code])));
  return found;
}

export async function readSjabloonbestand(
  toegang: Toegang,
  code: Sjablooncode,
  nummer: number,
): Promise<Buffer | undefined> {
  if (nummer === 0) return eigenSjabloon(code);
  const [row] = await toegang.sql<{ bestand: Buffer }>(
    'select bestand from sjabloonversie where bureau_id = $1 and code = $2 and nummer = $3',
    [toegang.bureauId, code, nummer],
  );
  return row?.bestand;
}

type Versierij = Sjabloonversie & { readonly code: string };

/** The versions of the bureau itself, newest first; of one template or of all. */
export async function listVersies(toegang: Toegang, code: Sjablooncode | null): Promise<Versierij[]> {
  return toegang.sql<Versierij>(
    `select v.code, v.nummer, v.bestandsnaam, v.velden, v.toelichting, v.geprobeerd, v.in_gebruik as "inGebruik", v.gemaakt_op as "gemaaktOp", l.naam as door
       from sjabloonversie v left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = v.gemaakt_door
      where v.bureau_id = $1 and ($2::text is null or v.code = $2) order by v.code, v.nummer desc`,
    [toegang.bureauId, code],
  );
}

export async function insertVersie(
  toegang: Toegang,
  nieuw: {
    code: Sjablooncode;
    bestandsnaam: string;
    bestand: Buffer;
    velden: readonly string[];
    toelichting: string | null;
  },
): Promise<number> {
  const [row] = await toegang.sql<{ nummer: number }>(
    `insert into sjabloonversie (bureau_id, code, nummer, bestandsnaam, bestand, velden, toelichting, gemaakt_door, gemaakt_op)
     select $1, $2, coalesce(max(nummer), 0) + 1, $3, $4, $5, $6, $7, $8 from sjabloonversie where bureau_id = $1 and code = $2 returning nummer`,
    [
      toegang.bureauId,
      nieuw.code,
      nieuw.bestandsnaam,
      nieuw.bestand,
      nieuw.velden,
      nieuw.toelichting,
      toegang.gebruikerId,
      toegang.nu,
    ],
  );
  if (!row) throw new Error('het sjabloon is niet bewaard');
  return row.nummer;
}

export async function markGeprobeerd(toegang: Toegang, code: Sjablooncode, nummer: number): Promise<boolean> {
  const rows = await toegang.sql(
    'update sjabloonversie set geprobeerd = true where bureau_id = $1 and code = $2 and nummer = $3 returning nummer',
    [toegang.bureauId, code, nummer],
  );
  return rows.length === 1;
}

/** From now on letters are made of this version; 0 goes back to the text of Baken. */
export async function saveInGebruik(toegang: Toegang, code: Sjablooncode, nummer: number): Promise<void> {
  await toegang.sql(
    'update sjabloonversie set in_gebruik = false where bureau_id = $1 and code = $2 and in_gebruik and nummer <> $3',
    [toegang.bureauId, code, nummer],
  );
  await toegang.sql(
    'update sjabloonversie set in_gebruik = true where bureau_id = $1 and code = $2 and nummer = $3 and not in_gebruik',
    [toegang.bureauId, code, nummer],
  );
}
