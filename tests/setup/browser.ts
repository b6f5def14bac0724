import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';

/** How to start a browser for the tests; without `executablePath` Playwright starts its own. */
export type Browser = {
  readonly executablePath?: string;
  readonly args: string[];
  readonly herkomst: string;
};

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const VAST = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * Playwright's own, then the one of the system, then the one inside an npm package (Linux), and only then a download:
 * closed networks refuse that.
 */
export async function findBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const eigen = chromium.executablePath();
  if (existsSync(eigen)) return { executablePath: eigen, args, herkomst: 'van Playwright' };
  const systeem = ofSystem();
  if (systeem) return { executablePath: systeem, args, herkomst: systeem };
  const pakket = await ofPackage();
  if (pakket)
    return {
      executablePath: pakket,
      args: [...args, '--disable-gpu'],
      herkomst: 'uit npm (@sparticuz/chromium)',
    };
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (existsSync(eigen))
    return { executablePath: eigen, args, herkomst: 'zojuist opgehaald door Playwright' };
  throw new Error('Geen browser gevonden. Installeer Chromium of Google Chrome en probeer het opnieuw.');
}

function ofSystem(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMEN.map((naam) => join(folder, naam))), ...VAST].find((path) =>
    existsSync(path),
  );
}

async function ofPackage(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: pakket } = await import('@sparticuz/chromium');
  return pakket.executablePath();
}
