import type { Datum } from '#lib/kalender/model.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import type { Vrijstelling } from '#lib/vrijstellingen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Held until the end of the transaction, so that two colleagues cannot note the same thing about someone. */
export async function holdJongere(toegang: Toegang, jongereId: string): Promise<void> {
  await toegang.sql('select 1 from jongere where bureau_id = $1 and id = $2 for update', [
    toegang.bureauId,
    jongereId,
  ]);
}

export async function listVrijstellingen(toegang: Toegang, jongereId: string): Promise<Vrijstelling[]> {
  await holdJongere(toegang, jongereId);
  return toegang.sql<Vrijstelling>(
    'select id, grond, van, tot from vrijstelling where bureau_id = $1 and jongere_id = $2 order by van, id',
    [toegang.bureauId, jongereId],
  );
}

type Nieuw = Omit<Vrijstelling, 'id'> & {
  readonly permanent?: boolean;
  readonly kennisgevingOp?: Datum | null;
  readonly buitenlandseSchoolId?: string | null;
};

/** The outcome that thuiszitters and the legal status read, with the fact that is counted. Gives the id. */
export async function insertVrijstelling(toegang: Toegang, jongereId: string, nieuw: Nieuw): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into vrijstelling (bureau_id, jongere_id, grond, van, tot, permanent, kennisgeving_op, buitenlandse_school_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      toegang.bureauId,
      jongereId,
      nieuw.grond,
      nieuw.van,
      nieuw.tot,
      nieuw.permanent ?? false,
      nieuw.kennisgevingOp ?? null,
      nieuw.buitenlandseSchoolId ?? null,
    ],
  );
  if (!row) throw new Error('de vrijstelling is niet bewaard');
  await recordVastgelegd(toegang, row.id, jongereId, nieuw);
  return row.id;
}

/** It ended earlier than was said: the old fact lapses, the new one says until when. */
export async function endVrijstelling(
  toegang: Toegang,
  id: string,
  jongereId: string,
  vrijstelling: Omit<Vrijstelling, 'id'>,
): Promise<void> {
  await toegang.sql('update vrijstelling set tot = $3, permanent = false where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
    vrijstelling.tot,
  ]);
  await lapseFacts(toegang, id, ['VrijstellingVastgelegd']);
  await recordVastgelegd(toegang, id, jongereId, vrijstelling);
}

/** It never was: noted by mistake. What happened stays in the facts, as taken back. */
export async function removeVrijstelling(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql('delete from vrijstelling where bureau_id = $1 and id = $2', [toegang.bureauId, id]);
  await lapseFacts(toegang, id, ['VrijstellingVastgelegd']);
}

async function recordVastgelegd(
  toegang: Toegang,
  id: string,
  jongereId: string,
  { grond, van, tot }: Omit<Vrijstelling, 'id'>,
): Promise<void> {
  const gemeente = await findGemeenteOp(toegang, jongereId, van);
  await recordFacts(toegang, [
    {
      soort: 'VrijstellingVastgelegd',
      onderwerpSoort: 'vrijstelling',
      onderwerpId: id,
      jongereId,
      datum: van,
      gegevens: { grond, tot, gemeente },
    },
  ]);
}

/** Where someone lived by the BRP on a day; null when that is not known or abroad. */
export async function findGemeenteOp(toegang: Toegang, jongereId: string, op: Datum): Promise<string | null> {
  const [row] = await toegang.sql<{ code: string | null }>(
    `select gemeente_code as code from woonperiode where bureau_id = $1 and jongere_id = $2 and soort = 'brp' and van <= $3
        and (tot is null or tot >= $3) order by van desc limit 1`,
    [toegang.bureauId, jongereId, op],
  );
  return row?.code ?? null;
}
