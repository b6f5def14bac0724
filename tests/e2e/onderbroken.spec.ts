import type { Page } from '@playwright/test';
import { expect, meldAan, test } from './bezoeker.ts';

/** The way to a dossier of whom the visitor has work in hand. */
async function eersteDossier(page: Page): Promise<string> {
  await page.goto('/werkvoorraad');
  const link = page.locator('a[href^="/jongeren/"]').first();
  return (await link.getAttribute('href'))?.split('?')[0] ?? '';
}

test('een verlopen sessie halverwege een formulier: een duidelijke zin, en wat getypt is staat er nog', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  const pad = await eersteDossier(page);
  await page.goto(`${pad}/contact`);
  await page.getByLabel('Verslag').fill('Lang gesprek met vader over de komende weken.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Bewaar contact' }).click();
  await expect(page.getByText(/Uw sessie is verlopen/).first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByLabel('Verslag')).toHaveValue('Lang gesprek met vader over de komende weken.');
});

test('twee mensen in één dossier: de tweede ziet wat de ander schreef en verliest niets', async ({
  page,
  browser,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  const pad = await eersteDossier(page);
  const collega = await (await browser.newContext()).newPage();
  await meldAan(collega, 'doorstroomcoach');
  await page.goto(`${pad}/gegevens`);
  await collega.goto(`${pad}/gegevens`);
  await collega.getByLabel('Roepnaam').fill('Van de collega');
  await collega.getByRole('button', { name: 'Bewaar gegevens' }).click();
  await collega.waitForLoadState('networkidle');
  await page.getByLabel('Roepnaam').fill('Van mij');
  await page.getByRole('button', { name: 'Bewaar gegevens' }).click();
  await expect(page.getByText(/Van de collega/).first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByLabel('Roepnaam')).toHaveValue('Van mij');
  await collega.context().close();
});
