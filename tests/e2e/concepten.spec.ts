import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

/** The dossier of the first case in hand. */
async function eersteDossier(page: Page): Promise<string> {
  await page.goto('/werkvoorraad');
  const link = page.locator('a[href^="/jongeren/"]').first();
  return (await link.getAttribute('href'))?.split('?')[0] ?? '';
}

async function haalVanAgenda(page: Page): Promise<void> {
  const knoppen = page.getByRole('button', { name: 'Haal van de agenda' });
  const aantal = await knoppen.count();
  if (aantal === 0) return;
  await knoppen.first().click();
  await expect(knoppen).toHaveCount(aantal - 1, { timeout: 15_000 });
}

const HALF = `Nog niet af, nummer ${Date.now() % 100_000}`;

test('elk formulier houdt vast wat half is getypt, tot het is verstuurd of leeg begonnen', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  const pad = await eersteDossier(page);
  const formulier = page.getByRole('form', { name: 'Naar een overleg brengen' });
  const vraag = formulier.getByLabel('Wat vraagt u aan het overleg?');

  await test.step('getypt en weggegaan', async () => {
    await page.goto(`${pad}/overleg`);
    await page.waitForLoadState('networkidle');
    await haalVanAgenda(page); // a run before this one that stopped halfway
    if (!(await vraag.isVisible())) await page.getByText('Breng naar een overleg', { exact: true }).click();
    await vraag.fill(HALF);
    await expect(formulier.getByText(/Concept bewaard/)).toBeVisible({ timeout: 15_000 });
    await page.goto('/vandaag');
  });

  await test.step('terug: het staat er, de vouw ligt open, en leeg beginnen kan', async () => {
    await page.goto(`${pad}/overleg`);
    await expect(vraag).toHaveValue(HALF);
    await expect(vraag).toBeVisible();
    await expect(formulier.getByText(/teruggezet/)).toBeVisible();
    await verwachtToegankelijk(page);
    await formulier.getByRole('button', { name: 'Begin leeg' }).click();
    await expect(vraag).toHaveValue('');
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(vraag).toBeHidden();
  });

  await test.step('verstuurd is geen concept meer', async () => {
    await page.getByText('Breng naar een overleg', { exact: true }).click();
    await vraag.fill(HALF);
    await expect(formulier.getByText(/Concept bewaard/)).toBeVisible({ timeout: 15_000 });
    await formulier.getByRole('button', { name: 'Laat dit bespreken' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: HALF })).toBeVisible({ timeout: 15_000 });
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(vraag).toBeHidden();
    await page.getByText('Breng naar een overleg', { exact: true }).click();
    await expect(vraag).toHaveValue('');
  });

  await page
    .getByRole('button', { name: /Haal van de agenda/ })
    .first()
    .click();
});

test('achter de muur van handhaving blijft geen concept achter', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar-boa');
  await page.goto('/handhaving');
  await page.locator('a[href^="/handhaving/zaken/"]').first().click();
  await page.waitForURL(/\/handhaving\/zaken\//);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('form textarea').first()).toBeAttached();
  await expect(page.locator('input[name="_concept"]')).toHaveCount(0);
});
