import { connect } from 'node:net';
import { readEnv } from '#lib/platform/env.ts';

export type Scanuitslag =
  | { readonly uitslag: 'niet-ingesteld' }
  | { readonly uitslag: 'schoon' }
  | { readonly uitslag: 'besmet'; readonly naam: string }
  | { readonly uitslag: 'niet-bereikbaar'; readonly waarom: string };

const PART = 64 * 1024;
const WAIT_MS = 20_000;

/**
 * Has clamd look at these bytes (protocol INSTREAM over TCP, as BAKEN_CLAMAV says). A scanner that is down, slow or answers
 * something else has not scanned: that is never "clean".
 */
export async function scanBytes(bytes: Buffer, opties: { wachtMs?: number } = {}): Promise<Scanuitslag> {
  const adres = readEnv().BAKEN_CLAMAV;
  if (!adres) return { uitslag: 'niet-ingesteld' };
  const [host = '', port = ''] = adres.split(':');
  const antwoord = await ask(bytes, host, Number(port), opties.wachtMs ?? WAIT_MS).catch(
    (error: Error) => error,
  );
  return antwoord instanceof Error
    ? { uitslag: 'niet-bereikbaar', waarom: antwoord.message }
    : readAnswer(antwoord);
}

function readAnswer(antwoord: string): Scanuitslag {
  const found = /^stream: (.+) FOUND$/.exec(antwoord)?.[1];
  if (found) return { uitslag: 'besmet', naam: found.slice(0, 200) };
  return antwoord === 'stream: OK'
    ? { uitslag: 'schoon' }
    : { uitslag: 'niet-bereikbaar', waarom: antwoord.slice(0, 200) || 'geen antwoord' };
}

/** One conversation: the command, the bytes in parts with their length before them, an empty part, one line back. */
function ask(bytes: Buffer, host: string, port: number, wachtMs: number): Promise<string> {
  return new Promise((done, fail) => {
    const answer: Buffer[] = [];
    const socket = connect({ host, port });
    const clock = setTimeout(() => socket.destroy(new Error('de scanner antwoordt niet op tijd')), wachtMs);
    const end = (work: () => void) => {
      clearTimeout(clock);
      work();
      socket.destroy();
    };
    socket.on('error', (error) => end(() => fail(error)));
    socket.on('data', (part) => answer.push(part));
    socket.on('end', () =>
      end(() => done(Buffer.concat(answer).toString('utf8').replace(/\0.*$/s, '').trim())),
    );
    socket.on('close', () => end(() => fail(new Error('de scanner verbrak de verbinding'))));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += PART) {
        const part = bytes.subarray(at, at + PART);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(part.length);
        socket.write(length);
        socket.write(part);
      }
      socket.write(Buffer.alloc(4));
    });
  });
}
