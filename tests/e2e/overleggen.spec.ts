import type { Browser, Page } from '@playwright/test';
import { expect, meldAan, teller, test, verwachtToegankelijk } from './bezoeker.ts';

const over = (dagen: number) => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

/** An Actietafel of its own, so that the story does not depend on what others put on an agenda. */
async function planActietafel(page: Page, naam: string, dagen: number): Promise<void> {
  await page.goto('/overleggen');
  await page.getByText('Plan een overleg', { exact: true }).click();
  const formulier = page.getByRole('form', { name: 'Overleg plannen' });
  await formulier.getByLabel('Naam').fill(naam);
  await formulier.getByLabel('Dag').fill(over(dagen));
  await formulier.getByLabel('Wie zitten er?').fill('Wijkteam Proef, Anke Vonk\nGGD Proef');
  await formulier.getByRole('button', { name: 'Plan dit overleg' }).click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
}

/** What is behind the wall, for another coach than the one of this traject. */
async function bekijkMetReden(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Gezondheid en justitie (afgeschermd)' })).toBeVisible();
  const knop = page.getByText('Bekijk met een reden', { exact: true });
  if ((await knop.count()) === 0) return;
  await knop.click();
  await page.getByRole('textbox', { name: 'Reden' }).fill('Vervangt de coach vandaag');
  await page.getByRole('button', { name: 'Toon gezondheid en justitie' }).click();
  await expect(knop).toHaveCount(0);
}

/** A traject of the coach's own (so of no colleague) about which nobody spoke of instemming yet; stays on that page. */
async function openOnbesproken(page: Page): Promise<string> {
  await page.goto('/werkvoorraad?eigenaar=ik&soort=vsv');
  const adressen = await page
    .locator('tbody a[href^="/werkprocessen/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const adres of adressen) {
    await page.goto(adres.replace('/werkprocessen/', '/trajecten/'));
    if ((await page.getByText('Hier is geen instemming voor').count()) > 0) return page.url();
  }
  throw new Error('geen eigen traject zonder instemming');
}

/** The page of a guest in a browser that never saw Baken. */
async function alsGast(browser: Browser, adres: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const antwoord = await page.goto(adres);
  expect(antwoord?.headers()).toMatchObject({
    'cache-control': expect.stringContaining('no-store'),
    'x-robots-tag': expect.stringContaining('noindex'),
    'referrer-policy': 'no-referrer',
  });
  return page;
}

test('taak 7: een zaak op de agenda en het besluit als taak, in hooguit vijf handelingen', async ({
  page,
}) => {
  const naam = `Actietafel T${Date.now() % 100_000}`;
  await meldAan(page, 'doorstroomcoach');
  await planActietafel(page, naam, 0);
  await page.goto('/vandaag');
  const tel = teller();
  await tel.doe(page.getByText('Doorstroom en Jongerenpunt', { exact: true }).first().click());
  await tel.doe(page.getByRole('link', { name: 'Overleggen', exact: true }).first().click());
  await page.waitForURL(/\/overleggen$/);
  const formulier = page.getByRole('form', { name: 'Op de agenda zetten' });
  // Of today, so it is the first of the list and chosen already; a run before this one may have left another one of today.
  await formulier.getByLabel('Overleg', { exact: true }).selectOption({ label: await optie(page, naam) });
  await tel.doe(formulier.getByRole('checkbox').first().check());
  await tel.doe(formulier.getByRole('button', { name: 'Zet op de agenda' }).click());
  await page.waitForURL(/\/overleggen\/[0-9a-f-]{36}$/);
  // On the day of the meeting the next decision stands open.
  const besluit = page.getByRole('form', { name: /^Besluit vastleggen/ }).first();
  await besluit.getByLabel('Wat is er besloten?').fill('We gaan samen op huisbezoek.');
  await besluit.getByLabel('Wat gaat er gebeuren?').first().fill('Huisbezoek plannen met het wijkteam');
  await tel.doe(besluit.getByRole('button', { name: 'Leg besluit en taken vast' }).click());
  await expect(page.getByText('Huisbezoek plannen met het wijkteam')).toBeVisible();
  await expect(page.getByText('We gaan samen op huisbezoek.')).toBeVisible();
  expect(tel.aantal).toBeLessThanOrEqual(5);
  await verwachtToegankelijk(page);
});

/** The words of the choice for this meeting. */
async function optie(page: Page, naam: string): Promise<string> {
  const opties = await page.getByLabel('Overleg', { exact: true }).locator('option').allTextContents();
  return opties.find((tekst) => tekst.startsWith(naam)) ?? '';
}

test('een Actietafel met een gast: van agenda naar wat zij zien, een code op de telefoon, en daarna dicht', async ({
  page,
  browser,
}) => {
  test.slow();
  const naam = `Actietafel G${Date.now() % 100_000}`;
  await meldAan(page, 'doorstroomcoach');
  await planActietafel(page, naam, 5);
  await verwachtToegankelijk(page);

  await test.step('op de agenda, met de reden in woorden en de grondslag van het werk', async () => {
    await page.goto('/overleggen?team=ja');
    await verwachtToegankelijk(page);
    const formulier = page.getByRole('form', { name: 'Op de agenda zetten' });
    await formulier.getByLabel('Overleg', { exact: true }).selectOption({ label: await optie(page, naam) });
    await formulier.getByRole('button', { name: 'Zet op de agenda' }).click();
    await expect(formulier.getByText('Kruis ten minste één zaak aan.').first()).toBeVisible();
    await formulier
      .getByLabel(/Grondslag: Begeleiding door het Doorstroompunt/)
      .first()
      .check();
    await formulier.getByLabel('Overleg', { exact: true }).selectOption({ label: await optie(page, naam) });
    await formulier.getByRole('button', { name: 'Zet op de agenda' }).click();
    await page.waitForURL(/\/overleggen\/[0-9a-f-]{36}$/);
    await expect(
      page.getByText('Grondslag: Begeleiding door het Doorstroompunt (WEB art. 9.2.5).'),
    ).toBeVisible();
    await page.locator('.plan h3 a').first().click();
    await page.waitForURL(/\/overleggen\/punten\//);
  });

  await test.step('een strafzaak wordt verwezen naar het casusoverleg van de handhaving', async () => {
    await page.getByText('Wijzig de vraag of de grondslag', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Vraag en grondslag' });
    await formulier.getByLabel(/^Halt, verhoor of proces-verbaal/).check();
    await formulier.getByRole('button', { name: 'Bewaar' }).click();
    await expect(formulier.getByText(/casusoverleg van de handhavingszaak/).first()).toBeVisible();
  });

  await test.step('eerst zien wat zij zien, dan delen met wie', async () => {
    await page.reload();
    const kies = page.getByRole('form', { name: 'Delen kiezen' });
    await kies.getByLabel('Geboortedatum en gemeente').check();
    await kies.getByLabel('Wat er loopt en bij wie').check();
    await kies.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
    await expect(page.getByRole('heading', { name: 'Dit zien zij' })).toBeVisible();
    await verwachtToegankelijk(page);
    const deel = page.getByRole('form', { name: 'Delen met partners' });
    await deel.getByLabel('Wijkteam Proef, Anke Vonk').check();
    await deel.getByRole('button', { name: 'Deel dit' }).click();
    await expect(page.getByText(/aan Wijkteam Proef, Anke Vonk/)).toBeVisible();
  });

  const uitnodiging = await test.step('een gast uitnodigen: link en code staan er één keer', async () => {
    await page.getByText('Gast uitnodigen', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Gast uitnodigen' });
    // Shared with one, so that one is chosen and named already.
    await expect(formulier.getByLabel('Voor wie van hen?')).toHaveValue('Wijkteam Proef, Anke Vonk');
    await expect(formulier.getByLabel('Wie opent de link?')).toHaveValue('Anke Vonk');
    await formulier.getByRole('button', { name: 'Nodig deze gast uit' }).click();
    const melding = formulier.getByText(/De link: /);
    await expect(melding).toBeVisible();
    const tekst = (await melding.textContent()) ?? '';
    await verwachtToegankelijk(page);
    return { pad: /\/gast\/[\w-]+/.exec(tekst)?.[0] ?? '', code: /De code: (\d{6})/.exec(tekst)?.[1] ?? '' };
  });
  const jongere = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

  const gast = await alsGast(browser, new URL(uitnodiging.pad, page.url()).href);
  await test.step('de gast ziet zonder code niet over wie het gaat, en met code dat ene agendapunt', async () => {
    await expect(gast.getByText(jongere)).toHaveCount(0);
    await verwachtToegankelijk(gast);
    const formulier = gast.getByRole('form', { name: 'Code invullen' });
    await formulier
      .getByLabel('Code van zes cijfers')
      .fill(uitnodiging.code === '000000' ? '111111' : '000000');
    await formulier.getByRole('button', { name: 'Bekijk wat er is gedeeld' }).click();
    await expect(formulier.getByText(/Deze code klopt niet/).first()).toBeVisible();
    await formulier.getByLabel('Code van zes cijfers').fill(uitnodiging.code);
    await formulier.getByRole('button', { name: 'Bekijk wat er is gedeeld' }).click();
    await expect(gast.getByText(jongere)).toBeVisible();
    await expect(gast.getByRole('heading', { name: 'Wat er loopt en bij wie' })).toBeVisible();
    await verwachtToegankelijk(gast);
    const breed = await gast.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(breed).toBeLessThanOrEqual(0);
    const koekjes = await gast.context().cookies();
    expect(koekjes.map(({ name, path, httpOnly }) => ({ name, path, httpOnly }))).toEqual([
      { name: 'baken-gast', path: uitnodiging.pad, httpOnly: true },
    ]);
    await gast.goto(new URL('/vandaag', page.url()).href);
    expect(new URL(gast.url()).pathname).toBe('/aanmelden');
  });

  await test.step('bij de jongere staat wie wat zag; intrekken sluit de link, ook voor wie al binnen was', async () => {
    await page.reload();
    await expect(page.getByText(/één keer gekeken/)).toBeVisible();
    await page.getByRole('link', { name: 'Open het dossier' }).click();
    await page.getByRole('link', { name: 'Overleg', exact: true }).click();
    await page.getByRole('link', { name: 'Toon wat zij zagen' }).first().click();
    await expect(page.getByRole('heading', { name: 'Wat er loopt en bij wie' })).toBeVisible();
    await verwachtToegankelijk(page);
    await page.getByRole('link', { name: 'Naar het agendapunt' }).first().click();
    await page.getByRole('button', { name: 'Trek de link in' }).click();
    await expect(page.getByText('Ingetrokken').first()).toBeVisible();
    await gast.goto(new URL(uitnodiging.pad, page.url()).href);
    await expect(gast.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
    await expect(gast.getByText(jongere)).toHaveCount(0);
    await verwachtToegankelijk(gast);
    await gast.context().close();
  });

  await test.step('de agenda en de besluiten op papier', async () => {
    await page.getByRole('link', { name: naam }).first().click();
    await page.getByRole('link', { name: 'Agenda afdrukken' }).click();
    await expect(page.getByRole('heading', { name: `Agenda ${naam}` })).toBeVisible();
    await verwachtToegankelijk(page);
  });
});

test('instemming: gegeven, iets over gezondheid vastgelegd, ingetrokken: dicht, en het vernietigen gepland', async ({
  page,
  browser,
}) => {
  await meldAan(page, 'doorstroomcoach');
  const collega = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await meldAan(collega, 'jongerenconsulent');
  const traject = await openOnbesproken(page);
  await page.getByRole('link', { name: 'Bespreek de instemming' }).click();

  await test.step('eerst samen de uitleg lezen, in gewone taal', async () => {
    await page.getByRole('link', { name: 'Bewaren wat ik vertel over gezondheid en justitie' }).click();
    await expect(page.getByRole('heading', { name: 'U mag stoppen wanneer u wilt' })).toBeVisible();
    await verwachtToegankelijk(page);
    await page.goBack();
  });

  await test.step('instemming vastleggen', async () => {
    const formulier = page.getByRole('form', { name: 'Instemming vastleggen' });
    await formulier.getByLabel('Bewaren wat ik vertel over gezondheid en justitie').check();
    await formulier.getByRole('button', { name: 'Leg de instemming vast' }).click();
    await expect(
      page.getByRole('heading', { level: 3, name: /^Bewaren wat ik vertel/ }).first(),
    ).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('achter de muur', async () => {
    await page.goto(traject);
    await page.getByText('Gezondheid en justitie vastleggen', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Gezondheid en justitie vastleggen' });
    await formulier
      .getByRole('group', { name: /^Psychische gezondheid/ })
      .getByLabel('2 gaat moeizaam')
      .check();
    await formulier.getByLabel('Notitie').fill('Slaapt slecht.');
    await formulier.getByRole('button', { name: 'Bewaar achter de muur' }).click();
    await expect(page.getByRole('cell', { name: 'Slaapt slecht.' })).toBeVisible();
    await verwachtToegankelijk(page);
    await collega.goto(traject);
    await expect(collega.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(collega.getByText('Slaapt slecht.')).toHaveCount(0);
    await expect(collega.getByText('Bekijk met een reden', { exact: true })).toBeVisible();
    await verwachtToegankelijk(collega);
    await bekijkMetReden(collega);
    await expect(collega.getByRole('cell', { name: 'Slaapt slecht.' })).toBeVisible();
    await collega.context().close();
  });

  await test.step('intrekken: wat eruit volgt staat er vooraf; daarna is het dicht', async () => {
    await page.goto(traject);
    const jongere = await page.locator('a[href^="/jongeren/"]').first().getAttribute('href');
    await page.goto(`${/\/jongeren\/[0-9a-f-]{36}/.exec(jongere ?? '')?.[0]}/instemming`);
    await page.getByText('Trek in', { exact: true }).first().click();
    await expect(page.getByText(/is meteen dicht/)).toBeVisible();
    await page.getByRole('button', { name: 'Trek de instemming in' }).click();
    await expect(page.getByText(/Gesloten. Wordt vernietigd op/)).toBeVisible();
    await verwachtToegankelijk(page);
    await page.goto(traject);
    await expect(page.getByText('Hier is geen instemming voor')).toBeVisible();
    await expect(page.getByText('Slaapt slecht.')).toHaveCount(0);
  });
});

test('een deelnemer komt uit de partners of wordt ingevuld, en met niets van beide zegt het formulier dat', async ({
  page,
}) => {
  await meldAan(page, 'doorstroomcoach');
  await planActietafel(page, `Actietafel P${Date.now() % 100_000}`, 9);
  await page.locator('summary', { hasText: 'Deelnemer toevoegen' }).click();
  const erbij = page.getByRole('form', { name: 'Deelnemer toevoegen' });
  await erbij.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(erbij.getByText('Kies een partner, of schrijf van welke organisatie.').first()).toBeVisible();
  await verwachtToegankelijk(page);
  await erbij.getByLabel('Partner').selectOption({ label: 'GGZ De Lindeboom: Anneke Rutten' });
  await erbij.getByRole('button', { name: 'Voeg toe' }).click();
  const kring = page.getByRole('complementary', { name: 'Deelnemers en gegevens' });
  await expect(kring.getByRole('link', { name: 'GGZ De Lindeboom, Anneke Rutten' })).toBeVisible();
  const leeg = page.getByRole('form', { name: 'Deelnemer toevoegen' });
  await leeg.getByLabel('Partner').selectOption({ label: 'Niet uit de lijst' });
  await leeg.getByLabel('Organisatie').fill('Buurthuis Proef');
  await leeg.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(kring.getByText('Buurthuis Proef')).toBeVisible();
  await kring.getByRole('link', { name: 'GGZ De Lindeboom, Anneke Rutten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'GGZ De Lindeboom' })).toBeVisible();
});
