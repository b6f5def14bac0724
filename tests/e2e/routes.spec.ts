import type { Page } from '@playwright/test';
import { drempels, expect, meldAan, ROLLEN, test } from './bezoeker.ts';
import { bouwVan, loop, openbaar, WEIGERING, werkplek } from './wandeling.ts';

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
