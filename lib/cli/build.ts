import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OmgevingsFout } from '#lib/platform/env.ts';

/** Generated and built parts are made again only when a source they come from has changed. */
const ROOT = resolve(import.meta.dirname, '..', '..');
const NODE = process.execPath;

/** Makes the Prisma client. The engine binary is not needed for that, any existing file will do (ADR 2). */
export function generateClient(): void {
  const stamp = join(ROOT, 'lib/platform/prisma/.stempel');
  const wanted = digest(['prisma/schema', 'package.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const done = spawnSync(
    NODE,
    ['node_modules/prisma/build/index.js', 'generate', '--schema', 'prisma/schema'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: NODE,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
      encoding: 'utf8',
    },
  );
  if (done.status !== 0)
    throw new OmgevingsFout(`De databaseclient kon niet worden gemaakt:\n${done.stdout}${done.stderr}`);
  writeFileSync(stamp, wanted);
}

/** Builds the web application for production. */
export function buildApp(report: (line: string) => void): void {
  const folder = join(ROOT, process.env.BAKEN_BOUWMAP || '.next');
  const stamp = join(folder, 'baken-stempel');
  const wanted = digest([
    'app',
    'components',
    'lib',
    'public',
    'package.json',
    'package-lock.json',
    'next.config.ts',
    'instrumentation.ts',
    'postcss.config.mjs',
  ]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(folder, 'BUILD_ID')))
    return;
  report('De webtoepassing wordt gebouwd (ongeveer een minuut, alleen na een wijziging) …');
  const done = spawnSync(NODE, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new OmgevingsFout(`Het bouwen is mislukt:\n${done.stdout}${done.stderr}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, wanted);
}

function digest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesUnder(join(ROOT, path))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name));
  return entries
    .filter((entry) => !(entry.isDirectory() && path.endsWith('platform') && entry.name === 'prisma'))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}
