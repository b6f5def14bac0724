import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { fileTypeFromBuffer } from 'file-type';

const inflate = promisify(inflateRaw);

/** What a file is by its first bytes, as a media type; undefined when nothing known begins like this. */
export async function sniff(bytes: Buffer): Promise<string | undefined> {
  return (await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)).catch(() => undefined))?.mime;
}

export function isZip(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50;
}

/** Text: valid UTF-8 or one byte a letter, without the control characters that only programs write. */
export function isText(bytes: Buffer): boolean {
  return !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127);
}

export type Zipgrenzen = { leden: number; bytes: number; factor: number };
export type Zipinhoud =
  | { readonly ok: true; readonly leden: ReadonlyMap<string, number>; readonly eerste: string }
  | { readonly ok: false; readonly reden: 'kapot' | 'versleuteld' | 'te-groot' };

type Lid = {
  naam: string;
  methode: number;
  vlaggen: number;
  ingepakt: number;
  bytes: number;
  plaats: number;
};

/**
 * The members of a zip (Word and OpenDocument are zips), unpacked to see that it is what its list says: each member no larger
 * than listed, together within the limits. What was unpacked is thrown away.
 */
export async function inspectZip(bytes: Buffer, grenzen: Zipgrenzen): Promise<Zipinhoud> {
  const leden = readDirectory(bytes);
  if (!leden || leden.length === 0) return { ok: false, reden: 'kapot' };
  if (leden.length > grenzen.leden) return { ok: false, reden: 'te-groot' };
  if (leden.some((lid) => (lid.vlaggen & 1) === 1)) return { ok: false, reden: 'versleuteld' };
  const som = leden.reduce((total, lid) => total + lid.bytes, 0);
  if (som > grenzen.bytes || som > Math.max(1_000_000, bytes.length * grenzen.factor))
    return { ok: false, reden: 'te-groot' };
  for (const lid of leden) if (!(await isAsListed(bytes, lid))) return { ok: false, reden: 'kapot' };
  const eerste = leden.toSorted((a, b) => a.plaats - b.plaats)[0]?.naam ?? '';
  return { ok: true, leden: new Map(leden.map((lid) => [lid.naam, lid.plaats])), eerste };
}

/** The text of a member that is stored as it is, such as `mimetype` of an OpenDocument. */
export function storedText(bytes: Buffer, plaats: number): string {
  const begin = plaats + 30 + bytes.readUInt16LE(plaats + 26) + bytes.readUInt16LE(plaats + 28);
  return bytes.toString('latin1', begin, begin + bytes.readUInt32LE(plaats + 22));
}

function readDirectory(bytes: Buffer): Lid[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const leden: Lid[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const length = bytes.readUInt16LE(at + 28);
    leden.push({
      naam: bytes.toString('utf8', at + 46, at + 46 + length),
      vlaggen: bytes.readUInt16LE(at + 8),
      methode: bytes.readUInt16LE(at + 10),
      ingepakt: bytes.readUInt32LE(at + 20),
      bytes: bytes.readUInt32LE(at + 24),
      plaats: bytes.readUInt32LE(at + 42),
    });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return leden;
}

async function isAsListed(bytes: Buffer, lid: Lid): Promise<boolean> {
  if (lid.plaats + 30 > bytes.length || bytes.readUInt32LE(lid.plaats) !== 0x04034b50) return false;
  const begin = lid.plaats + 30 + bytes.readUInt16LE(lid.plaats + 26) + bytes.readUInt16LE(lid.plaats + 28);
  const packed = bytes.subarray(begin, begin + lid.ingepakt);
  if (packed.length !== lid.ingepakt) return false;
  if (lid.methode === 0) return lid.bytes === lid.ingepakt;
  if (lid.methode !== 8) return false;
  const unpacked = await inflate(packed, { maxOutputLength: Math.max(1, lid.bytes) }).catch(() => undefined);
  return unpacked?.length === lid.bytes;
}
