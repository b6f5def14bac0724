import type { Toegang } from '#lib/toegang/model.ts';
import type { Leverinhoud, Levering } from '#lib/vrijstellingen/levering/model.ts';

const KOLOMMEN = `id, jongere_id as "jongereId", onderwerp_id as "onderwerpId", soort, handeling, begin_op as begin, eind_op as eind, eerder, status`;

/** The last that stands in the outbox about this case; what lapsed or was withdrawn is as if it never was. */
async function findLaatste(toegang: Toegang, onderwerpId: string): Promise<Levering | undefined> {
  const [row] = await toegang.sql<Levering>(
    `select ${KOLOMMEN} from vrijstellinglevering where bureau_id = $1 and onderwerp_id = $2 and status <> 'vervallen'
      order by gemaakt_op desc, id desc limit 1`,
    [toegang.bureauId, onderwerpId],
  );
  return row?.handeling === 'intrekking' ? undefined : row;
}

/**
 * Puts into the outbox what DUO must hear: new when it knew nothing, a correction when it heard something else. What has not left yet
 * is simply made right; the same content twice is nothing. `eerste`: what the first one is, when DUO heard of it from elsewhere.
 */
export async function putLevering(
  toegang: Toegang,
  inhoud: Leverinhoud,
  eerste: 'nieuw' | 'correctie' = 'nieuw',
): Promise<void> {
  const laatste = await findLaatste(toegang, inhoud.onderwerpId);
  if (!laatste) return insert(toegang, inhoud, eerste);
  if (laatste.begin === inhoud.begin && laatste.eind === inhoud.eind && laatste.soort === inhoud.soort)
    return;
  if (laatste.status === 'klaar')
    await toegang.sql(
      'update vrijstellinglevering set begin_op = $3, eind_op = $4, soort = $5 where bureau_id = $1 and id = $2',
      [toegang.bureauId, laatste.id, inhoud.begin, inhoud.eind, inhoud.soort],
    );
  else await insert(toegang, { ...inhoud, eerder: laatste.eerder }, 'correctie');
}

/** There is no vrijstelling after all: what has not left yet lapses, what DUO heard is withdrawn. */
export async function withdrawLevering(toegang: Toegang, onderwerpId: string, reden: string): Promise<void> {
  const laatste = await findLaatste(toegang, onderwerpId);
  if (!laatste) return;
  await toegang.sql(
    `update vrijstellinglevering set status = 'vervallen', reden = $3 where bureau_id = $1 and onderwerp_id = $2 and status = 'klaar'`,
    [toegang.bureauId, onderwerpId, reden],
  );
  const gehoord = await toegang.sql(
    `select 1 from vrijstellinglevering where bureau_id = $1 and onderwerp_id = $2 and status in ('in-bestand', 'geleverd') limit 1`,
    [toegang.bureauId, onderwerpId],
  );
  if (gehoord.length > 0) await insert(toegang, laatste, 'intrekking');
}

async function insert(
  toegang: Toegang,
  inhoud: Leverinhoud,
  handeling: Levering['handeling'],
): Promise<void> {
  await toegang.sql(
    `insert into vrijstellinglevering (bureau_id, jongere_id, onderwerp_id, soort, handeling, begin_op, eind_op, eerder, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp())`,
    [
      toegang.bureauId,
      inhoud.jongereId,
      inhoud.onderwerpId,
      inhoud.soort,
      handeling,
      inhoud.begin,
      inhoud.eind,
      inhoud.eerder,
    ],
  );
}
