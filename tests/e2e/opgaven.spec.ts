import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

const JAAR = '2022-2023';

test('van opgave naar zaken, klaarzetten, indienen en het bestand', async ({ page }) => {
  test.setTimeout(180_000);
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto(`/opgaven?jaar=${JAAR}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Opgaven' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Leerplichttelling' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leerplichttelling' })).toBeVisible();
  await verwachtToegankelijk(page);

  const meldingen = page.getByRole('link', { name: /: Meldingen, totaal$/ });
  const getal = (await meldingen.textContent()) ?? '';
  await meldingen.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Waar dit getal uit komt' })).toBeVisible();
  await expect(page.getByText(getal, { exact: true }).first()).toBeVisible();
  await verwachtToegankelijk(page);
  await page
    .getByRole('link', { name: /^Zaken achter dit getal: / })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zaken achter dit cijfer' })).toBeVisible();

  await page.goto(`/opgaven/artikel-25-lid-2/${JAAR}`);
  const form = page.getByRole('form', { name: 'Klaarzetten om in te dienen' });
  await form
    .getByLabel('Toelichting')
    .fill('Wie geen adres in de regio heeft, staat in geen opgave per gemeente.');
  const herstelt = form.getByLabel('Wat herstelt de nieuwe uitgave?');
  if ((await herstelt.count()) > 0) await herstelt.fill('Een proef van de lezer.');
  await form.getByRole('button', { name: 'Zet deze opgave klaar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Leerplichttelling, uitgave \d+/ })).toBeVisible();
  await verwachtToegankelijk(page);
  const indienen = page.getByRole('form', { name: 'Vastleggen dat de opgave is ingediend' });
  await indienen.getByLabel('Ingediend bij').fill('');
  await indienen.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Schrijf bij wie u indiende.').first()).toBeVisible();
  await indienen.getByLabel('Ingediend bij').fill('minister van OCW');
  await indienen.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Bij minister van OCW, vastgelegd door')).toBeVisible();

  const wacht = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV', exact: true }).click();
  const bestand = await wacht;
  expect(bestand.suggestedFilename()).toBe(`artikel-25-lid-2-${JAAR}.csv`);
  expect(readFileSync(await bestand.path(), 'utf8')).toContain(
    `;Meldingen;totaal;${getal.replaceAll('.', '')};`,
  );
  await page.goto(`/opgaven/artikel-25-lid-2/${JAAR}`);
  await expect(page.getByText('De cijfers van nu zijn nog dezelfde.')).toBeVisible();
});

test('de openbare uitgave van de indicatoren voor de begroting: de een zet klaar, een ander maakt openbaar, en elk bestand is te openen', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/opgaven/bbv/2023-2024');
  await expect(page.getByText('Uiterlijk')).toBeVisible();
  await page.locator('summary', { hasText: 'Voor wie, en wanneer' }).click();
  await expect(page.getByText('De begroting en de jaarstukken leest iedereen.')).toBeVisible();
  await verwachtToegankelijk(page);
  await page
    .getByRole('form', { name: 'Klaarzetten om in te dienen' })
    .getByRole('button', { name: 'Zet deze opgave klaar' })
    .click();
  await expect(page.getByText('een collega maakt haar openbaar')).toBeVisible();
  const adres = page.url();

  const ander = await (await browser.newContext()).newPage();
  await meldAan(ander, 'manager');
  await ander.goto(adres);
  await ander.locator('summary', { hasText: 'Bekijk de openbare uitgave' }).click();
  await verwachtToegankelijk(ander);
  await ander.getByRole('button', { name: 'Maak openbaar' }).click();
  await expect(ander.getByText('Openbaar gemaakt op')).toBeVisible();
  const haal = async (naam: string) => {
    const wacht = ander.waitForEvent('download');
    await ander.getByRole('link', { name: naam, exact: true }).click();
    return readFileSync(await (await wacht).path());
  };
  expect((await haal('Openbare uitgave als PDF')).toString('latin1')).toMatch(/\/Marked true/);
  expect(Object.keys(unzipSync(await haal('Openbare uitgave als Word')))).toContain('word/document.xml');
  expect(Object.keys(unzipSync(await haal('Openbare uitgave als Excel')))).toContain('xl/workbook.xml');
  expect((await haal('Openbare uitgave als HTML')).toString()).toContain('kleine aantallen zijn beschermd');
  await ander.context().close();
});

test('de teldag van de thuiszitterstelling: de laatste schooldag, een zelf gekozen dag en een dag die niet kan', async ({
  page,
}) => {
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/opgaven/thuiszitters/2023-2024');
  await expect(
    page.getByText('vr 5 jul 2024 (de laatste schooldag voor de zomervakantie, regio Zuid)'),
  ).toBeVisible();
  await verwachtToegankelijk(page);
  const form = page.getByRole('form', { name: 'Teldag kiezen' });
  await form.getByLabel('Teldag').fill('2023-10-02');
  await form.getByRole('button', { name: 'Tel op deze dag' }).click();
  await expect(page.getByText('ma 2 okt 2023 (zelf gekozen)')).toBeVisible();
  const getal = page.getByRole('link', { name: /: Alle thuiszitters, totaal$/ }).first();
  const aantal = Number((await getal.textContent())?.replaceAll('.', ''));
  expect(aantal).toBeGreaterThan(0);
  await getal.click();
  await expect(page.getByText('2 okt 2023').first()).toBeVisible();
  await page
    .getByRole('link', { name: /^Zaken achter dit getal/ })
    .first()
    .click();
  await expect(page).toHaveURL(/peildatum=2023-10-02/);
  await page.goto('/opgaven/thuiszitters/2023-2024?teldag=2025-01-01');
  await expect(page.getByText('Kies een teldag vanaf 1 aug 2023 tot en met 31 jul 2024.')).toBeVisible();
  await expect(form.getByLabel('Teldag')).toHaveValue('2025-01-01');
  await verwachtToegankelijk(page);
});
