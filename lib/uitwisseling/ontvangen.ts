import 'server-only';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Bronbestand } from '#lib/uitwisseling/model.ts';
import { MAX_BYTES } from '#lib/uitwisseling/schema.ts';

const MAX_BESTANDEN = 60;

export type Upload = {
  readonly bronnen: readonly Bronbestand[];
  readonly velden: ReadonlyMap<string, string>;
  readonly opruimen: () => Promise<void>;
};

/**
 * Streams an upload to a temporary folder, enciphered with a key that lives only as long as the request, so that nothing
 * readable is left on the disk whatever happens. Memory does not grow with the file.
 */
export async function receiveUpload(request: Request): Promise<Uitkomst<Upload>> {
  if (!request.body || !/^multipart\/form-data/i.test(request.headers.get('content-type') ?? ''))
    return weiger('geen-bestand', 'Kies eerst een bestand.');
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES + 1024 * 1024) return tooLarge();
  const map = await mkdtemp(join(tmpdir(), 'baken-'));
  const opruimen = () => rm(map, { recursive: true, force: true });
  try {
    const { bronnen, velden, teGroot } = await readParts(request, map);
    if (!teGroot && bronnen.length > 0) return gelukt({ bronnen, velden, opruimen });
    await opruimen();
    return teGroot ? tooLarge() : weiger('geen-bestand', 'Kies eerst een bestand.');
  } catch {
    await opruimen();
    return weiger(
      'afgebroken',
      'Het versturen is afgebroken. Er is niets ingelezen; kies het bestand opnieuw.',
    );
  }
}

function tooLarge() {
  return weiger(
    'te-groot',
    'De bestanden zijn samen groter dan 256 MB. Splits ze en lees de delen na elkaar in.',
  );
}

async function readParts(request: Request, map: string) {
  const bronnen: Bronbestand[] = [];
  const velden = new Map<string, string>();
  const writing: Promise<void>[] = [];
  let total = 0;
  let teGroot = false;
  const parser = busboy({
    headers: Object.fromEntries(request.headers),
    defParamCharset: 'utf8',
    limits: { files: MAX_BESTANDEN, fileSize: MAX_BYTES, fields: 20, fieldSize: 1000 },
  });
  parser.on('field', (naam, waarde) => velden.set(naam, waarde));
  parser.on('file', (_veld, stream, info) => {
    if (!info.filename) return void stream.resume(); // an empty file field
    const spool = makeSpool(join(map, String(bronnen.length)));
    let bytes = 0;
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      total += chunk.length;
      if (total > MAX_BYTES) teGroot = true;
    });
    stream.on('limit', () => (teGroot = true));
    bronnen.push({ naam: basename(info.filename), open: spool.open, get bytes() { return bytes; } }); // prettier-ignore
    writing.push(pipeline(stream, spool.cipher, createWriteStream(spool.pad, { mode: 0o600 })));
  });
  // A web stream and a Node stream of the same bytes; the types of the two differ in name only.
  await pipeline(Readable.from(request.body as unknown as AsyncIterable<Uint8Array>), parser);
  await Promise.all(writing);
  return { bronnen, velden, teGroot };
}

function makeSpool(pad: string): { pad: string; cipher: Transform; open: () => AsyncIterable<Buffer> } {
  const [key, iv] = [randomBytes(32), randomBytes(16)];
  return {
    pad,
    cipher: createCipheriv('aes-256-ctr', key, iv),
    open: () => createReadStream(pad).pipe(createDecipheriv('aes-256-ctr', key, iv)),
  };
}
