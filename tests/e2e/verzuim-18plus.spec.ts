import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { openMelding } from './meldingen.ts';

test('verzuim 18+ van melding tot overdracht: eigen routekaart, en de coach vindt het werk op Vandaag', async ({
  page,
  browser,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  await openMelding(page, 'verzuim-18plus');
  const naam = await page.getByRole('heading', { level: 1 }).innerText();

  await test.step('nemen: één knop, en de regionale routekaart', async () => {
    await page.getByRole('button', { name: 'Neem in behandeling: verzuim 18+' }).click();
    await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('heading', { name: 'Routekaart verzuim 18+' })).toBeVisible();
    await expect(page.getByText('Regionale afspraak met de mbo-scholen')).toBeVisible();
    await expect(page.locator('#nu h2')).toContainText('stap 2');
    await verwachtToegankelijk(page);
  });

  await test.step('een stap zetten: daarna is de jongere zelf aan de beurt', async () => {
    await page.getByRole('button', { name: /is gezet$/ }).click();
    await expect(page.locator('#nu h2')).toContainText('stap 3');
    await expect(page.getByText('hij is meerderjarig')).toBeVisible();
  });

  const zin = `Wil graag werken en leren (proef ${Date.now()}).`;
  await test.step('afsluiten met werkproces vsv, met de reden voor de coach', async () => {
    await page.getByText('Sluit dit werkproces af', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Werkproces afsluiten' });
    const voorDeCoach = formulier.getByLabel('Wat moet de doorstroomcoach weten?');
    await expect(voorDeCoach).toBeHidden();
    await formulier.getByLabel('Resultaat').selectOption('werkproces-vsv');
    await expect(voorDeCoach).toBeVisible();
    await formulier.getByLabel('Waarom zijn niet alle fasen doorlopen?').selectOption({ index: 1 });
    await voorDeCoach.fill(zin);
    await formulier.getByRole('button', { name: 'Sluit af' }).click();
    await expect(page.getByText('Overgedragen aan het Doorstroompunt').first()).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('de doorstroomcoach ziet het werk zonder eigenaar, met de reden, en neemt het over', async () => {
    const context = await browser.newContext();
    const coach = await context.newPage();
    await meldAan(coach, 'doorstroomcoach');
    await coach.goto('/vandaag');
    await coach.locator('main').getByRole('link', { name: naam }).first().click();
    await coach.waitForLoadState('load');
    if (!coach.url().includes('/werkprocessen/'))
      await coach.getByRole('link', { name: 'Doorstroompunt (vsv)' }).first().click();
    await coach.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
    await expect(coach.getByText(zin)).toBeVisible();
    await expect(coach.getByText('Dit werk begon zonder melding.')).toBeVisible();
    await verwachtToegankelijk(coach);
    await coach.getByRole('button', { name: 'Neem over' }).click();
    await expect(coach.getByRole('button', { name: 'Neem over' })).toBeHidden();
    await context.close();
  });
});

test('het cijfer zegt wat het telt: meldingen of werkprocessen', async ({ page }) => {
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/rapportage/verzuim-18plus?schooljaar=2023-2024');
  await expect(page.getByText('Deze tabel telt meldingen.')).toBeVisible();
  await expect(page.locator('.tegel-cijfer').first()).toContainText('241');
  await page.goto('/rapportage/verzuim-18plus-resultaat?schooljaar=2023-2024');
  await expect(page.getByText('Deze tabel telt werkprocessen.')).toBeVisible();
  await verwachtToegankelijk(page);
});
