import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, isFree } from '#lib/platform/embedded.ts';
import { OmgevingsFout, type Omgeving } from '#lib/platform/env.ts';
import { migrateRuntime, openRuntime, type Runtime } from '#lib/platform/runtime.ts';
import { demoAccounts, DEMO_WACHTWOORD } from '#lib/toegang/demo-accounts.ts';
import { buildApp } from '#lib/cli/build.ts';
import { loadDemoWhenEmpty } from '#lib/cli/demo-laad.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';

/** `npm start`: database, migrations, demo region when empty, build when needed, web and worker; Ctrl-C ends it all. */
export const start: Opdracht = {
  woorden: ['start'],
  gebruik: 'start [--dev]',
  uitleg: 'Start Baken: database, webserver en werker. Hetzelfde als npm start.',
  run: async (rest) => {
    const dev = rest.includes('--dev');
    Object.assign(process.env, {
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    });
    const runtime = await openAlone();
    process.env.NEXTAUTH_URL ??= runtime.env.BAKEN_URL ?? `http://localhost:${runtime.env.PORT}`;
    const children: Onderdeel[] = [];
    const ended = untilStopped(children);
    try {
      await checkPort(runtime.env.PORT);
      const report = (line: string) => console.log(line);
      await migrateRuntime(runtime);
      await loadDemoWhenEmpty(runtime, report);
      if (!dev) buildApp(report);
      children.push(startPart('werker', 'lib/cli/werker.ts'));
      const web = startPart('web', 'lib/platform/web.ts');
      children.push(web);
      const port = await ready(web.process);
      await welcome(runtime, port);
      return await ended.promise;
    } finally {
      await stopChildren(children);
      await runtime.stop();
      rmSync(lockFile(runtime.env), { force: true });
    }
  },
};

/** Before the long work: whose port is taken hears it at once. What a killed start left behind gets a moment to end. */
async function checkPort(port: number): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt++) {
    if (port === 0 || (await isFree(port))) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new OmgevingsFout(`Poort ${port} is al in gebruik. Kies een andere met PORT=3100 npm start.`);
}

function lockFile(env: Omgeving): string {
  return join(env.BAKEN_GEGEVENS, 'start.pid');
}

/** One start process per data folder; a lock of a process that is gone is taken over. */
async function openAlone(): Promise<Runtime> {
  const folder = process.env.BAKEN_GEGEVENS || '.data';
  const file = join(folder, 'start.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid > 0 && pid !== process.pid && isAlive(pid) && isStart(pid)) {
    throw new OmgevingsFout(
      `Baken draait al (proces ${pid}). Stop dat eerst met Ctrl-C, of kies met BAKEN_GEGEVENS een andere map.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, String(process.pid));
  return openRuntime({ takeOver: true });
}

function isStart(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('baken.ts');
  } catch {
    return true;
  }
}

/** One process of Baken, and how often it had to be started again. */
type Onderdeel = { readonly naam: string; readonly script: string; process: ChildProcess; herstarts: number };

const MAX_RESTARTS = 5;

function startPart(naam: string, script: string): Onderdeel {
  return { naam, script, process: child(naam, script), herstarts: 0 };
}

function child(naam: string, script: string): ChildProcess {
  // stdio 'ipc': when this process is killed, the channel closes and the child ends itself.
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, BAKEN_DIENST: naam, DATABASE_URL: '', BAKEN_IN_KIND: '1' },
  });
}

function hasEnded({ process: item }: Onderdeel): boolean {
  return item.exitCode !== null || item.signalCode !== null;
}

async function ready(web: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    web.on('message', (message: { klaar?: number }) => message.klaar && done(message.klaar));
    web.on('exit', (code) =>
      fail(
        new OmgevingsFout(
          `De webserver is gestopt voor hij klaar was (code ${code}). Is de poort al in gebruik? Kies een andere met PORT=3100 npm start.`,
        ),
      ),
    );
  });
}

/** A part that falls over is started again; when it keeps falling, all of Baken stops and says so. */
function untilStopped(parts: readonly Onderdeel[]): { promise: Promise<number> } {
  const promise = new Promise<number>((done) => {
    let opened = false;
    const watch = setInterval(() => {
      if (!opened) opened = parts.some(({ naam }) => naam === 'web');
      for (const part of opened ? parts.filter(hasEnded) : []) {
        if (part.herstarts >= MAX_RESTARTS) {
          clearInterval(watch);
          console.error(`Het onderdeel ${part.naam} blijft stoppen; Baken stopt nu helemaal.`);
          return done(2);
        }
        part.herstarts += 1;
        console.error(`Het onderdeel ${part.naam} is onverwacht gestopt en wordt opnieuw gestart.`);
        part.process = child(part.naam, part.script);
      }
    }, 1_000);
    watch.unref();
    const stop = () => {
      clearInterval(watch);
      done(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
  return { promise };
}

async function stopChildren(parts: readonly Onderdeel[]): Promise<void> {
  const alive = parts.filter((part) => !hasEnded(part)).map((part) => part.process);
  await Promise.all(
    alive.map(async (item) => {
      const gone = new Promise((done) => item.once('exit', done));
      item.kill('SIGTERM');
      const hard = setTimeout(() => item.kill('SIGKILL'), 8_000);
      await gone;
      clearTimeout(hard);
    }),
  );
}

async function welcome(runtime: Runtime, port: number): Promise<void> {
  console.log(`\nBaken staat klaar op ${runtime.env.BAKEN_URL ?? `http://localhost:${port}`}`);
  const accounts = await demoAccounts();
  if (accounts.length === 0) return console.log();
  console.log(
    `\nDit is de demoregio, met verzonnen jongeren. Aanmelden kan als (wachtwoord ${DEMO_WACHTWOORD}):\n`,
  );
  for (const { inlognaam, naam } of accounts) console.log(`  ${inlognaam.padEnd(26)} ${naam}`);
  console.log('\nStoppen: Ctrl-C\n');
}
