import { spawn, type ChildProcess } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { encode } from 'next-auth/jwt';
import { startSession } from '#lib/toegang/sessies.ts';
import { alternate, maatOf, round, timeEach, type Meetregel } from '#lib/cli/bench/meten.ts';

/** Pages over HTTP from the production build, signed in as a user of the largest bureau; compared with the hello page. */
type Web = { adres: string; cookie: string; stop: () => Promise<void> };

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
  const sid = await startSession(gebruikerId);
  const token = await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? '', maxAge: 3600 });
  return {
    adres: `http://127.0.0.1:${port}`,
    cookie: `next-auth.session-token=${token}`,
    stop: () => stop(child),
  };
}

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

/** Requests a second with eight at a time, during about two seconds. */
async function throughput(web: Web, pad: string, aantal: number): Promise<number> {
  let left = aantal;
  const begin = performance.now();
  const worker = async (): Promise<void> => {
    while (left-- > 0) await get(web, pad);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return aantal / ((performance.now() - begin) / 1000);
}

export async function measurePages(web: Web, jongereId: string, rondes: number): Promise<Meetregel[]> {
  const paginas: [string, string][] = [
    ['meldingenlijst van 50 met namen', '/meldingen'],
    ['zoekpagina', '/jongeren?q=habe'],
    ['dossier', `/jongeren/${jongereId}`],
    ['K1', '/rapportage/k1-thuiszitters-voorraad'],
    ['K2', '/rapportage/k2-teruggeleid'],
    ['vandaag', '/vandaag'],
    ['werkvoorraad', '/werkvoorraad'],
  ];
  await Promise.all([get(web, '/hallo'), ...paginas.map(([, pad]) => get(web, pad))]); // warm-up
  const lines: Meetregel[] = [await listAgainstHello(web, rondes)];
  for (const [wat, pad] of paginas) {
    const maat = maatOf(await timeEach(20, () => get(web, pad)));
    lines.push({
      wat: `pagina ${wat}`,
      waarde: round(maat.mediaan),
      eenheid: 'ms',
      toelichting: `p95 ${round(maat.p95)} ms`,
    });
  }
  return [...lines, ...(await scripts(web, paginas))];
}

async function listAgainstHello(web: Web, rondes: number): Promise<Meetregel> {
  const { a, b, verhouding } = await alternate(
    rondes,
    async () => [await throughput(web, '/meldingen', 120)],
    async () => [await throughput(web, '/hallo', 400)],
  );
  return {
    wat: 'meldingenlijst gedeeld door hallo-pagina, verzoeken per seconde',
    waarde: round(verhouding),
    eenheid: '×',
    doel: '≥ 0,35',
    gehaald: verhouding >= 0.35,
    toelichting: `${round(a.mediaan, 0)}/s tegen ${round(b.mediaan, 0)}/s`,
  };
}

/** Script a page asks for, gzipped; the aim is the framework's empty page + 30 kB (dashboards + 60). */
async function scripts(web: Web, paginas: readonly [string, string][]): Promise<Meetregel[]> {
  const vloer = await scriptSize(web, '/hallo');
  const lines: Meetregel[] = [
    { wat: 'script van de hallo-pagina', waarde: round(vloer, 1), eenheid: 'kB gz' },
  ];
  for (const [wat, pad] of paginas) {
    const size = await scriptSize(web, pad);
    lines.push({
      wat: `script van pagina ${wat}`,
      waarde: round(size, 1),
      eenheid: 'kB gz',
      doel: `≤ ${round(vloer + 30, 0)}`,
      gehaald: size <= vloer + 30,
    });
  }
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
