import { encryptSubject } from '#lib/platform/crypto.ts';
import { writeSubjects } from '#lib/logboek/data.ts';
import type { Verwerking } from '#lib/logboek/verwerkingen.ts';
import type { Motor } from '#lib/uitwisseling/motor/soort.ts';

/**
 * Whose data this run read or changed: kept in a table of the session, so that a file of any length takes the same memory.
 * `herleiden`: the facts that tell whether someone sits at home may have changed.
 */
export async function createSubjectStage(motor: Motor): Promise<void> {
  await motor.sql(`create temp table geraakt (
    jongere_id uuid primary key, nieuw boolean not null, herleiden boolean not null) on commit drop`);
}

/** Adds the persons of a batch; `query` gives jongere_id, nieuw and herleiden. */
export async function touch(motor: Motor, query: string): Promise<void> {
  await motor.sql(
    `insert into geraakt select jongere_id, bool_or(nieuw), bool_or(herleiden) from (${query}) as q (jongere_id, nieuw, herleiden)
      where jongere_id is not null group by jongere_id
     on conflict (jongere_id) do update set herleiden = true where excluded.herleiden and not geraakt.herleiden`,
  );
}

const CHUNK = 5_000;

/** Pages through the persons of this run. */
export async function* subjects(motor: Motor, voorwaarde = 'true'): AsyncGenerator<string[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await motor.sql<{ id: string }>(
      `select jongere_id as id from geraakt where jongere_id > $1 and ${voorwaarde} order by jongere_id limit ${CHUNK}`,
      [after],
    );
    if (rows.length === 0) return;
    yield rows.map((row) => row.id);
    after = rows.at(-1)?.id ?? after;
  }
}

/** The lines of the Logboek Dataverwerkingen for these persons, in the running transaction. */
export async function recordSubjects(
  motor: Motor,
  naam: string,
  verwerking: Verwerking,
  betrokkenen: readonly Buffer[],
): Promise<void> {
  const { operatieId } = motor.toegang;
  const spoorId = Buffer.concat([operatieId, operatieId]);
  const kop = { bureauId: motor.bureauId, operatieId, spoorId, naam, begin: motor.nu, verwerking };
  await writeSubjects(motor.sql, kop, betrokkenen);
}

export function pseudonyms(motor: Motor, ids: readonly string[]): Buffer[] {
  return ids.map((id) => encryptSubject(id, motor.bureauId));
}
