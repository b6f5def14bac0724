import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeDocx } from '#lib/platform/word.ts';
import { expect, meldAan, openPalet, teller, test, verwachtToegankelijk } from './bezoeker.ts';

/** Someone under eighteen with parents at the bureau, from the list itself: the tests know no names. */
async function iemandMetOuders(page: Page): Promise<{ naam: string; pad: string }> {
  await page.goto('/werkvoorraad?eigenaar=team');
  const paden = await page
    .getByRole('table')
    .locator('a[href^="/jongeren/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const pad of new Set(paden)) {
    await page.goto(`${pad}/brieven/nieuw?sjabloon=kennisgeving`);
    const ouders = page.getByRole('group', { name: 'Aan wie?' }).locator('input[value^="ouders:"]:checked');
    if ((await ouders.count()) === 0) continue;
    const naam = await page
      .getByRole('navigation', { name: 'Kruimelpad' })
      .getByRole('link')
      .first()
      .innerText();
    return { naam, pad };
  }
  throw new Error('In de demoregio heeft niemand op de lijst ouders');
}

test('taak 4: een brief maken, nakijken en versturen in hooguit vier handelingen vanaf de startpagina', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  const { naam, pad } = await iemandMetOuders(page);
  await page.goto('/vandaag');
  const tel = teller();
  await tel.doe(openPalet(page));
  await page.keyboard.type(`brief ${naam}`);
  // By its address: a namesake is somebody else.
  const optie = page.locator(`[role="option"][id$="${pad}/brieven"]`);
  await expect(optie).toContainText(`Brief over ${naam}`);
  await tel.doe(optie.click());
  await page.waitForURL(`**${pad}/brieven`);
  await tel.doe(page.locator('a[href$="/brieven/nieuw?sjabloon=kennisgeving"]').click());
  await page
    .getByLabel('Wat de school heeft gemeld')
    .fill('De school meldt dat achttien lesuren zijn gemist.');
  const voorbeeld = page.locator('.brief-vel');
  await expect(voorbeeld).toContainText('De school meldt dat achttien lesuren zijn gemist.');
  await verwachtToegankelijk(page);
  await tel.doe(page.getByRole('button', { name: 'Verstuur' }).click());
  await page.waitForURL(/\/brieven\/[0-9a-f-]{36}$/);
  await expect(page.getByText('klaar om af te drukken').first()).toBeVisible({ timeout: 60_000 });
  expect(tel.aantal).toBeLessThanOrEqual(4);
  await verwachtToegankelijk(page);
  const wacht = page.waitForEvent('download');
  await page.getByRole('link', { name: /^PDF/ }).first().click();
  const pdf = readFileSync(await (await wacht).path()).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang\s*\(nl\)/);
});

test('van versturen naar afgedrukt, en terug; daarna staat de brief op de tijdlijn', async ({ page }) => {
  await meldAan(page, 'administratie');
  const { pad } = await iemandMetOuders(page);
  await page.goto(`${pad}/brieven/nieuw?sjabloon=uitnodiging-gesprek`);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByText('Vul dit in; het staat in de brief.').first()).toBeVisible();
  await page.getByLabel('Dag van het gesprek').fill('2030-03-12');
  await page.getByLabel('Hoe laat').fill('14.30');
  await page.getByRole('textbox', { name: 'Waar', exact: true }).fill('Kamer 2.14');
  await expect(page.locator('.brief-vel')).toContainText('dinsdag 12 maart 2030');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.waitForURL(/\/brieven\/[0-9a-f-]{36}$/);
  await expect(page.getByText('klaar om af te drukken').first()).toBeVisible({ timeout: 60_000 });
  await page.goto('/brieven/afdrukken');
  await verwachtToegankelijk(page);
  // Another bundle may lie there; the newest stands first.
  const bundels = page.getByRole('listitem').filter({ hasText: /^\d+ brie(f|ven)/ });
  const eerder = await bundels.count();
  await page.getByRole('button', { name: 'Maak één PDF' }).click();
  await expect(bundels).toHaveCount(eerder + 1);
  const bundel = bundels.first();
  await expect(bundel.getByRole('link', { name: /^PDF van/ })).toBeVisible({ timeout: 60_000 });
  await verwachtToegankelijk(page);
  await bundel.getByRole('button', { name: 'Markeer als afgedrukt' }).click();
  await expect(bundel.getByRole('button', { name: 'Toch niet afgedrukt' })).toBeVisible();
  await page.goto(pad);
  await expect(page.getByText(/Uitnodiging voor een gesprek, per post aan/).first()).toBeVisible();
  await page.goto('/brieven/afdrukken');
  await bundel.getByRole('button', { name: 'Toch niet afgedrukt' }).click();
  await expect(bundel.getByRole('button', { name: 'Markeer als afgedrukt' })).toBeVisible();
  await page.goto(pad);
  await expect(page.getByText(/Uitnodiging voor een gesprek, per post aan/)).toHaveCount(0);
});

test('een concept wijzigen en intrekken; wat getypt is staat er nog', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  const { pad } = await iemandMetOuders(page);
  await page.goto(`${pad}/brieven/nieuw?sjabloon=kennisgeving`);
  await page.getByLabel('Wat u zelf wilt toevoegen').fill('Nog niet af.');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await page.waitForURL(/\/brieven\/[0-9a-f-]{36}$/);
  await page.getByRole('link', { name: 'Wijzig' }).click();
  await expect(page.getByLabel('Wat u zelf wilt toevoegen')).toHaveValue('Nog niet af.');
  await page.goBack();
  await page.getByRole('button', { name: 'Trek de brief in' }).click();
  await expect(page.getByText('ingetrokken').first()).toBeVisible();
});

test('gezin: een ouder toevoegen, wijzigen en beëindigen', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  const { pad } = await iemandMetOuders(page);
  const achternaam = `Demoouder${Date.now() % 100_000}`;
  await page.goto(`${pad}/gezin`);
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Ouder of verzorger toevoegen' }).click();
  const formulier = page.getByRole('form', { name: 'Nieuwe ouder of verzorger' });
  await expect(page.getByRole('searchbox', { name: 'Zoek op achternaam' })).toBeVisible();
  if ((await formulier.count()) === 0)
    await page.getByRole('link', { name: 'Nieuwe persoon invullen' }).click();
  await expect(formulier).toBeVisible();
  await verwachtToegankelijk(page);
  await formulier.getByLabel('Voornamen').fill('Robin');
  await formulier.getByLabel('Achternaam').fill(achternaam);
  await formulier
    .getByRole('combobox', { name: 'Wat is deze persoon voor de jongere?' })
    .selectOption('voogd');
  await formulier.getByLabel('Heeft het gezag').uncheck();
  await formulier.getByRole('button', { name: 'Voeg persoon toe' }).click();
  await expect(page.getByText('Een voogd heeft het gezag.').first()).toBeVisible();
  await expect(formulier.getByLabel('Achternaam')).toHaveValue(achternaam);
  await formulier.getByLabel('Heeft het gezag').check();
  await formulier.getByRole('button', { name: 'Voeg persoon toe' }).click();
  await page.waitForURL(/\/gezin$/);
  await page.getByRole('link', { name: `Wijzig Robin ${achternaam}` }).click();
  await verwachtToegankelijk(page);
  await page.getByText('Beëindigen', { exact: true }).click();
  await page.getByRole('button', { name: 'Beëindig', exact: true }).click();
  await page.waitForURL(/\/gezin$/);
  await page.goto(`${pad}/gezin`);
  await expect(page.getByText(`Robin ${achternaam}`).first()).toBeAttached();
});

test('een eigen sjabloon: onbekend veld genoemd, voorbeeld, in gebruik en weer terug', async ({ page }) => {
  await meldAan(page, 'beheerder');
  await page.goto('/beheer/sjablonen');
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Herinnering: vrijstelling voor het nieuwe schooljaar' }).click();
  const bied = async (tekst: string) => {
    const buffer = await makeDocx('Proef', [{ soort: 'alinea', tekst }]);
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await page.getByLabel(/^Word-bestand/).setInputFiles({ name: 'eigen.docx', mimeType, buffer });
    await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
  };
  await bied('{aanhef} {hond}');
  await expect(page.getByText('{hond}').first()).toBeVisible();
  await bied('{adresblok} {datum} {kenmerk} {aanhef} Eigen tekst voor {jongere_naam}.');
  await expect(page.getByText(/Bewaard als versie/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Bekijk voorbeeld van versie/ })
    .first()
    .click();
  await expect(page.locator('.brief-vel')).toContainText('Eigen tekst voor Kim Voorbeeld.');
  await verwachtToegankelijk(page);
  await page
    .getByRole('button', { name: /^Neem in gebruik ?\(versie/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Neem in gebruik ?\(de tekst/ })).toBeVisible();
  await page.getByRole('button', { name: /^Neem in gebruik ?\(de tekst/ }).click();
  await expect(page.getByRole('button', { name: /^Neem in gebruik ?\(de tekst/ })).toHaveCount(0);
});

test('de pagina’s over gezin en brieven passen op een telefoon', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  const { pad } = await iemandMetOuders(page);
  await page.setViewportSize({ width: 390, height: 800 });
  const adressen = ['/gezin', '/gezin/nieuw', '/brieven', '/brieven/nieuw?sjabloon=besluit-vrijstelling'].map(
    (deel) => `${pad}${deel}`,
  );
  for (const adres of [...adressen, '/brieven/afdrukken']) {
    await page.goto(adres);
    const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(breedte, adres).toBeLessThanOrEqual(390);
    await verwachtToegankelijk(page);
  }
});
