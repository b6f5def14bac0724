import type { Toegang } from '#lib/toegang/model.ts';
import type { Importsoort, Oordeel, Taakrij, Tellingen } from '#lib/uitwisseling/model.ts';

export type NieuweTaak = {
  readonly id: string;
  readonly soort: Importsoort;
  readonly bestandsnaam: string;
  readonly sha256: Buffer;
  readonly bytes: number;
  readonly proef: boolean;
};

export async function insertTaak(toegang: Toegang, taak: NieuweTaak): Promise<void> {
  await toegang.sql(
    `insert into importtaak (bureau_id, id, soort, bestandsnaam, sha256, proef, status, gebruiker_id, actor, totaal_bytes, aangemaakt_op)
     values ($1, $2, $3, $4, $5, $6, 'wacht', $7, $8, $9, $10)`,
    [
      toegang.bureauId,
      taak.id,
      taak.soort,
      taak.bestandsnaam,
      taak.sha256,
      taak.proef,
      toegang.gebruikerId,
      toegang.actorNaam,
      taak.bytes,
      toegang.nu,
    ],
  );
}

const TAAK = `t.id, t.soort, t.bestandsnaam, t.proef, t.status, t.aangemaakt_op as "aangemaaktOp", t.gestart_op as "gestartOp",
  t.klaar_op as "klaarOp", t.gelezen, t.totaal_bytes as "totaalBytes", t.gelezen_bytes as "gelezenBytes", t.tellingen, t.melding, l.naam as door`;
const VAN = `from importtaak t left join lidmaatschap l on l.bureau_id = t.bureau_id and l.gebruiker_id = t.gebruiker_id where t.bureau_id = $1`;

export async function readTaak(toegang: Toegang, id: string): Promise<Taakrij | undefined> {
  const [row] = await toegang.sql<Taakrij>(`select ${TAAK} ${VAN} and t.id = $2`, [toegang.bureauId, id]);
  return row;
}

/** The newest runs first, a page at a time. */
export async function readTaken(toegang: Toegang, voor: Date | null, aantal: number): Promise<Taakrij[]> {
  return toegang.sql<Taakrij>(
    `select ${TAAK} ${VAN} and ($2::timestamptz is null or t.aangemaakt_op < $2) order by t.aangemaakt_op desc limit $3`,
    [toegang.bureauId, voor, aantal],
  );
}

/** The run is done; this stands in the same transaction as what it brought in. */
export async function finishTaak(
  toegang: Toegang,
  id: string,
  gelezen: number,
  tellingen: Tellingen,
): Promise<void> {
  await toegang.sql(
    `update importtaak set status = 'klaar', klaar_op = clock_timestamp(), gelezen = $3, gelezen_bytes = totaal_bytes,
            tellingen = $4, melding = null
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, gelezen, JSON.stringify(tellingen)],
  );
}

export type Proefrun = Pick<Taakrij, 'soort' | 'bestandsnaam' | 'proef' | 'status'> & {
  readonly sha256: Buffer;
  readonly bytes: number;
  readonly heeftBestand: boolean;
};

/** A run with what is needed to do it again; of older runs the files are gone. */
export async function readProefrun(toegang: Toegang, id: string): Promise<Proefrun | undefined> {
  const [row] = await toegang.sql<Proefrun>(
    `select t.soort, t.bestandsnaam, t.proef, t.status, t.sha256, t.totaal_bytes as bytes,
            exists (select from importbestand b where b.bureau_id = t.bureau_id and b.importtaak_id = t.id) as "heeftBestand"
       from importtaak t where t.bureau_id = $1 and t.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

/** The same encrypted bytes for another run; they are bound to the bureau, not to the run. */
export async function copyBestanden(toegang: Toegang, van: string, naar: string): Promise<void> {
  await toegang.sql(
    `insert into importbestand (bureau_id, importtaak_id, naam, deel, inhoud)
     select bureau_id, $3, naam, deel, inhoud from importbestand where bureau_id = $1 and importtaak_id = $2`,
    [toegang.bureauId, van, naar],
  );
}

export type Regelrij = Oordeel & { readonly volgnummer: number; readonly versleuteld: Buffer | null };

export async function readRegels(
  toegang: Toegang,
  taakId: string,
  na: number,
  aantal: number,
): Promise<Regelrij[]> {
  return toegang.sql<Regelrij>(
    `select volgnummer, bestand, regel, kolom, oordeel, code, reden, null as inhoud, inhoud as versleuteld
       from importregel where bureau_id = $1 and importtaak_id = $2 and oordeel = 'afgewezen' and volgnummer > $3
      order by volgnummer limit $4`,
    [toegang.bureauId, taakId, na, aantal],
  );
}

export async function insertBestanddeel(
  toegang: Toegang,
  taakId: string,
  naam: string,
  deel: number,
  inhoud: Buffer,
): Promise<void> {
  await toegang.sql(
    'insert into importbestand (bureau_id, importtaak_id, naam, deel, inhoud) values ($1, $2, $3, $4, $5)',
    [toegang.bureauId, taakId, naam, deel, inhoud],
  );
}

/** Runs that did not come to an end: their process is gone, or they still wait. */
export async function readOpenTaken(toegang: Toegang): Promise<{ id: string; heeftBestand: boolean }[]> {
  return toegang.sql(
    `select t.id, exists (select from importbestand b where b.bureau_id = t.bureau_id and b.importtaak_id = t.id) as "heeftBestand"
       from importtaak t where t.bureau_id = $1 and t.status in ('wacht', 'bezig') order by t.aangemaakt_op`,
    [toegang.bureauId],
  );
}

/** Runs from the command line whose process is gone: their files are not here, so they cannot begin again by themselves. */
export async function closeBroken(toegang: Toegang, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await toegang.sql(
    `update importtaak set status = 'mislukt', klaar_op = now(), melding = $3 where bureau_id = $1 and id = any($2::uuid[])`,
    [
      toegang.bureauId,
      ids,
      'Het inlezen is afgebroken. Er is niets half ingelezen; lees de bestanden opnieuw in.',
    ],
  );
}

/** What was offered but could not be taken in, kept with the sentence why. */
export async function insertGeweigerd(toegang: Toegang, taak: NieuweTaak, melding: string): Promise<void> {
  await insertTaak(toegang, taak);
  await toegang.sql(
    `update importtaak set status = 'geweigerd', melding = $3, klaar_op = aangemaakt_op where bureau_id = $1 and id = $2`,
    [toegang.bureauId, taak.id, melding],
  );
}
