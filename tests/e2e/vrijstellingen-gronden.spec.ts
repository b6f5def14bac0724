import type { Locator, Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { beginjaar, dag, neemIn, verstuurBrief } from './vrijstellingen.ts';

/** One story per ground, from what came in to the letter that went out; 5-C and 3a stand in vrijstellingen.spec.ts. */
type Verhaal = {
  readonly grond: string;
  readonly titel: string;
  /** Age of the one it is about, in years at the begin of the school year, and what the search says of him. */
  readonly leeftijd: number;
  readonly rij: RegExp;
  readonly van?: string;
  readonly gegevens: (formulier: Locator, page: Page) => Promise<void>;
  /** Sentences under which the conditions of this ground are seen to be met. */
  readonly voldoet: readonly string[];
  readonly horen?: readonly string[];
  readonly knop: 'Vrijgesteld van rechtswege' | 'Verleen';
};

const kies = (formulier: Locator, vraag: RegExp, antwoord: string) =>
  formulier.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check();
const bewaar = (formulier: Locator) => formulier.getByRole('button', { name: 'Bewaar en toets' }).click();
/** The condition of the page, by its title. */
const voorwaarde = (page: Page, titel: string) =>
  page
    .getByRole('table', { name: /^Voorwaarden/ })
    .getByRole('row')
    .filter({ hasText: titel });

const BASISSCHOOL = /· Basisschool/;
/** Born late in the year, so that sixteen and eighteen fall in known school years; at an ordinary school. */
const NAJAAR_VO = /\d (sep|okt|nov|dec) \d{4} · .* · \w+(college|lyceum)/;

const nu = new Date();
/** A season starts in March; in the winter the next one. */
const seizoen = nu.getMonth() >= 2 && nu.getMonth() <= 9 ? dag(0) : `${beginjaar() + 1}-03-01`;

const VERHALEN: readonly Verhaal[] = [
  {
    grond: '5-A',
    titel: 'artikel 5 onder a: alleen een aangewezen arts die niet behandelt, en alleen de conclusie',
    leeftijd: 10,
    rij: BASISSCHOOL,
    gegevens: async (formulier, page) => {
      await formulier.getByLabel('Datum van de verklaring').fill(dag(120));
      await formulier.getByLabel('Wie gaf de verklaring').selectOption({ index: 1 });
      await kies(formulier, /Behandelt deze verklaarder/, 'Ja');
      await formulier.getByLabel('Conclusie van de verklaring').selectOption('niet-geschikt');
      await formulier.getByLabel('Verklaring van de arts, pedagoog of psycholoog').fill(dag(2));
      await bewaar(formulier);
      await expect(voorwaarde(page, 'niet ouder dan drie maanden')).toContainText('Voldoet niet');
      await expect(voorwaarde(page, 'Niet de behandelend arts')).toContainText('Voldoet niet');
      await formulier.getByLabel('Datum van de verklaring').fill(dag(20));
      await kies(formulier, /Behandelt deze verklaarder/, 'Nee');
    },
    voldoet: ['Verklaring van een aangewezen arts', 'Niet de behandelend arts', 'niet geschikt is'],
    knop: 'Vrijgesteld van rechtswege',
  },
  {
    grond: '5-B',
    titel: 'artikel 5 onder b: niet tegen de richting van de school van het afgelopen jaar',
    leeftijd: 10,
    rij: BASISSCHOOL,
    gegevens: async (formulier, page) => {
      await formulier.getByLabel('Dagtekening van de verklaring').fill(dag(10));
      await kies(formulier, /Gaan de bedenkingen/, 'Ja');
      await formulier.getByLabel('Verklaring over de bedenkingen (art. 8)').fill(dag(2));
      await formulier.getByLabel('Rooms-katholiek').check();
      await bewaar(formulier);
      const terugblik = voorwaarde(page, 'In het jaar voor de verklaring');
      await expect(terugblik).toContainText('Voldoet niet');
      await expect(terugblik).toContainText(/ingeschreven bij Basisschool .* \(rooms-katholiek\)/);
      await formulier.getByLabel('Rooms-katholiek').uncheck();
      await formulier.getByLabel('Protestants-christelijk').check();
    },
    voldoet: ['Overwegende bedenkingen', 'In het jaar voor de verklaring'],
    knop: 'Vrijgesteld van rechtswege',
  },
  {
    grond: '5A-TREKKEND',
    titel: 'artikel 5a: in het seizoen, en zonder rijdende school dichtbij',
    leeftijd: 9,
    rij: BASISSCHOOL,
    van: seizoen,
    gegevens: async (formulier, page) => {
      await formulier.getByLabel('Bedrijf van de ouders').selectOption('kermis');
      await kies(formulier, /rijdende school/, 'Ja');
      await bewaar(formulier);
      await expect(voorwaarde(page, 'Geen rijdende school')).toContainText('Voldoet niet');
      await kies(formulier, /rijdende school/, 'Nee');
    },
    voldoet: ['kermis- of circusbedrijf', 'Alleen van maart tot en met oktober', 'Geen rijdende school'],
    knop: 'Vrijgesteld van rechtswege',
  },
  {
    grond: '3b',
    titel: 'artikel 3b: het laatste leerplichtige jaar op het mbo, na het horen van vijf',
    leeftijd: 16,
    rij: NAJAAR_VO,
    van: dag(0),
    gegevens: async (formulier) => {
      await formulier.getByLabel('Onderwijs aan de instelling').selectOption('mbo');
      await formulier.getByLabel('Naam van de instelling').fill('Mbo-college in de buurt');
      await formulier.getByLabel('Plan van de instelling').fill(dag(1));
      await formulier.getByLabel('Bewijs van inschrijving bij mbo of vavo').fill(dag(1));
    },
    voldoet: ['Het laatste schooljaar van de leerplicht', 'mbo of vavo', 'De aanvraag is compleet'],
    horen: [
      'aanvrager',
      'jongere',
      'hoofd van de school',
      'bestuur of directeur van de instelling',
      'betrokken maatschappelijke zorg',
    ],
    knop: 'Verleen',
  },
  {
    grond: '15',
    titel: 'artikel 15: ander onderwijs voor wie alleen nog kwalificatieplichtig is',
    leeftijd: 17,
    rij: NAJAAR_VO,
    van: dag(0),
    gegevens: async (formulier) => {
      await kies(formulier, /op andere wijze voldoende onderwijs/, 'Ja');
      await formulier.getByLabel('Welk onderwijs').fill('Particuliere opleiding');
      await kies(formulier, /bijzondere omstandigheden/, 'Ja');
      await formulier.getByLabel('Bewijs van het andere onderwijs').fill(dag(1));
    },
    voldoet: ['Kwalificatieplichtig op de eerste dag', 'Op andere wijze', 'Bijzondere omstandigheden'],
    knop: 'Verleen',
  },
];

/** How many of a ground are exempt, as the overview above the list says. */
async function telVrij(page: Page, grond: string): Promise<number> {
  await page.goto('/vrijstellingen');
  await page.locator('main summary', { hasText: 'in behandeling' }).click();
  const rij = page
    .getByRole('table', { name: /^Aantallen per grond/ })
    .getByRole('row')
    .filter({ has: page.locator(`a[href$="grond=${grond}"]`) });
  return (await rij.count()) === 0 ? 0 : Number(await rij.getByRole('cell').nth(1).innerText());
}

/** The direction of one primary school becomes known at the bureau; gives how its name stands in a list. */
async function vulRichtingIn(page: Page): Promise<RegExp> {
  await meldAan(page, 'beheerder');
  await page.goto('/beheer/scholen');
  const school = page.getByRole('link', { name: /^Basisschool/ }).first();
  const naam = await school.innerText();
  await school.click();
  const formulier = page.getByRole('form', { name: `${naam} wijzigen` });
  await formulier.getByLabel('Richting').selectOption('rooms-katholiek');
  await formulier.getByRole('button', { name: 'Opslaan' }).click();
  await expect(formulier.getByText('Opgeslagen.')).toBeVisible();
  return new RegExp(`· ${naam}`);
}

for (const verhaal of VERHALEN)
  test(`${verhaal.titel}; van intake tot verstuurde brief`, async ({ page, browser }) => {
    const { grond, leeftijd, horen, knop } = verhaal;
    let { rij } = verhaal;
    if (grond === '5-B') {
      const beheer = await browser.newPage();
      rij = await vulRichtingIn(beheer);
      await beheer.close();
    }
    await meldAan(page, 'leerplichtambtenaar');
    const eerst = await telVrij(page, grond);
    const wie = { geboren: beginjaar() - leeftijd, rij };
    await neemIn(page, grond, { wie, ...(verhaal.van && { van: verhaal.van }) });
    const zaak = new URL(page.url()).pathname;

    const gegevens = page.getByRole('form', { name: 'Gegevens en stukken' });
    await verhaal.gegevens(gegevens, page);
    await bewaar(gegevens);
    for (const titel of verhaal.voldoet)
      await expect(voorwaarde(page, titel).getByText('Voldoet', { exact: true })).toBeVisible();
    await expect(page.getByText('Ontbreekt', { exact: true })).toHaveCount(0);

    const uitkomst = page.getByRole('form', { name: 'Uitkomst', exact: true });
    if (horen) {
      await uitkomst.getByLabel('Motivering').fill('De instelling past bij de jongere.');
      await uitkomst.getByRole('button', { name: knop }).click();
      await expect(uitkomst.getByRole('alert')).toContainText('Eerst horen');
      const gehoord = page.getByRole('form', { name: 'Horen' });
      for (const rol of horen) await gehoord.getByLabel(`Wanneer: ${rol}`).fill(dag(0));
      await gehoord.getByLabel('Hoe: betrokken maatschappelijke zorg').selectOption('niet-betrokken');
      await gehoord.getByRole('button', { name: 'Bewaar horen' }).click();
      await expect(page.getByText('Iedereen is gehoord, of heeft de kans daartoe gehad.')).toBeVisible();
    }
    await uitkomst.getByLabel('Motivering').fill('De stukken zijn duidelijk.');
    await uitkomst.getByRole('button', { name: knop }).click();
    await expect(page.getByRole('heading', { name: 'Uitkomst', exact: true })).toBeVisible();
    await verwachtToegankelijk(page);

    await verstuurBrief(page);
    expect(new URL(page.url()).pathname).toBe(zaak);
    await expect(page.getByText('Werk afgesloten')).toBeVisible();
    if (knop === 'Verleen') {
      await expect(page.getByText('Bezwaar tegen het besluit')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Buiten Baken verstuurd' })).toHaveCount(0);
    }
    if (grond === '3b') {
      await page.getByRole('button', { name: 'Ingelicht', exact: true }).click();
      await expect(page.getByRole('form', { name: 'Arbeidsinspectie' })).toHaveCount(0);
    }
    await verwachtToegankelijk(page);
    expect(await telVrij(page, grond)).toBe(eerst + 1);
  });
