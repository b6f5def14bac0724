import type { Plek } from '#lib/platform/bladeren/rules.ts';
import type { Gemeentekeuze, School } from '#lib/scholen/model.ts';
import type { Schoolgegevens } from '#lib/scholen/schema.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOLOMMEN = `id, naam, brin, vestiging, plaats, gemeente_code as gemeente, sector, email, telefoon, richting`;
const MEESTE = 500; // a bureau knows a few hundred schools; a choice list longer than this is no help

/** Schools of the bureau by name. */
export async function listScholen(toegang: Toegang): Promise<School[]> {
  return toegang.sql<School>(
    `select ${KOLOMMEN} from school where bureau_id = $1 order by naam, brin, vestiging limit ${MEESTE}`,
    [toegang.bureauId],
  );
}

export async function findSchool(toegang: Toegang, id: string): Promise<School | undefined> {
  const [row] = await toegang.sql<School>(`select ${KOLOMMEN} from school where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    id,
  ]);
  return row;
}

/** By BRIN and vestiging; a four-character code without vestiging is the main one. */
export async function findSchoolByBrin(
  toegang: Toegang,
  brin: string,
  vestiging = '00',
): Promise<School | undefined> {
  const [row] = await toegang.sql<School>(
    `select ${KOLOMMEN} from school where bureau_id = $1 and brin = $2 and vestiging = $3`,
    [toegang.bureauId, brin, vestiging],
  );
  return row;
}

/** Schools whose name, place or BRIN holds the words, by name, after the school `na`; all of them without words. */
export async function searchScholen(
  toegang: Toegang,
  zoek: string,
  na: Plek | null,
  aantal: number,
): Promise<(School & { sleutel: string })[]> {
  return toegang.sql<School & { sleutel: string }>(
    `select ${KOLOMMEN}, id::text as sleutel from school
      where bureau_id = $1 and position(lower($2) in lower(concat_ws(' ', naam, plaats, brin || vestiging))) > 0
        and ($3::text[] is null or (naam, brin, vestiging) >
             (select na.naam, na.brin, na.vestiging from school na where na.bureau_id = $1 and na.id = ($3::text[])[1]::uuid))
      order by naam, brin, vestiging limit $4`,
    [toegang.bureauId, zoek, na, aantal],
  );
}

/** The new id; undefined when this BRIN with this vestiging is there already. */
export async function insertSchool(
  toegang: Toegang,
  school: Schoolgegevens & { readonly brin: string; readonly vestiging: string },
): Promise<string | undefined> {
  const { brin, vestiging, naam, plaats, gemeente, sector, email, telefoon, richting } = school;
  const [row] = await toegang.sql<{ id: string }>(
    `insert into school (bureau_id, brin, vestiging, naam, plaats, gemeente_code, sector, email, telefoon, richting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (bureau_id, brin, vestiging) do nothing returning id`,
    [toegang.bureauId, brin, vestiging, naam, plaats, gemeente, sector, email, telefoon, richting],
  );
  return row?.id;
}

export async function updateSchool(toegang: Toegang, id: string, school: Schoolgegevens): Promise<boolean> {
  const { naam, plaats, gemeente, sector, email, telefoon, richting } = school;
  const rows = await toegang.sql(
    `update school set naam = $3, plaats = $4, gemeente_code = $5, sector = $6, email = $7, telefoon = $8, richting = $9
      where bureau_id = $1 and id = $2 returning id`,
    [toegang.bureauId, id, naam, plaats, gemeente, sector, email, telefoon, richting],
  );
  return rows.length > 0;
}

/** Gemeenten where a school can stand: those of the bureau first, as most schools are there. */
export async function listSchoolgemeenten(toegang: Toegang): Promise<Gemeentekeuze[]> {
  return toegang.sql<Gemeentekeuze>(
    `select g.code, g.naam from gemeente g
       left join bureau_gemeente b on b.bureau_id = $1 and b.gemeente_code = g.code and $2 between b.van and coalesce(b.tot, 'infinity')
      order by b.bureau_id is null, g.naam limit 500`,
    [toegang.bureauId, toegang.vandaag],
  );
}

export async function isGemeente(toegang: Toegang, code: string): Promise<boolean> {
  return (await toegang.sql('select 1 from gemeente where code = $1', [code])).length > 0;
}
