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

/** An invented number that passes the 11-test, another at every run. */
function proefnummer(): string {
  for (let poging = 999_100_000 + Math.floor(Math.random() * 800_000); ; poging += 1) {
    const cijfers = [...String(poging)].map(Number);
    const som = cijfers.reduce(
      (opgeteld, cijfer, plek) => opgeteld + cijfer * (plek === 8 ? -1 : 9 - plek),
      0,
    );
    if (som % 11 === 0) return String(poging);
  }
}
const dag = (geleden: number) => new Date(Date.now() - geleden * 86_400_000).toISOString().slice(0, 10);

test('een rij in A01 van wie Baken geen inschrijving kende: dag, school en soort staan in het dossier en in het traject', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await meldAan(page, 'administratie');
  const naam = `Proefvaart${[...String(Date.now())].map((cijfer) => 'abcdefghij'[Number(cijfer)]).join('')}`;
  const bsn = proefnummer();
  // A school that is not in the register yet, another at every run.
  const brin = `9${Date.now() % 10}${'ABCDEFGHJKLMNPQR'[Math.floor(Math.random() * 16)]}${'ABCDEFGHJKLMNPQR'[Math.floor(Math.random() * 16)]}`;
  const lees = async (name: string, regels: readonly string[]) => {
    await page.goto('/beheer/inlezen');
    const buffer = Buffer.from(regels.join('\n'));
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Inlezen', exact: true }).click();
    await page.waitForURL(/\/beheer\/inlezen\/[0-9a-f-]{36}/);
  };
  await lees('brp.csv', [
    'bsn;geslachtsnaam;voornamen;geslacht;geboortedatum;gemeente;adres_sinds',
    `${bsn};${naam};Tim;man;${dag(19 * 366)};0971;2015-01-01`,
  ]);
  await expect(page.getByText(/^Klaar/).first()).toBeVisible({ timeout: 60_000 });
  await lees('a01.csv', [
    'pgn;brin;vestiging;onderwijssoort;uitgeschreven_op;reden',
    `${bsn};${brin};00;MBO2;${dag(10)};Gestopt`,
  ]);
  await expect(
    page.getByText(`De school ${brin} stond hier niet en is zonder naam toegevoegd`).first(),
  ).toBeVisible({
    timeout: 60_000,
  });
  await verwachtToegankelijk(page);

  const coach = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await meldAan(coach, 'doorstroomcoach');
  await coach.goto(`/jongeren?zoek=${naam}`);
  await coach
    .getByRole('link', { name: new RegExp(naam) })
    .first()
    .click();
  await expect(coach.getByText(`begin niet bekend: School met BRIN ${brin}`)).toBeVisible();
  const werk = await coach.locator('main a[href^="/werkprocessen/"]').first().getAttribute('href');
  await coach.goto((werk ?? '').replace('/werkprocessen/', '/trajecten/'));
  await expect(coach.getByText('nieuw vsv', { exact: true })).toBeVisible();
  await coach.context().close();
});
