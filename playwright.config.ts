import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/setup/browser.ts';
import { freePort } from './tests/setup/onderdeel.ts';

/**
 * Browser tests against the production build, started by the real start command on a data folder of its own with the demo
 * region in it. With BAKEN_E2E_URL a server that already runs is used.
 */
const { executablePath, args } = await findBrowser();
const port = process.env.BAKEN_E2E_PORT ?? '3197';
const given = process.env.BAKEN_E2E_URL;
// Playwright reads this file again in every worker; the folder is made once.
process.env.BAKEN_E2E_GEGEVENS ??= mkdtempSync(join(tmpdir(), 'baken-e2e-'));
chmodSync(process.env.BAKEN_E2E_GEGEVENS, 0o755); // run as root, the database itself runs as another user
// The mail server of the app; it is there when a story opens one on this port. An app that already runs has it when its owner says so.
if (!given) process.env.BAKEN_E2E_SMTP ??= String(await freePort());

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // One by one: all share one region and one machine. The walk over all pages comes first, on the region as it was loaded.
  workers: 1,
  projects: [
    { name: 'wandeling', testMatch: 'routes.spec.ts' },
    { name: 'verhalen', testIgnore: ['routes.spec.ts', 'themas.spec.ts'] },
    // Every page in every house style takes half an hour; it is run when a theme or a style changed (components/ui/README.md).
    ...(process.env.BAKEN_THEMAS ? [{ name: 'themas', testMatch: 'themas.spec.ts' }] : []),
  ],
  timeout: 120_000,
  // Browser, server and database share two cores: a page may be slower than a person would like before it is wrong.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  globalTeardown: './tests/e2e/opruimen.ts',
  use: {
    baseURL: given ?? `http://localhost:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  ...(given
    ? {}
    : {
        webServer: {
          command: `"${process.execPath}" --conditions react-server --disable-warning=ExperimentalWarning lib/cli/baken.ts start`,
          url: `http://localhost:${port}/api/gezond`,
          timeout: 600_000,
          stdout: 'pipe' as const,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
          env: {
            PORT: port,
            BAKEN_GEGEVENS: process.env.BAKEN_E2E_GEGEVENS,
            LOG_LEVEL: 'warn',
            DATABASE_URL: '',
            BAKEN_URL: '',
            BAKEN_SMTP_URL: `smtp://127.0.0.1:${process.env.BAKEN_E2E_SMTP}`,
            BAKEN_SMTP_AFZENDER: 'Leerplicht Westelijke Mijnstreek <leerplicht@baken.example>',
          },
        },
      }),
});
