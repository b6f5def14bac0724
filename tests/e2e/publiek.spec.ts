import { drempels, expect, test } from './bezoeker.ts';

/** What a councillor or an inhabitant reads of a bureau: without signing in, on a screen and on a telephone, light and dark. */
const REGIO = '/cijfers/westelijke-mijnstreek';
const JAAR = '?schooljaar=2023-2024';
const PAGINAS = [
  ...['/cijfers', `${REGIO}${JAAR}`, `${REGIO}/gemeenten/1883${JAAR}`, `${REGIO}/gemeenten/0888${JAAR}`],
  `${REGIO}/uitgaven/thuiszitters/2023-2024?uitgave=1`,
  ...['/moties/openbaar', '/methode', '/open-data', '/begrippen', '/toegankelijkheid'],
];

for (const breedte of [1280, 390])
  test(`elke openbare pagina is toegankelijk en past op ${breedte} punten, licht en donker`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: breedte, height: 844 });
    for (const pad of PAGINAS)
      for (const [nummer, colorScheme] of (['light', 'dark'] as const).entries()) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(pad);
        expect(await drempels(page, nummer > 0), pad).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, `${pad} is te breed`).toBeLessThanOrEqual(0);
      }
  });

test('van de regio naar een gemeente en terug, met dezelfde getallen', async ({ page }) => {
  await page.goto(`${REGIO}${JAAR}`);
  const tegels = page.locator('section', {
    has: page.getByRole('heading', { name: 'Per gemeente', exact: true }),
  });
  const tegel = tegels.getByRole('listitem').filter({ hasText: 'Sittard-Geleen' }).first();
  const getal = await tegel.locator('strong').textContent();
  expect(getal).toMatch(/\d/);
  await tegel.getByRole('link', { name: 'Sittard-Geleen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gemeente Sittard-Geleen' })).toBeVisible();
  await page.goto(`${page.url().split('?')[0]}${JAAR}`);
  const kaart = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Meldingen leerplicht' }) });
  await expect(kaart.first()).toContainText(`${getal} meldingen`);
  await page
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link', { name: /Mijnstreek/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${REGIO}$`));
});

test('elk beeld heeft een zin, een tabel en een bestand', async ({ page }) => {
  await page.goto(`${REGIO}${JAAR}`);
  const figuren = page.getByRole('figure');
  expect(await figuren.count()).toBeGreaterThan(8);
  for (const figuur of await figuren.all()) {
    const titel = await figuur.locator('.figuur-titel').textContent();
    await expect(figuur.getByText(`Toon als tabel: ${titel}`), titel ?? '').toHaveCount(1);
    // The pictures of an evaluation have one file together, under the last of them.
    const eigen = figuur.getByRole('link', { name: 'CSV' });
    const bestand = (await eigen.count()) > 0 ? eigen : page.getByRole('link', { name: /^CSV van/ }).first();
    await expect(bestand, titel ?? '').toHaveCount(1);
    expect((await page.request.get((await bestand.getAttribute('href')) ?? '')).status(), titel ?? '').toBe(
      200,
    );
    for (const beeld of await figuur.getByRole('img').all())
      await expect(beeld, titel ?? '').toHaveAccessibleName(/.{11}/);
  }
  for (const titel of [
    'Thuiszitters naar soort en duur',
    'Afgehandelde meldingen naar resultaat en gemeente',
    'Thuiszitters naar gemeente',
  ])
    await expect(figuren.filter({ hasText: titel }).first(), titel).toBeVisible();
});

test('wat Groningen voor eerdere jaren afsprak, staat bij het cijfer van deze regio als noot en niet als band', async ({
  page,
}) => {
  await page.goto(`${REGIO}${JAAR}`);
  const kaart = page.getByRole('article').filter({ hasText: 'Nieuwe vsv’ers volgens DUO, naar gemeente' });
  await expect(
    kaart.getByText(/^Ter vergelijking: in Groningen was afgesproken voor .*: minder dan 2,3%/),
  ).toBeVisible();
  await expect(kaart.getByText(/^Band:/)).toHaveCount(0);
});

test('een gemeente die er niet is, geeft een leesbare 404', async ({ request }) => {
  const antwoord = await request.get(`${REGIO}/gemeenten/9999`);
  expect(antwoord.status()).toBe(404);
});

test('de pagina over open data wijst naar adressen die er zijn', async ({ page }) => {
  await page.goto('/cijfers');
  await page
    .getByRole('navigation', { name: 'Openbare pagina’s' })
    .getByRole('link', { name: 'Open data' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Open data' })).toBeVisible();
  const links = await page
    .locator('main a[href^="/api/open"]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
});

test('wat een evaluatie toelaat te zeggen, staat bij de regio met de motie waar het een antwoord op is', async ({
  page,
}) => {
  await page.goto(`${REGIO}${JAAR}`);
  const deel = page.getByRole('region', { name: 'Voor en na een uitbreiding van de formatie' });
  await expect(deel.getByRole('listitem').first()).toBeVisible();
  await expect(deel).toContainText('niet waardoor');
  await deel.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/moties\/openbaar\/westelijke-mijnstreek\//);
});

test('een bureau zonder losse cijfers heeft een pagina die dat zegt, en wijst naar zijn jaarverslag', async ({
  page,
}) => {
  await page.goto('/cijfers/parkstad-demo');
  await expect(page.getByText('Dit bureau heeft nog geen losse cijfers gepubliceerd')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'jaarverslag', exact: true })).toBeVisible();
  await page.getByRole('heading', { name: 'Per gemeente' }).locator('..').getByRole('link').first().click();
  await expect(page.getByText('Er is nog niets gepubliceerd over deze gemeente')).toBeVisible();
});
