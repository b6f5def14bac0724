import { decryptBytes, encryptBytes, lookupHash } from '#lib/platform/crypto.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import {
  DEEL_BYTES,
  type Documentversie,
  type Dossierstuk,
  type GekeurdBestand,
  type NieuwDocument,
  type Onderwerp,
  type Scan,
} from '#lib/documenten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Binds a part to its version, its place and how many there are: parts cannot be moved, swapped or left out unseen. */
function plaatsVan(versieId: string, volgnummer: number, delen: number): string {
  return `documentdeel.inhoud|${versieId}|${volgnummer}/${delen}`;
}

export async function insertDocument(toegang: Toegang, nieuw: NieuwDocument): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into document (bureau_id, jongere_id, soort, titel, datum, bron, onderwerp_soort, onderwerp_id, aangemaakt_op, aangemaakt_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      toegang.bureauId,
      nieuw.jongereId,
      nieuw.soort,
      nieuw.titel,
      nieuw.datum,
      nieuw.bron,
      nieuw.onderwerp?.soort ?? null,
      nieuw.onderwerp?.id ?? null,
      toegang.nu,
      toegang.gebruikerId,
    ],
  );
  if (!row) throw new Error('het document is niet bewaard');
  return row.id;
}

export async function insertVersie(
  toegang: Toegang,
  documentId: string,
  volgnummer: number,
  bestand: GekeurdBestand,
): Promise<string> {
  const inhoud = bestand.lees();
  const delen = Math.ceil(inhoud.length / DEEL_BYTES);
  const [row] = await toegang.sql<{ id: string }>(
    `insert into documentversie (bureau_id, document_id, volgnummer, bestandsnaam, bestandstype, bytes, delen, som, scan, scan_reden,
        scan_bevinding, scan_pogingen, gescand_op, toegevoegd_op, toegevoegd_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
    [
      toegang.bureauId,
      documentId,
      volgnummer,
      bestand.naam,
      bestand.type,
      inhoud.length,
      delen,
      lookupHash(bestand.som, toegang.bureauId, 'document'),
      bestand.scan.stand,
      bestand.scan.reden,
      bestand.scan.bevinding,
      bestand.scan.stand === 'niet-gescand' ? 0 : 1,
      bestand.scan.stand === 'niet-gescand' ? null : toegang.nu,
      toegang.nu,
      toegang.gebruikerId,
    ],
  );
  if (!row) throw new Error('de versie is niet bewaard');
  for (let deel = 0; deel < delen; deel += 1) {
    const stuk = inhoud.subarray(deel * DEEL_BYTES, (deel + 1) * DEEL_BYTES);
    await toegang.sql(
      'insert into documentdeel (bureau_id, documentversie_id, volgnummer, inhoud) values ($1, $2, $3, $4)',
      [
        toegang.bureauId,
        row.id,
        deel + 1,
        encryptBytes(stuk, toegang.bureauId, plaatsVan(row.id, deel + 1, delen)),
      ],
    );
  }
  return row.id;
}

/** The readable bytes of one version; a part that is missing or was changed is a fault, never half a document. */
export async function readInhoud(toegang: Toegang, versieId: string, delen: number): Promise<Buffer> {
  const rows = await toegang.sql<{ volgnummer: number; inhoud: Buffer }>(
    'select volgnummer, inhoud from documentdeel where bureau_id = $1 and documentversie_id = $2 order by volgnummer',
    [toegang.bureauId, versieId],
  );
  if (rows.length !== delen) throw new Error('van dit document ontbreekt een deel');
  return Buffer.concat(
    rows.map((row) => decryptBytes(row.inhoud, toegang.bureauId, plaatsVan(versieId, row.volgnummer, delen))),
  );
}

type Rij = Omit<NieuwDocument, 'onderwerp'> & {
  id: string;
  versie: number;
  onderwerpSoort: string | null;
  onderwerpId: string | null;
  ingetrokkenOp: Date | null;
  intrekreden: string | null;
  ingetrokkenDoor: string | null;
};
type Versierij = Omit<Documentversie, 'scan'> & { documentId: string; delen: number } & ScanRij;
type ScanRij = { scan: Scan['stand']; scanReden: Scan['reden']; scanBevinding: string | null };
type Stuk = Omit<Dossierstuk, 'magOpenen'>;
type Waar = { jongereId: string; onderwerp?: Onderwerp; documentId?: string };

const DOCUMENT = `select d.id, d.versie, d.jongere_id as "jongereId", d.soort, d.titel, d.datum, d.bron, d.onderwerp_soort as "onderwerpSoort",
    d.onderwerp_id as "onderwerpId", d.ingetrokken_op as "ingetrokkenOp", d.intrekreden, l.naam as "ingetrokkenDoor"
  from document d left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = d.ingetrokken_door`;
const VERSIE = `select v.id, v.document_id as "documentId", v.volgnummer, v.bestandsnaam, v.bestandstype as type, v.bytes, v.delen, v.scan,
    v.scan_reden as "scanReden", v.scan_bevinding as "scanBevinding", v.toegevoegd_op as "toegevoegdOp", l.naam as door
  from documentversie v left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = v.toegevoegd_door`;

/** The documents of a young person, or only those of one instrument, newest first, each with its versions: two statements. */
export async function listStukken(toegang: Toegang, waar: Waar): Promise<Stuk[]> {
  const rows = await toegang.sql<Rij>(
    `${DOCUMENT} where d.bureau_id = $1 and d.jongere_id = $2 and ($3::uuid is null or d.onderwerp_id = $3) and ($4::uuid is null or d.id = $4)
      order by d.ingetrokken_op nulls first, d.datum desc, d.aangemaakt_op desc, d.id`,
    [toegang.bureauId, waar.jongereId, waar.onderwerp?.id ?? null, waar.documentId ?? null],
  );
  if (rows.length === 0) return [];
  const versies = await toegang.sql<Versierij>(
    `${VERSIE} where v.bureau_id = $1 and v.document_id = any($2::uuid[]) order by v.volgnummer desc`,
    [toegang.bureauId, rows.map((row) => row.id)],
  );
  return rows.map((row) =>
    toStuk(row, versies.filter((versie) => versie.documentId === row.id).map(toVersie)),
  );
}

function toStuk(row: Rij, versies: Documentversie[]): Stuk {
  const { onderwerpSoort, onderwerpId, ingetrokkenOp, intrekreden, ingetrokkenDoor, ...rest } = row;
  return {
    ...rest,
    onderwerp: onderwerpSoort && onderwerpId ? { soort: onderwerpSoort, id: onderwerpId } : null,
    versies,
    ingetrokken: ingetrokkenOp
      ? { op: ingetrokkenOp, reden: intrekreden ?? '', door: ingetrokkenDoor }
      : null,
  };
}

function toVersie(row: Versierij): Documentversie {
  const { id, volgnummer, bestandsnaam, type, bytes, toegevoegdOp, door } = row;
  return { id, volgnummer, bestandsnaam, type, bytes, toegevoegdOp, door, scan: toScan(row) };
}

function toScan(row: ScanRij): Scan {
  return { stand: row.scan, reden: row.scanReden, bevinding: row.scanBevinding };
}

export type Gevonden = Documentversie & {
  readonly delen: number;
  readonly jongereId: string;
  readonly documentId: string;
  readonly soort: NieuwDocument['soort'];
};

export async function readVersie(toegang: Toegang, versieId: string): Promise<Gevonden | undefined> {
  const [row] = await toegang.sql<Versierij & { jongereId: string; soort: NieuwDocument['soort'] }>(
    `select v.*, d.jongere_id as "jongereId", d.soort from (${VERSIE} where v.bureau_id = $1 and v.id = $2) v
       join document d on d.bureau_id = $1 and d.id = v."documentId"`,
    [toegang.bureauId, versieId],
  );
  if (!row) return undefined;
  const { jongereId, soort, documentId, delen } = row;
  return { ...toVersie(row), delen, jongereId, documentId, soort };
}

/** False when a colleague changed it since. */
export async function saveIntrekking(
  toegang: Toegang,
  documentId: string,
  versie: number,
  reden: string | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update document set versie = versie + 1, intrekreden = $4, ingetrokken_op = case when $4::text is null then null else $5::timestamptz end,
        ingetrokken_door = case when $4::text is null then null else $6::uuid end
      where bureau_id = $1 and id = $2 and versie = $3 and (ingetrokken_op is null) = ($4::text is not null) returning id`,
    [toegang.bureauId, documentId, versie, reden, toegang.nu, toegang.gebruikerId],
  );
  return rows.length === 1;
}

/** Takes the next number for a version; undefined when a colleague changed the document since, or it was withdrawn. */
export async function claimVolgnummer(
  toegang: Toegang,
  documentId: string,
  versie: number,
): Promise<number | undefined> {
  const [row] = await toegang.sql<{ volgende: number }>(
    `update document d set versie = versie + 1 where bureau_id = $1 and id = $2 and versie = $3 and ingetrokken_op is null
      returning (select max(volgnummer) + 1 from documentversie v where v.bureau_id = $1 and v.document_id = d.id) as volgende`,
    [toegang.bureauId, documentId, versie],
  );
  return row?.volgende;
}

export async function findDocument(
  toegang: Toegang,
  documentId: string,
): Promise<Pick<NieuwDocument, 'jongereId' | 'soort'> | undefined> {
  const [row] = await toegang.sql<Pick<NieuwDocument, 'jongereId' | 'soort'>>(
    'select jongere_id as "jongereId", soort from document where bureau_id = $1 and id = $2',
    [toegang.bureauId, documentId],
  );
  return row;
}

/** Does this instrument belong to this young person? Instruments share their id with a werkproces, or hang on one. */
export async function isOnderwerpVanAnder(
  toegang: Toegang,
  onderwerp: Onderwerp,
  jongereId: string,
): Promise<boolean> {
  const rows = await toegang.sql(
    'select 1 from werkproces where bureau_id = $1 and id = $2 and jongere_id <> $3',
    [toegang.bureauId, onderwerp.id, jongereId],
  );
  return rows.length > 0;
}

/** Is the same file already in this dossier? */
export async function findZelfde(
  toegang: Toegang,
  jongereId: string,
  som: string,
): Promise<string | undefined> {
  const [row] = await toegang.sql<{ titel: string }>(
    `select d.titel from documentversie v join document d on d.bureau_id = $1 and d.id = v.document_id
      where v.bureau_id = $1 and d.jongere_id = $2 and d.ingetrokken_op is null and v.som = $3 limit 1`,
    [toegang.bureauId, jongereId, lookupHash(som, toegang.bureauId, 'document')],
  );
  return row?.titel;
}

export async function readNaam(toegang: Toegang, jongereId: string): Promise<Jongerenaam | undefined> {
  const [row] = await toegang.sql<Jongerenaam>(
    'select voornamen, voorvoegsel, geslachtsnaam, roepnaam from jongere where bureau_id = $1 and id = $2',
    [toegang.bureauId, jongereId],
  );
  return row;
}
