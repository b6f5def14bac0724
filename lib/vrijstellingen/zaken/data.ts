import type { Datum } from '#lib/kalender/model.ts';
import { weiger, gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Stuk, Zaak } from '#lib/vrijstellingen/zaken/model.ts';

const KOLOMMEN = `id, versie, jongere_id as "jongereId", grond, status, gemeente_code as gemeente, onderwijssoort, aanvrager,
  ouder_id as "ouderId", ontvangen_op as "ontvangenOp", van, tot, permanent, gegevens, verklaarder_id as "verklaarderId",
  buitenlandse_school_id as "buitenlandseSchoolId", compleet_op as "compleetOp", aanvulling_gevraagd_op as "aanvullingGevraagdOp",
  aanvulling_tot as "aanvullingTot", besloten_op as "beslotenOp", motivering, bekendgemaakt_op as "bekendgemaaktOp",
  bezwaar_op as "bezwaarOp", bezwaar_weging as "bezwaarWeging", bezwaar_uitkomst as "bezwaarUitkomst", bezwaar_besloten_op as "bezwaarBeslotenOp",
  beeindigd_op as "beeindigdOp", beeindigd_reden as "beeindigdReden", vrijstelling_id as "vrijstellingId", vorige_id as "vorigeId"`;

export async function findZaak(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update' = '',
): Promise<Zaak | undefined> {
  const [row] = await toegang.sql<Zaak>(
    `select ${KOLOMMEN} from vrijstellingzaak where bureau_id = $1 and id = $2 ${slot}`,
    [toegang.bureauId, id],
  );
  return row;
}

/** Cases of one young person, the newest first. */
export async function listZakenVan(toegang: Toegang, jongereId: string): Promise<Zaak[]> {
  return toegang.sql<Zaak>(
    `select ${KOLOMMEN} from vrijstellingzaak where bureau_id = $1 and jongere_id = $2 order by ontvangen_op desc, id`,
    [toegang.bureauId, jongereId],
  );
}

const KOLOM = {
  status: 'status',
  gemeente: 'gemeente_code',
  onderwijssoort: 'onderwijssoort',
  aanvrager: 'aanvrager',
  ouderId: 'ouder_id',
  ontvangenOp: 'ontvangen_op',
  van: 'van',
  tot: 'tot',
  permanent: 'permanent',
  gegevens: 'gegevens',
  verklaarderId: 'verklaarder_id',
  buitenlandseSchoolId: 'buitenlandse_school_id',
  compleetOp: 'compleet_op',
  aanvullingGevraagdOp: 'aanvulling_gevraagd_op',
  aanvullingTot: 'aanvulling_tot',
  beslotenOp: 'besloten_op',
  beslotenDoor: 'besloten_door',
  motivering: 'motivering',
  bekendgemaaktOp: 'bekendgemaakt_op',
  bekendBriefId: 'bekend_brief_id',
  bezwaarOp: 'bezwaar_op',
  bezwaarWeging: 'bezwaar_weging',
  bezwaarUitkomst: 'bezwaar_uitkomst',
  bezwaarBeslotenOp: 'bezwaar_besloten_op',
  beeindigdOp: 'beeindigd_op',
  beeindigdReden: 'beeindigd_reden',
  vrijstellingId: 'vrijstelling_id',
} as const;

export type Zaakwijziging = Partial<Omit<Zaak, 'id' | 'versie' | 'jongereId' | 'grond' | 'vorigeId'>> & {
  readonly beslotenDoor?: string | null;
  readonly bekendBriefId?: string | null;
};

export type NieuweZaak = Pick<
  Zaak,
  | 'id'
  | 'jongereId'
  | 'grond'
  | 'status'
  | 'gemeente'
  | 'onderwijssoort'
  | 'aanvrager'
  | 'ouderId'
  | 'ontvangenOp'
  | 'van'
  | 'tot'
  | 'permanent'
  | 'gegevens'
  | 'verklaarderId'
  | 'buitenlandseSchoolId'
  | 'compleetOp'
  | 'vorigeId'
>;

export async function insertZaak(toegang: Toegang, zaak: NieuweZaak): Promise<void> {
  await toegang.sql(
    `insert into vrijstellingzaak (bureau_id, id, jongere_id, grond, status, gemeente_code, onderwijssoort, aanvrager, ouder_id,
                                   ontvangen_op, van, tot, permanent, gegevens, verklaarder_id, buitenlandse_school_id, compleet_op, vorige_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      toegang.bureauId,
      zaak.id,
      zaak.jongereId,
      zaak.grond,
      zaak.status,
      zaak.gemeente,
      zaak.onderwijssoort,
      zaak.aanvrager,
      zaak.ouderId,
      zaak.ontvangenOp,
      zaak.van,
      zaak.tot,
      zaak.permanent,
      JSON.stringify(zaak.gegevens),
      zaak.verklaarderId,
      zaak.buitenlandseSchoolId,
      zaak.compleetOp,
      zaak.vorigeId,
    ],
  );
}

/** Writes a change when nobody was ahead of us. */
export async function saveZaak(
  toegang: Toegang,
  zaak: Pick<Zaak, 'id'>,
  versie: number,
  wijziging: Zaakwijziging,
): Promise<Uitkomst<{ versie: number }>> {
  const velden = Object.entries(wijziging) as [keyof typeof KOLOM, unknown][];
  const sets = velden.map(([veld], plek) => `, ${KOLOM[veld]} = $${plek + 4}`).join('');
  const rows = await toegang.sql<{ versie: number }>(
    `update vrijstellingzaak set versie = versie + 1${sets} where bureau_id = $1 and id = $2 and versie = $3 returning versie`,
    [
      toegang.bureauId,
      zaak.id,
      versie,
      ...velden.map(([veld, waarde]) => (veld === 'gegevens' ? JSON.stringify(waarde) : waarde)),
    ],
  );
  const nieuw = rows[0]?.versie;
  return nieuw === undefined
    ? weiger(
        'gewijzigd-door-ander',
        'Een collega heeft deze vrijstelling intussen gewijzigd. Hieronder staat hoe het nu is; wat u invulde staat er nog.',
      )
    : gelukt({ versie: nieuw });
}

export async function listStukken(toegang: Toegang, zaakId: string): Promise<Stuk[]> {
  return toegang.sql<Stuk>(
    `select soort, code, op, wijze, document_id as "documentId" from vrijstellingstuk
      where bureau_id = $1 and zaak_id = $2 order by soort, op, code`,
    [toegang.bureauId, zaakId],
  );
}

export async function putStuk(
  toegang: Toegang,
  zaakId: string,
  { soort, code, op, wijze }: Pick<Stuk, 'soort' | 'code' | 'wijze'> & { readonly op: Datum },
): Promise<void> {
  await toegang.sql(
    `insert into vrijstellingstuk (bureau_id, zaak_id, soort, code, op, wijze) values ($1, $2, $3, $4, $5, $6)
     on conflict (bureau_id, zaak_id, soort, code) do update set op = excluded.op, wijze = excluded.wijze`,
    [toegang.bureauId, zaakId, soort, code, op, wijze],
  );
}

export async function removeStuk(
  toegang: Toegang,
  zaakId: string,
  soort: Stuk['soort'],
  code: string,
): Promise<void> {
  await toegang.sql(
    'delete from vrijstellingstuk where bureau_id = $1 and zaak_id = $2 and soort = $3 and code = $4',
    [toegang.bureauId, zaakId, soort, code],
  );
}
