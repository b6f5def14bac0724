import { alsAnder, expect, meldAan, teller, test, verwachtToegankelijk } from './bezoeker.ts';

test('de manager begint op maandag bij de stand van zaken, en elk cijfer leidt naar zichzelf', async ({
  page,
}) => {
  await meldAan(page, 'manager');
  await expect(page.getByRole('heading', { level: 1, name: 'Stand van zaken' })).toBeVisible();
  await verwachtToegankelijk(page);
  const tegel = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Thuiszitters dit schooljaar' }) });
  const aantal = ((await tegel.textContent()) ?? '').match(/(\d+) jongere/)?.[1];
  expect(aantal).toBeDefined();
  await expect(tegel).toContainText(/t\/m \d+ \w+ \d{4}/);
  await expect(tegel.getByRole('img')).toHaveAttribute(
    'aria-label',
    /Thuiszitters dit schooljaar: \d{4}-\d{4}/,
  );

  // What somebody has in hand stands there by name; which young people that are is not for the manager.
  const medewerkers = page.getByRole('region', { name: 'Werk per medewerker, op naam' });
  const namen = await medewerkers.getByRole('rowheader').allTextContents();
  const opNaam = namen.filter((naam) => !/^Nog niet toegewezen|niet meer in dienst/.test(naam));
  expect(opNaam).toEqual([...opNaam].sort((a, b) => a.localeCompare(b, 'nl')));
  await expect(medewerkers.getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Werk per functie' }).getByRole('link')).toHaveCount(0);

  await page.getByText('Toon de lijntjes als tabel').click();
  await expect(page.getByRole('region', { name: 'Hele maanden' }).getByRole('row')).toHaveCount(4);
  await verwachtToegankelijk(page);
  await tegel.getByRole('link', { name: 'Thuiszitters dit schooljaar' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'K1 Afname thuiszitters: over een schooljaar' }),
  ).toBeVisible();
  await expect(page.getByText(`${aantal} jongere`).first()).toBeVisible();
});

test('wat gekozen is, staat in het adres; een dag die nog moet komen wordt gezegd', async ({ page }) => {
  await meldAan(page, 'manager');
  const keuzes = page.getByRole('form', { name: 'Kies wat u ziet' });
  await keuzes.getByLabel('Functie').selectOption('leerplicht');
  await keuzes.getByLabel('Stand op').fill('2024-03-01');
  await keuzes.getByRole('button', { name: 'Toon' }).click();
  await expect(page).toHaveURL(/functie=leerplicht.*dag=2024-03-01/);
  await expect(page.getByText('vr 1 mrt 2024, schooljaar 2023-2024')).toBeVisible();
  const medewerkers = page.locator('#medewerkers');
  await expect(
    medewerkers.getByText('Wie welk werk in handen had, is alleen van vandaag te zeggen.'),
  ).toBeVisible();
  const rijen = page.getByRole('region', { name: 'Werk per functie' }).getByRole('rowheader');
  await expect(rijen).toHaveText(['Leerplicht']);
  await verwachtToegankelijk(page);
  await keuzes.getByRole('link', { name: 'Wis keuzes' }).click();
  await expect(page).toHaveURL(/\/cockpit$/);
  await page.goto('/cockpit?dag=2099-01-01');
  await expect(page.getByText('Over die dag is niets te zeggen')).toBeVisible();
});

test('de teamleider komt van een getal bij de zaken en bij de werkvoorraad van een collega', async ({
  page,
}) => {
  await meldAan(page, 'teamleider');
  await page.goto('/cockpit');
  const functies = page.getByRole('region', { name: 'Werk per functie' });
  await functies.getByRole('link', { name: /, Open, Leerplicht$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zaken achter dit cijfer' })).toBeVisible();
  await expect(page.getByText(/^Werk op een dag, schooljaar/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Werkproces' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.goto('/cockpit');
  const teams = page.getByRole('region', { name: 'Werk per team' }).getByRole('rowheader');
  await expect(teams.filter({ hasText: 'Leerplicht, hele bureau' })).toHaveCount(1);
  const medewerkers = page.getByRole('region', { name: 'Werk per medewerker, op naam' });
  await medewerkers
    .getByRole('link', { name: /in de werkvoorraad van/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/werkvoorraad\?eigenaar=/);
});

test('een proefberekening staat naast wat geldt, zegt dat zij niet geldt, en is met haar adres te delen', async ({
  page,
  browser,
}) => {
  await meldAan(page, 'manager');
  await page.getByRole('link', { name: 'Proefberekening' }).click();
  await verwachtToegankelijk(page);
  const definitie = page.getByRole('form', { name: 'Een andere definitie proberen' });
  await definitie.getByLabel('Vanaf wanneer').selectOption('4-weken');
  await definitie.getByRole('button', { name: 'Reken' }).click();
  const vak = page.getByRole('region', {
    name: 'Proefberekening, geldt niet: een andere definitie van thuiszitters',
  });
  await expect(vak).toContainText('pas na 4 weken thuis');
  const cellen = (
    await vak
      .getByRole('row', { name: /^Samen/ })
      .getByRole('cell')
      .allTextContents()
  ).map(Number);
  expect(cellen[1]).toBeLessThanOrEqual(cellen[0] ?? 0);

  const streven = page.getByRole('form', { name: 'Een andere streefwaarde proberen' });
  await streven.getByLabel('Cijfer', { exact: true }).selectOption('dsp-duo-vsv-gemeente');
  await streven.getByLabel('Streefwaarde').fill('0,5');
  await streven.getByRole('button', { name: 'Reken' }).click();
  await expect(
    page.getByText(/zouden het er hoogstens [\d.]+ zijn: [\d.]+ minder in dat jaar/),
  ).toBeVisible();

  // A number of heads too, and by how much lower than the year before; year by year.
  await streven.getByLabel('Cijfer', { exact: true }).selectOption('k1-thuiszitters-stroom');
  await streven.getByLabel('Streven').selectOption('daling');
  await streven.getByLabel('Streefwaarde').fill('10');
  await streven.getByRole('button', { name: 'Reken' }).click();
  const uitkomst = page.getByRole('region', { name: /geldt niet: een andere streefwaarde/ });
  await expect(uitkomst.getByText(/jaren waarover het te zeggen is, zou het/).first()).toBeVisible();
  await expect(
    uitkomst.getByRole('row', { name: /^20\d\d-20\d\d .*(Niet gehaald|Gehaald)/ }).first(),
  ).toBeVisible();

  const rekenregel = page.getByRole('form', { name: 'Een andere definitie of rekenregel proberen' });
  await rekenregel
    .getByLabel('Cijfer met meer dan één definitie of rekenregel')
    .selectOption('k2-teruggeleid');
  await rekenregel.getByRole('button', { name: 'Reken' }).click();
  await expect(page.getByRole('row', { name: /^T1 .* ja / })).toBeVisible();

  const formatie = page.getByRole('form', { name: 'Een andere formatie proberen' });
  await formatie.getByLabel('Contract-fte erbij').fill('1,5');
  await formatie.getByRole('button', { name: 'Reken' }).click();
  await expect(page.getByRole('region', { name: /geldt niet: een andere formatie/ })).toBeVisible();
  // The other two are still there, and one address holds them all.
  await expect(vak).toBeVisible();
  await verwachtToegankelijk(page);
  const teamleider = await alsAnder(browser, 'teamleider');
  await teamleider.goto(page.url());
  await expect(teamleider.getByText('Proefberekening, geldt niet', { exact: true })).toHaveCount(5);
  await teamleider.context().close();
});

test('wat op de pagina staat, is een bestand voor een doel', async ({ page }) => {
  await meldAan(page, 'manager');
  await page.getByText('Als bestand', { exact: true }).click();
  const formulier = page.getByRole('form', { name: 'Stand van zaken als bestand' });
  await formulier.getByLabel('Waarvoor gebruikt u dit bestand?').fill('Teamoverleg van maandag');
  await formulier.getByRole('button', { name: 'Maak het bestand' }).click();
  const klaar = page.getByRole('status').filter({ hasText: 'Het bestand staat klaar' });
  const link = klaar.getByRole('link', { name: 'als CSV' });
  await expect(link).toBeVisible();
  await verwachtToegankelijk(page);
  const file = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(file.headers()['content-disposition']).toMatch(/stand-van-zaken-\d{4}-\d{2}-\d{2}\.csv/);
  expect(await file.text()).toContain('kerncijfer;Thuiszitters;');
  const boek = await page.request.get(
    (await klaar.getByRole('link', { name: 'als Excel' }).getAttribute('href')) ?? '',
  );
  expect(boek.headers()['content-disposition']).toMatch(/stand-van-zaken-\d{4}-\d{2}-\d{2}\.xlsx/);
  expect((await boek.body()).subarray(0, 2).toString()).toBe('PK');
});

test('taak 10: een jaarcijfer klaarzetten, laten controleren en publiceren in hoogstens zes handelingen', async ({
  page,
  browser,
}) => {
  const { doe, aantal } = handelingen();
  await meldAan(page, 'kwaliteitsmedewerker');
  await doe(page.getByRole('link', { name: 'Cijfer klaarzetten' }).click());
  await doe(page.getByLabel('Cijfer', { exact: true }).selectOption('meldingen-resultaat'));
  await doe(page.getByRole('button', { name: 'Klaarzetten', exact: true }).click());
  await page.waitForURL(/\/publicaties\/[0-9a-f-]{36}/);
  const adres = new URL(page.url()).pathname;
  await doe(page.getByRole('button', { name: 'Ter controle aanbieden' }).click());
  await expect(page.getByText('U zette dit cijfer zelf klaar.')).toBeVisible();

  const manager = await alsAnder(browser, 'manager');
  await doe(manager.locator(`a[href="${adres}"]`).click());
  await doe(manager.getByRole('button', { name: 'Gecontroleerd, publiceren' }).click());
  await expect(manager.getByRole('link', { name: 'Bekijk op de openbare pagina' })).toBeVisible();
  await manager.context().close();
  expect(aantal()).toBeLessThanOrEqual(6);
});

function handelingen() {
  const geteld = teller();
  return { doe: (handeling: Promise<unknown>) => geteld.doe(handeling), aantal: () => geteld.aantal };
}
