import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('wie is op de peildatum nog niet bevestigd: aanvinken, bekijken, samen bevestigen en terugdraaien', async ({
  page,
}) => {
  await meldAan(page, 'doorstroomcoach');
  await page.goto('/bestemmingen');
  await expect(page.getByRole('heading', { level: 1, name: /^Bestemmingen op/ })).toBeVisible();
  const lijst = page.getByRole('form', { name: 'Bestemmingen samen bevestigen' });
  const namen = lijst.locator('tbody tr th[scope="row"] a, tbody tr td a');
  await expect(namen.first()).toBeVisible();
  const [eerste] = await namen.allInnerTexts();
  await verwachtToegankelijk(page);

  await test.step('eerst een voorbeeld: er is nog niets gedaan', async () => {
    await lijst.getByRole('checkbox').nth(0).check();
    await lijst.getByRole('checkbox').nth(1).check();
    await lijst.getByLabel('Bevestig voor wie is aangevinkt').selectOption('werkt');
    await lijst.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    await expect(page.getByText('Er is nog niets gedaan. Kijk of dit klopt.')).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('in één keer bevestigd, en van de lijst', async () => {
    await page.getByRole('button', { name: 'Bevestig (2)' }).click();
    await expect(page.getByText('2 bestemmingen bevestigd')).toBeVisible();
    await expect(lijst.getByRole('link', { name: eerste ?? '' })).toBeHidden();
  });

  await test.step('en in één keer terug', async () => {
    await page.getByRole('button', { name: 'Draai terug' }).click();
    await expect(page.getByText('Deze bestemmingen zijn weer niet bevestigd.')).toBeVisible();
    await expect(lijst.getByRole('link', { name: eerste ?? '' }).first()).toBeVisible();
  });

  await test.step('de hele lijst staat in het voorbeeld zonder aan te vinken', async () => {
    await page.goto('/bestemmingen');
    await lijst.getByRole('button', { name: /^Bekijk de hele lijst/ }).click();
    await expect(page.getByText('Er is nog niets gedaan. Kijk of dit klopt.')).toBeVisible();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(2);
    await verwachtToegankelijk(page);
  });

  await test.step('van het hele team op een eerdere peildatum, en wie wel is bevestigd', async () => {
    await page.goto('/bestemmingen?eigenaar=team&stand=bevestigd');
    await expect(page.getByText(/met een bevestiging\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bekijk wat er gebeurt' })).toBeHidden();
  });
});

test('de bestemmingen van 1 augustus 2024 als cijfer, met de jongeren erachter', async ({ page }) => {
  await meldAan(page, 'teamleider');
  await page.goto('/rapportage/dsp-bestemming?schooljaar=2023-2024&peildatum=2024-08-01');
  await expect(page.getByText('Deze tabel telt jongeren.')).toBeVisible();
  await expect(page.locator('.tegel-cijfer').first()).toContainText('1.217');
  await verwachtToegankelijk(page);
  await page.locator('table a[href*="/dsp-bestemming/zaken"]').first().click();
  await expect(page.getByRole('heading', { name: 'Zaken achter dit cijfer' })).toBeVisible();
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await verwachtToegankelijk(page);
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('past de lijst van bestemmingen op het scherm', async ({ page }) => {
    await meldAan(page, 'doorstroomcoach');
    await page.goto('/bestemmingen');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
