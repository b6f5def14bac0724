import { unzipSync } from 'fflate';
import { haal } from './bestanden.ts';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('het jaarverslag van Parkstad leest iedereen, en haalt iedereen op', async ({ page }) => {
  await page.goto('/cijfers/parkstad-demo/jaarverslagen');
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Jaarverslag 2023-2024' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leerplicht in Parkstad 2023-2024');
  await expect(page.getByRole('table', { name: 'Hoe meldingen afliepen, per gemeente' })).toContainText('<5');
  await verwachtToegankelijk(page);
  const { inhoud } = await haal(page, 'Tabellen (Excel)');
  expect(Object.keys(unzipSync(inhoud))).toContain('xl/workbook.xml');
  const pdf = (await haal(page, 'PDF')).inhoud.toString('latin1');
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toMatch(/\/Title \(Leerplicht in Parkstad 2023-2024\)/);
  const html = (await haal(page, 'Om af te drukken')).inhoud.toString();
  expect(html).toContain('Kerkrade: Hoe meldingen afliepen');
  expect(html).toContain('een voorbeeld; alle gegevens zijn verzonnen');
  expect(html).not.toContain('gebruik binnen het bureau');
});

test('de griffie haalt de PDF op die de raad krijgt: van het jaarverslag en van de evaluatie', async ({
  page,
}) => {
  await meldAan(page, 'griffie');
  await page.goto('/publicaties');
  await expect(page.getByRole('heading', { name: 'Openbare jaarverslagen en evaluaties' })).toBeVisible();
  await verwachtToegankelijk(page);
  for (const titel of ['Jaarverslag Leren en Jongeren 2023-2024', 'Uitbreiding leerplicht met 3,5 fte']) {
    const pdf = await haal(page, `PDF van ${titel}`);
    expect(pdf.naam).toMatch(/^(jaarverslag|evaluatie).*\.pdf$/);
    expect(pdf.inhoud.toString('latin1')).toMatch(/\/Lang\s*\(nl\)/);
  }
});
