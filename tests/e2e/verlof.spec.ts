import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

/** Four weeks from a Monday in the middle of a school year that is known to hold more than ten schooldays, still to come. */
function periode(): { van: string; tot: string } {
  const nu = new Date();
  const jaar = nu.getMonth() >= 8 ? nu.getFullYear() + 1 : nu.getFullYear();
  return { van: `${jaar}-01-11`, tot: `${jaar}-02-05` };
}

async function vraagAan(page: Page, ontvangenOp?: string): Promise<void> {
  await page.goto('/verlof');
  await page.getByRole('link', { name: 'Aanvraag vastleggen' }).first().click();
  await page.getByRole('list', { name: 'Gevonden jongeren' }).getByRole('link').first().click();
  await page.waitForURL(/jongere=/);
  const formulier = page.getByRole('form', { name: 'Verlofaanvraag vastleggen' });
  const { van, tot } = periode();
  await formulier.getByLabel('Eerste dag').fill(van);
  await formulier.getByLabel('Laatste dag').fill(tot);
  await formulier.getByLabel('Reden').fill('Begrafenis van familie in het buitenland');
  await formulier.getByLabel('Wie vraagt het?').fill('Moeder');
  if (ontvangenOp) await formulier.getByLabel('Ontvangen op').fill(ontvangenOp);
  await verwachtToegankelijk(page);
  const knop = formulier.getByRole('button', { name: 'Leg de aanvraag vast' });
  await knop.click();
  // Another story may have asked leave for the same child; then that is said first.
  const gezien = formulier.getByRole('checkbox', { name: 'Gezien, leg het toch vast' });
  await expect(gezien.or(page.getByRole('heading', { name: 'Aanvraag om verlof' }))).toBeVisible();
  if (await gezien.isVisible()) {
    await gezien.check();
    await knop.click();
  }
  await page.waitForURL(/\/verlof\/[0-9a-f-]{36}$/);
}

test.beforeEach(async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
});

test('verlof boven tien dagen: van ontvangst tot sluiting', async ({ page }) => {
  await vraagAan(page);
  const toetsen = page.getByRole('list', { name: 'Toetsen' });
  await expect(toetsen.getByText('Meer dan tien dagen in dit schooljaar?')).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Ja, compleet' }).click();

  await expect(page.getByRole('heading', { name: 'Hoor het hoofd van de school' })).toBeVisible();
  await page.getByLabel('Met wie sprak u?').fill('De directeur');
  await page.getByRole('radio', { name: 'Negatief' }).check();
  await page.getByRole('button', { name: 'Het hoofd is gehoord' }).click();

  await expect(page.getByRole('heading', { name: 'Neem een besluit' })).toBeVisible();
  await verwachtToegankelijk(page);
  const besluit = page.getByRole('form', { name: 'Besluit', exact: true });
  await besluit.getByRole('radio', { name: 'Afgewezen' }).check();
  await besluit.getByLabel('Motivering').fill('De school kan de lessen niet inhalen.');
  await besluit.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await expect(page.getByText('U besluit anders dan een toets aangeeft')).toBeVisible();
  await expect(besluit.getByLabel('Motivering')).toHaveValue('De school kan de lessen niet inhalen.');

  await page.getByText('Van plan af te wijzen?').click();
  await page.getByLabel('Wat vindt de aanvrager').fill('Is teleurgesteld, begrijpt het.');
  await page
    .getByRole('form', { name: 'Aanvrager gehoord' })
    .getByRole('button', { name: 'Leg vast' })
    .click();
  await expect(toetsen.getByText('Is de aanvrager gehoord?')).toBeVisible();
  await besluit.getByRole('radio', { name: 'Afgewezen' }).check();
  await besluit.getByLabel('Motivering').fill('De school kan de lessen niet inhalen.');
  await besluit.getByRole('button', { name: 'Leg het besluit vast' }).click();

  await expect(page.getByRole('heading', { name: 'Het besluit' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Maak de brief' })).toHaveAttribute('href', /verlof-afwijzing/);
  await page.getByRole('button', { name: 'Buiten Baken verstuurd' }).click();
  await expect(page.getByText('Bezwaar kan nog tot en met')).toBeVisible();
  await page.getByRole('button', { name: 'Rond de aanvraag af' }).click();
  await expect(page.getByText('5 jaar na het besluit')).toBeVisible();
  await expect(page.getByText('Afgerond', { exact: true })).toBeVisible();
  await page.getByText('Er is bezwaar gemaakt').click(); // the six weeks run on after the work was closed
  await verwachtToegankelijk(page);
  await page
    .getByRole('form', { name: 'Bezwaar vastleggen' })
    .getByRole('button', { name: 'Leg vast' })
    .click();
  await expect(page.getByText('nog niet beslist')).toBeVisible();
  await verwachtToegankelijk(page);
});

test('verlof in een vakantie wordt niet vastgelegd, en alle fouten staan er tegelijk', async ({ page }) => {
  await vraagAan(page);
  await page.getByRole('link', { name: 'Alles' }).click();
  await page.waitForURL(/\/jongeren\/[0-9a-f-]{36}\/verlof$/);
  await page.getByText('Een hoofd meldde verlof').click();
  const formulier = page.getByRole('form', { name: 'Verlof door het hoofd vastleggen' });
  const kerst = periode().van.slice(0, 4);
  await formulier.getByLabel('Eerste dag').fill(`${kerst}-12-27`);
  await formulier.getByLabel('Laatste dag').fill(`${kerst}-12-26`);
  await formulier.getByLabel('Schooldagen').fill('veel');
  await formulier.getByRole('button', { name: 'Leg vast' }).click();
  await expect(formulier.getByRole('link', { name: /Schrijf een heel getal/ })).toBeVisible();
  await expect(formulier.getByRole('link', { name: /De laatste dag ligt voor de eerste/ })).toBeVisible();
  await formulier.getByLabel('Eerste dag').fill(`${kerst}-12-25`);
  await formulier.getByLabel('Laatste dag').fill(`${kerst}-12-26`);
  await formulier.getByLabel('Schooldagen').fill('');
  await formulier.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('In deze dagen is geen school; er is geen verlof nodig.')).toBeVisible();
});

test('het dossier telt verlof per schooljaar, ook dat van het hoofd', async ({ page }) => {
  await vraagAan(page);
  await page.getByRole('link', { name: 'Alles' }).click();
  await page.waitForURL(/\/jongeren\/[0-9a-f-]{36}\/verlof$/);
  await page.getByText('Een hoofd meldde verlof').click();
  const formulier = page.getByRole('form', { name: 'Verlof door het hoofd vastleggen' });
  await formulier.getByLabel('Eerste dag').fill(periode().van);
  await formulier.getByLabel('Laatste dag').fill(periode().van);
  await formulier.getByLabel('Schooldagen').fill('12');
  await formulier.getByRole('button', { name: 'Leg vast' }).click();
  const overlap = formulier.getByRole('region', { name: /Overlappend verlof van/ });
  await expect(overlap.getByText('gevraagd bij leerplicht, nog zonder besluit').first()).toBeVisible();
  await expect(overlap.getByText(/hiermee \d+ schooldagen. Een schooldag telt maar één keer/)).toBeVisible();
  await verwachtToegankelijk(page);
  await formulier.getByRole('checkbox', { name: 'Gezien, leg het toch vast' }).check();
  await formulier.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Boven de tien dagen beslist de leerplichtambtenaar.').first()).toBeVisible();
  await verwachtToegankelijk(page);
});

/** The day so many days ago, as a date field takes it. */
function geleden(dagen: number): string {
  return new Date(Date.now() - dagen * 86_400_000).toISOString().slice(0, 10);
}

test('een bezwaar na de termijn: vastgelegd met dat het te laat is, en gewogen bij de uitkomst (Awb art. 6:7 en 6:11)', async ({
  page,
}) => {
  await vraagAan(page, geleden(70));
  await page.getByText('Doorsturen, ingetrokken of nu al besluiten').click();
  const besluit = page.getByRole('form', { name: 'Besluit', exact: true });
  await besluit.getByRole('radio', { name: 'Buiten behandeling gesteld' }).check();
  await besluit.getByLabel('Motivering').fill('De aanvraag is niet aangevuld.');
  await besluit.getByLabel('Datum van het besluit').fill(geleden(60));
  await besluit.getByRole('button', { name: 'Leg het besluit vast' }).click();
  const brief = page.getByRole('form', { name: 'Brief verstuurd' });
  await brief.getByLabel('Buiten Baken verstuurd op').fill(geleden(59));
  await brief.getByRole('button', { name: 'Buiten Baken verstuurd' }).click();
  await page.getByText('Er is bezwaar gemaakt').click();
  const bezwaar = page.getByRole('form', { name: 'Bezwaar vastleggen' });
  await expect(bezwaar.getByText(/De bezwaartermijn liep tot en met/)).toBeVisible();
  await verwachtToegankelijk(page);
  await bezwaar.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText(/, na de termijn/)).toBeVisible();
  const uitkomst = page.getByRole('form', { name: 'Uitkomst van het bezwaar' });
  await uitkomst.getByLabel('Uitkomst van het bezwaar').selectOption({ label: 'Niet-ontvankelijk' });
  await uitkomst
    .getByLabel('Hoe weegt u een bezwaar na de termijn?')
    .selectOption('Te laat, en niet verschoonbaar');
  await uitkomst.getByRole('button', { name: 'Leg de uitkomst vast' }).click();
  await expect(page.getByText('Niet-ontvankelijk', { exact: true })).toBeVisible();
  await expect(page.getByText(/na de termijn, niet verschoonbaar/)).toBeVisible();
  await verwachtToegankelijk(page);
});

test('twee besluiten tegelijk: wie later is, leest wie besloot en wat, en houdt wat hij schreef', async ({
  page,
  browser,
}) => {
  await vraagAan(page);
  const bas = await (await browser.newContext()).newPage();
  await meldAan(bas, 'leerplichtambtenaar-boa');
  await bas.goto(page.url());
  const vouw = 'Doorsturen, ingetrokken of nu al besluiten';
  await bas.getByText(vouw).click();
  const later = bas.getByRole('form', { name: 'Besluit', exact: true });
  await later.getByRole('radio', { name: 'Afgewezen' }).check();
  await later.getByLabel('Motivering').fill('Een lange motivering die niet verloren mag gaan.');

  await page.getByText(vouw).click();
  const eerst = page.getByRole('form', { name: 'Besluit', exact: true });
  await eerst.getByRole('radio', { name: /^Ingetrokken/ }).check();
  await eerst.getByLabel('Motivering').fill('De moeder trok de aanvraag in.');
  await eerst.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await expect(page.getByRole('heading', { name: 'Het besluit' })).toBeVisible();

  await later.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await expect(
    bas.getByRole('alert').getByText(/Lieke Leerplicht was u voor op .* ingetrokken/),
  ).toBeVisible();
  await expect(later.getByLabel('Motivering')).toHaveValue(
    'Een lange motivering die niet verloren mag gaan.',
  );
  await expect(later.getByRole('link', { name: /Bekijk hoe het nu is/ })).toBeVisible();
  await verwachtToegankelijk(bas);
  await later.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await expect(bas.getByRole('alert').getByText('al besloten')).toBeVisible();
  await expect(later.getByLabel('Motivering')).toHaveValue(
    'Een lange motivering die niet verloren mag gaan.',
  );
  await bas.context().close();
});
