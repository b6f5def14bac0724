import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test.beforeEach(async ({ page }) => {
  await meldAan(page, 'kwaliteitsmedewerker');
});

test('kwaliteit: van een reden naar de zaken, zonder namen, en een zaak vraagt om een reden', async ({
  page,
}) => {
  await page.goto('/kwaliteit');
  await expect(page.getByRole('heading', { name: 'Kwaliteit', level: 1 })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.waitForURL(/\/kwaliteit\/afwijkingen/);
  await verwachtToegankelijk(page);
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.waitForURL(/\/werkprocessen\//);
  await expect(page.getByText('Geef eerst een reden om het te openen.')).toBeVisible();
});

test('kwaliteit: elk cijfer leidt naar zijn zaken', async ({ page }) => {
  for (const deel of ['contact', 'stukken', 'reactie']) {
    await page.goto(`/kwaliteit/${deel}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await verwachtToegankelijk(page);
  }
});

test('dossiertoets: trekken, een zaak half en daarna helemaal toetsen, en de uitslag', async ({ page }) => {
  await page.goto('/kwaliteit');
  await page.getByRole('link', { name: 'Dossiertoets', exact: true }).click();
  await page.waitForURL(/\/kwaliteit\/toets$/);
  await verwachtToegankelijk(page);
  const naam = `Proef ${Date.now()}`;
  await page.getByRole('textbox', { name: 'Naam' }).fill(naam);
  await page.getByLabel('Hoeveel zaken').fill('0');
  await page.getByRole('button', { name: 'Trek een steekproef' }).click();
  await expect(page.getByText('Trek ten minste één zaak.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Naam' })).toHaveValue(naam);
  await page.getByLabel('Hoeveel zaken').fill('3');
  await page.getByRole('button', { name: 'Trek een steekproef' }).click();
  await page.waitForURL(/\/kwaliteit\/toets\/[0-9a-f-]{36}$/);
  await expect(page.getByText('0 van 3 getoetst')).toBeVisible();
  await page.getByRole('link', { name: /^1\. / }).click();
  const formulier = page.getByRole('form', { name: 'Dossier toetsen' });
  await formulier.getByRole('group').first().getByLabel('Nee', { exact: true }).check();
  await formulier.getByRole('textbox').first().fill('Alleen een brief.');
  await verwachtToegankelijk(page);
  await formulier.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
  await expect(page.getByText('1 van 8 vragen')).toBeVisible();
  for (const groep of await formulier.getByRole('group').all())
    await groep.getByLabel('Ja', { exact: true }).check();
  await formulier.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
  await expect(page.getByText('1 van 3 getoetst')).toBeVisible();
  await expect(page.getByRole('cell', { name: '100%' }).first()).toBeVisible();
  await page.goto('/kwaliteit/toets');
  await expect(page.getByRole('row', { name: new RegExp(naam) })).toContainText('1 van 3');
});
