import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '#lib/platform/browser.ts';
import { log } from '#lib/platform/log.ts';

/**
 * Prints HTML as a tagged PDF with title and language, by Chromium, in the worker. One browser stays open for a while, since starting
 * one costs more than printing; the page has no network and runs no script.
 */
const RUST_MS = 60_000;
const PRINT_MS = 30_000;
let open: Promise<Browser> | undefined;
let rust: NodeJS.Timeout | undefined;

export class PdfFout extends Error {}

export async function printPdf(html: string): Promise<Buffer> {
  return onPage({}, async (page) => {
    await page.setContent(html, { waitUntil: 'load' });
    return Buffer.from(
      await page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
      }),
    );
  });
}

/** Pictures as PNG, sharp enough for paper, for files that cannot hold an SVG; each with the size it was drawn at. */
export async function rasterSvg(
  svgs: readonly string[],
): Promise<{ png: Buffer; breed: number; hoog: number }[]> {
  const delen = svgs.map((svg) => `<div>${svg}</div>`).join('');
  const stijl = `${fontFace()}body{margin:0;background:#fff;font-family:'Baken',Arial,sans-serif}div{width:max-content}svg{display:block}`;
  return onPage({ deviceScaleFactor: 2.5 }, async (page) => {
    await page.setContent(`<!doctype html><html lang="nl"><style>${stijl}</style>${delen}`, { waitUntil: 'load' }); // prettier-ignore
    const plaatjes = [];
    for (const deel of await page.locator('body > div').all()) {
      const maat = await deel.boundingBox();
      if (!maat) throw new PdfFout('Een beeld kon niet worden getekend.');
      plaatjes.push({ png: await deel.screenshot(), breed: maat.width, hoog: maat.height });
    }
    return plaatjes;
  });
}

/** A page without network and script, in the one browser. */
async function onPage<T>(opties: BrowserContextOptions, doe: (page: Page) => Promise<T>): Promise<T> {
  clearTimeout(rust);
  const browser = await current();
  try {
    const context = await browser.newContext({
      ...opties,
      javaScriptEnabled: false,
      offline: true,
      locale: 'nl-NL',
    });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(PRINT_MS);
      return await doe(page);
    } finally {
      await context.close();
    }
  } finally {
    rust = setTimeout(() => void closeBrowser(), RUST_MS);
    rust.unref();
  }
}

async function current(): Promise<Browser> {
  const browser = await open?.catch(() => undefined);
  if (browser?.isConnected()) return browser;
  open = launch();
  return open;
}

async function launch(): Promise<Browser> {
  const found = await findBrowser();
  if (!found)
    throw new PdfFout(
      'Er is geen browser om een PDF te maken. Installeer Chromium op de server, of wijs er een aan met BAKEN_CHROMIUM.',
    );
  return chromium.launch({ executablePath: found.executablePath, args: found.args, timeout: PRINT_MS });
}

/** For the end of the worker and of tests. */
export async function closeBrowser(): Promise<void> {
  clearTimeout(rust);
  const closing = open;
  open = undefined;
  await closing
    ?.then((browser) => browser.close())
    .catch((error: Error) => log.error({ fout: error }, 'de browser voor PDF sloot niet goed af'));
}

let lettertype: string | undefined;

/** The letter type of Baken inside the page itself, so that the PDF is the same on every machine. */
export function fontFace(): string {
  if (lettertype) return lettertype;
  const map = resolve(
    process.cwd(), // not beside this file: the web process has it in a bundle, which knows no folder
    'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files',
  );
  const face = (bestand: string, bereik: string) =>
    `@font-face{font-family:'Baken';font-weight:200 800;unicode-range:${bereik};src:url(data:font/woff2;base64,${readFileSync(join(map, bestand)).toString('base64')}) format('woff2')}`;
  lettertype =
    face('atkinson-hyperlegible-next-latin-wght-normal.woff2', 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122') +
    face('atkinson-hyperlegible-next-latin-ext-wght-normal.woff2', 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB'); // prettier-ignore
  return lettertype;
}
