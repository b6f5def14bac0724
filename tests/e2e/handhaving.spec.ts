import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { begin, jongeren, open, vandaag } from './handhaving.ts';

/** Enforcement from intake to closing, and what those see who have no akte. The demo boa has one, the leerplichtambtenaar has not. */
const GEHEIM = 'Bleef thuis om te gamen, zegt hij zelf';

async function hoor(page: Page, wie: string): Promise<void> {
  await open(page, 'Oproepen voor verhoor');
  const oproep = page.getByRole('form', { name: 'Oproepen' });
  const naam = (await oproep.locator('option').filter({ hasText: wie }).first().textContent())?.trim() ?? '';
  await oproep.getByLabel('Wie roept u op?').selectOption({ label: naam });
  await oproep.getByLabel('Voor welke dag?').fill(vandaag());
  await oproep.getByRole('button', { name: 'Leg oproep vast' }).click();
  await expect(page.getByText('De oproep is vastgelegd.')).toBeVisible();
  await open(page, /^Verhoor van .* vastleggen/);
  const formulier = page.getByRole('form', { name: 'Verhoor vastleggen' });
  await formulier.getByLabel('Verschenen', { exact: true }).check();
  await formulier.getByLabel(/De cautie is gegeven/).check();
  await formulier.getByLabel('Verklaring').fill(GEHEIM);
  await formulier.getByRole('button', { name: 'Leg verhoor vast' }).click();
  await expect(formulier).toHaveCount(0);
}

async function zetStap(
  page: Page,
  stap: string,
  rest: () => Promise<void> = async () => undefined,
): Promise<void> {
  await open(page, 'Volgende stap');
  const formulier = page.getByRole('form', { name: 'Proces-verbaal verder brengen' });
  await formulier.getByLabel('Volgende stap').selectOption({ label: stap });
  await rest();
  await formulier.getByRole('button', { name: 'Zet stap' }).click();
}

test('Halt: getoetst, geweigerd met de reden, verwezen en positief afgerond', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar-boa');
  const { zaak, dossier } = await begin(page);
  await open(page, 'Naar Halt verwijzen');
  const formulier = page.getByRole('form', { name: 'Naar Halt verwijzen' });
  await formulier.getByLabel('Laatste dag van het verzuim').fill(vandaag());
  await formulier.getByLabel('Uren ongeoorloofd verzuim').fill('8');
  for (const vink of [/eigen initiatief/, 'De jongere stemt in', /De ouders stemmen in/])
    await formulier.getByLabel(vink).check();
  await formulier.getByRole('button', { name: 'Verwijs naar Halt' }).click();
  await expect(formulier.getByText(/Halt kan vanaf 9 uur/).first()).toBeVisible();
  await expect(formulier.getByLabel('Uren ongeoorloofd verzuim')).toHaveValue('8');
  await verwachtToegankelijk(page);
  await formulier.getByLabel('Uren ongeoorloofd verzuim').fill('12');
  await formulier.getByRole('button', { name: 'Verwijs naar Halt' }).click();
  await expect(page.getByText('Verwezen, uitkomst nog niet bekend')).toBeVisible();

  await page.getByRole('link', { name: 'Maak de verwijsbrief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Verwijzing naar Halt' })).toBeVisible();
  const brief = page.getByRole('form', { name: 'Verwijzing naar Halt' });
  await expect(brief.getByRole('radio', { name: /^Halt/ })).toBeChecked();
  await expect(brief.getByLabel(/^Het verzuim/)).toHaveValue(
    /^Het gaat om 12 uur ongeoorloofd verzuim, het laatst op/,
  );
  await verwachtToegankelijk(page);
  await brief.getByLabel('Vestiging van Halt').fill('');
  await brief.getByLabel(/^Wat de school heeft gemeld/).fill('De school meldde gemiste lessen.');
  await brief.getByRole('button', { name: 'Maak de brief' }).click();
  await expect(brief.getByText('Vul dit in; het staat in de brief.').first()).toBeVisible();
  await expect(brief.getByLabel(/^Wat de school heeft gemeld/)).toHaveValue(
    'De school meldde gemiste lessen.',
  );
  await brief.getByLabel('Vestiging van Halt').fill('Halt Limburg');
  await brief.getByRole('button', { name: 'Maak de brief' }).click();
  await expect(page.getByText(/^De brief is gemaakt/)).toBeVisible();
  const brieven = page.getByRole('list', { name: 'Brieven van deze zaak' });
  await expect(brieven).toContainText('aan Halt Limburg');
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    brieven.getByRole('link', { name: /^PDF/ }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(/\.pdf$/);
  expect(readFileSync(await pdf.path(), 'latin1').slice(0, 5)).toBe('%PDF-');
  await open(page, 'Deze brief is verstuurd');
  await page.getByRole('button', { name: 'Leg verzending vast' }).click();
  await expect(brieven).toContainText(/Verstuurd op/);
  await verwachtToegankelijk(page);
  const opBrieven = await (await page.request.get(`${dossier}/brieven`)).text();
  expect(opBrieven).not.toContain('Halt Limburg');
  const bestand = (await brieven.getByRole('link', { name: /^Word/ }).getAttribute('href')) ?? '';

  await page.goto(zaak);
  await open(page, 'Uitkomst van Halt vastleggen');
  const uitkomst = page.getByRole('form', { name: 'Uitkomst van Halt' });
  await uitkomst.getByLabel('Uitkomst').selectOption('POSITIEF');
  await uitkomst.getByRole('button', { name: 'Leg uitkomst vast' }).click();
  await expect(page.getByText('Positief afgerond', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Sluit deze zaak' }).click();
  await expect(page.getByText(/Gesloten op/)).toBeVisible();

  // Who has no akte gets neither the form nor the file, and does not find the letter among those of the dossier.
  await meldAf(page);
  await meldAan(page, 'leerplichtambtenaar');
  expect((await page.request.get(bestand)).status()).toBe(403);
  await page.goto(`${zaak}/brieven/nieuw?sjabloon=halt-verwijzing`);
  await expect(page.getByRole('heading', { level: 1, name: 'Hier kunt u niet bij' })).toBeVisible();
  await page.goto(`${dossier}/brieven`);
  await expect(page.getByText('Halt Limburg')).toHaveCount(0);
});

test('proces-verbaal: onvolledig geweigerd met alles wat ontbreekt, dan compleet tot een sepot', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await meldAan(page, 'leerplichtambtenaar-boa');
  const { zaak, dossier } = await begin(page);
  await open(page, 'Nieuw proces-verbaal');
  const nieuw = page.getByRole('form', { name: 'Nieuw proces-verbaal' });
  const jongere =
    (await nieuw.locator('option').filter({ hasText: '(jongere)' }).first().textContent())?.trim() ?? '';
  await nieuw.getByRole('button', { name: 'Maak proces-verbaal' }).click();
  await expect(nieuw.getByText('Kies een persoon.').first()).toBeVisible(); // nobody is a suspect by itself
  await nieuw.getByLabel('Verdachte').selectOption({ label: jongere });
  await nieuw.getByRole('button', { name: 'Maak proces-verbaal' }).click();
  await expect(page.getByText(/punten voor het naar het OM kan/)).toBeVisible();
  await expect(page.getByText('Het proces-verbaal is bewaard.')).toBeVisible();
  await expect(nieuw).toBeHidden(); // folded up, and empty for a next suspect
  await page.goto(zaak);
  await zetStap(page, 'In behandeling bij leerplichtambtenaar');
  await expect(page.getByText('De stap is vastgelegd.').first()).toBeVisible();
  await page.goto(zaak);
  await zetStap(page, 'Ingezonden aan het Openbaar Ministerie');
  const weigering = page.getByText(/kan nog niet naar het Openbaar Ministerie/);
  await expect(weigering).toContainText('onderzoek is nog niet afgerond');
  await expect(weigering).toContainText('niet gehoord');
  // With every form of the page unfolded: each field has a label of its own.
  await page.locator('details').evaluateAll((alle) => alle.forEach((fold) => fold.setAttribute('open', '')));
  await verwachtToegankelijk(page);

  await page.goto(zaak);
  await open(page, 'Onderzoek vastleggen');
  const onderzoek = page.getByRole('form', { name: 'Onderzoek' });
  await onderzoek.getByLabel('Wat leverde het onderzoek op?').fill('Het verzuim staat vast.');
  await onderzoek.getByLabel(/Op welke dag is het onderzoek afgerond/).fill(vandaag());
  await onderzoek.getByRole('button', { name: 'Bewaar onderzoek' }).click();
  await expect(page.getByText(/Afgerond op/)).toBeVisible();
  const personen = await page.locator('select[name="persoon"] option:not([value=""])').allTextContents();
  for (const naam of personen) {
    await page.goto(zaak);
    await hoor(page, naam.trim());
  }
  await page.goto(zaak);
  await open(page, /^Bijwerken$/);
  const bij = page.getByRole('form', { name: 'Proces-verbaal bijwerken' });
  await bij.getByLabel('Soort verzuim').selectOption('SIGNAAL');
  await bij.getByLabel('Pleegdatum').fill(vandaag());
  await bij.getByLabel('Omschrijving van de overtreding').fill('Bleef weg van school.');
  await bij.getByLabel('Nee', { exact: true }).check();
  await bij.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Compleet: klaar om in te sturen')).toBeVisible();
  await page.goto(zaak);
  await zetStap(page, 'Ingezonden aan het Openbaar Ministerie');
  await expect(page.getByText('De stap is vastgelegd.').first()).toBeVisible();
  await page.goto(zaak);
  await zetStap(page, 'In afwachting van beoordeling of uitspraak');
  await expect(page.getByText('De stap is vastgelegd.').first()).toBeVisible();
  await page.goto(zaak);
  await open(page, 'Laatste stap terugnemen');
  const terug = page.getByRole('form', { name: 'Stap terugnemen' });
  await terug.getByRole('button', { name: 'Neem de stap terug' }).click();
  await expect(terug.getByText('Geef een reden van ten minste vijf tekens.').first()).toBeVisible();
  await terug.getByLabel('Waarom klopt deze stap niet?').fill('Was een vergissing');
  await terug.getByRole('button', { name: 'Neem de stap terug' }).click();
  await expect(page.getByText('De stap is teruggenomen. De reden staat in het protocol.')).toBeVisible();
  await page.goto(zaak);
  await zetStap(page, 'Sepot onder voorwaarden', async () => {
    await page.getByLabel('Wat is opgelegd?').fill('Een half jaar geen nieuw verzuim');
  });
  await expect(page.getByText('Een half jaar geen nieuw verzuim')).toBeVisible();
  await page.goto('/handhaving');
  await expect(page.getByRole('heading', { name: /Mijn handhavingszaken/ })).toBeVisible();
  await verwachtToegankelijk(page);

  // Without akte: that there is something, and not a word of it.
  await meldAf(page);
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto(`${dossier}/handhaving`);
  await expect(page.getByText(/Er loopt strafrechtelijke handhaving sinds/)).toBeVisible();
  await expect(page.getByText('Handhavingszaak beginnen')).toHaveCount(0);
  await verwachtToegankelijk(page);
  await page.goto(zaak);
  await expect(page.getByRole('heading', { level: 1, name: 'Hier kunt u niet bij' })).toBeVisible();
  for (const plek of [zaak, dossier, `${dossier}/handhaving`, `${dossier}/inzage`]) {
    const antwoord = await page.request.get(plek);
    const tekst = await antwoord.text();
    for (const woord of [GEHEIM, 'Sepot onder voorwaarden', 'proces-verbaal schrijven'])
      expect(tekst.includes(woord), `${woord} op ${plek}`).toBe(false);
  }

  // The auditor: who, when and to whom, not what.
  await meldAf(page);
  await meldAan(page, 'fg');
  await page.goto('/logboek/politiegegevens');
  await expect(page.getByRole('cell', { name: 'Openbaar Ministerie' }).first()).toBeVisible();
  expect((await page.content()).includes(GEHEIM)).toBe(false);
  await verwachtToegankelijk(page);
});

async function meldAf(page: Page): Promise<void> {
  await page.context().clearCookies();
}

test('de beheerder houdt bevoegdheden bij en legt de afspraken van het bureau vast', async ({ page }) => {
  await meldAan(page, 'beheerder');
  await page.goto('/beheer/bevoegdheden');
  await expect(page.getByText('Bevoegd, ook voor opsporing').first()).toBeVisible();
  await verwachtToegankelijk(page);
  const afspraken = page.getByRole('form', { name: 'Afspraken over handhaving' });
  await afspraken.getByLabel(/Hoe heet het overleg/).fill('Leerplicht-Casus-overleg');
  await afspraken.getByRole('button', { name: 'Bewaar afspraken' }).click();
  await expect(page.getByText('De afspraken zijn bewaard.')).toBeVisible();
});

test('een zorgmelding begint zonder keuze, en wie zich vergiste trekt haar in met een reden', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  const [pad] = await jongeren(page);
  await page.goto(`${pad}/handhaving`);
  const lijst = page.getByRole('list', { name: 'Zorgmeldingen' });
  const eerder = await lijst.getByRole('listitem').count();
  await open(page, 'Zorgmelding vastleggen');
  const formulier = page.getByRole('form', { name: 'Zorgmelding vastleggen' });
  await formulier.getByRole('button', { name: 'Leg zorgmelding vast' }).click();
  await expect(formulier.getByText('Kies aan wie u meldde.').first()).toBeVisible();
  await expect(lijst.getByRole('listitem')).toHaveCount(eerder);
  await verwachtToegankelijk(page);
  await formulier.getByLabel('Aan wie meldde u?').selectOption({ label: 'Jeugdhulp of wijkteam' });
  await formulier.getByRole('button', { name: 'Leg zorgmelding vast' }).click();
  await expect(lijst.getByRole('listitem')).toHaveCount(eerder + 1);

  const melding = lijst
    .getByRole('listitem')
    .filter({ hasText: 'Intrekken' })
    .filter({ hasText: 'Jeugdhulp' })
    .first();
  await melding.getByText('Intrekken: verkeerd vastgelegd').click();
  await melding.getByLabel('Waarom klopt deze zorgmelding niet?').fill('Verkeerde jongere gekozen');
  await verwachtToegankelijk(page);
  await melding.getByRole('button', { name: 'Trek de zorgmelding in' }).click();
  await expect(lijst.getByText('Reden: Verkeerde jongere gekozen').first()).toBeVisible();
});
