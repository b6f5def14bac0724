import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { jongeren, open, vouw } from './handhaving.ts';
import { drukAf } from './vrijstellingen.ts';

/** Sends the letter that is open, and gives the reference that stands on it. */
async function verstuur(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await page.waitForURL(/\/brieven\/[0-9a-f-]{36}$/);
  await expect(page.getByText('klaar om af te drukken').first()).toBeVisible({ timeout: 60_000 });
  return page.getByText('Kenmerk', { exact: true }).locator('xpath=following::dd[1]').innerText();
}

/** The term stands on the order itself and on Vandaag of whoever set it. */
async function loopt(page: Page, lod: string, titel: string): Promise<void> {
  await page.goto(lod);
  await expect(page.getByRole('list', { name: 'Termijnen' })).toContainText(titel);
  await page.goto('/termijnen');
  await expect(page.locator(`a[href="${new URL(lod).pathname}"]`).first()).toBeVisible();
}

test('dwangsom: pas de brief die weggaat begint de termijn, van voornemen en van beschikking (Awb art. 4:8 en 3:41)', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  for (const pad of (await jongeren(page)).toReversed()) {
    await page.goto(`${pad}/handhaving`);
    if ((await vouw(page, 'Voornemen last onder dwangsom').count()) > 0) break;
  }
  await open(page, 'Voornemen last onder dwangsom');
  const voornemen = page.getByRole('form', { name: 'Voornemen last onder dwangsom' });
  await voornemen.getByLabel('Waarom is de last nodig?').fill('De jongere gaat al weken niet naar school.');
  await voornemen
    .getByRole('group', { name: /Aan wie/ })
    .getByRole('checkbox')
    .first()
    .check();
  await voornemen.getByLabel('Dwangsom in euro').fill('100');
  await voornemen.locator('select[name="per"]').selectOption('week'); // its label says that it may stay empty
  await voornemen.getByLabel('Maximum in euro').fill('1.000');
  await voornemen.getByRole('button', { name: 'Leg voornemen vast' }).click();
  await page.waitForURL(/\/handhaving\/dwangsom\//);
  const lod = page.url();

  await test.step('het voornemen', async () => {
    await page.getByRole('link', { name: 'Maak de brief' }).click();
    const kenmerk = await verstuur(page);
    await page.goto(lod);
    await expect(page.getByRole('list', { name: 'Termijnen' })).toHaveCount(0); // made is not sent
    await drukAf(page, kenmerk);
    await loopt(page, lod, 'Zienswijze op het voornemen');
  });

  await test.step('de beschikking', async () => {
    await page.goto(lod);
    await open(page, 'Zienswijze vastleggen');
    const zienswijze = page.getByRole('form', { name: 'Zienswijze' });
    await zienswijze.getByLabel('Wat zeggen de ouders?').fill('Zij willen meewerken.');
    await zienswijze.getByRole('button', { name: 'Bewaar zienswijze' }).click();
    await expect(page.getByText('Zienswijze: Zij willen meewerken.')).toBeVisible();
    await page.goto(lod);
    await open(page, 'Last opleggen');
    const besluit = page.getByRole('form', { name: 'Last opleggen' });
    await besluit.getByRole('button', { name: 'Leg de last op' }).click();
    await expect(page.getByText('Last opgelegd')).toBeVisible();
    await page.goto(lod);
    await expect(page.getByRole('list', { name: 'Termijnen' })).toHaveCount(0);
    await verwachtToegankelijk(page);
    await page.getByRole('link', { name: 'Maak de brief' }).click();
    await drukAf(page, await verstuur(page));
    await loopt(page, lod, 'Bezwaar tegen het besluit');
    await page.goto(lod);
    await expect(page.getByRole('list', { name: 'Termijnen' })).toContainText(
      'Einde van de begunstigingstermijn',
    );
    await verwachtToegankelijk(page);
  });

  await test.step('toch niet afgedrukt: dan loopt er niets', async () => {
    await page.goto('/brieven/afdrukken');
    await page.getByRole('button', { name: 'Toch niet afgedrukt' }).first().click();
    await expect(page.getByRole('button', { name: 'Markeer als afgedrukt' }).first()).toBeVisible();
    await page.goto(lod);
    await expect(page.getByRole('list', { name: 'Termijnen' })).toHaveCount(0);
  });
});

test('de kennisgeving die weggaat, zet haar stap op de routekaart, met waar die vandaan komt; ongedaan maken neemt hem terug', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/meldingen?categorie=signaal');
  await page
    .getByRole('row')
    .filter({ hasNotText: 'nog koppelen' })
    .locator('a[href^="/meldingen/"]')
    .last()
    .click();
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: /^Neem/ }).first().click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  const werk = page.url();
  const nu = page.locator('#nu');
  const stap = page.getByRole('listitem').filter({ hasText: '4. Kennisgevingsbrief' }).last();
  for (let plek = 0; plek < 5 && !(await nu.getByText(/^Nu: stap 4/).isVisible()); plek += 1) {
    const kop = (await nu.getByRole('heading', { level: 2 }).textContent()) ?? '';
    await nu.getByRole('button', { name: /^Stap .* is gezet/ }).click();
    await expect(nu.getByRole('heading', { level: 2 })).not.toHaveText(kop);
  }
  await nu.getByRole('link', { name: 'Kennisgeving', exact: false }).first().click();
  await page.waitForURL(/\/brieven\/nieuw\?/);
  await page.getByLabel('Wat de school heeft gemeld').fill('De school meldt dat lessen zijn gemist.');
  const kenmerk = await verstuur(page);
  await page.goto(werk);
  await expect(nu.getByText(/^Nu: stap 4/)).toBeVisible(); // made is not sent
  await drukAf(page, kenmerk);
  await page.goto(werk);
  await expect(nu.getByText(/^Nu: stap 5/)).toBeVisible();
  await expect(stap).toContainText('met de brief die is verstuurd');
  await verwachtToegankelijk(page);
  await nu.getByRole('button', { name: 'Laatste stap ongedaan maken' }).click();
  await expect(nu.getByText(/^Nu: stap 4/)).toBeVisible();
});
