import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** Running one part of the tests as a child process, and reading how many of its tests passed. */
export type Telling = { readonly goed: number; readonly fout: number };

let running: ChildProcess | undefined;
let stopped = false;

export async function run(args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  if (stopped) return 130;
  const child = spawn(process.execPath, [...args], { stdio: 'inherit', env: { ...process.env, ...env } });
  running = child;
  const code = await new Promise<number>((done) => child.once('exit', (value) => done(value ?? 1)));
  running = undefined;
  return code;
}

/** Passes a signal on to the part that runs; the parts after it are not started. */
export function stopRunning(signal: NodeJS.Signals): void {
  stopped = true;
  running?.kill(signal);
}

type Vitest = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};
type Playwright = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** A part that ended badly without a failing test (it could not start, a file could not load) counts as one failure. */
export function tally(file: string, code: number): Telling {
  const atLeastOne = (fout: number) => (code !== 0 && fout === 0 ? 1 : fout);
  if (!existsSync(file)) return { goed: 0, fout: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Vitest | Playwright;
  if ('stats' in report) {
    const { expected, unexpected, flaky } = report.stats;
    return { goed: expected, fout: atLeastOne(unexpected + flaky) };
  }
  const broken = report.testResults.filter(
    (item) => item.status === 'failed' && item.assertionResults.length === 0,
  );
  return { goed: report.numPassedTests, fout: atLeastOne(report.numFailedTests + broken.length) };
}

export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 3197));
    });
  });
}
