import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('de beheerder kiest de huisstijl: collega’s en de openbare pagina’s dragen haar meteen, en terug kan ook', async ({
  page,
  browser,
}) => {
  await meldAan(page, 'beheerder');
  await page.goto('/beheer/huisstijl');
  const html = page.locator('html');
  const formulier = page.getByRole('form', { name: 'Huisstijl kiezen' });
  const was = await formulier.getByRole('radio', { checked: true }).getAttribute('value');
  const voorbeeld = page.getByRole('region', { name: 'Voorbeeld: Baksteen (warm rood en crème)' });
  await expect(voorbeeld).toBeVisible();
  // Each sample wears its own colours, whatever the page wears.
  const knoppen = await page
    .locator('.huisstijl .knop--primair')
    .evaluateAll((alle) => alle.map((knop) => getComputedStyle(knop).backgroundColor));
  expect(new Set(knoppen).size).toBe(5);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await verwachtToegankelijk(page);
  }

  await formulier.getByLabel('Baksteen (warm rood en crème)').check();
  await formulier.getByRole('button', { name: 'Gebruik deze huisstijl' }).click();
  await expect(page.getByText('De huisstijl is nu Baksteen (warm rood en crème).')).toBeVisible();
  await expect(html).toHaveAttribute('data-thema', 'baksteen');
  await expect(formulier.getByLabel('Baksteen (warm rood en crème): geldt nu')).toBeChecked();

  const bezoeker = await (await browser.newContext()).newPage();
  await bezoeker.goto('/cijfers/westelijke-mijnstreek');
  await expect(bezoeker.locator('html')).toHaveAttribute('data-thema', 'baksteen');
  await verwachtToegankelijk(bezoeker);
  await bezoeker.context().close();

  await page.reload();
  await formulier.locator(`input[value="${was ?? ''}"]`).check();
  await formulier.getByRole('button', { name: 'Gebruik deze huisstijl' }).click();
  await expect(html).toHaveAttribute('data-thema', was ?? '');
});
