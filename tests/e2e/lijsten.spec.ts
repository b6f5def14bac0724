import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('kolommen en een weergave blijven, ook na opnieuw aanmelden', async ({ page }) => {
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/werkvoorraad?eigenaar=team&soort=relatief-verzuim');
  await page.locator('summary', { hasText: 'Kolommen' }).click();
  await verwachtToegankelijk(page);
  const kolommen = page.getByRole('form', { name: 'Kolommen kiezen' });
  await kolommen.getByLabel('Gemeente').uncheck();
  await kolommen.getByLabel('Geboren').check();
  await kolommen.getByRole('button', { name: 'Toon deze kolommen' }).click();
  await expect(page.getByRole('columnheader', { name: 'Geboren' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Gemeente' })).toHaveCount(0);

  const naam = `Verzuim ${Date.now() % 100_000}`;
  await page.locator('summary', { hasText: 'Bewaar deze weergave' }).click();
  const bewaar = page.getByRole('form', { name: 'Weergave bewaren' });
  await bewaar.getByRole('button', { name: 'Bewaar' }).click();
  await expect(bewaar.getByRole('alert')).toContainText('Geef de weergave een naam.');
  await bewaar.getByLabel('Naam van deze weergave').fill(naam);
  await bewaar.getByRole('button', { name: 'Bewaar' }).click();
  const weergaven = page.getByRole('navigation', { name: 'Uw weergaven' });
  await expect(weergaven.getByRole('link', { name: naam })).toBeVisible();

  await page.context().clearCookies();
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/werkvoorraad');
  await weergaven.getByRole('link', { name: naam }).click();
  await expect(page).toHaveURL(/soort=relatief-verzuim/);
  await expect(page.getByRole('columnheader', { name: 'Geboren' })).toBeVisible();

  await page.locator('summary', { hasText: 'Bewaar deze weergave' }).click();
  await page.getByRole('button', { name: `Verwijder “${naam}”` }).click();
  await expect(weergaven.getByRole('link', { name: naam })).toHaveCount(0);
  await page.locator('summary', { hasText: 'Kolommen' }).click();
  await kolommen.getByLabel('Gemeente').check();
  await kolommen.getByLabel('Geboren').uncheck();
  await kolommen.getByRole('button', { name: 'Toon deze kolommen' }).click();
  await expect(page.getByRole('columnheader', { name: 'Gemeente' })).toBeVisible();
});

test('een lijst gaat alleen met een doel naar buiten', async ({ page }) => {
  await meldAan(page, 'teamleider');
  await page.goto('/werkvoorraad?eigenaar=team');
  await page.locator('summary', { hasText: 'Exporteren' }).click();
  const formulier = page.getByRole('form', { name: 'Lijst exporteren' });
  await formulier.getByRole('button', { name: 'Maak het bestand' }).click();
  await expect(formulier.getByRole('alert')).toContainText('waarvoor u dit bestand gebruikt');
  await verwachtToegankelijk(page);
  await formulier.getByLabel('Waarvoor gebruikt u dit bestand?').fill('Werk verdelen in het teamoverleg');
  await formulier.getByRole('button', { name: 'Maak het bestand' }).click();
  await expect(page.getByText('Het bestand staat klaar')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download de lijst als CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^werkvoorraad-\d{4}-\d{2}-\d{2}\.csv$/);
});

for (const pad of ['/meldingen', '/thuiszitters', '/absoluut-verzuim', '/verlof'])
  test(`ook ${pad} kent weergaven en kolommen`, async ({ page }) => {
    await meldAan(page, 'leerplichtambtenaar');
    await page.goto(pad);
    await page.locator('summary', { hasText: 'Kolommen' }).click();
    await expect(page.getByRole('form', { name: 'Kolommen kiezen' })).toBeVisible();
    await expect(page.locator('summary', { hasText: 'Exporteren' })).toHaveCount(0);
    await verwachtToegankelijk(page);
  });
