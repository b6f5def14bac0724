import 'server-only';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';

export type Stuk = {
  readonly naam: string;
  readonly open: () => AsyncIterable<Buffer>;
  readonly bytes: number;
};
export type Ontvangen = {
  readonly stukken: readonly Stuk[];
  readonly velden: ReadonlyMap<string, string>;
  /** Files or the request as a whole were larger than allowed; what did fit is there, the fields are. */
  readonly teGroot: boolean;
  readonly opruimen: () => Promise<void>;
};
export type Grenzen = { maxBytes: number; maxBestanden: number; veldBytes: number };

/**
 * Streams an upload to a temporary folder, enciphered with a key that lives only as long as the request, so that nothing
 * readable is left on the disk whatever happens. Memory does not grow with the file. `afgebroken`: the sender stopped
 * halfway or sent no form.
 */
export async function receiveForm(request: Request, grenzen: Grenzen): Promise<Ontvangen | 'afgebroken'> {
  if (!request.body || !/^multipart\/form-data/i.test(request.headers.get('content-type') ?? ''))
    return 'afgebroken';
  const map = await mkdtemp(join(tmpdir(), 'baken-'));
  const opruimen = () => rm(map, { recursive: true, force: true });
  try {
    return { ...(await readParts(request, map, grenzen)), opruimen };
  } catch {
    await opruimen();
    return 'afgebroken';
  }
}

async function readParts(request: Request, map: string, { maxBytes, maxBestanden, veldBytes }: Grenzen) {
  const stukken: Stuk[] = [];
  const velden = new Map<string, string>();
  const writing: Promise<void>[] = [];
  let total = 0;
  let teGroot = false;
  const parser = busboy({
    headers: Object.fromEntries(request.headers),
    defParamCharset: 'utf8',
    limits: { files: maxBestanden, fileSize: maxBytes, fields: 30, fieldSize: veldBytes },
  });
  parser.on('field', (naam, waarde) => velden.set(naam, waarde.replaceAll('\u0000', '')));
  parser.on('file', (_veld, stream, info) => {
    if (!info.filename) return void stream.resume(); // an empty file field
    const spool = makeSpool(join(map, String(stukken.length)));
    let bytes = 0;
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      total += chunk.length;
      if (total > maxBytes) teGroot = true;
    });
    stream.on('limit', () => (teGroot = true));
    stukken.push({ naam: basename(info.filename), open: spool.open, get bytes() { return bytes; } }); // prettier-ignore
    writing.push(pipeline(stream, spool.cipher, createWriteStream(spool.pad, { mode: 0o600 })));
  });
  // A web stream and a Node stream of the same bytes; the types of the two differ in name only.
  await pipeline(Readable.from(request.body as unknown as AsyncIterable<Uint8Array>), parser);
  await Promise.all(writing);
  return { stukken, velden, teGroot };
}

function makeSpool(pad: string): { pad: string; cipher: Transform; open: () => AsyncIterable<Buffer> } {
  const [key, iv] = [randomBytes(32), randomBytes(16)];
  return {
    pad,
    cipher: createCipheriv('aes-256-ctr', key, iv),
    open: () => createReadStream(pad).pipe(createDecipheriv('aes-256-ctr', key, iv)),
  };
}

/** The whole file in memory; only for what is small by its limit. */
export async function readWhole(stuk: Stuk): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stuk.open()) parts.push(part);
  return Buffer.concat(parts);
}
