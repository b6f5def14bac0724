import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('taak 9: een caseload overdragen en weer terug in vijf handelingen', async ({ page }) => {
  await meldAan(page, 'teamleider');
  await page.goto('/vandaag');
  let handelingen = 0;
  const doe = async (werk: () => Promise<unknown>) => {
    handelingen += 1;
    await werk();
  };

  await doe(() => page.getByRole('link', { name: 'Caseload overdragen' }).click());
  await page.waitForURL(/\/werkvoorraad\/overdragen/);
  await verwachtToegankelijk(page);
  await doe(() => page.getByLabel('Van', { exact: true }).selectOption({ label: 'Lieke Leerplicht' }));
  await page.waitForURL(/van=[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { name: /Wat er overgaat/ })).toBeVisible();
  await doe(() => page.getByLabel('Naar', { exact: true }).selectOption({ label: 'Bas Boa' }));
  await page.waitForURL(/naar=[0-9a-f-]{36}/);
  await verwachtToegankelijk(page);
  await doe(() => page.getByRole('button', { name: /^Draag over/ }).click());
  await page.waitForURL(/gedaan=/);
  await expect(page.getByText('zijn overgedragen')).toBeVisible();
  await verwachtToegankelijk(page);
  await doe(() => page.getByRole('button', { name: 'Maak ongedaan' }).click());
  await expect(page.getByText('is teruggezet')).toBeVisible();
  expect(handelingen).toBe(5);
});

test('wie een deel van het werk niet mag doen, krijgt dat niet: het blijft en wordt vooraf genoemd', async ({
  page,
}) => {
  await meldAan(page, 'teamleider');
  await page.goto('/werkvoorraad/overdragen');
  await page.getByLabel('Van', { exact: true }).selectOption({ label: 'Bas Boa' });
  await page.waitForURL(/van=[0-9a-f-]{36}/);
  await page.getByLabel('Naar', { exact: true }).selectOption({ label: 'Dirk Doorstroom' });
  await page.waitForURL(/naar=[0-9a-f-]{36}/);
  await expect(page.getByText('De rol van Dirk Doorstroom mag dit werk niet doen.')).toBeVisible();
  await expect(page.getByText('Termijn in een handhavingszaak')).toHaveCount(0);
  await verwachtToegankelijk(page);
  await page.getByText(/^Wat er blijft/).click();
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Lieke Leerplicht' }).click();
  await expect(page.getByText(/mag dit werk niet doen/)).toHaveCount(0);
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('laat de overdracht zien wat er gaat, met een knop in plaats van vanzelf', async ({ page }) => {
    await meldAan(page, 'teamleider');
    await page.goto('/werkvoorraad/overdragen');
    await page.getByLabel('Van', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Bekijk' }).click();
    await expect(page.getByRole('heading', { name: /Wat er overgaat/ })).toBeVisible();
  });
});

test('een dossier overdragen aan een andere gemeente: alleen het leerplichtdeel, met bestand en brief', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/jongeren');
  await page.locator('main a[href^="/jongeren/"]:not([href$="/nieuw"])').first().click();
  await page.waitForURL(/\/jongeren\/[0-9a-f-]{36}/);
  await page
    .getByRole('navigation', { name: 'Delen van het dossier' })
    .getByRole('link', { name: 'Overdracht' })
    .click();
  const formulier = page.getByRole('form', { name: 'Dossier overdragen' });
  await expect(formulier).toBeVisible();
  await verwachtToegankelijk(page);
  await formulier.getByLabel('Nieuwe gemeente').selectOption('0935');
  await expect(formulier.getByText('Volgens de BRP woont deze jongere')).toBeVisible();
  await verwachtToegankelijk(page);
  await formulier.getByLabel('Waarom een andere gemeente').fill('Staat nog niet in de BRP');
  await formulier.getByLabel('Verhuisd op').fill('2026-01-15');
  await formulier.getByLabel('Reden').fill('Verhuisd');
  await formulier.getByRole('button', { name: 'Draag het dossier over' }).click();
  await page.waitForURL(/\/overdrachten$/);
  await expect(page.getByText('Door ons overgedragen')).toBeVisible();
  await verwachtToegankelijk(page);
});
