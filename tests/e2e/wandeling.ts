import type { Page } from '@playwright/test';
import { routes, routeVan } from './routes.ts';

const alle = routes();
const UITGELOGD = /^\/(aanmelden|api)/;

/** A page that is whole: it answers, says what it is in one heading, and stands in Dutch. */
async function bezoek(page: Page, adres: string): Promise<string | undefined> {
  const antwoord = await page.goto(adres);
  const status = antwoord?.status() ?? 0;
  if (status !== 200) return `${adres} antwoordt met ${status}`;
  const headings = await page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) return `${adres} heeft ${headings} koppen van de eerste orde`;
  if (!(await page.title())) return `${adres} heeft geen titel`;
  return (await page.locator('html').getAttribute('lang')) === 'nl'
    ? undefined
    : `${adres} zegt niet dat het Nederlands is`;
}

async function linksOp(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('href') ?? ''));
  return links.map((link) => link.split('#')[0] ?? '').filter((link) => link !== '' && !UITGELOGD.test(link));
}

/** A file to download or of the public folder; a page would have been in the tree. */
async function bestaat(page: Page, adres: string): Promise<boolean> {
  return (await page.request.head(adres)).ok();
}

/** Files of one kind are one kind: a letter is fetched once, not each letter. */
function vormVan(adres: string): string {
  return adres.replace(/[0-9a-f-]{36}/g, ':id').replace(/\?.*/, '');
}

/** Walks every route this visitor can find or name: all fixed ones, and one example of each other that a page links to. */
export async function loop(
  page: Page,
  begin: readonly string[],
  bijElk: () => Promise<string[]> = async () => [],
): Promise<string[]> {
  const gezien = new Set<string>();
  const fouten: string[] = [];
  const rij = [...begin];
  for (let adres = rij.shift(); adres !== undefined; adres = rij.shift()) {
    const route = routeVan(adres, alle);
    const vorm = route?.pad ?? vormVan(adres);
    if (gezien.has(vorm)) continue;
    gezien.add(vorm);
    if (!route) {
      if (!(await bestaat(page, adres))) fouten.push(`een link wijst naar ${adres}, maar daar is niets`);
      continue;
    }
    const fout = await bezoek(page, adres);
    if (fout) fouten.push(fout);
    fouten.push(...(await bijElk()));
    rij.push(...(await linksOp(page)));
  }
  return fouten;
}

export const werkplek = alle
  .filter((route) => route.vast && route.gebied === 'werkplek')
  .map((route) => route.pad);
export const openbaar = alle
  .filter((route) => route.vast && route.gebied === 'publiek')
  .map((route) => route.pad);

/** The page of a refusal is the same everywhere; one of each kind is looked at for accessibility. */
export const WEIGERING = /^(Hier kunt u niet bij|Niet gevonden)$/;

/** Of which pieces a page is built: each kind of element with its dress, its role and its attributes, once; how many and which text is left out. */
export async function bouwVan(page: Page): Promise<string> {
  return page.evaluate(() => {
    const stukken = new Set<string>();
    for (const item of document.body.querySelectorAll('*')) {
      const ouder = item.parentElement?.tagName ?? '';
      const gezegd = item.getAttributeNames().sort().join(',');
      stukken.add(
        `${ouder}>${item.tagName}.${item.className}[${item.getAttribute('role') ?? ''}](${gezegd})`,
      );
    }
    return [...stukken].sort().join(' ');
  });
}
