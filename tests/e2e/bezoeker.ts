import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as basis, type Browser, type Page } from '@playwright/test';

/** What every browser test shares: a page on which no error may appear, signing in, and the check on accessibility. */
export const WACHTWOORD = 'baken-demo-2026';
export const ROLLEN = [
  'administratie',
  'leerplichtambtenaar',
  'leerplichtambtenaar-boa',
  'doorstroomcoach',
  'jongerenconsulent',
  'teamleider',
  'manager',
  'kwaliteitsmedewerker',
  'fg',
  'beheerder',
  'griffie',
] as const;

type Bezoek = {
  /** Texts that a test expects on the console; everything else there is a fault. */
  verwacht: RegExp[];
};

export const test = basis.extend<Bezoek>({
  verwacht: [[], { option: true }],
  page: async ({ page, verwacht }, use) => {
    const fouten: string[] = [];
    page.on('pageerror', (error) => fouten.push(`fout op ${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') fouten.push(`console op ${page.url()}: ${message.text()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) fouten.push(`${response.status()} op ${response.url()}`);
    });
    await use(page);
    expect(fouten.filter((fout) => !verwacht.some((patroon) => patroon.test(fout)))).toEqual([]);
  },
});
export { expect };

/** Signs in by the form, as a person would. In the demo region the login name is the name of the role. */
export async function meldAan(page: Page, inlognaam: string, wachtwoord = WACHTWOORD): Promise<void> {
  await page.goto('/aanmelden');
  const formulier = page.getByRole('form', { name: 'Aanmelden' });
  await formulier.getByLabel('Inlognaam').fill(inlognaam);
  await formulier.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord);
  await formulier.getByRole('button', { name: 'Aanmelden' }).click();
  await page.waitForLoadState('load');
}

/** Opens the command palette by its key. The key works once the page does, so it is pressed again until the palette is there. */
export async function openPalet(page: Page): Promise<void> {
  const veld = page.getByRole('combobox', { name: 'Zoek een jongere, een pagina of een taak' });
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(veld).toBeFocused({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

/** A second person at a second screen. */
export async function alsAnder(browser: Browser, rol: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await meldAan(page, rol);
  return page;
}

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What keeps people out, by WCAG 2.2 AA, on the page as it stands, in the colours that the visitor chose. Only contrast depends
 * on the colours: who looks at the same page in other colours asks that rule alone.
 */
export async function drempels(page: Page, alleenContrast = false): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    alleenContrast ? axe.withRules('color-contrast') : axe.withTags(REGELS)
  ).analyze();
  return violations.flatMap((item) =>
    item.nodes.map((node) => `${item.id} (${item.help}): ${node.target.join(' ')} op ${page.url()}`),
  );
}

export async function verwachtToegankelijk(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/./); // between two pages there is none for a moment
  expect(await drempels(page)).toEqual([]);
}

/** Counts interactions: clicks, choices and sent forms; typing free text is none. From the start page, as the budget of each task says. */
export function teller() {
  let aantal = 0;
  return {
    async doe(handeling: Promise<unknown>): Promise<void> {
      aantal += 1;
      await handeling;
    },
    get aantal() {
      return aantal;
    },
  };
}
