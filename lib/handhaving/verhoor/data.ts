import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { seal, unseal } from '../zaak/data.ts';
import type { Verhoor } from './model.ts';

const CONTEXT = 'verhoor.inhoud';
type Inhoud = { verklaring: string | null };

export const sealVerklaring = (bureauId: number, verklaring: string | null): Buffer | null =>
  verklaring ? seal(bureauId, CONTEXT, { verklaring } satisfies Inhoud) : null;

export const openVerklaring = (bureauId: number, inhoud: Buffer | null): string | null =>
  unseal<Inhoud>(bureauId, CONTEXT, inhoud)?.verklaring ?? null;

export async function listVerhoren(toegang: Toegang, zaakId: string): Promise<Verhoor[]> {
  const rows = await toegang.sql<Omit<Verhoor, 'verklaring'> & { inhoud: Buffer | null }>(
    `select id, persoon_soort as "persoonSoort", persoon_id as "persoonId", opgeroepen_op as "opgeroepenOp", gepland_op as "geplandOp",
            uitkomst, cautie, inhoud from wpg.verhoor
      where bureau_id = $1 and zaak_id = $2 order by gepland_op, id`,
    [toegang.bureauId, zaakId],
  );
  return rows.map(({ inhoud, ...rest }) => ({
    ...rest,
    verklaring: openVerklaring(toegang.bureauId, inhoud),
  }));
}

export async function insertOproep(
  toegang: Toegang,
  zaakId: string,
  persoon: { soort: 'ouder' | 'jongere'; id: string },
  geplandOp: Datum,
): Promise<void> {
  await toegang.sql(
    `insert into wpg.verhoor (bureau_id, zaak_id, persoon_soort, persoon_id, opgeroepen_op, gepland_op) values ($1, $2, $3, $4, $5, $6)`,
    [toegang.bureauId, zaakId, persoon.soort, persoon.id, toegang.vandaag, geplandOp],
  );
}

export async function saveVerhoor(
  toegang: Toegang,
  id: string,
  invoer: {
    uitkomst: 'verschenen' | 'niet-verschenen';
    cautie: boolean;
    verklaring: string | null;
    op: Datum;
  },
): Promise<void> {
  const verschenen = invoer.uitkomst === 'verschenen';
  await toegang.sql(
    `update wpg.verhoor set uitkomst = $3, cautie = $4, gepland_op = $5, inhoud = $6, versie = versie + 1 where bureau_id = $1 and id = $2`,
    [
      toegang.bureauId,
      id,
      invoer.uitkomst,
      verschenen ? invoer.cautie : null,
      invoer.op,
      sealVerklaring(toegang.bureauId, invoer.verklaring),
    ],
  );
}
