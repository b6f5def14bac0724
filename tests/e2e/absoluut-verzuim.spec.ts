import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('absoluut verzuim van vergelijking tot afsluiten: controleren, bevestigen, onderzoeken en sluiten', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/absoluut-verzuim/vergelijkingen');
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Vergelijk nu' }).click();
  await page.waitForURL(/\/vergelijkingen\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Klaar', { exact: true })).toBeVisible({ timeout: 60_000 });
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Naar de signalen' }).click();

  const rij = page.getByRole('row').filter({ hasText: 'Vrijstelling afgelopen' }).first();
  await rij.getByRole('link').first().click();
  const paneel = page.getByRole('complementary');
  await expect(paneel.getByRole('list', { name: 'Waarom dit signaal er is' })).toContainText('vrijstelling');
  await verwachtToegankelijk(page);
  await paneel.getByText(/^Controle vastleggen/).click();
  const controle = paneel.getByRole('form', { name: 'Controle vastleggen' });
  await controle.getByLabel(/^BRP nagekeken/).fill('2026-01-05');
  await controle.getByLabel(/^Inschrijving nagekeken/).fill('2026-01-05');
  await controle.getByRole('button', { name: 'Leg vast' }).click();
  await expect(paneel.getByText('Controle vastleggen (2 van 3)')).toBeVisible();

  await paneel.getByRole('button', { name: 'Bevestig absoluut verzuim' }).click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Absoluut verzuim' })).toBeVisible();
  await expect(page.getByRole('term').filter({ hasText: 'Absoluut verzuim bevestigd' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByText('Sluit dit werkproces af').click();
  const sluiten = page.getByRole('form', { name: 'Werkproces afsluiten' });
  await sluiten.getByLabel('Resultaat').selectOption('inschrijving-school');
  await expect(sluiten.getByText('Baken kent geen inschrijving')).toBeVisible();
  await expect(sluiten.getByLabel('Onderwijssoort')).toBeHidden();
  await sluiten.getByRole('radio', { name: 'Ik leg haar nu vast' }).check();
  await sluiten.getByLabel('School', { exact: true }).selectOption({ label: 'Eikenlyceum, Sittard' });
  await sluiten.getByLabel('Onderwijssoort').selectOption('HAVO');
  await sluiten.getByLabel('Eerste dag').fill('2026-01-12');
  await verwachtToegankelijk(page);
  const reden = sluiten.getByLabel(/Waarom/);
  if (await reden.count()) await reden.first().selectOption('niet-van-toepassing');
  await sluiten.getByRole('button', { name: /sluit/i }).click();
  await expect(page.getByText('Gesloten', { exact: true }).first()).toBeVisible();
});

test('meerdere signalen samen: voorbeeld, afsluiten en in één keer terug', async ({ page }) => {
  await meldAan(page, 'administratie');
  await page.goto('/absoluut-verzuim?reden=ingekomen');
  const vakjes = page.getByRole('checkbox', { name: /^Kies / });
  await vakjes.nth(0).check();
  await vakjes.nth(1).check();
  await page.getByLabel('Met de aangevinkte signalen').selectOption('ingeschreven');
  await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
  await expect(page.getByText('Er is nog niets gedaan. Kijk of dit klopt.')).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Sluit af (2)' }).click();
  await expect(page.getByText('2 signalen beoordeeld')).toBeVisible();
  await page.getByRole('button', { name: 'Draai terug' }).click();
  await expect(page.getByText('Alles staat weer zoals het was.')).toBeVisible();
});

test('nieuwkomers: wie, sinds wanneer en waar het heen gaat, zonder nationaliteit', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/nieuwkomers');
  await expect(page.getByRole('table')).toContainText('ISK');
  await page.getByText('Waarom staat hier geen nationaliteit?').click();
  await verwachtToegankelijk(page);
  await page.getByLabel('Stand').selectOption('door');
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page.getByRole('columnheader', { name: 'Ging naar' })).toBeVisible();
});
