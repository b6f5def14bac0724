import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import type { Deling, Gedeeld } from '#lib/overleggen/delen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const CONTEXT = 'deling.inhoud';

export async function insertDeling(
  toegang: Toegang,
  nieuw: {
    agendapuntId: string;
    jongereId: string;
    grondslag: string;
    delen: readonly string[];
    aan: readonly string[];
    inhoud: Gedeeld;
  },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into deling (bureau_id, agendapunt_id, jongere_id, grondslag, delen, aan, inhoud, gedeeld_op, gedeeld_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      ...[toegang.bureauId, nieuw.agendapuntId, nieuw.jongereId, nieuw.grondslag, nieuw.delen, nieuw.aan],
      encrypt(JSON.stringify(nieuw.inhoud), toegang.bureauId, CONTEXT),
      ...[toegang.nu, toegang.gebruikerId],
    ],
  );
  if (!row) throw new Error('wat is gedeeld, is niet bewaard');
  return row.id;
}

type Rij = Omit<Deling, 'gasten'> & { jongereId: string; agendapuntId: string };
const KOLOMMEN = `d.id, d.jongere_id as "jongereId", d.agendapunt_id as "agendapuntId", d.grondslag, d.delen, d.aan, d.gedeeld_op as "gedeeldOp",
  d.gestopt_op as "gestoptOp", l.naam as door`;
const VAN = 'from deling d left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = d.gedeeld_door';

export async function listDelingen(toegang: Toegang, agendapuntId: string): Promise<Rij[]> {
  return toegang.sql<Rij>(
    `select ${KOLOMMEN} ${VAN} where d.bureau_id = $1 and d.agendapunt_id = $2 order by d.gedeeld_op desc`,
    [toegang.bureauId, agendapuntId],
  );
}

export async function findDeling(toegang: Toegang, id: string): Promise<Rij | undefined> {
  const [row] = await toegang.sql<Rij>(
    `select ${KOLOMMEN} ${VAN} where d.bureau_id = $1 and d.id = $2 for update of d`,
    [toegang.bureauId, id],
  );
  return row;
}

/** What was shown, as it was that moment. */
export async function readGedeeld(toegang: Toegang, id: string): Promise<Gedeeld | undefined> {
  const [row] = await toegang.sql<{ inhoud: Buffer }>(
    'select inhoud from deling where bureau_id = $1 and id = $2',
    [toegang.bureauId, id],
  );
  return row && (JSON.parse(decrypt(row.inhoud, toegang.bureauId, CONTEXT)) as Gedeeld);
}

/** From now on nobody sees it any more through this sharing. */
export async function stopDeling(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(
    'update deling set gestopt_op = $3 where bureau_id = $1 and id = $2 and gestopt_op is null',
    [toegang.bureauId, id, toegang.nu],
  );
}
