import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

const dag = (over: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + over * 86_400_000);

/** The first Sunday after a month, and the Tuesday after it. */
const totZondag = 30 + ((7 - new Date(`${dag(30)}T12:00:00Z`).getUTCDay()) % 7);
const zondag = dag(totZondag);
const dinsdag = dag(totZondag + 2);

async function eigenDossier(page: Page): Promise<string> {
  await page.goto('/werkvoorraad');
  return (await page.locator('table a[href^="/jongeren/"]').last().getAttribute('href')) ?? '';
}

test('een afspraak maken, verzetten en afzeggen', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  const dossier = await eigenDossier(page);
  await page.goto(`${dossier}/afspraken`);
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Afspraak maken' }).click();
  await page.getByLabel('Waar?').fill('Bibliotheek');
  await page.getByRole('button', { name: 'Maak afspraak' }).click();
  await expect(page.locator('.foutoverzicht')).toContainText('Vul de dag van de afspraak in.');
  await expect(page.getByLabel('Waar?')).toHaveValue('Bibliotheek');
  await verwachtToegankelijk(page);

  const bericht = page.getByRole('form', { name: 'Afspraak maken' }).getByRole('status');
  await page.getByLabel('Op welke dag?').fill(zondag);
  await expect(bericht.filter({ hasText: 'Deze dag is een zondag' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByLabel('Op welke dag?').fill(dinsdag);
  await expect(bericht.filter({ hasText: 'zondag' })).toHaveCount(0);
  await page.getByLabel('Op welke dag?').fill(zondag);
  await page.getByLabel('Hoe laat?').fill('14:30');
  await page
    .getByRole('textbox', { name: /Uitnodiging mailen aan|ander mailadres/ })
    .fill('ouder@voorbeeld.nl');
  await page.getByRole('button', { name: 'Maak afspraak' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gesprek 14:30 uur' })).toBeVisible();
  await expect(page.getByText(/^Deze dag is een zondag/).first()).toBeVisible(); // a notice, no refusal
  await verwachtToegankelijk(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Uitnodiging als bestand' }).click();
  expect((await download).suggestedFilename()).toBe('afspraak.ics');

  await page.locator('summary', { hasText: 'Verzetten of wijzigen' }).click();
  await page.getByLabel('Hoe laat?').fill('16:00');
  await page.getByRole('button', { name: 'Bewaar wijziging' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gesprek 16:00 uur' })).toBeVisible();

  await page.locator('summary', { hasText: 'Afzeggen' }).click();
  await page.getByLabel('Waarom gaat het niet door?').fill('School is dicht');
  await page.getByRole('button', { name: 'Zeg af' }).click();
  await expect(page.getByText('Afgezegd: School is dicht')).toBeVisible();
});

test('vandaag: de afspraak staat boven, en wordt in één stap contact', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  const dossier = await eigenDossier(page);
  await page.goto(`${dossier}/afspraken/nieuw`);
  await page.getByLabel('Op welke dag?').fill(dag(0));
  await page.getByLabel('Hoe laat?').fill('08:05');
  await page.getByRole('button', { name: 'Maak afspraak' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gesprek 08:05 uur' })).toBeVisible();
  const adres = page.url();
  await page.goto('/vandaag');
  await expect(page.getByRole('heading', { name: 'Afspraken vandaag' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.goto(adres);
  await page.getByLabel('Verslag').fill('Samen afgesproken dat hij maandag weer begint.');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Samen afgesproken dat hij maandag weer begint.').first()).toBeVisible();
});

test('de agendalink geeft een agenda zonder namen, tot hij wordt ingetrokken', async ({ page, request }) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/afspraken');
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: /^Maak een (nieuwe )?link/ }).click();
  const link = await page.locator('code').innerText();
  const feed = await request.get(new URL(link).pathname);
  expect(feed.status()).toBe(200);
  expect(feed.headers()['content-type']).toContain('text/calendar');
  expect(await feed.text()).toContain('BEGIN:VCALENDAR');
  await page.reload();
  await expect(page.locator('code')).toHaveCount(0);
  await page.getByRole('button', { name: 'Trek de link in' }).click();
  await expect(page.getByText('Er is een link sinds')).toHaveCount(0);
  expect((await request.get(new URL(link).pathname)).status()).toBe(404);
});
