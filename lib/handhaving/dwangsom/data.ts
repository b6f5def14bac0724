import type { Toegang } from '#lib/toegang/model.ts';
import type { Dwangsom } from './model.ts';

const KOLOMMEN = `id, versie, jongere_id as "jongereId", werkproces_id as "werkprocesId", gemeente_code as gemeente, eigenaar_id as "eigenaarId",
  staat, staat_op as "staatOp", grond, ouder_ids as "ouderIds", voornemen_op as "voornemenOp",
  voornemen_verstuurd_op as "voornemenVerstuurdOp", zienswijze_uiterlijk as "zienswijzeUiterlijk",
  zienswijze, beschikking_op as "beschikkingOp",
  beschikking_verstuurd_op as "beschikkingVerstuurdOp", begunstiging_tot as "begunstigingTot", bedrag, per, maximum, verbeurd, reden,
  bezwaar_op as "bezwaarOp", bezwaar_weging as "bezwaarWeging", bezwaar_uitkomst as "bezwaarUitkomst"`;

export async function findDwangsom(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update' = '',
): Promise<Dwangsom | undefined> {
  const [row] = await toegang.sql<Dwangsom>(
    `select ${KOLOMMEN} from dwangsom where bureau_id = $1 and id = $2 ${slot}`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function listDwangsommen(toegang: Toegang, jongereId: string): Promise<Dwangsom[]> {
  return toegang.sql<Dwangsom>(
    `select ${KOLOMMEN} from dwangsom where bureau_id = $1 and jongere_id = $2 order by voornemen_op desc, id`,
    [toegang.bureauId, jongereId],
  );
}

export type NieuweDwangsom = Pick<
  Dwangsom,
  | 'jongereId'
  | 'werkprocesId'
  | 'gemeente'
  | 'eigenaarId'
  | 'grond'
  | 'ouderIds'
  | 'voornemenOp'
  | 'zienswijzeUiterlijk'
  | 'bedrag'
  | 'per'
  | 'maximum'
>;

export async function insertDwangsom(toegang: Toegang, nieuw: NieuweDwangsom): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into dwangsom (bureau_id, jongere_id, werkproces_id, gemeente_code, eigenaar_id, staat, staat_op, grond, ouder_ids, voornemen_op,
                           zienswijze_uiterlijk, bedrag, per, maximum)
     values ($1, $2, $3, $4, $5, 'VOORNEMEN', $8, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      toegang.bureauId,
      nieuw.jongereId,
      nieuw.werkprocesId,
      nieuw.gemeente,
      nieuw.eigenaarId,
      nieuw.grond,
      nieuw.ouderIds,
      nieuw.voornemenOp,
      nieuw.zienswijzeUiterlijk,
      nieuw.bedrag,
      nieuw.per,
      nieuw.maximum,
    ],
  );
  if (!row) throw new Error('de last onder dwangsom is niet bewaard');
  return row.id;
}

export type Wijziging = Partial<
  Pick<
    Dwangsom,
    | 'staat'
    | 'staatOp'
    | 'voornemenVerstuurdOp'
    | 'zienswijzeUiterlijk'
    | 'zienswijze'
    | 'beschikkingOp'
    | 'beschikkingVerstuurdOp'
    | 'begunstigingTot'
    | 'bedrag'
    | 'per'
    | 'maximum'
    | 'verbeurd'
    | 'reden'
    | 'bezwaarOp'
    | 'bezwaarWeging'
    | 'bezwaarUitkomst'
  >
> & { readonly voornemenBriefId?: string | null; readonly beschikkingBriefId?: string | null };
const KOLOM: Record<keyof Wijziging, string> = {
  staat: 'staat',
  staatOp: 'staat_op',
  voornemenVerstuurdOp: 'voornemen_verstuurd_op',
  voornemenBriefId: 'voornemen_brief_id',
  zienswijzeUiterlijk: 'zienswijze_uiterlijk',
  zienswijze: 'zienswijze',
  beschikkingOp: 'beschikking_op',
  beschikkingVerstuurdOp: 'beschikking_verstuurd_op',
  beschikkingBriefId: 'beschikking_brief_id',
  begunstigingTot: 'begunstiging_tot',
  bedrag: 'bedrag',
  per: 'per',
  maximum: 'maximum',
  verbeurd: 'verbeurd',
  reden: 'reden',
  bezwaarOp: 'bezwaar_op',
  bezwaarWeging: 'bezwaar_weging',
  bezwaarUitkomst: 'bezwaar_uitkomst',
};

export async function saveDwangsom(toegang: Toegang, id: string, wijziging: Wijziging): Promise<void> {
  const velden = Object.entries(wijziging) as [keyof Wijziging, unknown][];
  const sets = velden.map(([veld], plek) => `, ${KOLOM[veld]} = $${plek + 3}`).join('');
  await toegang.sql(`update dwangsom set versie = versie + 1${sets} where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    id,
    ...velden.map(([, waarde]) => waarde),
  ]);
}
