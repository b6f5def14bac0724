import type { Browser, Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

/** A second person at a second screen. */
async function alsAnder(browser: Browser, rol: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await meldAan(page, rol);
  return page;
}

const formulier = (page: Page, naam: string) => page.getByRole('form', { name: naam, exact: true });

/** Opens what is folded and gives the form in it. */
async function open(page: Page, knop: string, naam: string) {
  await page.locator('summary', { hasText: knop }).first().click();
  return formulier(page, naam);
}

test('een motie van vastleggen tot openbaar: gevraagd, nulmeting vast, tip beantwoord, door een ander gepubliceerd', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const titel = `Minder thuiszitters in Stein ${Date.now() % 100_000}`;
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/moties');
  await expect(
    page.getByRole('link', { name: 'Meetbare indicatoren en nieuwe oplossingen tegen schooluitval' }),
  ).toBeVisible();
  await verwachtToegankelijk(page);

  await page.getByRole('link', { name: 'Motie toevoegen' }).click();
  await page.getByLabel('Wat is het?').selectOption('motie');
  await page.getByLabel('Titel').fill(titel);
  await page
    .getByLabel('Wat is er besloten?')
    .fill('De raad wil weten of meer thuiszitters terug naar school gaan.');
  await page.getByLabel('Aan wie is het beloofd?').fill('Gemeenteraad van Stein');
  await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Stein' });
  await page.getByLabel('Besloten op').fill('2025-03-01');
  await page.getByLabel('Waar staat het?').fill('Motie bij agendapunt 4');
  await page.getByLabel('Kanttekening bij de cijfers').fill('Berekend over verzonnen dossiers.');
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible();
  const adres = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Vraag toevoegen' }).click();
  await page.getByLabel('Welk cijfer geeft antwoord?').selectOption('k2-teruggeleid');
  await page.getByRole('button', { name: 'Kies dit cijfer' }).click();
  const vraag = formulier(page, 'Vraag toevoegen');
  await vraag.getByLabel('Kenmerk').fill('K2');
  await vraag.getByLabel('Wat wordt er gevraagd?').fill('Welk deel ging terug naar school?');
  await vraag.getByRole('button', { name: 'Voeg vraag toe' }).click();
  await expect(vraag.getByText('Deze waarden zijn niet bij elkaar op te tellen.').first()).toBeVisible();
  await expect(vraag.getByLabel('Wat wordt er gevraagd?')).toHaveValue('Welk deel ging terug naar school?');
  await vraag.getByLabel('Variant').selectOption('T1');
  await verwachtToegankelijk(page);
  await vraag.getByRole('button', { name: 'Voeg vraag toe' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'K2 · Welk deel ging terug naar school?' }),
  ).toBeVisible();

  const meting = await open(page, 'Bereken uit de cijfers van Baken', 'Nulmeting berekenen');
  await meting.getByLabel('Peildatum').fill('2024-07-31');
  await meting.getByLabel('Hoe betrouwbaar is dit?').selectOption('redelijk');
  await meting.getByRole('button', { name: 'Bereken' }).click();
  await expect(page.getByText('nog niet vastgezet')).toBeVisible();
  await expect(page.getByText('78,4%')).toBeVisible(); // 87 of 111, as the printed report of that year gives them
  await page.getByRole('button', { name: 'Zet de nulmeting vast' }).click();
  await expect(page.getByText(/vastgezet door/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bereken', exact: true })).toHaveCount(0);

  const streef = await open(page, 'Streefwaarde toevoegen', 'Streefwaarde toevoegen');
  await streef.getByLabel('Welke kant moet het op?').selectOption('minstens');
  await streef.getByLabel('Getal').fill('75');
  await streef.getByLabel('%', { exact: true }).check();
  await streef.getByLabel('Vanaf schooljaar').selectOption('2024-2025');
  await streef.getByLabel('Tot en met schooljaar').selectOption('2026-2027');
  await streef.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByText('leidend', { exact: true })).toBeVisible();
  await verwachtToegankelijk(page);

  await page.goto(adres);
  await expect(page.getByRole('table', { name: /Voortgang van K2/ })).toContainText('78,4%');
  const tip = await open(page, 'Tip toevoegen', 'Tip toevoegen');
  await tip.getByLabel('Groep').fill('Welzijn');
  await tip.getByLabel('Tip of advies').fill('Een maatje voor elke thuiszitter');
  await tip.getByRole('button', { name: 'Voeg tip toe' }).click();
  await page.getByRole('link', { name: 'Tip beantwoorden: Een maatje voor elke thuiszitter' }).click();
  const antwoord = formulier(page, 'Tip beantwoorden');
  await antwoord.getByLabel('Wat is ermee gedaan?').selectOption('deels');
  await antwoord.getByRole('button', { name: 'Bewaar' }).click();
  await expect(antwoord.getByText('De raad leest dit straks bij de tip.').first()).toBeVisible();
  await antwoord.getByLabel('Waarom?').fill('Voor wie dat zelf wil.');
  await verwachtToegankelijk(page);
  await antwoord.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('deels overgenomen', { exact: true })).toBeVisible();

  const dag = await open(page, 'Dag van verslag toevoegen', 'Dag van verslag toevoegen');
  const straks = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await dag.getByLabel('Uiterlijk op').fill(straks);
  await dag.getByLabel('Wat krijgt de raad dan?').fill('Brief met de stand');
  await dag.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByText('nog te maken')).toBeVisible();
  const file = await page.request.get(`${adres}/csv`);
  expect(await file.text()).toContain('Welk deel ging terug naar school?;k2-teruggeleid');

  await page.getByRole('button', { name: 'Klaarzetten voor publicatie' }).click();
  await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
  await expect(page.getByText('U zette dit zelf klaar.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gecontroleerd, publiceren' })).toHaveCount(0);
  await verwachtToegankelijk(page);

  await page.goto('/vandaag');
  await page.getByRole('link', { name: `Brief met de stand: ${titel}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible();

  const manager = await alsAnder(browser, 'manager');
  await manager.goto(adres);
  await manager.getByRole('link', { name: 'Bekijk wat openbaar wordt' }).click();
  await manager.waitForURL(/\/moties\/uitgaven\//);
  await expect(manager.getByText('Een maatje voor elke thuiszitter').first()).toBeVisible();
  await verwachtToegankelijk(manager);
  await manager.goto(adres);
  await manager.getByRole('button', { name: 'Gecontroleerd, publiceren' }).click();
  await expect(manager.getByRole('link', { name: 'Bekijk op de openbare pagina' })).toBeVisible();
  await manager.context().close();

  const inwoner = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await inwoner.goto('/moties/openbaar/westelijke-mijnstreek');
  await inwoner.getByRole('link', { name: titel }).click();
  await expect(inwoner.getByRole('heading', { name: 'Wat deden we met de tips' })).toBeVisible();
  await expect(inwoner.getByText('Berekend over verzonnen dossiers.')).toBeVisible();
  await expect(inwoner.getByText('Voor wie dat zelf wil.')).toBeVisible();
  await inwoner.context().close();
});

test('de griffie leest wat is beloofd, met de cijfers die zijn gepubliceerd', async ({ page }) => {
  await meldAan(page, 'griffie');
  await page.goto('/moties');
  await page.getByRole('link', { name: 'Programmabegroting 2020: vsv en leerplicht' }).click();
  await expect(page.getByText('Gepubliceerde cijfers bij').first()).toBeAttached();
  await expect(page.getByRole('link', { name: 'Voortgang als bestand' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Klaarzetten voor publicatie' })).toHaveCount(0);
  await verwachtToegankelijk(page);
  await page.goto('/moties');
  await page.getByRole('link', { name: /^Meetbare indicatoren/ }).click();
  await expect(page.getByText('Afgesproken:').first()).toBeVisible();
  await expect(page.getByText('Volgens de gepubliceerde cijfers:').first()).toBeVisible();
  await expect(page.getByText(/^Nulmeting op/).first()).toBeVisible();
  await expect(page.getByText(/^Trendbreuk op 1 aug 2023/).first()).toBeVisible();
  await page.getByRole('link', { name: 'K8', exact: true }).first().click();
  await expect(page.getByRole('img', { name: /: [\d,]+ ervoor, [\d,]+ erna/ }).first()).toBeVisible();
  await verwachtToegankelijk(page);
});

test('iedereen ziet bij de uitbreiding van 3,5 fte het beeld van ervoor en erna, met de tabel en het hele stuk', async ({
  browser,
}) => {
  const inwoner = await (await browser.newContext()).newPage();
  await inwoner.goto('/moties/openbaar/westelijke-mijnstreek');
  await inwoner.getByRole('link', { name: /^Meetbare indicatoren/ }).click();
  const beeld = inwoner.getByRole('img', { name: /: [\d,]+ ervoor, [\d,]+ erna/ });
  await expect(beeld.first()).toBeVisible();
  await expect(inwoner.getByText(/^Trendbreuk op 1 aug 2023/).first()).toBeVisible();
  await verwachtToegankelijk(inwoner);
  await inwoner.getByRole('link', { name: 'Lees de hele evaluatie' }).click();
  await expect(
    inwoner.getByRole('heading', { level: 1, name: 'Uitbreiding leerplicht met 3,5 fte' }),
  ).toBeVisible();
  await verwachtToegankelijk(inwoner);
  await inwoner.context().close();
});
