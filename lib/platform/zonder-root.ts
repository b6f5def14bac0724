import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * PostgreSQL refuses to run as root, so as root it runs as the user `postgres`. In a folder that others may not enter
 * (such as one under /root) that user cannot reach its own program. Then the whole command runs again in a user namespace
 * in which we are an ordinary user; outside it the files stay root's. Gives the exit code, or undefined when not needed.
 */
export async function runWithoutRoot(): Promise<number | undefined> {
  if (process.getuid?.() !== 0 || isReachable(import.meta.dirname)) return undefined;
  const [node, ...args] = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const child = spawn('unshare', ['--user', '--map-user=1000', '--map-group=1000', node, ...args], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.on('exit', (code) => done(code ?? 2));
    child.on('error', () => {
      console.error(
        'Baken staat in een map die alleen root mag openen, en dan start de ingebouwde database niet. Zet Baken in een map die iedereen mag openen, of start als gewone gebruiker.',
      );
      done(2);
    });
  });
}

/** May everybody enter this folder and all folders above it? */
function isReachable(folder: string): boolean {
  if ((statSync(folder).mode & 0o001) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || isReachable(parent);
}
