import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, generateClient } from '#lib/cli/build.ts';
import { runWithoutRoot } from '#lib/platform/zonder-root.ts';
import { findBrowser } from '#tests/setup/browser.ts';
import { run, stopRunning, freePort, tally, type Telling } from '#tests/setup/onderdeel.ts';

const elsewhere = await runWithoutRoot();
if (elsewhere !== undefined) process.exit(elsewhere);

/** `npm test`: everything, in an order in which the first fault found is the cheapest. Ends with one line: the count. */
type Onderdeel = { readonly naam: string; readonly wat: string; readonly doe: () => Promise<Telling> };

const werkmap = mkdtempSync(join(tmpdir(), 'baken-uitslag-'));
const bin = (path: string) => join('node_modules', path);
const vitest = (project: string) => async () => {
  const file = join(werkmap, `${project}.json`);
  const rest = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const code = await run([bin('vitest/vitest.mjs'), ...rest]);
  return tally(file, code);
};
const een = async (args: readonly string[]): Promise<Telling> =>
  (await run(args)) === 0 ? { goed: 1, fout: 0 } : { goed: 0, fout: 1 };

const ONDERDELEN: readonly Onderdeel[] = [
  { naam: 'types', wat: 'types', doe: () => een([bin('typescript/bin/tsc'), '--noEmit', '-p', '.']) },
  {
    naam: 'lint',
    wat: 'lint',
    doe: () => een([bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']),
  },
  {
    naam: 'opmaak',
    wat: 'opmaak',
    doe: () => een([bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  },
  { naam: 'architecture', wat: 'structuur', doe: vitest('architecture') },
  { naam: 'unit', wat: 'losse regels', doe: vitest('unit') },
  { naam: 'integration', wat: 'met een echte database', doe: vitest('integration') },
  { naam: 'bouw', wat: 'bouwen voor productie', doe: build },
  { naam: 'e2e', wat: 'in een browser', doe: browse },
];

async function build(): Promise<Telling> {
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1' });
  buildApp((line) => console.log(line));
  return { goed: 1, fout: 0 };
}

async function browse(): Promise<Telling> {
  console.log(`Browser: ${(await findBrowser()).herkomst}`);
  const file = join(werkmap, 'e2e.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, BAKEN_E2E_PORT: String(await freePort()) };
  return tally(file, await run([bin('@playwright/test/cli.js'), 'test'], env));
}

async function main(): Promise<number> {
  const only = process.argv.includes('--alleen')
    ? process.argv.slice(process.argv.indexOf('--alleen') + 1)
    : [];
  const chosen = ONDERDELEN.filter((item) => only.length === 0 || only.includes(item.naam));
  if (chosen.length === 0) {
    console.error(`Dat onderdeel is er niet. Kies uit: ${ONDERDELEN.map((item) => item.naam).join(', ')}.`);
    return 2;
  }
  generateClient();
  const begin = performance.now();
  const uitslagen: { naam: string; telling: Telling; duur: number }[] = [];
  for (const { naam, wat, doe } of chosen) {
    const start = performance.now();
    console.log(`\n──── ${naam}: ${wat} ────`);
    const telling = await doe().catch((error: Error) => {
      console.error(error.message);
      return { goed: 0, fout: 1 };
    });
    uitslagen.push({ naam, telling, duur: performance.now() - start });
  }
  return close(uitslagen, performance.now() - begin);
}

function close(uitslagen: readonly { naam: string; telling: Telling; duur: number }[], duur: number): number {
  console.log(`\n──── uitslag (${seconds(duur)}) ────`);
  for (const { naam, telling, duur: eigen } of uitslagen)
    console.log(
      `${naam.padEnd(14)}${String(telling.goed).padStart(5)} goed${String(telling.fout).padStart(5)} fout   ${seconds(eigen)}`,
    );
  const goed = uitslagen.reduce((som, item) => som + item.telling.goed, 0);
  const fout = uitslagen.reduce((som, item) => som + item.telling.fout, 0);
  console.log(`\n${goed} passed, ${fout} failed`);
  return fout > 0 ? 1 : 0;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    stopRunning(signal);
    process.exitCode = 130;
  });

process.exitCode = await main().finally(() => rmSync(werkmap, { recursive: true, force: true }));
