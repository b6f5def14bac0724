import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '#tests/setup/onderdeel.ts';

/**
 * The same app once more, on the database of the one under test, with other settings: a story can see what changes when a setting
 * is there and when it is not. Needs the data folder (BAKEN_E2E_GEGEVENS) of the app that runs.
 */
export type TweedeApp = { readonly url: string; readonly stop: () => Promise<void> };

const START = `
  const { openRuntime } = await import('./lib/platform/runtime.ts');
  await openRuntime();
`;
const WEB = `${START} await import('./lib/platform/web.ts');`;

export async function openTweedeApp(instellingen: Record<string, string>): Promise<TweedeApp> {
  const poort = await freePort();
  const url = `http://localhost:${poort}`;
  const kind = node(WEB, { ...instellingen, PORT: String(poort), NEXTAUTH_URL: url });
  await new Promise<void>((done, fail) => {
    kind.on('message', (bericht: { klaar?: number }) => bericht.klaar && done());
    kind.on('exit', (code) => fail(new Error(`de tweede webserver stopte (code ${code})`)));
  });
  return {
    url,
    stop: async () => {
      const weg = new Promise((done) => kind.once('exit', done));
      kind.kill('SIGTERM');
      await weg;
    },
  };
}

/** One round of the worker with these settings: gives the scanner what it has not seen. */
export async function scanronde(instellingen: Record<string, string>): Promise<void> {
  const kind = node(
    `${START}
     const { scanWachtende } = await import('./lib/documenten/scannen/commands.ts');
     await scanWachtende();
     process.exit(0);`,
    instellingen,
  );
  const code = await new Promise<number | null>((done) => kind.once('exit', done));
  if (code !== 0) throw new Error(`de ronde van de scanner stopte met ${code}`);
}

function node(script: string, instellingen: Record<string, string>): ChildProcess {
  const args = ['--conditions', 'react-server', '--disable-warning=ExperimentalWarning'];
  return spawn(process.execPath, [...args, '--input-type=module', '-e', script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DATABASE_URL: '',
      BAKEN_GEGEVENS: process.env.BAKEN_E2E_GEGEVENS,
      ...instellingen,
    },
  });
}
