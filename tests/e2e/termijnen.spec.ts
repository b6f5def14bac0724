import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

const lijst = (page: Page) => page.getByRole('list', { name: 'Termijnen', exact: true });

/** Signs off the first term of the list that can be signed off where it stands. */
async function tekenEersteAf(page: Page): Promise<string> {
  const af = page.locator('summary', { hasText: 'Gedaan' });
  const rij = lijst(page).getByRole('listitem').filter({ has: af }).first();
  const tekst = await rij.innerText();
  await rij.locator('summary', { hasText: 'Gedaan' }).click();
  await rij.getByLabel('Toelichting').fill('telefonisch afgehandeld');
  await rij.getByRole('button', { name: 'Teken af' }).click();
  await expect(page.getByText('De termijn is afgetekend.')).toBeVisible();
  return tekst.split('\n')[0] ?? '';
}

test.describe('een consulent', () => {
  test.beforeEach(async ({ page }) => {
    await meldAan(page, 'leerplichtambtenaar');
  });

  test('ziet op Vandaag wat moet, tekent het op de regel af en maakt dat meteen ongedaan', async ({
    page,
  }) => {
    await page.goto('/vandaag');
    await expect(page.getByRole('heading', { name: /^Termijnen/ })).toBeVisible();
    await verwachtToegankelijk(page);
    const aantal = await lijst(page).getByRole('listitem').count();
    const wie = await tekenEersteAf(page);
    await verwachtToegankelijk(page);
    await expect(lijst(page).getByRole('listitem')).toHaveCount(aantal - 1);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect(lijst(page).getByRole('listitem')).toHaveCount(aantal);
    await expect(lijst(page)).toContainText(wie);
  });

  test('stelt bij een werkproces een termijn, schort haar op, hervat en verlengt haar, en tekent haar af', async ({
    page,
  }) => {
    await page.goto('/werkvoorraad?soort=relatief-verzuim');
    await page.locator('main a[href^="/werkprocessen/"]').nth(3).click();
    await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
    await page.locator('summary', { hasText: 'Stel een termijn' }).click();
    const stel = page.getByRole('form', { name: 'Termijn stellen' });
    await stel.getByLabel('Waarvoor').selectOption('T13');
    await stel.getByRole('button', { name: 'Stel', exact: true }).click();
    await expect(page.getByText('De termijn loopt.')).toBeVisible();
    await verwachtToegankelijk(page);
    await lijst(page).getByRole('link', { name: 'Antwoord van mbo of vavo' }).first().click();
    await page.waitForURL(/\/termijnen\/[0-9a-f-]{36}/);
    await verwachtToegankelijk(page);

    await page.getByText('Opschorten', { exact: true }).click();
    const opschorten = page.getByRole('form', { name: 'Termijn: opschorten' });
    await opschorten.getByRole('button', { name: 'Schort op' }).click();
    await expect(opschorten.getByText('Geef een reden.').first()).toBeVisible();
    await opschorten.getByLabel('Reden').fill('school is met vakantie');
    await opschorten.getByRole('button', { name: 'Schort op' }).click();
    await expect(page.getByText('De termijn staat stil.')).toBeVisible();
    await verwachtToegankelijk(page);
    await page.getByRole('button', { name: 'Hervat' }).click();
    await expect(page.getByText(/De termijn loopt weer\. De laatste dag is nu/)).toBeVisible();

    await page.getByText('Verlengen', { exact: true }).click();
    const verlengen = page.getByRole('form', { name: 'Termijn: verlengen' });
    const dag = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    await verlengen.getByLabel('Nieuwe laatste dag').fill(dag);
    await verlengen.getByLabel('Reden').fill('school vraagt uitstel');
    await verlengen.getByRole('button', { name: 'Verleng' }).click();
    await expect(page.getByText(/De termijn is verlengd\./)).toBeVisible();
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect(page.getByText('school vraagt uitstel')).toHaveCount(0);

    await page.getByRole('button', { name: 'Teken af' }).click();
    await expect(page.getByText('De termijn is afgetekend.')).toBeVisible();
    await expect(page.getByText('Deze termijn is afgelopen.')).toBeVisible();
  });

  test('vindt alle termijnen van het team, te laat en stil, en kiest hoe hij gemaild wordt', async ({
    page,
  }) => {
    for (const stand of ['lopend', 'te-laat', 'opgeschort', 'afgedaan']) {
      await page.goto(`/termijnen?stand=${stand}&eigenaar=team`);
      await expect(page.locator('main').getByRole('listitem').first()).toBeVisible();
      await verwachtToegankelijk(page);
    }
    await page.goto('/mailvoorkeur');
    await expect(page.getByRole('heading', { name: 'Mail van Baken' })).toBeVisible();
    await verwachtToegankelijk(page);
    await page.getByLabel('Geen mail').check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('Bewaard.')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Geen mail')).toBeChecked();
  });
});

test('de beheerder kiest hoe lang een lokale termijn duurt, en ziet of mail weg kan', async ({ page }) => {
  await meldAan(page, 'beheerder');
  await page.goto('/beheer/termijnen');
  await verwachtToegankelijk(page);
  await page
    .getByRole('row', { name: /Dossier overdragen/ })
    .locator('summary')
    .click();
  const formulier = page.getByRole('form', { name: /Duur wijzigen: Dossier overdragen/ });
  await formulier.getByLabel('Aantal').fill('3');
  await formulier.getByLabel('Waar staat deze afspraak').fill('');
  await formulier.getByRole('button', { name: 'Bewaar' }).click();
  await expect(formulier.getByText('Schrijf op waar deze afspraak staat.').first()).toBeVisible();
  await formulier.getByLabel('Waar staat deze afspraak').fill('regionale afspraak 2026');
  await formulier.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard. Dit geldt voor termijnen die vanaf nu beginnen.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Dossier overdragen/ })).toContainText('3 weken');
  await page.goto('/beheer/mail');
  await expect(
    process.env.BAKEN_E2E_SMTP
      ? page.getByRole('button', { name: 'Stuur mijzelf een proefmail' })
      : page.getByText('Er is nog geen mailserver ingesteld'),
  ).toBeVisible();
  await verwachtToegankelijk(page);
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is een termijn af te tekenen en dat ongedaan te maken', async ({ page }) => {
    await meldAan(page, 'leerplichtambtenaar-boa');
    await page.goto('/vandaag');
    const aantal = await lijst(page).getByRole('listitem').count();
    await tekenEersteAf(page);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect(lijst(page).getByRole('listitem')).toHaveCount(aantal);
  });
});
