import type { Browser, Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

/** A number of the range that is never given out, and that nobody had in this run: it passes the 11-test. */
function proefnummer(): string {
  for (let nummer = 999_600_000 + (Date.now() % 90_000); ; nummer += 1) {
    const cijfers = [...String(nummer)].map(Number);
    const som = cijfers.reduce((totaal, cijfer, plek) => totaal + cijfer * (plek === 8 ? -1 : 9 - plek), 0);
    if (som % 11 === 0) return String(nummer);
  }
}

const dagVan = (terug: number) =>
  new Date(Date.now() - terug * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** A colleague of his own, in a window of his own. */
async function alsAnder(browser: Browser, inlognaam: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await meldAan(page, inlognaam);
  return page;
}

/** Someone of thirteen in Sittard-Geleen, with a number and a running case. Gives the path of the dossier. */
async function maakZaak(page: Page, persoon: { achternaam: string; bsn: string }): Promise<string> {
  await page.goto('/jongeren/nieuw');
  await page.getByLabel('BSN of onderwijsnummer').fill(persoon.bsn);
  await page.getByLabel('Voornamen').fill('Proef');
  await page.getByLabel('Achternaam').fill(persoon.achternaam);
  await page.getByRole('textbox', { name: 'Geboortedatum' }).fill('12-3-2013');
  await page.getByRole('combobox', { name: 'Gemeente' }).selectOption('1883');
  await page.getByLabel('Woont daar sinds').fill('1-9-2020');
  await page.getByRole('button', { name: 'Voeg jongere toe' }).click();
  await page.waitForURL(/\/jongeren\/[0-9a-f-]{36}/);
  const dossier = new URL(page.url()).pathname;
  await page.goto(`/meldingen/nieuw?jongere=${dossier.split('/').at(-1)}`);
  const melding = page.getByRole('form', { name: 'Melding invoeren' });
  await melding
    .getByLabel('Eerste dag van het verzuim')
    .fill(await melding.getByLabel('Ontvangen op').inputValue());
  await melding.getByRole('button', { name: 'Bewaar de melding' }).click();
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: /^Neem/ }).first().click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  return dossier;
}

/** The administratie reads a delivery of the BRP: first on trial, then for real. */
async function leesBrp(page: Page, rij: string): Promise<void> {
  const kop = 'bsn;geslachtsnaam;voornamen;geboortedatum;gemeente;plaats;adres_sinds';
  const buffer = Buffer.from([kop, rij].join('\n'));
  await page.goto('/beheer/inlezen');
  await page.locator('input[type=file]').setInputFiles({ name: 'brp.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Eerst proberen' }).click();
  await page.waitForURL(/\/beheer\/inlezen\/[0-9a-f-]{36}/);
  const echt = page.getByRole('button', { name: 'Nu echt inlezen' });
  await expect(echt).toBeVisible({ timeout: 60_000 });
  await echt.click();
  await expect(page.getByText('proef, er verandert niets')).toBeHidden({ timeout: 60_000 });
  await expect(page.getByText(/Klaar|Ingelezen/).first()).toBeVisible({ timeout: 60_000 });
}

test('verhuisd volgens de BRP: een taak op Vandaag, overdragen, aannemen bij de nieuwe gemeente, en het werk dat eindigt', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const persoon = { achternaam: `Verhuizer ${Date.now() % 100_000}`, bsn: proefnummer() };
  const naam = `Proef ${persoon.achternaam}`;
  await meldAan(page, 'leerplichtambtenaar');
  const dossier = await maakZaak(page, persoon);

  await test.step('de administratie leest de BRP in', async () => {
    const administratie = await alsAnder(browser, 'administratie');
    const rij = [persoon.bsn, persoon.achternaam, 'Proef', '2013-03-12', '0917', 'Heerlen', dagVan(3)];
    await leesBrp(administratie, rij.join(';'));
    await administratie.context().close();
  });

  await test.step('de taak staat op Vandaag en zegt wat de wet vraagt', async () => {
    await page.goto('/termijnen?code=T14');
    const regel = page.getByRole('listitem').filter({ hasText: naam });
    await expect(regel).toContainText('Dossier overdragen aan de nieuwe gemeente');
    await regel.getByRole('link', { name: /Draag het dossier over/ }).click();
    await page.waitForURL(/\/wijziging$/);
    await expect(page.getByRole('heading', { name: /^Verhuisd naar een andere gemeente/ })).toBeVisible();
    await expect(page.getByText('Woont nu in Heerlen.')).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('per ongeluk afgevinkt, en weer open', async () => {
    await page
      .getByRole('form', { name: 'Wijziging verwerken' })
      .getByRole('button', { name: 'Verwerk' })
      .click();
    const terug = page.getByRole('button', { name: 'Maak ongedaan' });
    await expect(terug).toBeVisible();
    await verwachtToegankelijk(page);
    await terug.click();
    await expect(page.getByRole('heading', { name: /^Verhuisd naar een andere gemeente/ })).toBeVisible();
  });

  await test.step('overdragen: gemeente en dag staan al ingevuld', async () => {
    await page.locator('main').getByRole('link', { name: 'Draag het dossier over' }).click();
    await page.waitForURL(/\/overdracht$/);
    const formulier = page.getByRole('form', { name: 'Dossier overdragen' });
    await expect(formulier.getByLabel('Nieuwe gemeente')).toHaveValue('0917');
    await expect(formulier.getByLabel('Verhuisd op')).toHaveValue(dagVan(3));
    await formulier.getByLabel('Reden').fill('Verhuisd volgens de BRP');
    await formulier.getByRole('button', { name: 'Draag het dossier over' }).click();
    await page.waitForURL(/\/overdrachten$/);
    const regel = page.getByRole('list', { name: 'Door ons overgedragen' }).getByRole('listitem');
    await expect(regel.filter({ hasText: naam })).toContainText('Wacht op antwoord');
    await verwachtToegankelijk(page);
  });

  await test.step('bij de nieuwe gemeente: lezen, aannemen, en terugvinden in het eigen dossier', async () => {
    const daar = await alsAnder(browser, 'leerplichtambtenaar-parkstad');
    await daar.goto('/overdrachten');
    await daar.getByRole('link', { name: naam }).click();
    await daar.waitForURL(/\/overdrachten\/aanbod\//);
    await expect(daar.getByRole('heading', { name: /^Werkprocessen/ })).toBeVisible();
    await verwachtToegankelijk(daar);
    await expect(daar.getByText('Er liep nog een melding')).toBeVisible();
    await expect(daar.getByLabel('Wie wordt verantwoordelijk?')).not.toHaveValue('');
    await daar.getByRole('button', { name: 'Neem het dossier aan' }).click();
    await daar.waitForURL(/\/jongeren\/[0-9a-f-]{36}/);
    await expect(daar.getByText(/Overgenomen van Westelijke Mijnstreek op/)).toBeVisible();
    await expect(daar.getByText('Kennismaken en overdracht lezen').first()).toBeVisible();
    await expect(daar.getByText('Woont in Heerlen').or(daar.getByText('Heerlen')).first()).toBeVisible();
    await verwachtToegankelijk(daar);
    await daar.getByRole('link', { name: 'Lees het overgenomen dossier' }).click();
    await expect(daar.getByText('Overgenomen van Westelijke Mijnstreek', { exact: true })).toBeVisible();
    await verwachtToegankelijk(daar);
    await daar.context().close();
  });

  await test.step('de afzender ziet dat het is aangenomen, en sluit het werk dat hiermee eindigt', async () => {
    await page.goto('/overdrachten');
    const regel = page.getByRole('list', { name: 'Door ons overgedragen' }).getByRole('listitem');
    await expect(regel.filter({ hasText: naam })).toContainText('Aangenomen');
    await page.goto(`${dossier}/wijziging`);
    const formulier = page.getByRole('form', { name: 'Wijziging verwerken' });
    await formulier.getByRole('checkbox', { name: /^Relatief verzuim/ }).check();
    await formulier.getByRole('button', { name: 'Verwerk' }).click();
    await expect(page.getByText('Er is niets te doen')).toBeVisible();
    await verwachtToegankelijk(page);
  });
});

test('een aangeboden dossier weigeren: de afzender leest waarom', async ({ page, browser }) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/overdrachten');
  const aangeboden = page.getByRole('list', { name: 'Aan ons aangeboden' }).getByRole('listitem');
  const naam = await aangeboden.filter({ hasText: 'Te beantwoorden' }).first().getByRole('link').innerText();
  await page.getByRole('link', { name: naam }).click();
  await page.waitForURL(/\/overdrachten\/aanbod\//);
  await page.getByText('Weiger het dossier', { exact: true }).click();
  const formulier = page.getByRole('form', { name: 'Dossier weigeren' });
  await formulier.getByRole('button', { name: 'Weiger' }).click();
  await expect(formulier.getByText('Schrijf waarom u weigert.').first()).toBeVisible();
  const reden = `Staat hier niet ingeschreven (${Date.now() % 100_000})`;
  await formulier.getByLabel('Waarom').fill(reden);
  await formulier.getByRole('button', { name: 'Weiger' }).click();
  await page.waitForURL(/\/overdrachten$/);
  await expect(page.getByText('Niet meer in te zien').first()).toBeVisible();

  const daar = await alsAnder(browser, 'leerplichtambtenaar-parkstad');
  await daar.goto('/overdrachten');
  await expect(daar.getByText(`geweigerd: ${reden}`)).toBeVisible();
  await verwachtToegankelijk(daar);
  await daar.context().close();
});

test('wordt 18: de lijst, wat er vanaf de verjaardag verandert, en afvinken met een weg terug', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/termijnen?code=meerderjarig');
  await verwachtToegankelijk(page);
  const lijst = page.getByRole('list', { name: 'Lopend: Jongere wordt 18' });
  const regel = lijst.getByRole('listitem').first();
  await regel.getByRole('link', { name: /Bereid de overgang voor/ }).click();
  await page.waitForURL(/\/wijziging$/);
  await expect(page.getByRole('heading', { name: /^Wordt 18 jaar/ })).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText('Brieven gaan alleen naar de jongere');
  await expect(main).toContainText('De kwalificatieplicht eindigt');
  await expect(main).toContainText('verzuim 18+');
  await verwachtToegankelijk(page);
  const formulier = page.getByRole('form', { name: 'Wijziging verwerken' });
  await expect(formulier.getByRole('checkbox', { name: /^Relatief verzuim/ })).not.toBeChecked();
  await formulier.getByLabel('Notitie').fill('Besproken met de jongere');
  await formulier.getByRole('button', { name: 'Verwerk' }).click();
  const terug = page.getByRole('button', { name: 'Maak ongedaan' });
  await expect(terug).toBeVisible();
  await terug.click();
  await expect(page.getByRole('heading', { name: /^Wordt 18 jaar/ })).toBeVisible();
  await verwachtToegankelijk(page);
});
