import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

const AANTAL = 1_000;
const jaar = new Date().getFullYear();

/** A thousand people of 28 with work of the Doorstroompunt from before the last two school years, in the migratieformaat. Their name comes before any other. */
function levering() {
  const proef = `HER${Date.now()}`; // another thousand at every run
  const nummers = Array.from({ length: AANTAL }, (_, nr) => String(nr).padStart(4, '0'));
  const csv = (naam: string, kop: string, regel: (nr: string) => string) => ({
    name: `${naam}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from([kop, ...nummers.map(regel), ''].join('\n')),
  });
  return [
    csv(
      'jongeren',
      'extern_id;geslachtsnaam;voornamen;geboortedatum',
      (nr) => `${proef}-${nr};Aaproefherbeoordeling${nr};Robin;${jaar - 28}-01-01`,
    ),
    csv('woonperioden', 'jongere;soort;gemeente;van', (nr) => `${proef}-${nr};brp;1883;${jaar - 10}-01-01`),
    csv(
      'werkprocessen',
      'extern_id;jongere;soort;routekaart;gemeente;gestart_op',
      (nr) => `${proef}W-${nr};${proef}-${nr};vsv;DSP;1883;${jaar - 2}-09-01`,
    ),
  ];
}

/** From the preview, where nothing is done yet, to the end of the bundle. */
async function bevestig(page: Page, aantal: string): Promise<void> {
  await page.waitForURL(/\/herbeoordeling\/bevestigen/);
  await expect(page.getByText('Er is nog niets gedaan. Kijk of dit klopt.')).toBeVisible();
  await expect(page.getByText(/het werk wordt gesloten: hoort niet meer tot de doelgroep/)).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: new RegExp(`^Bevestig \\(${aantal}\\)$`) }).click();
  await page.waitForURL(/\/herbeoordeling\/bundels\//);
  await expect(page.getByText('Klaar', { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(new RegExp(`^${aantal} jongeren zijn herbeoordeeld\\.$`))).toBeVisible();
}

test('herbeoordeling van duizend: inlezen, voorstellen met uitleg, een paar bevestigen en terug, en de hele lijst in één keer', async ({
  page,
}) => {
  await test.step('de gegevens komen met de gewone import', async () => {
    await meldAan(page, 'beheerder');
    await page.goto('/beheer/inlezen');
    await page.locator('input[type=file]').setInputFiles(levering());
    await page.getByRole('button', { name: 'Inlezen', exact: true }).click();
    await page.waitForURL(/\/beheer\/inlezen\/[0-9a-f-]{36}/);
    await expect(page.getByText('Klaar', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('row', { name: 'Werkprocessen 1.000 1.000 0 0 0 0' })).toBeVisible();
  });

  await page.context().clearCookies();
  await meldAan(page, 'doorstroomcoach');

  await test.step('Baken stelt voor en zegt bij ieder waarom', async () => {
    await page.goto('/herbeoordeling');
    await page.getByRole('button', { name: /^(Zet de herbeoordeling klaar|Peil opnieuw)$/ }).click();
    await expect(page.getByText(/voorstellen staan klaar/)).toBeVisible({ timeout: 60_000 });
    await page.goto('/herbeoordeling?voorstel=te-oud');
    await expect(page.getByRole('row', { name: /Aaproefherbeoordeling/ }).first()).toContainText(
      'Is 27 jaar of ouder; het Doorstroompunt is er tot 27 (WEB art. 9.2.1).',
    );
    await verwachtToegankelijk(page);
  });

  await test.step('twee aangevinkt en bevestigd; daarna in één keer terug', async () => {
    const rijen = page.getByRole('row', { name: /Aaproefherbeoordeling/ });
    await rijen.nth(0).getByRole('checkbox').check();
    await rijen.nth(1).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Bekijk de aangevinkte' }).click();
    await bevestig(page, '2');
    await page.getByRole('button', { name: 'Draai terug' }).click();
    await expect(page.getByText('De jongeren staan weer op de lijst')).toBeVisible({ timeout: 60_000 });
    await verwachtToegankelijk(page);
  });

  await test.step('de hele lijst in één keer, met voortgang; daarna is zij leeg en is het werk dicht', async () => {
    await page.goto('/herbeoordeling?voorstel=te-oud');
    await page.getByRole('button', { name: /^Bekijk de hele lijst \(1\.\d{3}\)$/ }).click();
    await bevestig(page, '1\\.\\d{3}');
    await verwachtToegankelijk(page);
    await page.goto('/herbeoordeling?voorstel=te-oud');
    await expect(page.getByText('Niemand met deze keuzes')).toBeVisible();
    await page.goto('/herbeoordeling?voorstel=te-oud&stand=gedaan');
    await expect(page.getByRole('table')).toContainText('27 geworden');
    await expect(page.getByRole('table')).not.toContainText('loopt');
    await verwachtToegankelijk(page);
  });
});
