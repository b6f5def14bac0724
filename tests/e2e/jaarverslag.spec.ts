import type { Browser, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { haal } from './bestanden.ts';

/** A second person at a second screen. */
async function alsAnder(browser: Browser, rol: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await meldAan(page, rol);
  return page;
}

const formulier = (page: Page, naam: string) => page.getByRole('form', { name: naam, exact: true });
const JAAR = '2020-2021';
/** A page of an edition counts all its figures anew; a busy machine takes its time for that. */
const TELLEN = { timeout: 30_000 };

/** An edition of a school year that the demo leaves alone: one that a run before left in the making, or a new one. */
async function begin(page: Page): Promise<string> {
  await page.goto('/jaarverslagen');
  const over = page.getByRole('listitem').filter({ hasText: 'in de maak' }).getByRole('link', { name: JAAR });
  if ((await over.count()) > 0) {
    await over.click();
    await expect(page.getByRole('region', { name: 'Nog te doen' })).toBeVisible(TELLEN);
    return new URL(page.url()).pathname;
  }
  const nieuw = formulier(page, 'Begin een jaarverslag');
  await nieuw.getByLabel('Schooljaar').selectOption(JAAR);
  await nieuw.getByLabel('Wat herstelt de nieuwe uitgave?').fill('Een proef van de lezer.');
  await nieuw.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('region', { name: 'Nog te doen' })).toBeVisible(TELLEN);
  return new URL(page.url()).pathname;
}

/** Opens what is still to be done, one thing after the other, until nothing is left. */
async function rondAf(page: Page, adres: string): Promise<void> {
  const nogTeDoen = page.getByRole('region', { name: 'Nog te doen' });
  for (;;) {
    await page.goto(adres);
    await expect(nogTeDoen).toBeVisible(TELLEN);
    const hoofdstuk = nogTeDoen.getByRole('link', { name: /^Hoofdstuk / });
    if ((await hoofdstuk.count()) === 0) break;
    await hoofdstuk.first().click();
    await page.getByLabel('Dit hoofdstuk is af').check();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
    await expect(page.getByText('Bewaard.')).toBeVisible(TELLEN);
  }
  await page.goto(`${adres}/optellingen`);
  const nodig = page.getByRole('group').filter({ hasText: 'Uitleg nodig' });
  for (let over = await nodig.count(); over > 0; over -= 1) {
    const kaart = nodig.first();
    await kaart
      .getByLabel('Waarom telt dit niet op?')
      .fill('Een melding loopt soms door in het volgende jaar.');
    await kaart.getByRole('button', { name: 'Bewaar' }).click();
    await expect(nodig).toHaveCount(over - 1, TELLEN);
  }
}

/** Waits until the worker has protected it, sends it out, reads it as an inwoner would, and takes it back with the reason. */
async function maakOpenbaar(page: Page, adres: string, zin: string): Promise<void> {
  await page.goto(`${adres}/openbaar`);
  const knop = page.getByRole('button', { name: 'Maak openbaar' });
  await expect(knop).toBeVisible({ timeout: 120_000 });
  await verwachtToegankelijk(page);
  await knop.click();
  await page.getByRole('link', { name: 'Bekijk de openbare pagina' }).click();
  await expect(page).toHaveTitle(new RegExp(`^Jaarverslag ${JAAR}`));
  await expect(page.getByText(zin)).toBeVisible();
  await verwachtToegankelijk(page);
  const openbaar = new URL(page.url()).pathname;
  await page.goto(`${adres}/openbaar`);
  await expect(page.getByRole('link', { name: 'PDF voor iedereen' })).toBeVisible({ timeout: 120_000 });
  await verwachtToegankelijk(page);
  expect((await vraagPdf(page, openbaar)).status).toBe(200);
  await page.locator('summary', { hasText: 'Trek in' }).click();
  await page.getByLabel('Waarom wordt dit jaarverslag ingetrokken?').fill('Dit was een proef.');
  await page.getByRole('button', { name: 'Trek het jaarverslag in' }).click();
  await expect(page.getByText('daarna ingetrokken: Dit was een proef.')).toBeVisible();
  expect(await vraagPdf(page, openbaar)).toMatchObject({
    ...{ status: 410, tekst: 'Dit jaarverslag is ingetrokken. Dit was een proef.' },
  });
}

/** The PDF at a public address, as somebody gets it who is not signed in. */
async function vraagPdf(page: Page, adres: string): Promise<{ status: number; tekst: string }> {
  const iemand = await page.context().browser()?.newContext();
  if (!iemand) throw new Error('Er is geen browser');
  const antwoord = await iemand.request.get(new URL(`${adres}/pdf`, page.url()).href);
  const gevonden = { status: antwoord.status(), tekst: (await antwoord.body()).toString('latin1') };
  await iemand.close();
  return gevonden;
}

test('een jaarverslag van begin tot openbaar: schrijven, een kader, uitleg bij een optelling, een ander stelt vast en maakt openbaar', async ({
  page,
  browser,
}) => {
  test.setTimeout(360_000);
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/jaarverslagen');
  await verwachtToegankelijk(page);
  const adres = await begin(page);

  await page.getByRole('link', { name: 'Schrijf hoofdstuk Voorwoord' }).click();
  const tekst = formulier(page, 'Tekst van Voorwoord');
  const zin = `Beste lezer, dit is proef ${Date.now() % 100_000}.`;
  await tekst.getByLabel(`Tekst over ${JAAR}`).fill(`${zin}\n\n- een\n- twee`);
  await tekst.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();
  await page.locator('summary', { hasText: 'Zet er een kader bij' }).click();
  const kader = formulier(page, 'Zet er een kader bij');
  await kader.getByLabel('Het verhaal achter de cijfers').fill('Zo kwam het.');
  await kader.getByRole('button', { name: 'Zet erbij' }).click();
  await expect(kader.getByText('Vul de titel van het kader in.').first()).toBeVisible();
  await expect(kader.getByLabel('Het verhaal achter de cijfers')).toHaveValue('Zo kwam het.');
  await kader.getByLabel('Titel van het kader').fill('Het verhaal');
  await kader.getByRole('button', { name: 'Zet erbij' }).click();
  await expect(page.getByRole('group', { name: 'Het verhaal' }).last()).toBeVisible();
  await verwachtToegankelijk(page);

  await rondAf(page, adres);
  await verwachtToegankelijk(page);
  await page.goto(adres);
  await expect(page.getByText('Alles is gedaan')).toBeVisible();
  await expect(page.getByText('U werkte aan dit jaarverslag.')).toBeVisible();

  const ander = await alsAnder(browser, 'manager');
  await ander.goto(adres);
  await expect(ander.getByText(zin)).toBeVisible();
  await expect(
    ander.getByRole('table', { name: 'Resultaten afgehandelde meldingen leerplicht' }),
  ).toBeVisible();
  await ander.getByRole('button', { name: 'Stel het jaarverslag vast' }).click();
  await expect(ander.getByText('Cijfers en teksten veranderen niet meer.')).toBeVisible(TELLEN);
  await verwachtToegankelijk(ander);
  await maakOpenbaar(ander, adres, zin);
  await ander.context().close();

  await page.reload();
  await expect(page.getByRole('link', { name: 'Schrijf hoofdstuk Voorwoord' })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 800 });
  const breed = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(breed).toBeLessThanOrEqual(390);
});

test('de bestanden van een vastgesteld jaarverslag: PDF, Word, Excel en HTML vertellen hetzelfde', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await meldAan(page, 'manager');
  await page.goto('/jaarverslagen');
  await page.getByRole('link', { name: 'Jaarverslag 2023-2024', exact: true }).click();
  const pdf = await haal(page, 'Bestanden voor binnen het bureau als PDF');
  expect(pdf.naam).toBe('jaarverslag-2023-2024-intern.pdf');
  const tekst = pdf.inhoud.toString('latin1');
  expect(tekst).toMatch(/\/Marked true/);
  expect(tekst).toContain('/Outlines');
  expect(tekst).toMatch(/\/Title \(Voorwoord\)/);
  const docx = await haal(page, 'Bestanden voor binnen het bureau als Word');
  const { value: woorden } = await mammoth.extractRawText({ buffer: docx.inhoud });
  const { value: opmaak } = await mammoth.convertToHtml({ buffer: docx.inhoud });
  expect(woorden).toContain('Resultaten afgehandelde meldingen leerplicht');
  expect(opmaak).toContain('<a href="#hoofdstuk-1">Voorwoord</a>');
  expect(opmaak).toContain('signaalverzuim');
  const xlsx = await haal(page, 'Bestanden voor binnen het bureau als Excel');
  const delen = unzipSync(xlsx.inhoud);
  expect(strFromU8(delen['xl/workbook.xml'] ?? new Uint8Array())).toContain(
    'name="Totaal aantal … leerplicht"',
  );
  expect(strFromU8(delen['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('<v>670</v>');
  const html = await haal(page, 'Bestanden voor binnen het bureau als HTML');
  for (const getal of ['670', '628', '1.384', '864']) expect(html.inhoud.toString()).toContain(`>${getal}<`);
});

test('de hoofdstukken: een erbij, omhoog met het toetsenbord, een cijfer uit de catalogus, en weer weg', async ({
  page,
}) => {
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/jaarverslagen/vorm');
  const titel = `Slotwoord ${Date.now() % 100_000}`;
  const nieuw = formulier(page, 'Nieuw hoofdstuk');
  await nieuw.getByLabel('Nieuw hoofdstuk').fill(titel);
  await nieuw.getByRole('button', { name: 'Zet erbij' }).click();
  const lijst = page.getByRole('list', { name: 'Hoofdstukken', exact: true });
  await expect(lijst.getByRole('listitem').last()).toContainText(titel);
  await lijst.getByRole('button', { name: new RegExp(`^Omhoog ?: ${titel}$`) }).focus();
  await page.keyboard.press('Enter');
  await expect(lijst.getByRole('listitem').last()).not.toContainText(titel);
  await verwachtToegankelijk(page);

  await lijst.getByRole('link', { name: titel }).click();
  await page.getByRole('searchbox', { name: 'Zoek in alle cijfers' }).fill('thuiszitters');
  await page
    .getByRole('search', { name: 'Zoek in alle cijfers' })
    .getByRole('button', { name: 'Zoek', exact: true })
    .click();
  await page.getByRole('button', { name: /^Soort en duur ?, zet / }).click();
  await page.getByRole('list', { name: 'Cijfers in dit hoofdstuk' }).getByRole('link').click();
  await page.getByLabel('Titel boven de tabel').fill('Wie thuiszit');
  await page.getByLabel('Schooljaren naast elkaar').selectOption('2');
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('2 schooljaren naast elkaar')).toBeVisible();
  await verwachtToegankelijk(page);

  await page.goto('/jaarverslagen/vorm');
  await lijst.getByRole('button', { name: new RegExp(`^Haal weg ?: ${titel}$`) }).click();
  await expect(lijst.getByText(titel)).toHaveCount(0);
  await page.locator('summary', { hasText: 'Weggehaald' }).click();
  await expect(
    page.getByRole('list', { name: 'Weggehaald' }).getByText(titel, { exact: true }),
  ).toBeVisible();
});

test('landelijke cijfers: een getypt, veel uit een bestand, een foute regel blijft staan met de reden, en weer weg', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/jaarverslagen/landelijk');
  await verwachtToegankelijk(page);
  const wat = `Proef ${Date.now() % 100_000}`;
  const een = formulier(page, 'Eén cijfer vastleggen');
  await een.getByLabel('Bij welk cijfer hoort het?').selectOption('thuiszitters');
  await een.getByLabel('Schooljaar').fill('2023-2024');
  await een.getByLabel('Wat is er landelijk geteld?').fill(wat);
  await een.getByLabel('Getal').fill('veel');
  await een.getByLabel('Eenheid').selectOption('aantal');
  await een.getByLabel('Bron').fill('Verzonnen');
  await een.getByRole('button', { name: 'Leg vast' }).click();
  await expect(een.getByText('Dit is geen getal.').first()).toBeVisible();
  await expect(een.getByLabel('Wat is er landelijk geteld?')).toHaveValue(wat);
  await een.getByLabel('Getal').fill('1.234');
  await een.getByRole('button', { name: 'Leg vast' }).click();
  const rij = page.getByRole('row').filter({ hasText: wat });
  await expect(rij).toContainText('1.234');

  const bestand = formulier(page, 'Bestand inlezen');
  const veel = formulier(page, 'Veel cijfers tegelijk');
  const kop = 'indicator;schooljaar;omschrijving;waarde;eenheid;bron';
  const kies = (csv: string) =>
    bestand
      .getByLabel('CSV-bestand')
      .setInputFiles({ name: 'landelijk.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await kies(`${kop}\nverzonnen;2023-2024;${wat};7;aantal;Bron`);
  await bestand.getByRole('button', { name: 'Lees het bestand in' }).click();
  await expect(bestand.getByText('Regel 2, indicator').first()).toBeVisible();
  await expect(veel.getByLabel('Regels van een CSV-bestand')).toHaveValue(
    new RegExp(`verzonnen;2023-2024;${wat}`),
  );
  await verwachtToegankelijk(page);
  await kies(`${kop}\nthuiszitters;2023-2024;${wat};7;aantal;Bron`);
  await bestand.getByRole('button', { name: 'Lees het bestand in' }).click();
  await expect(page.getByText('Overgenomen: 0 nieuw, 1 vervangen.')).toBeVisible();
  await expect(rij).toContainText('7');

  await veel
    .getByLabel('Regels van een CSV-bestand')
    .fill(`${kop}\nverzonnen;2023-2024;${wat};5;aantal;Bron`);
  await veel.getByRole('button', { name: 'Lees in' }).click();
  await expect(veel.getByText('Regel 2, indicator').first()).toBeVisible();
  await verwachtToegankelijk(page);
  await veel
    .getByLabel('Regels van een CSV-bestand')
    .fill(`${kop}\nthuiszitters;2023-2024;${wat};1.235;aantal;Bron`);
  await veel.getByRole('button', { name: 'Lees in' }).click();
  await expect(veel.getByText('Overgenomen: 0 nieuw, 1 vervangen.')).toBeVisible();
  await expect(rij).toContainText('1.235');
  await rij.getByRole('button', { name: /Haal weg/ }).click();
  await expect(rij).toHaveCount(0);
});
