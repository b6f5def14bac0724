import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** How to start a browser: for the letters and reports that leave as PDF, and for the tests. */
export type Browser = {
  readonly executablePath: string;
  readonly args: string[];
  readonly herkomst: string;
};

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const VAST = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * The one that `BAKEN_CHROMIUM` names, then Playwright's own, then the one of the system, then the one inside an npm package (Linux).
 * Nothing is downloaded: closed networks refuse that.
 */
export async function findBrowser(): Promise<Browser | null> {
  // A container often runs as root; Chromium then starts only without its own sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const genoemd = process.env.BAKEN_CHROMIUM;
  if (genoemd) {
    if (!existsSync(genoemd))
      throw new Error(`BAKEN_CHROMIUM wijst naar ${genoemd}, maar daar staat geen browser.`);
    return { executablePath: genoemd, args, herkomst: genoemd };
  }
  const eigen = chromium.executablePath();
  if (existsSync(eigen)) return { executablePath: eigen, args, herkomst: 'van Playwright' };
  const systeem = ofSystem();
  if (systeem) return { executablePath: systeem, args, herkomst: systeem };
  const pakket = await ofPackage();
  if (!pakket) return null;
  return {
    executablePath: pakket,
    args: [...args, '--disable-gpu'],
    herkomst: 'uit npm (@sparticuz/chromium)',
  };
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
