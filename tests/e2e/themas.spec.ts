import type { Page } from '@playwright/test';
import { isThema } from '../../lib/toegang/themas.ts';
import { drempels, expect, meldAan, test } from './bezoeker.ts';
import { bouwVan, loop, openbaar, werkplek } from './wandeling.ts';

/** Every page in the house styles that BAKEN_THEMAS names, by the rule on contrast alone; no part of the test command. */
const gevraagd = (process.env.BAKEN_THEMAS ?? '').split(',').filter(isThema);
/** Between them they see every page. */
const ROLLEN = ['leerplichtambtenaar', 'manager', 'beheerder', 'fg', 'griffie'];

/** Dresses the page as the bureau would; a page of the same pieces is not looked at again. */
function inThema(page: Page, thema: string, bekeken: Set<string>): () => Promise<string[]> {
  return async () => {
    const bouw = await bouwVan(page);
    const gevonden: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      if (bekeken.has(`${colorScheme} ${bouw}`)) continue;
      bekeken.add(`${colorScheme} ${bouw}`);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate((naam) => {
        document.documentElement.dataset.thema = naam;
      }, thema);
      for (const fout of await drempels(page, true)) {
        gevonden.push(`${thema}, ${colorScheme}: ${fout}`);
        console.log(gevonden.at(-1)); // such a walk is long; what it finds can be mended meanwhile
      }
    }
    return gevonden;
  };
}

for (const thema of gevraagd) {
  const bekeken = new Set<string>();
  for (const rol of ROLLEN)
    test(`in thema ${thema}, als ${rol}: elke pagina heeft genoeg contrast`, async ({ page }) => {
      test.setTimeout(1_800_000);
      await meldAan(page, rol);
      expect(await loop(page, ['/', ...werkplek, ...openbaar], inThema(page, thema, bekeken))).toEqual([]);
      console.log(`${thema}, ${rol}: ${bekeken.size} keer gekeken`);
    });
}
