import type { Page } from '@playwright/test';
import { expect, meldAan, teller, test, verwachtToegankelijk } from './bezoeker.ts';

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
  const tel = teller();
  await tel.doe(page.getByRole('link', { name: 'Meldingen', exact: true }).first().click());
  await tel.doe(eersteGekoppelde(page).click());
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
  await verwachtToegankelijk(page);
  await tel.doe(page.getByRole('button', { name: /^Neem/ }).first().click());
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  await verwachtToegankelijk(page);
  expect(tel.aantal).toBeLessThanOrEqual(4);
  await page.getByRole('complementary').getByRole('link').last().click();
  await expect(page.getByText(/onderweg|^bezorgd$/)).toBeVisible();
});

/** Work that waits on the start page with a next step of its own button: from the page itself, the tests know no names. */
async function werkMetStap(page: Page): Promise<string> {
  await page.goto('/vandaag');
  const namen = await page
    .getByRole('link', { name: /^Stap zetten of overslaan bij / })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const pad of namen) {
    await page.goto(pad);
    if ((await page.getByRole('button', { name: /is gezet$/ }).count()) > 0) return pad;
  }
  throw new Error('Op Vandaag staat geen werk met een stap die te zetten is');
}

test('taak 5: de volgende stap overslaan met een reden, in hooguit drie handelingen vanaf de startpagina', async ({
  page,
}) => {
  const pad = await werkMetStap(page);
  await page.goto('/vandaag');
  const tel = teller();
  await tel.doe(page.locator(`a[href="${pad}"]`).click());
  const nu = page.locator('#nu h2');
  const eerst = await nu.innerText();
  const stap = /stap (\d+)/.exec(eerst)?.[1] ?? '';
  const formulier = page.getByRole('form', { name: `Stap ${stap} overslaan` });
  await tel.doe(formulier.getByLabel(/omdat/).selectOption({ index: 1 }));
  await verwachtToegankelijk(page);
  await tel.doe(formulier.getByRole('button', { name: `Sla stap ${stap} over` }).click());
  await expect(nu).not.toHaveText(eerst);
  await expect(page.getByText('Overgeslagen').first()).toBeVisible();
  expect(tel.aantal).toBeLessThanOrEqual(3);
});

test('taak 5: de volgende stap zetten, in twee handelingen vanaf de startpagina', async ({ page }) => {
  const pad = await werkMetStap(page);
  await page.goto('/vandaag');
  const tel = teller();
  await tel.doe(page.locator(`a[href="${pad}"]`).click());
  const nu = page.locator('#nu h2');
  const eerst = await nu.innerText();
  await tel.doe(page.getByRole('button', { name: /is gezet$/ }).click());
  await expect(nu).not.toHaveText(eerst);
  expect(tel.aantal).toBe(2);
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
