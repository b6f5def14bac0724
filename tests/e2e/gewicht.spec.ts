import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, meldAan, test } from './bezoeker.ts';

/** Script that a page asks for, gzipped, in kB; what is fetched only on first use is not in it. */
async function script(page: Page, pad: string): Promise<number> {
  const html = await (await page.request.get(pad)).text();
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source]) => source ?? ''));
  let bytes = 0;
  for (const source of sources) bytes += gzipSync(await (await page.request.get(source)).body()).length;
  return bytes / 1000;
}

test('geen pagina vraagt meer dan 30 kB script boven de lege pagina', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  const vloer = await script(page, '/hallo');
  await page.goto('/jongeren');
  const dossier =
    (await page.locator('a[href^="/jongeren/0"], main a[href^="/jongeren/"]').first().getAttribute('href')) ??
    '/jongeren';
  const paden = [
    '/vandaag',
    '/meldingen',
    '/werkvoorraad',
    '/jongeren',
    dossier,
    `${dossier.split('?')[0]}/contact`,
    '/thuiszitters',
    '/rapportage/k2-teruggeleid',
    '/cijfers/westelijke-mijnstreek',
    '/aanmelden',
  ];
  for (const pad of paden) expect(await script(page, pad), pad).toBeLessThanOrEqual(vloer + 30);
});
