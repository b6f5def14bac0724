import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { openMelding } from './meldingen.ts';

test.beforeEach(async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
});

test('relatief verzuim van melding tot afsluiten: uren, nemen, verplaatsen en terug, brief, afsluiten', async ({
  page,
}) => {
  await openMelding(page, 'signaal');
  const melding = page.url();

  await test.step('zestien uur over de lesweken, met de hand ingevuld', async () => {
    await page.getByText(/(Vul|Wijzig) de uren per week/).click();
    const formulier = page.getByRole('form', { name: 'Verzuimuren per week' });
    const velden = formulier.getByLabel(/^Week van/);
    const aantal = await velden.count();
    expect(aantal).toBeGreaterThanOrEqual(4);
    await velden.first().fill('veel');
    await formulier.getByRole('button', { name: 'Bewaar de uren' }).click();
    await expect(formulier.getByText('Vul een aantal uren in van 0 tot 60').first()).toBeVisible();
    for (let plaats = 0; plaats < aantal; plaats += 1) await velden.nth(plaats).fill('6,5');
    await formulier.getByRole('button', { name: 'Bewaar de uren' }).click();
    await expect(page.getByText('Meldplicht bereikt')).toBeVisible();
    await expect(page.getByRole('list', { name: /Verzuim per week/ })).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('in behandeling nemen', async () => {
    await page.getByRole('button', { name: /^Neem/ }).first().click();
    await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  });
  const werk = page.url();

  await test.step('naar ander werk verplaatsen en weer terug', async () => {
    await page.goto(melding);
    await page.getByText('Verplaats naar ander werk').click();
    await page.getByRole('radio', { name: /^Nieuw/ }).check();
    await page.getByRole('button', { name: 'Verplaats', exact: true }).click();
    const terug = page.getByRole('button', { name: 'Zet de melding terug waar zij stond' });
    await expect(terug).toBeVisible();
    await verwachtToegankelijk(page);
    await terug.click();
    await expect(terug).toBeHidden();
    await expect(page.getByRole('link', { name: 'Open het werkproces' })).toHaveAttribute(
      'href',
      new URL(werk).pathname,
    );
  });

  await test.step('een andere soort verplaatst de melding in de cijfers en zegt dat het werk niet past', async () => {
    await page.getByText('Andere soort', { exact: true }).click();
    await page.getByLabel('Onze beoordeling').selectOption('preventief');
    await page.getByRole('button', { name: 'Wijzig de soort' }).click();
    await expect(page.getByText('Deze melding staat bij ander soort werk')).toBeVisible();
  });

  await test.step('afsluiten: de school hoort de uitkomst', async () => {
    await page.goto(werk);
    await page.getByText('Sluit dit werkproces af', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Werkproces afsluiten' });
    await formulier.getByLabel('Resultaat').selectOption({ index: 1 });
    await formulier.getByLabel('Waarom zijn niet alle fasen doorlopen?').selectOption({ index: 1 });
    const thuis = formulier.getByRole('radio', { name: /^Niemand; volgen is niet meer nodig/ });
    if ((await thuis.count()) > 0) await thuis.check(); // only asked of someone who is still at home
    await formulier.getByRole('button', { name: 'Sluit af' }).click();
    await expect(page.getByText('Gesloten', { exact: true }).first()).toBeVisible();
    await verwachtToegankelijk(page);
    await page.goto(melding);
    await expect(page.getByText('Afgesloten').first()).toBeVisible();
  });
});

test('een tweede melding komt bij het lopende werk, met de reden erbij, en één klik kiest anders', async ({
  page,
}) => {
  await openMelding(page, 'signaal');
  await page.getByRole('button', { name: /^Neem/ }).first().click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  const dossier = page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link').last();
  const jongere = (await dossier.getAttribute('href'))?.split('/').at(-1) ?? '';
  await page.goto(`/meldingen/nieuw?jongere=${jongere}`);
  const formulier = page.getByRole('form', { name: 'Melding invoeren' });
  const ontvangen = await formulier.getByLabel('Ontvangen op').inputValue();
  await formulier.getByLabel('Eerste dag van het verzuim').fill(ontvangen);
  await formulier.getByRole('button', { name: 'Bewaar de melding' }).click();
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('list', { name: 'Waarom' })).toContainText('hetzelfde schooljaar');
  await expect(page.getByRole('button', { name: 'Neem met een nieuw werkproces' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Neem en voeg toe aan dit werkproces' }).click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: /^Meldingen 2$/ })).toBeVisible();
});

// Telling by telephone itself is tested on the database: here the worker delivers at the same moment, so what stands on the list is chance.
test('niet bezorgd: de lijst zegt wat nog niet bij de school is, of dat alles is bezorgd', async ({
  page,
}) => {
  await page.goto('/meldingen/niet-bezorgd');
  const lijst = page.getByRole('table', { name: 'Niet bezorgd' });
  await expect(lijst.or(page.getByText('Alles is bezorgd')).first()).toBeVisible();
  await verwachtToegankelijk(page);
});
