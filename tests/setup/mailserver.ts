import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/**
 * A small real SMTP server on the loopback address: it keeps what it is given and answers as a test tells it to. `antwoordt`
 * decides per command line (or 'BERICHT' once the content is in) what goes back; undefined is the ordinary answer, null closes.
 */
export type Mailserver = {
  readonly url: string;
  readonly berichten: string[];
  antwoordt: (opdracht: string) => string | null | undefined | Promise<string | null | undefined>;
  readonly sluit: () => Promise<void>;
};

/** `poort`: where an app that already runs looks for it. */
export async function openMailserver(poort = 0): Promise<Mailserver> {
  const open = new Set<Socket>();
  const berichten: string[] = [];
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined); // a client that was killed
    serve(socket, berichten, (opdracht) => self.antwoordt(opdracht)).catch(() => socket.destroy()); // it was cut off
  });
  await new Promise<void>((done) => server.listen(poort, '127.0.0.1', done));
  const self: Mailserver = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    berichten,
    antwoordt: () => undefined,
    sluit: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
  return self;
}

async function serve(socket: Socket, berichten: string[], antwoordt: Mailserver['antwoordt']): Promise<void> {
  let rest = '';
  let data: string[] | null = null;
  const say = async (opdracht: string, gewoon: string) => {
    const antwoord = await antwoordt(opdracht);
    if (antwoord === null) return void socket.destroy();
    if (!socket.destroyed) socket.write(`${antwoord ?? gewoon}\r\n`);
  };
  socket.write('220 proef\r\n');
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('utf8')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (data === null) {
        if (line === 'DATA') data = [];
        await say(line, line === 'DATA' ? '354 ga uw gang' : line === 'QUIT' ? '221 dag' : '250 goed');
      } else if (line === '.') {
        berichten.push(data.join('\n'));
        data = null;
        await say('BERICHT', '250 aangenomen');
      } else data.push(line);
    }
  }
}
