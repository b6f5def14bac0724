import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { seal, unseal } from '../zaak/data.ts';
import type { Halt, Haltinhoud, Haltstaat } from './model.ts';

const LEEG: Haltinhoud = { pleegdatum: null, toets: null, toelichting: null };
const CONTEXT = 'halt.inhoud';

export async function listHalt(toegang: Toegang, zaakId: string): Promise<Halt[]> {
  return openAlle(
    toegang,
    await toegang.sql<Rij>(
      `select ${KOLOMMEN} from wpg.halt h where h.bureau_id = $1 and h.zaak_id = $2 order by h.staat_op desc, h.id`,
      [toegang.bureauId, zaakId],
    ),
  );
}

/** Of this young person, in any file. */
export async function listHaltVan(toegang: Toegang, jongereId: string): Promise<Halt[]> {
  return openAlle(
    toegang,
    await toegang.sql<Rij>(
      `select ${KOLOMMEN} from wpg.halt h join wpg.zaak z on z.bureau_id = $1 and z.id = h.zaak_id
        where h.bureau_id = $1 and z.jongere_id = $2 order by h.staat_op desc, h.id`,
      [toegang.bureauId, jongereId],
    ),
  );
}

type Rij = Omit<Halt, 'inhoud'> & { inhoud: Buffer | null };
const KOLOMMEN = 'h.id, h.versie, h.zaak_id as "zaakId", h.staat, h.staat_op as "staatOp", h.inhoud';

function openAlle(toegang: Toegang, rows: readonly Rij[]): Halt[] {
  return rows.map((row) => ({
    ...row,
    inhoud: unseal<Haltinhoud>(toegang.bureauId, CONTEXT, row.inhoud) ?? LEEG,
  }));
}

/** Was this young person ever sent to Halt for absence, here? */
export async function hadHalt(toegang: Toegang, jongereId: string, behalveZaak: string): Promise<boolean> {
  const rows = await toegang.sql(
    `select 1 from wpg.halt h join wpg.zaak z on z.bureau_id = $1 and z.id = h.zaak_id
      where h.bureau_id = $1 and z.jongere_id = $2 and (h.zaak_id <> $3 or h.staat in ('POSITIEF', 'NEGATIEF'))
        and h.staat <> 'AFGEZIEN' limit 1`,
    [toegang.bureauId, jongereId, behalveZaak],
  );
  return rows.length > 0;
}

export async function insertHalt(
  toegang: Toegang,
  zaakId: string,
  op: Datum,
  inhoud: Haltinhoud,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into wpg.halt (bureau_id, zaak_id, staat, staat_op, inhoud) values ($1, $2, 'VERWEZEN', $3, $4) returning id`,
    [toegang.bureauId, zaakId, op, seal(toegang.bureauId, CONTEXT, inhoud)],
  );
  if (!row) throw new Error('de Halt-verwijzing is niet bewaard');
  return row.id;
}

export async function saveHalt(
  toegang: Toegang,
  halt: Halt,
  naar: Haltstaat,
  op: Datum,
  inhoud: Haltinhoud,
): Promise<void> {
  await toegang.sql(
    `update wpg.halt set staat = $3, staat_op = $4, inhoud = $5, versie = versie + 1 where bureau_id = $1 and id = $2`,
    [toegang.bureauId, halt.id, naar, op, seal(toegang.bureauId, CONTEXT, inhoud)],
  );
}
