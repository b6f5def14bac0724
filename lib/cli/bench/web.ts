import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import { encode } from 'next-auth/jwt';
import { startSession } from '#lib/toegang/sessies.ts';
import { SCRIPT_ANDERS, SCRIPT_BOVENOP_KB, VIJFDE } from '#lib/cli/bench/maatstaven.ts';
import { alternate, maatOf, regel, round, timeEach, type Meetregel } from '#lib/cli/bench/meten.ts';
import { zoekterm } from '#lib/cli/bench/namen.ts';

/** Pages over HTTP from the production build, signed in as a user of the largest bureau; compared with the hello page. */
export type Web = { adres: string; cookie: string; stop: () => Promise<void> };

export async function startWeb(gebruikerId: string): Promise<Web> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'lib/platform/web.ts'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      BAKEN_HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      DATABASE_URL: '',
    },
  });
  const port = await new Promise<number>((done, fail) => {
    child.on('message', (message: { klaar?: number }) => message.klaar && done(message.klaar));
    child.on('exit', (code) => fail(new Error(`De webserver voor de meting stopte (code ${code}).`)));
  });
  return {
    adres: `http://127.0.0.1:${port}`,
    cookie: await cookieVoor(gebruikerId),
    stop: () => stop(child),
  };
}

/** The same server, asked by somebody else. */
export async function asUser(web: Web, gebruikerId: string): Promise<Web> {
  return { ...web, cookie: await cookieVoor(gebruikerId) };
}

async function cookieVoor(gebruikerId: string): Promise<string> {
  const sid = await startSession(gebruikerId);
  const secret = process.env.NEXTAUTH_SECRET ?? '';
  return `next-auth.session-token=${await encode({ token: { sid }, secret, maxAge: UREN * 3_600 })}`;
}

/** A bench of ten million takes its time. */
const UREN = 8;

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

async function get(web: Web, pad: string): Promise<string> {
  const response = await fetch(web.adres + pad, { headers: { cookie: web.cookie }, redirect: 'manual' });
  if (response.status !== 200)
    throw new Error(`${pad} gaf ${response.status} ${response.headers.get('location') ?? ''}`);
  return response.text();
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Fetches a page compressed, as a browser asks for it, and reads it to the end without unpacking: the client shares the machine. */
export async function drain(web: Web, pad: string): Promise<void> {
  const headers = { cookie: web.cookie, 'accept-encoding': 'gzip' };
  const antwoord = await new Promise<IncomingMessage>((done, fail) =>
    request(web.adres + pad, { agent, headers }, done)
      .on('error', fail)
      .end(),
  );
  antwoord.resume();
  await once(antwoord, 'end');
  if (antwoord.statusCode !== 200) throw new Error(`${pad} gaf ${antwoord.statusCode}`);
}

/** Requests a second with eight at a time. */
async function throughput(web: Web, pad: string, aantal: number): Promise<number> {
  let left = aantal;
  const begin = performance.now();
  const worker = async (): Promise<void> => {
    while (left-- > 0) await drain(web, pad);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return aantal / ((performance.now() - begin) / 1000);
}

const PAGINAS: readonly [string, string][] = [
  ['meldingenlijst van 50 met namen', '/meldingen'],
  ['zoekpagina', `/jongeren?q=${zoekterm(0)}`],
  ['thuiszitters', '/thuiszitters'],
  ['vandaag', '/vandaag'],
  ['werkvoorraad', '/werkvoorraad'],
  ['K1', '/rapportage/k1-thuiszitters-voorraad'],
  ['K2', '/rapportage/k2-teruggeleid'],
  ['K3', '/rapportage/k3-werkdruk'],
];

export async function measurePages(web: Web, jongereId: string, rondes: number): Promise<Meetregel[]> {
  const paginas = [...PAGINAS, ['dossier', `/jongeren/${jongereId}`] as [string, string]];
  for (const pad of ['/hallo', ...paginas.map(([, adres]) => adres)]) await get(web, pad); // warm-up
  const lines: Meetregel[] = await listAgainstHello(web, rondes);
  for (const [wat, pad] of paginas) {
    const maat = maatOf(await timeEach(20, () => get(web, pad)));
    const doel = pad === '/meldingen' ? { doel: VIJFDE.lijstMs } : {};
    lines.push(regel(`pagina ${wat}`, 'ms', maat, { ...doel, toelichting: `p95 ${round(maat.p95)} ms` }));
  }
  return [...lines, ...(await scripts(web, paginas))];
}

async function listAgainstHello(web: Web, rondes: number): Promise<Meetregel[]> {
  const { a, b, verhouding } = await alternate(
    rondes,
    async () => [await throughput(web, '/meldingen', 160)],
    async () => [await throughput(web, '/hallo', 400)],
  );
  return [
    regel('meldingenlijst gedeeld door hallo-pagina, verzoeken per seconde', '×', verhouding, {
      doel: { minstens: 0.35 },
      toelichting: `hallo-pagina ${round(b.mediaan, 0)}/s`,
    }),
    regel('meldingenlijst, acht tegelijk', '/s', a, { doel: VIJFDE.lijstPerSeconde, decimalen: 0 }),
  ];
}

/** Script a page asks for, gzipped. */
async function scripts(web: Web, paginas: readonly [string, string][]): Promise<Meetregel[]> {
  const vloer = await scriptSize(web, '/hallo');
  const doel = { hoogstens: round(vloer + SCRIPT_BOVENOP_KB, 0) };
  const lines = [
    regel('script van de hallo-pagina', 'kB gz', maatOf([vloer]), {
      decimalen: 1,
      toelichting: SCRIPT_ANDERS,
    }),
  ];
  for (const [wat, pad] of paginas)
    lines.push(
      regel(`script van pagina ${wat}`, 'kB gz', maatOf([await scriptSize(web, pad)]), {
        doel,
        decimalen: 1,
      }),
    );
  return lines;
}

async function scriptSize(web: Web, pad: string): Promise<number> {
  const html = await get(web, pad);
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source]) => source ?? ''));
  let bytes = 0;
  for (const source of sources)
    bytes += gzipSync(Buffer.from(await (await fetch(web.adres + source)).arrayBuffer())).length;
  return bytes / 1000;
}
