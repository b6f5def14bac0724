import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('een verslag van een coach leest leerplicht alleen met een reden', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await meldAan(page, 'doorstroomcoach');
  await page.goto('/werkvoorraad?eigenaar=team&soort=vsv');
  await page.locator('tbody a[href^="/werkprocessen/"]').first().click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  const dossier = await page.locator('main a[href^="/jongeren/"]').first().getAttribute('href');
  const pad = /\/jongeren\/[0-9a-f-]{36}/.exec(dossier ?? '')?.[0] ?? '';
  const woorden = `Praat over geldzorgen ${Date.now()}.`;
  await page.goto(`${pad}/contact`);
  const formulier = page.getByRole('form', { name: 'Contact' });
  await expect(formulier.getByText(/Geen gezondheid, politie of justitie/)).toBeVisible();
  await verwachtToegankelijk(page);
  await formulier.getByLabel('Met wie, en bereikt?').selectOption('jongere:ja');
  await formulier.getByLabel('Verslag', { exact: true }).fill(woorden);
  await formulier.getByRole('button', { name: 'Bewaar contact' }).click();
  await expect(page.getByText(woorden)).toBeVisible({ timeout: 20_000 });

  const leerplicht = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await meldAan(leerplicht, 'leerplichtambtenaar');
  await leerplicht.goto(pad);
  const waarom = leerplicht.getByRole('heading', { name: 'Waarom opent u dit dossier?' });
  if (await waarom.isVisible()) {
    await leerplicht.getByRole('textbox', { name: 'Reden' }).fill('Broer van een leerling van mij');
    await leerplicht.getByRole('button', { name: 'Open het dossier' }).click();
  }
  await expect(leerplicht.getByText('Het verslag is van het Doorstroompunt.').first()).toBeVisible({
    timeout: 20_000,
  });
  await expect(leerplicht.getByText(woorden)).toHaveCount(0);
  await verwachtToegankelijk(leerplicht);
  await leerplicht.getByRole('link', { name: 'Lees het met een reden' }).first().click();
  await leerplicht.getByRole('textbox', { name: 'Reden' }).fill('Samen optrekken voor dit gezin');
  await leerplicht.getByRole('button', { name: 'Lees de verslagen' }).click();
  await expect(leerplicht.getByText(woorden)).toBeVisible({ timeout: 20_000 });
  await leerplicht.context().close();
});
