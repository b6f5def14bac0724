import type { Page } from '@playwright/test';
import { isThema } from '../../lib/toegang/themas.ts';
import { drempels, expect, meldAan, test } from './bezoeker.ts';
import { bouwVan, loop, openbaar, werkplek } from './wandeling.ts';

/** Every page in the house styles that BAKEN_THEMAS names, by the rule on contrast alone; no part of the test command. */
const gevraagd = (process.env.BAKEN_THEMAS ?? '').split(',').filter(isThema);
/** Between them they see every page. */
const ROLLEN = [
  'leerplichtambtenaar',
  'kwaliteitsmedewerker',
  'manager',
  'jongerenconsulent',
  'beheerder',
  'fg',
  'griffie',
];

/** By theme, colours and pieces of the page. */
const bekeken = new Set<string>();

/** Dresses the page as the bureau would, in each theme and both colours; a page of the same pieces is not looked at again. */
function inThemas(page: Page): () => Promise<string[]> {
  return async () => {
    const bouw = await bouwVan(page);
    const gevonden: string[] = [];
    for (const thema of gevraagd)
      for (const colorScheme of ['light', 'dark'] as const) {
        if (bekeken.has(`${thema} ${colorScheme} ${bouw}`)) continue;
        bekeken.add(`${thema} ${colorScheme} ${bouw}`);
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

for (const rol of gevraagd.length > 0 ? ROLLEN : [])
  test(`als ${rol}: elke pagina heeft genoeg contrast in ${gevraagd.join(' en ')}`, async ({ page }) => {
    test.setTimeout(1_800_000);
    await meldAan(page, rol);
    expect(await loop(page, ['/', ...werkplek, ...openbaar], inThemas(page))).toEqual([]);
    console.log(`${rol}: ${bekeken.size} keer gekeken`);
  });

test(`zonder aanmelden: elke openbare pagina heeft genoeg contrast in ${gevraagd.join(' en ')}`, async ({
  page,
}) => {
  test.setTimeout(1_800_000);
  expect(await loop(page, ['/aanmelden', ...openbaar], inThemas(page))).toEqual([]);
});
