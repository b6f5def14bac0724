import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

/** A column of the file that names something which must exist: looked up set-based, unknown is a verdict on that row. */
export type Verwijzing = {
  readonly kolom: string; // in the staging table, text
  readonly doel: string; // in the staging table, uuid
  readonly bron: string; // table with its condition: `jongere t where t.extern_id = s.jongere`
  readonly geef?: string; // what to take from it, default t.id
  readonly zin: (waarde: string) => string;
};

export async function resolve(
  motor: Motor,
  batch: Batch,
  verwijzingen: readonly Verwijzing[],
): Promise<void> {
  for (const { kolom, doel, bron, geef = 't.id', zin } of verwijzingen) {
    const [tabel, voorwaarde] = bron.split(' where ');
    await motor.sql(
      `update ${batch.stage} s set ${doel} = ${geef} from ${tabel} where t.bureau_id = $1 and ${voorwaarde}`,
      [motor.bureauId],
    );
    const onbekend = await motor.sql<{ regel: number; waarde: string }>(
      `delete from ${batch.stage} where ${kolom} is not null and ${doel} is null returning regel, ${kolom} as waarde`,
    );
    batch.oordeel(
      'afgewezen',
      onbekend.map(({ regel, waarde }) => ({
        regel,
        kolom,
        code: 'onbekende-verwijzing',
        reden: zin(waarde),
      })),
    );
  }
}

export type Doel = {
  readonly tabel: string;
  readonly sleutel: readonly string[]; // same names in table and staging table
  /** Column of the table (and of the staging table) → column of the file it comes from. */
  readonly kolommen: Readonly<Record<string, string>>;
  readonly versie?: boolean; // the table has `versie` for optimistic locking
  /** What colleagues changed in Baken since is not overwritten by an old system. */
  readonly beschermd?: boolean;
};

/**
 * Makes the table agree with the staged rows: adds what is new, changes what differs, leaves the rest alone. Sets `id` and
 * `stand` (nieuw, gewijzigd, ongewijzigd) of each staged row and counts them.
 */
export async function upsert(motor: Motor, batch: Batch, doel: Doel): Promise<void> {
  const { stage } = batch;
  const alle = Object.keys(doel.kolommen);
  const gegeven = alle.filter((naam) => batch.aanwezig.has(doel.kolommen[naam] ?? ''));
  const same = doel.sleutel.map((naam) => `t.${naam} = s.${naam}`).join(' and ');
  const differs = gegeven.length
    ? `(${gegeven.map((naam) => `t.${naam}`).join(', ')}) is distinct from (${gegeven.map((naam) => `s.${naam}`).join(', ')})`
    : 'false';
  await motor.sql(
    `update ${stage} s set id = t.id, stand = case when ${differs} then 'gewijzigd' else 'ongewijzigd' end
       from ${doel.tabel} t where t.bureau_id = $1 and ${same}`,
    [motor.bureauId],
  );
  if (doel.beschermd) await protect(motor, batch);
  await motor.sql(
    `insert into ${doel.tabel} (bureau_id, id, ${[...doel.sleutel, ...alle].join(', ')})
     select $1, id, ${[...doel.sleutel, ...alle].map((naam) => `s.${naam}`).join(', ')} from ${stage} s where stand = 'nieuw'`,
    [motor.bureauId],
  );
  if (gegeven.length > 0)
    await motor.sql(
      `update ${doel.tabel} t set ${gegeven.map((naam) => `${naam} = s.${naam}`).join(', ')}${doel.versie ? ', versie = t.versie + 1' : ''}
         from ${stage} s where t.bureau_id = $1 and t.id = s.id and s.stand = 'gewijzigd'`,
      [motor.bureauId],
    );
  await countStands(motor, batch);
}

/** What a colleague worked on in Baken is left as it is, and said so. */
export async function protect(motor: Motor, batch: Batch): Promise<void> {
  const rows = await motor.sql<{ regel: number }>(
    `update ${batch.stage} s set stand = 'ongewijzigd'
      where stand = 'gewijzigd' and exists (
        select from gebeurtenis g where g.bureau_id = $1 and g.onderwerp_id = s.id and g.actor = 'gebruiker')
     returning regel`,
    [motor.bureauId],
  );
  batch.oordeel(
    'let-op',
    rows.map(({ regel }) => ({
      regel,
      code: 'in-baken-gewijzigd',
      reden: 'Een collega heeft hier in Baken al aan gewerkt; deze regel is daarom niet overgenomen.',
    })),
  );
}

/** Adds what became of the staged rows to the counts of this file. */
export async function countStands(motor: Motor, batch: Batch): Promise<void> {
  const rows = await motor.sql<{ stand: 'nieuw' | 'gewijzigd' | 'ongewijzigd'; n: number }>(
    `select stand, count(*)::int as n from ${batch.stage} group by stand`,
  );
  for (const { stand, n } of rows) batch.telling[stand] += n;
}
