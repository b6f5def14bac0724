import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('zelfcontrole: de kwaliteitsmedewerker laat de bewaarde cijfers narekenen en ziet de uitkomst', async ({
  page,
}) => {
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/rapportage');
  await expect(page.getByRole('heading', { name: 'Cijfers', level: 1 })).toBeVisible();
  await page.goto('/rapportage/zelfcontrole');
  await expect(page.getByRole('heading', { name: 'Zelfcontrole van de cijfers', level: 1 })).toBeVisible();
  await verwachtToegankelijk(page);
  const controles = page.getByRole('table', { name: 'Eerdere controles' }).getByRole('row');
  const eerst = await controles.count();
  await page.getByRole('button', { name: 'Reken nu na' }).click();
  await expect(page.getByText('De cijfers worden nagerekend.')).toBeVisible();
  await expect(async () => {
    await page.reload();
    expect(await controles.count()).toBeGreaterThan(eerst);
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText('Geen verschillen')).toBeVisible();
  await verwachtToegankelijk(page);
});

test('zelfcontrole: de beheerder ziet of het klopt', async ({ page }) => {
  await meldAan(page, 'beheerder');
  await page.goto('/rapportage/zelfcontrole');
  await expect(page.getByRole('heading', { name: 'Bewaarde cijfers' })).toBeVisible();
});

test('zelfcontrole: een leerplichtambtenaar leest wie erover gaat', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/rapportage/zelfcontrole');
  await expect(page.getByText('Dit hoort niet bij uw rol.')).toBeVisible();
});
