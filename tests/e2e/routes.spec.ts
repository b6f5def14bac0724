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

/** Files of one kind are one kind: a letter is fetched once, not each letter. */
function vormVan(adres: string): string {
  return adres.replace(/[0-9a-f-]{36}/g, ':id').replace(/\?.*/, '');
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

const werkplek = alle.filter((route) => route.vast && route.gebied === 'werkplek').map((route) => route.pad);
const openbaar = alle.filter((route) => route.vast && route.gebied === 'publiek').map((route) => route.pad);

/** The page of a refusal is the same everywhere; one of each kind is looked at for accessibility. */
const WEIGERING = /^(Hier kunt u niet bij|Niet gevonden)$/;

/** Of which pieces a page is built: each kind of element with its dress, its role and its attributes, once; how many and which text is left out. */
async function bouwVan(page: Page): Promise<string> {
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

/** What was looked at in these colours, by the pieces of the page. A page built of the same pieces is not looked at again for the next role. */
const bekeken = new Set<string>();

/** What keeps people out of each page, in light colours and, where asked, in dark ones too. */
function toegankelijk(page: Page, kleuren: readonly ('light' | 'dark')[]): () => Promise<string[]> {
  const weigeringen = new Set<string>();
  return async () => {
    const kop = (await page.getByRole('heading', { level: 1 }).first().textContent()) ?? '';
    if (weigeringen.has(kop)) return [];
    if (WEIGERING.test(kop)) weigeringen.add(kop);
    const bouw = await bouwVan(page);
    const gevonden: string[] = [];
    for (const [nummer, colorScheme] of kleuren.entries()) {
      if (bekeken.has(`${colorScheme} ${bouw}`)) continue;
      bekeken.add(`${colorScheme} ${bouw}`);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      gevonden.push(...(await drempels(page, nummer > 0)));
    }
    return gevonden;
  };
}

/** Who sees pages that nobody else sees; the others walk the same pages without the check. */
const BEKEKEN: Record<string, readonly ('light' | 'dark')[]> = {
  leerplichtambtenaar: ['light', 'dark'],
  administratie: ['light'],
  teamleider: ['light'],
  manager: ['light'],
  fg: ['light'],
  beheerder: ['light'],
  griffie: ['light'],
};

test.describe('elke pagina', () => {
  for (const rol of ROLLEN) {
    const kleuren = BEKEKEN[rol];
    test(`als ${rol}: geeft een hele pagina, ook waar ik niet mag komen${kleuren ? ', toegankelijk voor iedereen' : ''}`, async ({
      page,
    }) => {
      test.setTimeout(900_000);
      await meldAan(page, rol);
      const bijElk = kleuren ? toegankelijk(page, kleuren) : undefined;
      expect(await loop(page, ['/', ...werkplek, ...openbaar], bijElk)).toEqual([]);
    });
  }

  test('zonder aanmelden: de werkplek stuurt naar aanmelden', async ({ page }) => {
    for (const pad of werkplek) {
      await page.goto(pad);
      expect(new URL(page.url()).pathname, pad).toBe('/aanmelden');
    }
  });

  test('past op een telefoon: niets loopt zijwaarts het scherm uit', async ({ page }) => {
    test.setTimeout(900_000);
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
