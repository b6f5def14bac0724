import type { Page } from '@playwright/test';
import { expect, meldAan, openPalet, teller, test, verwachtToegankelijk } from './bezoeker.ts';

/** Counts what a person does: clicks, choices, submitted fields. Typing free text is not counted. */
/** Someone with open work at this bureau, from the list itself: the tests know no names. */
async function iemand(page: Page): Promise<{ naam: string; pad: string }> {
  await page.goto('/werkvoorraad?eigenaar=team');
  const link = page.getByRole('table').locator('a[href^="/jongeren/"]').first();
  const pad = (await link.getAttribute('href')) ?? '';
  return { naam: (await link.innerText()).trim(), pad };
}

/** A part of first and last name, as people type: so much that others of that name do not fill the list. */
function kort(naam: string): string {
  const woorden = naam.split(' ');
  return `${woorden[0]?.slice(0, 4)} ${woorden.at(-1)?.slice(0, -1)}`;
}

test.beforeEach(async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
});

test('taak 3: een jongere vinden op een deel van de naam en het dossier openen, in twee handelingen', async ({
  page,
}) => {
  const { naam, pad } = await iemand(page);
  await page.goto('/vandaag');
  const tel = teller();
  // The key works once the script of the page does; a person presses again when nothing happens.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: /^Zoek een jongere/ })).toBeFocused({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await page.keyboard.type(kort(naam));
  await tel.doe(page.keyboard.press('Enter'));
  await page.waitForURL(/\/jongeren\?/);
  await tel.doe(page.locator(`a[href="${pad}"]`).click());
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  expect(tel.aantal).toBeLessThanOrEqual(2);
  await verwachtToegankelijk(page);
});

test('taak 2: contact met volgende actie en datum vastleggen, in hooguit vijf handelingen en zonder muis', async ({
  page,
}) => {
  const { naam, pad } = await iemand(page);
  await page.goto('/thuiszitters');
  const tel = teller();
  await tel.doe(openPalet(page));
  await page.keyboard.type(`contact ${naam}`); // the whole name: of many namesakes only the first eight are shown
  await expect(page.getByRole('option', { name: new RegExp(naam) }).first()).toBeVisible();
  while ((await gekozen(page)) !== `${pad}/contact`) await page.keyboard.press('ArrowDown');
  await tel.doe(page.keyboard.press('Enter'));
  await page.waitForURL(`**${pad}/contact`);
  await naarVeld(page, 'met'); // nothing is chosen beforehand
  await tel.doe(page.keyboard.press('o'));
  await expect(page.getByLabel('Met wie, en bereikt?')).toHaveValue('ouder:ja');
  await naarVeld(page, 'verslag');
  await page.keyboard.type('Moeder gebeld; zij praat vanavond met hem.');
  await naarVeld(page, 'volgendeActie');
  await page.keyboard.type('Terugbellen');
  await naarVeld(page, 'volgendeDatum');
  // Which part of a date comes first differs per browser; the field itself is reached by keyboard.
  await tel.doe(page.locator(':focus').fill('2030-12-31'));
  await tel.doe(page.keyboard.press('Enter'));
  await page.waitForURL(new RegExp(`${pad}(#|$)`));
  await expect(page.getByText('Moeder gebeld; zij praat vanavond met hem.').first()).toBeVisible();
  await expect(page.getByText('Terugbellen').first()).toBeVisible();
  expect(tel.aantal).toBeLessThanOrEqual(5);
});

test('de taak "contact" uit het snelmenu begint in het zoekveld', async ({ page }) => {
  await page.goto('/thuiszitters');
  await openPalet(page);
  await page.keyboard.type('contact');
  await expect(page.getByRole('option', { name: /contact/i }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/jongeren?taak=contact');
  const veld = page.getByRole('searchbox', { name: 'Naam, geboortedatum of nummer', exact: true });
  await expect(veld).toBeFocused();
});

test('wat half is getypt, staat er na weggaan nog', async ({ page }) => {
  const { pad } = await iemand(page);
  await page.goto(`${pad}/contact`);
  await page.getByLabel('Verslag').fill('Nog niet af: gesprek over');
  await expect(page.getByText(/Concept bewaard/)).toBeVisible({ timeout: 15_000 });
  await page.goto('/vandaag');
  await page.goto(`${pad}/contact`);
  await expect(page.getByLabel('Verslag')).toHaveValue('Nog niet af: gesprek over');
  await verwachtToegankelijk(page);
  const weg = page.getByRole('button', { name: 'Gooi het concept weg' });
  await expect(weg).toBeHidden(); // one click by mistake costs nothing
  await page.getByText('Leeg beginnen').click();
  await weg.click();
  await expect(page.getByLabel('Verslag')).toHaveValue('', { timeout: 15_000 });
});

test('een BSN in het zoekveld leidt naar het dossier en staat in geen enkel adres', async ({ page }) => {
  const { naam, pad } = await iemand(page);
  const adressen: string[] = [];
  page.on('request', (request) => adressen.push(request.url()));
  await page.goto(pad);
  await page.getByText('Toon het hele nummer').click();
  await page.getByLabel('Waarom is het nummer nodig?').fill('Controle van een aanvraag bij DUO');
  await page.getByRole('button', { name: 'Toon nummer' }).click();
  const nummer =
    (
      await page
        .getByText(/: \d{9}/)
        .first()
        .innerText()
    ).match(/\d{9}/)?.[0] ?? '';
  expect(nummer).toMatch(/^\d{9}$/);
  await page.goto('/vandaag');
  await page.locator('#zoek-jongere').fill(nummer);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${pad}`);
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  expect(adressen.filter((adres) => adres.includes(nummer))).toEqual([]);
});

test('een teamleider geeft eerst een reden', async ({ page, browser }) => {
  const { pad } = await iemand(page);
  const venster = await browser.newPage();
  await meldAan(venster, 'teamleider');
  await venster.goto(pad);
  await expect(venster.getByRole('heading', { name: 'Waarom opent u dit dossier?' })).toBeVisible();
  await venster.getByRole('textbox', { name: 'Reden' }).fill('Vraag van de ouders beoordelen');
  await venster.getByRole('button', { name: 'Open het dossier' }).click();
  await expect(venster.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible({ timeout: 20_000 });
  await venster.close();
});

test('lijsten en formulieren over jongeren zijn toegankelijk, en passen op een telefoon', async ({
  page,
}) => {
  const { pad } = await iemand(page);
  const vast = ['/vandaag', '/werkvoorraad?eigenaar=team', '/jongeren', '/jongeren/nieuw'];
  const dossier = ['', '/gegevens', '/feiten', '/inzage', '/contact'].map((deel) => `${pad}${deel}`);
  for (const adres of [...vast, ...dossier]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(adres);
    await verwachtToegankelijk(page);
    await page.setViewportSize({ width: 390, height: 800 });
    const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(breedte, adres).toBeLessThanOrEqual(390);
  }
});

async function gekozen(page: Page): Promise<string> {
  const id = await page
    .getByRole('combobox', { name: /Zoek een jongere/ })
    .getAttribute('aria-activedescendant');
  return id?.slice(id.indexOf('/')) ?? '';
}

/** Goes on by Tab until the field with this name has the focus. */
async function naarVeld(page: Page, naam: string): Promise<void> {
  for (let druk = 0; druk < 60; druk += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === naam) return;
  }
  throw new Error(`Met de Tab-toets komt men niet bij ${naam}`);
}
