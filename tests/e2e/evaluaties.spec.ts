import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

/** Every figure is counted anew for each page. */
const rekent = expect.configure({ timeout: 60_000 });
const formulier = (page: Page, naam: string) => page.getByRole('form', { name: naam, exact: true });

test('een evaluatie van opzet tot raadsdocument: eigen woorden, wat er verder gebeurde, en wat de raad krijgt', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const titel = `Uitbreiding om te proberen ${Date.now() % 100_000}`;
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/evaluaties');
  await expect(page.getByRole('link', { name: 'Uitbreiding leerplicht met 3,5 fte' }).first()).toBeVisible();
  await verwachtToegankelijk(page);

  await page.getByRole('link', { name: 'Nieuwe evaluatie' }).click();
  const opzet = formulier(page, 'Nieuwe evaluatie');
  await opzet.getByLabel('Naam', { exact: true }).fill(titel);
  await opzet.getByLabel('Vraag van de raad').fill('Merken jongeren iets van de uitbreiding?');
  await opzet.getByLabel('Waar de raad dat vroeg').fill('motie bij agendapunt 7');
  await opzet.getByLabel('Functie').selectOption({ label: 'Alle functies samen' });
  await opzet.getByLabel('Dag waarop de formatie veranderde').fill('2025-03-01');
  await opzet.getByLabel('Kijk vanaf').fill('2025-04-01');
  await verwachtToegankelijk(page);
  await opzet.getByRole('button', { name: 'Maak de evaluatie' }).click();
  await expect(opzet.getByText('Kies een maand vóór de verandering').first()).toBeVisible();
  await expect(opzet.getByLabel('Vraag van de raad')).toHaveValue('Merken jongeren iets van de uitbreiding?');
  // The months of the evaluation that is public already, for the same figure goes out over one window only.
  await opzet.getByLabel('Kijk vanaf').fill('2022-01-01');
  await opzet.getByLabel('Gemiste termijnen', { exact: true }).uncheck();
  await opzet.getByRole('button', { name: 'Maak de evaluatie' }).click();
  await rekent(page.getByRole('heading', { level: 1, name: titel })).toBeVisible();
  await verwachtToegankelijk(page);
  const adres = new URL(page.url()).pathname;

  await page.locator('summary', { hasText: 'Schrijf er eigen woorden bij: het geheel' }).click();
  const woorden = formulier(page, 'Eigen woorden: het geheel');
  await woorden.getByLabel('Eigen woorden').fill('Dit proberen wij uit over verzonnen dossiers.');
  await woorden.getByRole('button', { name: 'Bewaar' }).click();
  await rekent(page.locator('blockquote', { hasText: 'Dit proberen wij uit' })).toBeVisible();

  await page.locator('summary', { hasText: 'Noteer iets dat meespeelt' }).click();
  const notitie = formulier(page, 'Noteer iets dat meespeelt');
  await notitie.getByLabel('Vanaf welke dag').fill('2025-05-01');
  await notitie.getByLabel('In een zin').fill('Er kwam een verzonnen loket bij.');
  await notitie.getByRole('button', { name: 'Noteer' }).click();
  await rekent(page.getByRole('list', { name: 'In de bekeken maanden' })).toContainText(
    'een verzonnen loket',
  );
  const csv = await page.request.get(`${adres}/csv`);
  expect(csv.headers()['content-type']).toContain('text/csv');

  await page.getByRole('link', { name: 'Raadsdocument', exact: true }).click();
  await expect(page.getByText('Er is nog geen document gemaakt')).toBeVisible();
  await verwachtToegankelijk(page);
  const maken = formulier(page, 'Maak een document');
  await maken.getByRole('radio', { name: /^Openbaar/ }).check();
  await maken.getByRole('button', { name: 'Maak het document' }).click();
  await expect(maken.getByText('Lees eerst de eigen woorden').first()).toBeVisible();
  await maken.getByRole('checkbox', { name: /^Ik heb de eigen woorden/ }).check();
  await maken.getByRole('button', { name: 'Maak het document' }).click();
  await rekent(page.getByRole('heading', { level: 1, name: 'Openbaar raadsdocument' })).toBeVisible();
  await expect(page.getByText('De raad vroeg: Merken jongeren iets van de uitbreiding?')).toBeVisible();
  await expect(page.getByText('Er kwam een verzonnen loket bij.')).toBeVisible();
  await expect(page.getByText('geen cijfers van losse maanden')).toBeVisible();
  await verwachtToegankelijk(page);
  const document = new URL(page.url()).pathname;
  for (const [als, begin] of [
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['html', '<!doctype html>'],
  ] as const) {
    const bestand = await page.request.get(`${document}/${als}`);
    expect(bestand.status(), als).toBe(200);
    expect((await bestand.body()).subarray(0, begin.length).toString()).toBe(begin);
    expect(bestand.headers()['content-disposition']).toContain(`.${als}"`);
  }

  await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
  await expect(page.getByText('U maakte dit zelf. Een collega controleert en publiceert.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gecontroleerd, publiceren' })).toHaveCount(0);

  const leider = await (await browser.newContext()).newPage();
  await meldAan(leider, 'teamleider');
  await leider.goto(`${adres}/documenten`);
  await expect(leider.getByRole('list', { name: 'Gemaakte documenten' }).getByRole('link')).toHaveCount(1);
  await expect(formulier(leider, 'Maak een document')).toHaveCount(0);
  await leider.getByRole('list', { name: 'Gemaakte documenten' }).getByRole('link').click();
  await expect(leider.getByRole('heading', { level: 1, name: 'Openbaar raadsdocument' })).toBeVisible();
  await verwachtToegankelijk(leider);
  await leider.getByRole('button', { name: 'Gecontroleerd, publiceren' }).click();
  const naarBuiten = leider.getByRole('link', { name: 'Bekijk op de openbare pagina' });
  await expect(naarBuiten).toBeVisible();
  const openbaar = (await naarBuiten.getAttribute('href')) ?? '';
  await leider.context().close();

  const inwoner = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await inwoner.goto(openbaar);
  await expect(inwoner.getByRole('heading', { level: 1, name: titel })).toBeVisible();
  await expect(inwoner.getByText('gecontroleerd door een tweede medewerker')).toBeVisible();
  await expect(inwoner.getByText('Dit proberen wij uit over verzonnen dossiers.')).toBeVisible();
  for (const als of ['csv', 'xlsx', 'html'])
    expect((await inwoner.request.get(`${openbaar}/${als}`)).status(), als).toBe(200);
  await inwoner.context().close();

  await page.goto(`${adres}/documenten`);
  const opnieuw = formulier(page, 'Maak een document');
  await opnieuw.getByRole('radio', { name: /^Openbaar/ }).check();
  await opnieuw.getByRole('checkbox', { name: /^Ik heb de eigen woorden/ }).check();
  await opnieuw.getByRole('button', { name: 'Maak het document' }).click();
  await expect(opnieuw.getByText('Schrijf wat er anders is dan in de vorige uitgave').first()).toBeVisible();

  const ambtenaar = await (await browser.newContext()).newPage();
  await meldAan(ambtenaar, 'leerplichtambtenaar');
  expect((await ambtenaar.request.get(`${document}/pdf`)).status()).toBe(403);
  await ambtenaar.context().close();
});
