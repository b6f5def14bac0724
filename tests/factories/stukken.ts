import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { crc32, deflateRawSync } from 'node:zlib';

/** Small files that are what they say, and some that are not. */
export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
);
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''),
);

type Lid = { naam: string; inhoud: Buffer; zegtBytes?: number; ingepakt?: boolean };

/** A zip with these members; `zegtBytes` makes its list lie about the size. */
export function makeZip(leden: readonly Lid[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { naam, inhoud, zegtBytes, ingepakt = false } of leden) {
    const name = Buffer.from(naam);
    const data = ingepakt ? deflateRawSync(inhoud) : inhoud;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(ingepakt ? 8 : 0, 4);
    head.writeUInt32LE(crc32(inhoud), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(zegtBytes ?? inhoud.length, 18);
    head.writeUInt16LE(name.length, 22);
    const plaats = Buffer.alloc(4);
    plaats.writeUInt32LE(at);
    bodies.push(Buffer.from('PK\u0003\u0004'), head, name, data);
    list.push(Buffer.from('PK\u0001\u0002'), Buffer.alloc(2), head, Buffer.alloc(10), plaats, name);
    at += 4 + 26 + name.length + data.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(leden.length, 8);
  end.writeUInt16LE(leden.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

export function makeDocx(extra: readonly Lid[] = []): Buffer {
  const xml = (tekst: string) => Buffer.from(`<?xml version="1.0"?><a>${tekst}</a>`);
  return makeZip([
    { naam: '[Content_Types].xml', inhoud: xml('soorten'), ingepakt: true },
    { naam: 'word/document.xml', inhoud: xml('Beste ouder'), ingepakt: true },
    ...extra,
  ]);
}

export type Scanner = { adres: string; gezien: Buffer[]; stop: () => Promise<void> };

/** A clamd on loopback: finds the EICAR test file, answers OK to the rest, or (`traag`) says nothing. */
export async function startScanner(
  opties: { traag?: boolean; antwoord?: string; poort?: number } = {},
): Promise<Scanner> {
  const gezien: Buffer[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    let data = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => {
      data = Buffer.concat([data, part]);
      if (opties.traag || !data.subarray(-4).equals(Buffer.alloc(4))) return;
      const inhoud = readStream(data);
      gezien.push(inhoud);
      const uitslag = inhoud.includes(EICAR) ? 'Eicar-Test-Signature FOUND' : 'OK';
      socket.end(opties.antwoord ?? `stream: ${uitslag}\0`);
    });
  });
  await new Promise<void>((done) => server.listen(opties.poort ?? 0, '127.0.0.1', done));
  return {
    adres: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    gezien,
    stop: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}

function readStream(data: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 'zINSTREAM\0'.length;
  for (;;) {
    const length = data.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(data.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
}
