import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { seal, unseal } from '../zaak/data.ts';
import type { Casusoverleg } from './model.ts';

const CONTEXT = 'casusoverleg.inhoud';
type Inhoud = Omit<Casusoverleg, 'id' | 'op'>;

export async function listCasusoverleggen(toegang: Toegang, zaakId: string): Promise<Casusoverleg[]> {
  const rows = await toegang.sql<{ id: string; op: Datum; inhoud: Buffer }>(
    'select id, op, inhoud from wpg.casusoverleg where bureau_id = $1 and zaak_id = $2 order by op, id',
    [toegang.bureauId, zaakId],
  );
  return rows.flatMap(({ id, op, inhoud }) => {
    const open = unseal<Inhoud>(toegang.bureauId, CONTEXT, inhoud);
    return open ? [{ id, op, ...open }] : [];
  });
}

export async function insertCasusoverleg(
  toegang: Toegang,
  zaakId: string,
  op: Datum,
  inhoud: Inhoud,
): Promise<void> {
  await toegang.sql('insert into wpg.casusoverleg (bureau_id, zaak_id, op, inhoud) values ($1, $2, $3, $4)', [
    toegang.bureauId,
    zaakId,
    op,
    seal(toegang.bureauId, CONTEXT, inhoud),
  ]);
}
