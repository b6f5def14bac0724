import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

/** The first melding in the inbox about someone the bureau knows; the others must be linked to a person first. */
function eersteGekoppelde(page: Page) {
  return page
    .getByRole('row')
    .filter({ hasNotText: 'nog koppelen' })
    .locator('a[href^="/meldingen/"]')
    .first();
}

/** A new melding about someone we know, with a routekaart to choose: from the inbox itself, the tests know no names. */
async function openMelding(page: Page): Promise<void> {
  await page.goto('/meldingen?categorie=signaal');
  await eersteGekoppelde(page).click();
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
}

test.beforeEach(async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
});

test('taak 1: een nieuwe melding lezen, nemen en de routekaart kiezen, in hooguit vier handelingen', async ({
  page,
}) => {
  await page.goto('/vandaag');
  let aantal = 0;
  await page.getByRole('link', { name: 'Meldingen', exact: true }).first().click();
  aantal += 1;
  await eersteGekoppelde(page).click();
  aantal += 1;
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: /^Neem/ }).first().click();
  aantal += 1;
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  await verwachtToegankelijk(page);
  expect(aantal).toBeLessThanOrEqual(4);
  await page.getByRole('complementary').getByRole('link').last().click();
  await expect(page.getByText(/onderweg|^bezorgd$/)).toBeVisible();
});

test('taak 5: de volgende stap overslaan met een reden, in drie handelingen', async ({ page }) => {
  await openMelding(page);
  await page.getByRole('button', { name: /^Neem/ }).first().click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  const nu = page.locator('#nu h2');
  const eerst = await nu.innerText();
  const stap = /stap (\d+)/.exec(eerst)?.[1] ?? '';
  await page.getByText(`Stap ${stap} overslaan`, { exact: true }).click();
  await page
    .getByRole('form', { name: `Stap ${stap} overslaan` })
    .getByLabel('Waarom')
    .selectOption({ index: 1 });
  await page.getByRole('button', { name: `Sla stap ${stap} over` }).click();
  await expect(nu).not.toHaveText(eerst);
  await expect(page.getByText('Overgeslagen').first()).toBeVisible();
});

test('taak 5: de volgende stap zetten is één knop', async ({ page }) => {
  await openMelding(page);
  await page.getByRole('button', { name: /^Neem/ }).first().click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  const eerst = await page.locator('#nu h2').innerText();
  await page.getByRole('button', { name: /is gezet$/ }).click();
  await expect(page.locator('#nu h2')).not.toHaveText(eerst);
});

test('meerdere meldingen: eerst het gevolg zien, dan doen, dan in één keer terug', async ({ page }) => {
  await page.goto('/meldingen');
  const vinkjes = page.getByRole('checkbox');
  await vinkjes.nth(0).check();
  await vinkjes.nth(1).check();
  await page.getByLabel('Met de aangevinkte meldingen').selectOption('kennisgeving');
  await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
  await page.waitForURL(/\/meldingen\/samen/);
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Neem ter kennisgeving aan (2)' }).click();
  await expect(page.getByText('2 meldingen gedaan')).toBeVisible();
  await page.getByRole('button', { name: 'Draai terug' }).click();
  await expect(page.getByText('Teruggedraaid')).toBeVisible();
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is een melding te lezen en te nemen', async ({ page }) => {
    await openMelding(page);
    await page.getByRole('button', { name: /^Neem/ }).first().click();
    await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
    await expect(page.locator('#nu h2')).toBeVisible();
  });
});
