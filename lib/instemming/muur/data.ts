import type { Gegeven, Levend } from '#lib/instemming/muur/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { log } from '#lib/platform/log.ts';
import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/**
 * What stands behind the wall of WEB art. 9.2.7. Only a use case with `compartiment: 'bijzonder'` gets here; the database shows and takes
 * rows only while the instemming they hang on lives. What a row is about is sealed with it.
 */
const CONTEXT = 'bijzonder.gegeven.inhoud';

/** The instemming that opens the wall now, the last one given first. */
export async function findLevende(toegang: Toegang, jongereId: string): Promise<Levend | undefined> {
  const [row] = await toegang.sql<Levend>(
    `select id, gegeven_op as "gegevenOp" from instemming
      where bureau_id = $1 and jongere_id = $2 and kern = 'bijzonder' and ingetrokken_op is null and vernietigd_op is null
      order by gegeven_op desc, id limit 1`,
    [toegang.bureauId, jongereId],
  );
  return row;
}

/** The oldest first. With another key than it was sealed with nothing opens: then that is said, and the rest of the work goes on. */
export async function listGegevens<Inhoud>(
  toegang: Toegang,
  jongereId: string,
): Promise<Uitkomst<readonly Gegeven<Inhoud>[]>> {
  const rows = await toegang.sql<Omit<Gegeven<Inhoud>, 'inhoud'> & { inhoud: Buffer }>(
    `select id, op, moment, inhoud from bijzonder.gegeven
      where bureau_id = $1 and jongere_id = $2 and vervallen_op is null order by op, vastgelegd_op, id`,
    [toegang.bureauId, jongereId],
  );
  try {
    return gelukt(
      rows.map(({ inhoud, ...kop }) => ({
        ...kop,
        inhoud: JSON.parse(decrypt(inhoud, toegang.bureauId, CONTEXT, 'bijzonder')) as Inhoud,
      })),
    );
  } catch (error) {
    log.error(
      { fout: error, bureau: toegang.bureauId },
      'wat achter de muur staat, gaat met deze sleutel niet open',
    );
    return weiger(
      'sleutel-past-niet',
      'Wat is afgeschermd, gaat niet open: de sleutel past er niet op. Er is niets weg; vraag de beheerder van de server.',
    );
  }
}

export async function insertGegevens<Inhoud>(
  toegang: Toegang,
  plek: { jongereId: string; werkprocesId: string; instemmingId: string; op: Datum; moment: string },
  gegevens: readonly Inhoud[],
): Promise<void> {
  await toegang.sql(
    `insert into bijzonder.gegeven (bureau_id, jongere_id, werkproces_id, instemming_id, op, moment, gebruiker_id, inhoud)
     select $1, $2, $3, $4, $5, $6, $7, * from unnest($8::bytea[])`,
    [
      ...[toegang.bureauId, plek.jongereId, plek.werkprocesId, plek.instemmingId, plek.op, plek.moment],
      toegang.gebruikerId,
      gegevens.map((inhoud) => encrypt(JSON.stringify(inhoud), toegang.bureauId, CONTEXT, 'bijzonder')),
    ],
  );
}

/** A better answer of the same day took their place. */
export async function lapseGegevens(toegang: Toegang, ids: readonly string[]): Promise<void> {
  await toegang.sql(
    'update bijzonder.gegeven set vervallen_op = $3 where bureau_id = $1 and id = any($2::uuid[]) and vervallen_op is null',
    [toegang.bureauId, ids, toegang.nu],
  );
}
