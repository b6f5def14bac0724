import type { Page } from '@playwright/test';
import { drempels, expect, meldAan, ROLLEN, test } from './bezoeker.ts';
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

/** Walks every route this visitor can find or name: all fixed ones, and one example of each other that a page links to. */
async function loop(
  page: Page,
  begin: readonly string[],
  bijElk: () => Promise<string[]> = async () => [],
): Promise<string[]> {
  const gezien = new Set<string>();
  const fouten: string[] = [];
  const rij = [...begin];
  for (let adres = rij.shift(); adres !== undefined; adres = rij.shift()) {
    const route = routeVan(adres, alle);
    if (gezien.has(route?.pad ?? adres)) continue;
    if (!route) {
      gezien.add(adres);
      if (!(await bestaat(page, adres))) fouten.push(`een link wijst naar ${adres}, maar daar is niets`);
      continue;
    }
    gezien.add(route.pad);
    const fout = await bezoek(page, adres);
    if (fout) fouten.push(fout);
    fouten.push(...(await bijElk()));
    rij.push(...(await linksOp(page)));
  }
  return fouten;
}

const werkplek = alle.filter((route) => route.vast && route.gebied === 'werkplek').map((route) => route.pad);
const openbaar = alle.filter((route) => route.vast && route.gebied === 'publiek').map((route) => route.pad);

test.describe('elke pagina', () => {
  for (const rol of ROLLEN) {
    test(`als ${rol}: geeft een hele pagina, ook waar ik niet mag komen`, async ({ page }) => {
      test.setTimeout(300_000);
      await meldAan(page, rol);
      expect(await loop(page, ['/', ...werkplek, ...openbaar])).toEqual([]);
    });
  }

  test('zonder aanmelden: de werkplek stuurt naar aanmelden', async ({ page }) => {
    for (const pad of werkplek) {
      await page.goto(pad);
      expect(new URL(page.url()).pathname, pad).toBe('/aanmelden');
    }
  });

  for (const kleur of ['light', 'dark'] as const) {
    test(`is toegankelijk voor een leerplichtambtenaar (${kleur})`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme: kleur, reducedMotion: 'reduce' });
      await meldAan(page, 'leerplichtambtenaar');
      expect(await loop(page, ['/', ...werkplek, ...openbaar], () => drempels(page))).toEqual([]);
    });
  }

  for (const rol of ['administratie', 'teamleider', 'manager', 'fg', 'beheerder', 'griffie'] as const) {
    test(`is toegankelijk voor de ${rol}`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await meldAan(page, rol);
      expect(await loop(page, ['/', ...werkplek], () => drempels(page))).toEqual([]);
    });
  }

  test('past op een telefoon: niets loopt zijwaarts het scherm uit', async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 360, height: 740 });
    await meldAan(page, 'leerplichtambtenaar');
    const meet = async () => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      return over > 0 ? [`${page.url()} is ${over} punten te breed`] : [];
    };
    expect(await loop(page, ['/', ...werkplek, ...openbaar], meet)).toEqual([]);
  });
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('zijn de openbare pagina’s te lezen en te doorlopen', async ({ page }) => {
    expect(await loop(page, openbaar)).toEqual([]);
  });

  test.describe('op een adres zonder pagina', () => {
    test.use({ verwacht: [/404/] }); // the browser itself writes that down
    test('een bureau dat niet bestaat, geeft een leesbare 404', async ({ page }) => {
      const antwoord = await page.goto('/cijfers/bestaatniet');
      expect(antwoord?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: 'Niet gevonden' })).toBeVisible();
    });
  });
});
