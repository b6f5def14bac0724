import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');
/** Another content each run, so that it is not "already in the dossier". */
const uniek = (begin: Buffer) => Buffer.concat([begin, Buffer.from(`% ${Date.now()} ${Math.random()}\n`)]);

async function eersteDossier(page: Page): Promise<string> {
  await page.goto('/werkvoorraad?eigenaar=team');
  const href = await page.locator('table a[href^="/jongeren/"]').first().getAttribute('href');
  return href ?? '';
}

test('een stuk toevoegen, openen, vervangen en intrekken', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  const dossier = await eersteDossier(page);
  await page.goto(dossier);
  await page
    .getByRole('navigation', { name: 'Delen van het dossier' })
    .getByRole('link', { name: 'Documenten' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Documenten' })).toBeVisible();
  await verwachtToegankelijk(page);

  await page.getByRole('link', { name: 'Stuk toevoegen' }).click();
  const titel = `Kennisgeving ${Date.now()}`;
  await page.getByLabel('Naam van het stuk').fill(titel);
  await page.getByLabel('Wat voor stuk is het?').selectOption('kennisgeving');
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({
    name: 'kennisgeving.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('geen pdf'),
  });
  await page.getByRole('button', { name: 'Bewaar stuk' }).click();

  // Refused: each field says what is wrong, and what was typed is still there.
  await expect(page.locator('.foutoverzicht')).toContainText('Er kloppen 3 velden niet.');
  await expect(page.locator('.foutoverzicht')).toContainText('maar de inhoud is gewone tekst');
  await expect(page.getByLabel('Naam van het stuk')).toHaveValue(titel);
  await expect(page.getByLabel('Wat voor stuk is het?')).toHaveValue('kennisgeving');
  await verwachtToegankelijk(page);

  await page.getByLabel('Datum op het stuk').fill('2024-03-12');
  await page.getByLabel('Van wie komt het?').selectOption('ouder');
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name: 'kennisgeving.pdf', mimeType: 'application/pdf', buffer: uniek(PDF) });
  await page.getByRole('button', { name: 'Bewaar stuk' }).click();
  await expect(page.getByRole('status')).toContainText(`“${titel}” staat in het dossier.`);

  const adres =
    (await page.getByRole('link', { name: `Download ${titel}, versie 1` }).getAttribute('href')) ?? '';
  const { 'content-security-policy': csp, 'cache-control': cache } = (
    await page.request.get(adres)
  ).headers();
  expect([csp, cache]).toEqual(["sandbox; default-src 'none'", 'no-store']);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: `Download ${titel}, versie 1` }).click();
  expect((await download).suggestedFilename()).toBe('kennisgeving.pdf');

  await page.getByRole('link', { name: titel, exact: true }).click();
  await page.getByRole('link', { name: 'Nieuwe versie' }).click();
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name: 'getekend.pdf', mimeType: 'application/pdf', buffer: uniek(PDF) });
  await page.getByRole('button', { name: 'Bewaar versie' }).click();
  await page.getByRole('link', { name: titel, exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'getekend.pdf' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'kennisgeving.pdf' })).toBeVisible();
  await verwachtToegankelijk(page);

  await page.locator('summary', { hasText: 'Intrekken' }).click();
  await page.getByRole('button', { name: 'Trek in' }).click();
  await expect(page.locator('.foutoverzicht')).toContainText('Schrijf waarom');
  await page.getByLabel('Waarom hoort dit stuk niet in het dossier?').fill('Hoort bij de broer');
  await page.getByRole('button', { name: 'Trek in' }).click();
  await page.getByText(/Ingetrokken stukken/).click();
  await expect(page.getByText(`${titel}: Hoort bij de broer`)).toBeVisible();
});

test('de administratie voegt een verklaring van een arts toe, en opent haar niet', async ({ page }) => {
  await meldAan(page, 'administratie');
  const dossier = await eersteDossier(page);
  await page.goto(`${dossier}/documenten/nieuw`);
  const titel = `Conclusie arts ${Date.now()}`;
  await page.getByLabel('Naam van het stuk').fill(titel);
  await page.getByLabel('Wat voor stuk is het?').selectOption('verklaring-arts');
  await page.getByLabel('Datum op het stuk').fill('2024-03-12');
  await page.getByLabel('Van wie komt het?').selectOption('arts');
  const bestand = { name: 'arts.pdf', mimeType: 'application/pdf', buffer: uniek(PDF) };
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(bestand);
  await page.getByRole('button', { name: 'Bewaar stuk' }).click();
  await expect(page.locator('.foutoverzicht')).toContainText('alleen de conclusie');
  // The file itself was good: it is kept, and need not be chosen again.
  await expect(page.getByText('arts.pdf (', { exact: false })).toBeVisible();
  await page.getByLabel('Er staat geen diagnose of behandeling in').check();
  await page.getByRole('button', { name: 'Bewaar stuk' }).click();
  const rij = page.getByRole('row', { name: new RegExp(titel) });
  await expect(rij).toContainText('alleen voor behandelaars');
  await expect(rij.getByRole('link', { name: /Download/ })).toHaveCount(0);
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('gaat toevoegen even goed, en blijft bij een fout alles staan', async ({ page }) => {
    await meldAan(page, 'leerplichtambtenaar');
    const dossier = await eersteDossier(page);
    await page.goto(`${dossier}/documenten/nieuw`);
    const titel = `Zonder script ${Date.now()}`;
    await page.getByLabel('Naam van het stuk').fill(titel);
    await page.getByRole('button', { name: 'Bewaar stuk' }).click();
    await expect(page.getByText('Kies een bestand.').first()).toBeVisible();
    await expect(page.getByLabel('Naam van het stuk')).toHaveValue(titel);

    await page
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: 'zonder.pdf', mimeType: 'application/pdf', buffer: uniek(PDF) });
    await page.getByRole('button', { name: 'Bewaar stuk' }).click();
    await expect(page.getByText('u hoeft het niet opnieuw te kiezen')).toContainText('zonder.pdf');
    await page.getByLabel('Wat voor stuk is het?').selectOption('kennisgeving');
    await page.getByLabel('Datum op het stuk').fill('2024-03-12');
    await page.getByLabel('Van wie komt het?').selectOption('ouder');
    await page.getByRole('button', { name: 'Bewaar stuk' }).click();
    await expect(page.getByRole('status').first()).toContainText(`“${titel}” staat in het dossier.`);
  });
});
