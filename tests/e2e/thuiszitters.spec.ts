import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test.beforeEach(async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
});

test('een zaak op de agenda van de Actietafel zetten en er weer af halen, vanuit de lijst', async ({
  page,
}) => {
  await page.goto('/thuiszitters?duur=lang&agenda=nee');
  await verwachtToegankelijk(page);
  await page
    .getByRole('link', { name: /^Handelen voor/ })
    .first()
    .click();
  await page.waitForURL(/kies=/);
  await expect(page.getByLabel('Duur')).toHaveValue('lang');
  const naam = await page.locator('#kies h2').innerText();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Zet op de agenda' }).click();
  await expect(page.getByText('Schrijf wat u aan het overleg wilt vragen.').first()).toBeVisible();
  await page.getByLabel('Wat vraagt u aan de Actietafel?').fill('Welke school kan plaatsen?');
  await page.getByRole('button', { name: 'Zet op de agenda' }).click();
  await expect(page.getByText('De zaak staat op de agenda van de Actietafel.')).toBeVisible();
  await expect(page.getByLabel('Duur')).toHaveValue('lang');
  await page.goto('/thuiszitters?agenda=ja');
  await page.getByRole('link', { name: `Op de agenda voor ${naam}` }).click();
  await expect(page.getByText('Welke school kan plaatsen?')).toBeVisible();
  await page.getByRole('button', { name: 'Haal van de agenda' }).click();
  await expect(page.getByRole('link', { name: `Op de agenda voor ${naam}` })).toBeHidden();
});

test('weer naar school: vastleggen vanuit de lijst, en de jongere staat er niet meer op', async ({
  page,
}) => {
  await page.goto('/thuiszitters?soort=LRV');
  const handelen = page.getByRole('link', { name: /^(Handelen|Op de agenda) voor/ }).last();
  await handelen.click();
  await page.waitForURL(/kies=/);
  const naam = await page.locator('#kies h2').innerText();
  const dossier = await page
    .locator('#kies')
    .getByRole('link', { name: 'Open het dossier' })
    .getAttribute('href');
  await page.getByLabel('Waaruit blijkt dat?').selectOption('zelf-gezien');
  await page.getByRole('button', { name: 'Gaat weer naar school' }).click();
  await expect(page.getByText('Wie weer naar school gaat, staat niet meer op de lijst.')).toBeVisible();
  await expect(page.locator(`table a[href="${dossier}"]`)).toHaveCount(0);
  await page.goto(dossier ?? '');
  await expect(page.getByText('Gaat weer naar school').first()).toBeVisible();
  expect(naam).not.toBe('');
});

test('het verloop van het schooljaar staat erbij, met dezelfde aantallen als tabel', async ({ page }) => {
  await page.goto('/thuiszitters');
  await expect(page.getByRole('heading', { name: /^Verloop in/ })).toBeVisible();
  await page.getByText('Toon als tabel').click();
  await expect(page.getByRole('cell').first()).toBeVisible();
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('is de lijst te lezen en te gebruiken', async ({ page }) => {
    await page.goto('/thuiszitters');
    await verwachtToegankelijk(page);
    const breed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(breed).toBeLessThanOrEqual(390);
  });
});
