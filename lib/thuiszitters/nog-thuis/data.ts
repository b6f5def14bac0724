import { lapseTermijnen, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The reason by which the term is known again when what ended it was taken back. */
const TERUG = 'De jongere zit niet meer thuis.';

/** At home today in a period that had begun when the term was set: a later period is another story, with work of its own. */
const ZELFDE_PERIODE = `exists (select from thuiszitperiode p where p.bureau_id = $1 and p.jongere_id = t.onderwerp_id
  and p.einde is null and p.telt_vanaf <= $3 and p.sinds <= t.start_op)`;

/**
 * Following who is still at home ends by itself when he no longer is (enrolled, back at school, in a traject, moved, exempt), and goes
 * on when that is taken back.
 */
export async function followNogThuis(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  for (const id of await listOnderwerpen(toegang, jongereIds, TERUG_OP_SCHOOL))
    await lapseTermijnen(toegang, id, TERUG, 'nog-thuis');
  for (const id of await listOnderwerpen(toegang, jongereIds, TOCH_THUIS))
    await reopenTermijn(toegang, id, 'nog-thuis');
}

const TERUG_OP_SCHOOL = `t.status in ('loopt', 'opgeschort') and not ${ZELFDE_PERIODE} and $4::text is not null`;
const TOCH_THUIS = `t.status = 'vervallen' and t.reden = $4 and ${ZELFDE_PERIODE}`;

async function listOnderwerpen(
  toegang: Toegang,
  jongereIds: readonly string[],
  waar: string,
): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select distinct t.onderwerp_id as id from termijn t
      where t.bureau_id = $1 and t.onderwerp_id = any($2::uuid[]) and t.code = 'nog-thuis' and ${waar} order by 1`,
    [toegang.bureauId, jongereIds, toegang.vandaag, TERUG],
  );
  return rows.map(({ id }) => id);
}
