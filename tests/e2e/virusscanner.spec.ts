import type { Page } from '@playwright/test';
import { EICAR, startScanner, type Scanner } from '#tests/factories/stukken.ts';
import { freePort } from '#tests/setup/onderdeel.ts';
import { openTweedeApp, scanronde, type TweedeApp } from '#tests/setup/tweede-app.ts';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

type MetScanner = { app: TweedeApp & { poort: number; instellingen: Record<string, string> } };

/** The same region, seen through an app that has a virus scanner. The app of the other stories has none. */
const metScanner = test.extend<object, MetScanner>({
  app: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing else is needed
    async ({}, use) => {
      const poort = await freePort();
      const instellingen = { BAKEN_CLAMAV: `127.0.0.1:${poort}` };
      const app = await openTweedeApp(instellingen);
      await use({ ...app, poort, instellingen });
      await app.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
});

let scanner: Scanner | undefined;
test.afterEach(async () => {
  await scanner?.stop();
  scanner = undefined;
});

async function voegToe(page: Page, naam: string, inhoud: Buffer): Promise<string> {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/werkvoorraad?eigenaar=team');
  const dossier = await page.locator('table a[href^="/jongeren/"]').nth(1).getAttribute('href');
  await page.goto(`${dossier}/documenten/nieuw`);
  const titel = `${naam} ${Date.now()}`;
  await page.getByLabel('Naam van het stuk').fill(titel);
  await page.getByLabel('Wat voor stuk is het?').selectOption('brief-ontvangen');
  await page.getByLabel('Datum op het stuk').fill('2024-03-12');
  await page.getByLabel('Van wie komt het?').selectOption('ouder');
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name: 'stuk.txt', mimeType: 'text/plain', buffer: inhoud });
  await page.getByRole('button', { name: 'Bewaar stuk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Documenten' })).toBeVisible();
  return titel;
}

const tekst = () => Buffer.from(`Beste leerplichtambtenaar, ${Date.now()} ${Math.random()}\n`);
const rij = (page: Page, titel: string) => page.getByRole('row', { name: new RegExp(titel) });

test.describe('met een scanner', () => {
  metScanner('een schoon stuk is meteen te openen', async ({ page, app }) => {
    scanner = await startScanner({ poort: app.poort });
    const titel = await voegToe(page, 'Schoon', tekst());
    await expect(page.getByRole('status').first()).toContainText(`“${titel}” staat in het dossier.`);
    await expect(rij(page, titel)).toContainText('Gescand');
    await expect(rij(page, titel).getByRole('link', { name: /Download/ })).toBeVisible();
    expect(scanner.gezien).toHaveLength(1);
  });

  metScanner(
    'een virus: het stuk staat apart, niemand opent het, en de beheerder ziet bij wie het binnenkwam',
    async ({ page, app }) => {
      scanner = await startScanner({ poort: app.poort });
      const titel = await voegToe(page, 'Besmet', Buffer.concat([EICAR, tekst()]));
      await expect(page.getByRole('status').first()).toContainText(
        'De virusscanner vond een virus in dit stuk',
      );
      await expect(page.getByRole('status').first()).toContainText('trek dit stuk in');
      await expect(rij(page, titel)).toContainText('Virus gevonden (Eicar-Test-Signature)');
      await expect(rij(page, titel)).toContainText('niet te openen');
      await verwachtToegankelijk(page);
      await rij(page, titel).getByRole('link', { name: titel }).click();
      await expect(page.getByRole('link', { name: /Download/ })).toHaveCount(0);
      await verwachtToegankelijk(page);

      await page.context().clearCookies();
      await meldAan(page, 'beheerder');
      await page.goto('/beheer');
      await page.getByRole('link', { name: 'Bekijk bij wie het binnenkwam' }).click();
      await expect(page.getByRole('table', { name: 'Stukken met een virus' })).toContainText(
        'Eicar-Test-Signature',
      );
      await expect(page.getByText(titel)).toHaveCount(0);
      await verwachtToegankelijk(page);
    },
  );

  metScanner(
    'de scanner ligt eruit: het stuk wacht, en is er na de volgende ronde',
    async ({ page, app }) => {
      const titel = await voegToe(page, 'Wacht', tekst());
      await expect(page.getByRole('status').first()).toContainText('Het stuk is bewaard, maar staat apart');
      await expect(rij(page, titel)).toContainText('Wacht op de virusscanner');
      await expect(rij(page, titel)).toContainText('niet te openen');
      await verwachtToegankelijk(page);
      const lijst = page.url();

      await page.context().clearCookies();
      await meldAan(page, 'beheerder');
      await page.goto('/beheer/documenten');
      await expect(page.getByText('Deze stukken kan niemand openen tot ze zijn gescand.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Probeer nu opnieuw' })).toBeVisible();
      await verwachtToegankelijk(page);

      await scanronde(app.instellingen); // still down: it goes on waiting
      scanner = await startScanner({ poort: app.poort });
      await page.context().clearCookies();
      await meldAan(page, 'leerplichtambtenaar');
      await expect(async () => {
        await scanronde(app.instellingen); // a round that runs at the same moment leaves the piece to the next one
        await page.goto(lijst);
        await expect(page.getByRole('status').first()).toContainText(
          `“${titel}” is gescand en staat in het dossier`,
          { timeout: 2_000 },
        );
      }).toPass({ timeout: 60_000 });
      await expect(rij(page, titel)).toContainText('Gescand');
      await expect(rij(page, titel).getByRole('link', { name: /Download/ })).toBeVisible();
    },
  );
});

test('zonder scanner wordt een stuk aangenomen, met “Niet gescand” erbij', async ({ page }) => {
  const titel = await voegToe(page, 'Zonder scanner', tekst());
  await expect(page.getByRole('status').first()).toContainText(`“${titel}” staat in het dossier.`);
  await expect(rij(page, titel)).toContainText('Niet gescand');
  await expect(rij(page, titel).getByRole('link', { name: /Download/ })).toBeVisible();
});
