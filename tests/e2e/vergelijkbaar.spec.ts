import { alsAnder, expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { leerplichtige } from './meldingen.ts';

/** Figures that stay what they were: an older definition, a break from outside, and a published figure counted again. */
test('een definitie die veranderde: beide reeksen met een breuk, en elk jaar volgens de versie die men kiest', async ({
  page,
}) => {
  await meldAan(page, 'manager');
  await page.goto('/rapportage/dsp-uitval?schooljaar=2026-2027');
  await expect(page.getByText('volgens versie 2 van de definitie')).toBeVisible();
  await expect(page.getByText(/^Breuk vanaf 2026-2027: versie 2 van de definitie geldt/)).toBeVisible();
  await page.getByText('Toon als tabel').click();
  const tabel = page.getByRole('table', { name: 'Tabel: Per schooljaar' });
  await expect(tabel.getByRole('columnheader')).toHaveText(['Moment', 'Versie 1', 'Versie 2']);
  await expect(tabel.getByRole('rowheader', { name: '2026-2027, na een breuk' })).toBeVisible();
  await verwachtToegankelijk(page);

  await page.getByText('Meer keuzes: peildatum, bekend op en gedeelten').click();
  const keuzes = page.getByRole('form', { name: 'Keuzes voor dit cijfer' });
  await keuzes.getByLabel('Definitie').selectOption('1');
  await keuzes.getByRole('button', { name: 'Toon' }).click();
  await expect(page).toHaveURL(/versie=1/);
  await expect(page.getByText('volgens versie 1 van de definitie')).toBeVisible();
  await expect(page.getByText(/^Breuk vanaf 2026-2027: versie 2/)).toHaveCount(0);
});

test('een trendbreuk van de kwaliteitsmedewerker staat bij het cijfer en is weer in te trekken', async ({
  page,
}) => {
  const zin = `Wij registreren dit voortaan anders ${Date.now()}.`;
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/rapportage/trendbreuken?cijfer=verzuim-18plus');
  const formulier = page.getByRole('form', { name: 'Trendbreuk vastleggen' });
  await formulier.getByLabel('Vanaf').fill('2023-11-01');
  await formulier.getByLabel('In één zin').fill(zin);
  await formulier.getByRole('button').click();
  await expect(formulier.getByText('Schrijf waar dit vandaan komt').first()).toBeVisible();
  await expect(formulier.getByLabel('In één zin')).toHaveValue(zin);
  await formulier.getByLabel('Bron').fill('Besluit van het bureau');
  await formulier.getByRole('button').click();
  const rij = page.getByRole('row').filter({ hasText: zin });
  await expect(rij).toContainText('Meldingen verzuim 18+');
  await verwachtToegankelijk(page);

  await page.goto('/rapportage/verzuim-18plus?schooljaar=2023-2024');
  const onder = page.getByRole('region', { name: 'Trendbreuken' });
  await expect(onder).toContainText(zin);
  await verwachtToegankelijk(page);

  await page.goto('/rapportage/trendbreuken');
  await rij
    .getByRole('form', { name: /^Intrekken/ })
    .getByRole('button')
    .click();
  await expect(rij).toHaveCount(0);
});

test('een trendbreuk voor iedereen kan terug naar de maker, met wat er anders moet', async ({
  page,
  browser,
}) => {
  const zin = `Twee jongeren wilden dit zo ${Date.now()}.`;
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/rapportage/trendbreuken');
  const formulier = page.getByRole('form', { name: 'Trendbreuk vastleggen' });
  await formulier.getByLabel('Vanaf').fill('2023-11-01');
  await formulier.getByLabel('In één zin').fill(zin);
  await formulier.getByLabel('Bron').fill('Besluit van het bureau');
  await formulier.getByLabel('Ook op de openbare pagina’s?').selectOption('ja');
  await formulier.getByRole('button').click();
  const rij = page.getByRole('row').filter({ hasText: zin });
  await expect(rij).toContainText('wacht op controle');

  const manager = await (await browser.newContext()).newPage();
  await meldAan(manager, 'manager');
  await manager.goto('/rapportage/trendbreuken');
  const eigen = manager.getByRole('row').filter({ hasText: zin });
  await eigen.getByText('Terugsturen', { exact: true }).click();
  const terug = eigen.getByRole('form', { name: /^Terugsturen/ });
  await terug.getByRole('button').click();
  await expect(terug.getByText('Schrijf kort wat er anders moet').first()).toBeVisible();
  await verwachtToegankelijk(manager);
  await terug.getByLabel('Wat moet er anders?').fill('Noem geen aantal.');
  await terug.getByRole('button').click();
  await expect(eigen).toContainText('Noem geen aantal.');
  await manager.context().close();

  await page.reload();
  await expect(rij).toContainText('teruggestuurd');
  await expect(rij).toContainText('Noem geen aantal.');
  await rij
    .getByRole('form', { name: /^Intrekken/ })
    .getByRole('button')
    .click();
  await expect(rij).toHaveCount(0);
});

test('een gepubliceerd cijfer narekenen geeft een uitkomst in gewone woorden', async ({ page }) => {
  await meldAan(page, 'manager');
  await page.goto('/publicaties');
  await page.getByRole('row').filter({ hasText: 'gepubliceerd' }).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Klopt het nog?' })).toBeVisible();
  await page.getByRole('link', { name: 'Reken opnieuw na' }).click();
  await expect(page).toHaveURL(/nareken=ja/);
  await expect(page.getByText(/^(Nagerekend: |Niet meer na te rekenen)/)).toBeVisible();
  await expect(page.getByText(/Wat bevroren is, klopt nog met het controlegetal/)).toBeVisible();
  await verwachtToegankelijk(page);
});

test('wat na publicatie bekend wordt, staat naast wat gepubliceerd is: was en nu, met de eenheid', async ({
  page,
  browser,
}) => {
  test.slow(); // a published figure is protected against all that is public already, and three people work on it
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/publicaties');
  await page.getByLabel('Cijfer', { exact: true }).selectOption('meldingen-leerplicht');
  const klaarzetten = page.getByRole('form', { name: 'Cijfer klaarzetten', exact: true });
  await klaarzetten.getByLabel('Schooljaar').selectOption('2026-2027');
  await klaarzetten.getByRole('button', { name: 'Klaarzetten' }).click();
  await page.waitForURL(/\/publicaties\/[0-9a-f-]{36}/);
  const adres = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
  await expect(page.getByText('U zette dit cijfer zelf klaar.')).toBeVisible();

  const manager = await alsAnder(browser, 'manager');
  await manager.goto(adres);
  await manager.getByRole('button', { name: 'Gecontroleerd, publiceren' }).click();
  await expect(manager.getByRole('link', { name: 'Bekijk op de openbare pagina' })).toBeVisible();
  await expect(manager.getByText(/komen de totalen nog op hetzelfde uit/)).toBeVisible();

  const collega = await alsAnder(browser, 'leerplichtambtenaar');
  const dossier = await leerplichtige(collega);
  await collega.goto(`/meldingen/nieuw?jongere=${dossier.split('/').at(-1)}`);
  const formulier = collega.getByRole('form', { name: 'Melding invoeren' });
  const ontvangen = await formulier.getByLabel('Ontvangen op').inputValue();
  await formulier.getByLabel('Eerste dag van het verzuim').fill(ontvangen);
  await formulier.getByRole('button', { name: 'Bewaar de melding' }).click();
  await collega.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
  await collega.context().close();

  await manager.reload();
  const regel = manager.getByText(/^Meldingen naar soort en gemeente: was \d+, nu \d+ meldingen$/);
  const [was, nu] = ((await regel.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  expect(nu).toBe((was ?? 0) + 1);
  await expect(manager.getByText('Het gepubliceerde cijfer blijft staan.')).toBeVisible();
  await verwachtToegankelijk(manager);
  // Counted again from what was known then, it is still the same figure.
  await manager.getByRole('link', { name: 'Reken opnieuw na' }).click();
  await expect(manager.getByText(/^Nagerekend: /)).toBeVisible();

  await manager.getByText('Intrekken', { exact: true }).click();
  await manager.getByLabel('Waarom wordt dit cijfer ingetrokken?').fill('Het schooljaar loopt nog.');
  await manager.getByRole('button', { name: 'Cijfer intrekken' }).click();
  await expect(manager.getByText('ingetrokken').first()).toBeVisible();
  await manager.context().close();
});

test('onbekend, nul en niet gemeten staan op één pagina als drie verschillende dingen', async ({ page }) => {
  await meldAan(page, 'manager');
  await page.goto('/cockpit?dag=2022-10-01'); // the registration of the demo region began in 2021
  await page.getByText('Toon de lijntjes als tabel').click();
  const tabel = page.getByRole('region', { name: 'Zelfde dag in eerdere schooljaren' });
  for (const tekst of ['niet gemeten', 'onbekend', '0,0%'])
    await expect(tabel.getByRole('cell', { name: tekst, exact: true }).first()).toBeVisible();
});
