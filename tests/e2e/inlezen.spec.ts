import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

const KOP =
  'melding_id;versie;status;ontvangen_op;gemeente;pgn;geslachtsnaam;voornamen;geslacht;geboortedatum;brin;begindatum;soort';
const goed = (nr: number) =>
  `E2E-${nr};1;R;2026-09-0${nr};1883;99999002${nr === 1 ? 0 : 1};Proefberg;Sam;x;2012-04-05;99AA;2026-08-2${nr};V3`;

test('de administratie leest een bestand van DUO in: eerst op proef, dan echt, en ziet per regel wat er mis is', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await meldAan(page, 'administratie');
  await page.goto('/beheer/inlezen');
  await expect(page.getByText(/Bestanden uit een ander systeem leest een beheerder in/)).toBeVisible();
  await verwachtToegankelijk(page);
  // The second number does not pass the 11-test.
  const inhoud = [KOP, goed(1), goed(2)].join('\n');
  const bestand = { name: 'verzuim.csv', mimeType: 'text/csv', buffer: Buffer.from(inhoud) };
  await page.locator('input[type=file]').setInputFiles(bestand);
  await page
    .getByRole('button', { name: /inlezen|proef|aanbieden/i })
    .first()
    .click();
  await page.waitForURL(/\/beheer\/inlezen\/[0-9a-f-]{36}/);
  await expect(page.getByText(/elfproef|klopt niet/i).first()).toBeVisible({ timeout: 60_000 });
  await verwachtToegankelijk(page);
});

test('een verkeerd bestand krijgt meteen een duidelijke zin', async ({ page }) => {
  await meldAan(page, 'administratie');
  await page.goto('/beheer/inlezen');
  const bestand = {
    name: 'foto.png',
    mimeType: 'image/png',
    buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  };
  await page.locator('input[type=file]').setInputFiles(bestand);
  await page
    .getByRole('button', { name: /inlezen|proef|aanbieden/i })
    .first()
    .click();
  await expect(page.getByText('Het bestand foto.png is een afbeelding.')).toBeVisible({ timeout: 30_000 });
});
