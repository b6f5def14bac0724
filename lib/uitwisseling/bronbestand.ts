import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import { transaction } from '#lib/platform/db.ts';
import type { Bronbestand } from '#lib/uitwisseling/model.ts';

/** Files from a folder or one file; undefined when there is nothing at that place. */
export async function filesAt(pad: string): Promise<Bronbestand[] | undefined> {
  const info = await stat(pad).catch(() => undefined);
  if (!info) return undefined;
  if (!info.isDirectory()) return [fileOnDisk(pad, info.size)];
  const namen = (await readdir(pad)).filter((naam) => naam.toLowerCase().endsWith('.csv')).sort();
  return Promise.all(
    namen.map(async (naam) => fileOnDisk(join(pad, naam), (await stat(join(pad, naam))).size)),
  );
}

function fileOnDisk(pad: string, bytes: number): Bronbestand {
  return {
    naam: basename(pad),
    bytes,
    open: () => createReadStream(pad, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>,
  };
}

/** A file that is made while it is read; `lines` must give the same each time. */
export function generatedFile(naam: string, lines: () => Iterable<string>): Bronbestand {
  let bytes = 0;
  for (const line of lines()) bytes += Buffer.byteLength(line);
  return { naam, bytes, open: () => chunksOf(lines()) };
}

async function* chunksOf(lines: Iterable<string>): AsyncGenerator<Buffer> {
  let part = '';
  for (const line of lines) {
    part += line;
    if (part.length < 64 * 1024) continue;
    yield Buffer.from(part);
    part = '';
  }
  if (part) yield Buffer.from(part);
}

/** Bound to the encrypted bytes of an offered file. */
const BESTAND_CONTEXT = 'importbestand.inhoud';

export function sealPart(bureauId: number, part: Buffer): Buffer {
  return encrypt(part.toString('latin1'), bureauId, BESTAND_CONTEXT);
}

/** The offered files of a run as they were kept; read part by part, on a connection of their own. */
export async function storedFiles(bureauId: number, taakId: string): Promise<Bronbestand[]> {
  const opening = `select set_config('app.bureau_id', '${Math.trunc(bureauId)}', true)`;
  const rows = await transaction(
    (sql) =>
      sql<{ naam: string; delen: number; bytes: number }>(
        `select naam, count(*)::int as delen, sum(octet_length(inhoud))::bigint as bytes from importbestand
          where bureau_id = $1 and importtaak_id = $2 group by naam order by naam`,
        [bureauId, taakId],
      ),
    opening,
  );
  const readPart = async (naam: string, deel: number) => {
    const [row] = await transaction(
      (sql) =>
        sql<{ inhoud: Buffer }>(
          'select inhoud from importbestand where bureau_id = $1 and importtaak_id = $2 and naam = $3 and deel = $4',
          [bureauId, taakId, naam, deel],
        ),
      opening,
    );
    if (!row) throw new Error(`Deel ${deel} van een aangeboden bestand ontbreekt`);
    return Buffer.from(decrypt(row.inhoud, bureauId, BESTAND_CONTEXT), 'latin1');
  };
  return rows.map(({ naam, delen, bytes }) => ({
    naam,
    bytes,
    open: async function* () {
      for (let deel = 0; deel < delen; deel += 1) yield await readPart(naam, deel);
    },
  }));
}
