import type { Reden, Signaal, Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { recordFacts, type Feit } from '#lib/logboek/feiten.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { meetTermijn, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Signaal, 'status'> & {
  status: Signaal['status'];
  uitkomst: Signaaluitkomst | null;
  beoordeeldOp: Datum | null;
  vanzelf: boolean;
};

const SIGNAAL = `id, versie, jongere_id as "jongereId", bron, plicht, sinds, ontstaan_op as "ontstaanOp", gemeente_code as gemeente, sector,
  school_id as "schoolId", uitleg, brp_op as "brpOp", rod_op as "rodOp", contact_op as "contactOp", notitie, werkproces_id as "werkprocesId",
  status, uitkomst, beoordeeld_op as "beoordeeldOp", vanzelf`;

function fromRow({ status, uitkomst, beoordeeldOp, vanzelf, ...kop }: Rij): Signaal {
  if (status === 'open') return { ...kop, status };
  if (!uitkomst || !beoordeeldOp) throw new Error(`signaal ${kop.id} is beoordeeld zonder uitkomst of dag`);
  return { ...kop, status, uitkomst, beoordeeldOp, vanzelf };
}

/** In the order of the ids, locked, so that two colleagues cannot each judge half. */
export async function listSignalen(toegang: Toegang, ids: readonly string[]): Promise<Signaal[]> {
  const rows = await toegang.sql<Rij>(
    `select ${SIGNAAL} from absoluut_signaal where bureau_id = $1 and id = any($2::uuid[]) order by id for update`,
    [toegang.bureauId, ids],
  );
  return rows.map(fromRow);
}

export async function findSignaal(toegang: Toegang, id: string): Promise<Signaal | undefined> {
  return (await listSignalen(toegang, [id]))[0];
}

/** What may be changed; only the named fields are written. */
export type Wijziging = Partial<{
  status: Signaal['status'];
  uitkomst: Signaaluitkomst | null;
  beoordeeldOp: Datum | null;
  vanzelf: boolean;
  werkprocesId: string | null;
  brpOp: Datum | null;
  rodOp: Datum | null;
  contactOp: Datum | null;
  notitie: string | null;
}>;

const KOLOM: Record<keyof Wijziging, string> = {
  status: 'status',
  uitkomst: 'uitkomst',
  beoordeeldOp: 'beoordeeld_op',
  vanzelf: 'vanzelf',
  werkprocesId: 'werkproces_id',
  brpOp: 'brp_op',
  rodOp: 'rod_op',
  contactOp: 'contact_op',
  notitie: 'notitie',
};

/** Writes a change and its facts when nobody was ahead of us. */
export async function saveSignaal(
  toegang: Toegang,
  id: string,
  versie: number,
  wijziging: Wijziging,
  feiten: readonly Feit[] = [],
): Promise<Uitkomst<{ versie: number }>> {
  const velden = Object.entries(wijziging) as [keyof Wijziging, unknown][];
  const sets = velden.map(([veld], plek) => `, ${KOLOM[veld]} = $${plek + 4}`).join('');
  const [row] = await toegang.sql<{ versie: number }>(
    `update absoluut_signaal set versie = versie + 1${sets} where bureau_id = $1 and id = $2 and versie = $3 returning versie`,
    [toegang.bureauId, id, versie, ...velden.map(([, waarde]) => waarde)],
  );
  if (!row)
    return weiger(
      'gewijzigd-door-ander',
      'Een collega heeft dit signaal intussen gewijzigd. Hieronder staat hoe het nu is; wat u invulde staat er nog.',
    );
  await recordFacts(
    toegang,
    feiten.map((feit) => ({ ...feit, versie: row.versie })),
  );
  if (wijziging.status === 'beoordeeld' || wijziging.werkprocesId)
    await meetTermijn(toegang, id, 'signaal-duo', toegang.vandaag);
  if (wijziging.status === 'open') await reopenTermijn(toegang, id, 'signaal-duo');
  return gelukt({ versie: row.versie });
}

export type NieuwSignaal = Pick<
  Signaal,
  | 'id'
  | 'jongereId'
  | 'bron'
  | 'plicht'
  | 'sinds'
  | 'ontstaanOp'
  | 'gemeente'
  | 'sector'
  | 'schoolId'
  | 'werkprocesId'
> & { readonly uitleg: readonly Reden[] };

/** Adds signals, set-based; who has an open one already keeps that one. Gives the ids that were added. */
export async function insertSignalen(
  toegang: Toegang,
  nieuw: readonly NieuwSignaal[],
): Promise<ReadonlySet<string>> {
  if (nieuw.length === 0) return new Set();
  const rows = await toegang.sql<{ id: string }>(
    `insert into absoluut_signaal (bureau_id, id, jongere_id, bron, plicht, sinds, ontstaan_op, gezien_op, gemeente_code, sector, school_id,
                                   werkproces_id, uitleg)
     select $1, s.id, s.jongere, s.bron, s.plicht, s.sinds, s.ontstaan, $2, s.gemeente, s.sector, s.school, s.werk, s.uitleg
       from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::date[], $8::date[], $9::text[], $10::text[], $11::uuid[], $12::uuid[],
                   $13::jsonb[]) as s (id, jongere, bron, plicht, sinds, ontstaan, gemeente, sector, school, werk, uitleg)
     on conflict (bureau_id, jongere_id) where status = 'open' do nothing returning id`,
    [
      toegang.bureauId,
      toegang.vandaag,
      nieuw.map((item) => item.id),
      nieuw.map((item) => item.jongereId),
      nieuw.map((item) => item.bron),
      nieuw.map((item) => item.plicht),
      nieuw.map((item) => item.sinds),
      nieuw.map((item) => item.ontstaanOp),
      nieuw.map((item) => item.gemeente),
      nieuw.map((item) => item.sector),
      nieuw.map((item) => item.schoolId),
      nieuw.map((item) => item.werkprocesId),
      nieuw.map((item) => JSON.stringify(item.uitleg)),
    ],
  );
  return new Set(rows.map(({ id }) => id));
}
