import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Bronbestand } from '#lib/uitwisseling/model.ts';

export type Codering = 'utf-8' | 'windows-1252';
export type Bestandskenmerk = {
  readonly codering: Codering;
  readonly sha256: Buffer;
  readonly bytes: number;
  readonly eindigtMetRegel: boolean; // the last line is closed; a file that was cut off seldom is
};

/** Beginnings of files that are no text, with what people then have in their hands. */
const GEEN_TEKST: readonly (readonly [string, string])[] = [
  ['504b0304', 'een Excel- of zip-bestand'],
  ['d0cf11e0', 'een oud Excel- of Word-bestand'],
  ['25504446', 'een pdf'],
  ['1f8b', 'een ingepakt bestand (gzip)'],
  ['89504e47', 'een afbeelding'],
  ['ffd8ff', 'een afbeelding'],
];

/** Looks through a whole file before anything is read: what it is, how it is coded, and its fingerprint. */
export async function inspect(bron: Bronbestand): Promise<Uitkomst<Bestandskenmerk>> {
  const hash = createHash('sha256');
  let bytes = 0;
  let utf8 = true;
  let nul = false;
  let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  let begin: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  let laatste = 0;
  for await (const chunk of bron.open()) {
    if (begin.length < 8) begin = Buffer.concat([begin, chunk.subarray(0, 64)]);
    hash.update(chunk);
    bytes += chunk.length;
    nul ||= chunk.includes(0);
    laatste = chunk.at(-1) ?? laatste;
    if (utf8) [utf8, rest] = checkUtf8(rest, chunk);
  }
  const refused = refuse(bron.naam, begin, bytes, nul);
  if (refused) return refused;
  const codering = utf8 && isUtf8(rest) ? 'utf-8' : 'windows-1252';
  return gelukt({ codering, sha256: hash.digest(), bytes, eindigtMetRegel: laatste === 0x0a });
}

function refuse(naam: string, begin: Buffer, bytes: number, nul: boolean) {
  if (bytes === 0) return weiger('leeg-bestand', `Het bestand ${naam} is leeg.`);
  const hex = begin.toString('hex');
  const vreemd = GEEN_TEKST.find(([magic]) => hex.startsWith(magic));
  if (vreemd)
    return weiger(
      'geen-tekst',
      `Het bestand ${naam} is ${vreemd[1]}. Lever een CSV-bestand aan (opslaan als "CSV UTF-8").`,
    );
  if (hex.startsWith('fffe') || hex.startsWith('feff') || (nul && isUtf16(begin)))
    return weiger(
      'verkeerde-codering',
      `Het bestand ${naam} is opgeslagen als UTF-16. Sla het op als "CSV UTF-8" en lees het opnieuw in.`,
    );
  if (nul)
    return weiger(
      'geen-tekst',
      `Het bestand ${naam} is geen tekstbestand. Lever een CSV-bestand aan (opslaan als "CSV UTF-8").`,
    );
  return undefined;
}

/** Text in UTF-16 without a mark at its start: of Latin letters every other byte is zero, and only those. */
function isUtf16(begin: Buffer): boolean {
  const nullen = (plaats: number) => begin.every((byte, index) => (byte === 0) === (index % 2 === plaats));
  return begin.length >= 2 && (nullen(0) || nullen(1));
}

/** A character may be cut in two by a chunk border: the last few bytes wait for the next chunk. */
function checkUtf8(rest: Buffer, chunk: Buffer): [boolean, Buffer] {
  const all = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
  let cut = all.length;
  for (let back = 1; back <= 3 && back <= all.length; back += 1) {
    const byte = all[all.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      cut = all.length - back;
      break;
    }
  }
  return [isUtf8(all.subarray(0, cut)), Buffer.from(all.subarray(cut))];
}

/** The text of a file in chunks. Reports how many bytes were handed out. */
export async function* readText(
  bron: Bronbestand,
  codering: Codering,
  report: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(codering);
  for await (const chunk of bron.open()) {
    report(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
