import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test.beforeEach(async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
});

test('een spreekuur van plannen tot afsluiten, met per leerling twee keuzes', async ({ page }) => {
  await page.goto('/spreekuren');
  await verwachtToegankelijk(page);
  await page.getByText('Plan een spreekuur', { exact: true }).click();
  const plan = page.getByRole('form', { name: 'Spreekuur plannen' });
  await plan.getByLabel('School').selectOption({ index: 1 });
  await plan.getByRole('button', { name: 'Plan het spreekuur' }).click();
  await page.waitForURL(/\/spreekuren\/[0-9a-f-]{36}$/);
  const adres = page.url();

  await page.getByRole('link', { name: 'Zoek een leerling' }).click();
  await page.getByRole('list', { name: 'Gevonden jongeren' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  await page.waitForURL(adres);
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Schrijf alle uitnodigingen' }).click();
  await page.waitForURL(/\/brieven\/reeksen\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('list', { name: 'Resultaat per jongere' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.goto(adres);
  await expect(page.getByRole('link', { name: 'Bekijk de uitnodigingen' })).toBeVisible();

  let keuzes = 0;
  const gesprek = page.getByRole('form', { name: /^Gesprek met/ });
  await gesprek.getByRole('radio').first().check();
  keuzes += 1;
  await gesprek.getByRole('button', { name: 'Bewaar, en de volgende' }).click();
  keuzes += 1;
  expect(keuzes).toBeLessThanOrEqual(3);
  await expect(gesprek).toHaveCount(0);
  await page.getByRole('button', { name: 'Het spreekuur is gehouden' }).click();
  await expect(page.getByText('Gehouden, door')).toBeVisible();
  await verwachtToegankelijk(page);
});

test('advies aan een school telt zonder dossier', async ({ page }) => {
  await page.goto('/spreekuren');
  await page.getByText('Leg een advies vast').click();
  const formulier = page.getByRole('form', { name: 'Advies vastleggen' });
  await formulier.getByLabel('School').selectOption({ index: 1 });
  await formulier.getByLabel('In het kort').fill('Wanneer een ziekmelding een melding wordt');
  await formulier.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Het advies is vastgelegd.')).toBeVisible();
  await expect(page.getByText('Wanneer een ziekmelding een melding wordt')).toBeVisible();
});
