import { spawnSync } from 'node:child_process';
import { findBrowser as findPresent, type Browser } from '#lib/platform/browser.ts';

/** The browser that the product would use for its PDFs; where there is none, Playwright may fetch one. */
export async function findBrowser(): Promise<Browser> {
  const present = await findPresent();
  if (present) return present;
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  const fetched = await findPresent();
  if (fetched) return { ...fetched, herkomst: 'zojuist opgehaald door Playwright' };
  throw new Error('Geen browser gevonden. Installeer Chromium of Google Chrome en probeer het opnieuw.');
}
