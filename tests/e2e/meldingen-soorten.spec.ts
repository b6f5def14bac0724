import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { leerplichtige, openMelding } from './meldingen.ts';

/** Each kind of melding from intake to closing, besides the ordinary one; about someone we know, the tests know no names. */
async function neem(page: Page, categorie: string): Promise<void> {
  await openMelding(page, categorie);
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: /^Neem/ }).first().click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
}

async function sluit(page: Page, resultaat: string): Promise<void> {
  await page.getByText('Sluit dit werkproces af', { exact: true }).click();
  const formulier = page.getByRole('form', { name: 'Werkproces afsluiten' });
  await formulier.getByLabel('Resultaat').selectOption(resultaat);
  const reden = formulier.getByLabel('Waarom zijn niet alle fasen doorlopen?');
  if (await reden.isVisible()) await reden.selectOption('niet-van-toepassing');
  const thuis = formulier.getByRole('radio', { name: /^Niemand; volgen is niet meer nodig/ });
  if ((await thuis.count()) > 0) await thuis.check(); // only asked of someone who is still at home
  await verwachtToegankelijk(page);
  await formulier.getByRole('button', { name: 'Sluit af' }).click();
  await expect(page.getByText('Gesloten', { exact: true }).first()).toBeVisible();
  await verwachtToegankelijk(page);
}

test.beforeEach(async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
});

test('luxeverzuim volgt route B: via de stappen naar handhaving, en na de keuze afgesloten', async ({
  page,
}) => {
  await neem(page, 'luxe');
  await expect(
    page.getByRole('heading', { name: 'Routekaart B' }).or(page.getByText('Routekaart B')).first(),
  ).toBeVisible();
  const nu = page.locator('#nu h2');
  const strafrecht = page.getByText('Hier begint het strafrecht');
  await test.step('stap voor stap tot waar het strafrecht begint', async () => {
    for (let stap = 0; stap < 8 && !(await strafrecht.isVisible()); stap += 1) {
      const eerst = await nu.innerText();
      await page.getByRole('button', { name: /is gezet$/ }).click();
      await expect(nu).not.toHaveText(eerst);
    }
    await expect(strafrecht).toBeVisible();
    await verwachtToegankelijk(page);
  });
  await test.step('de stap leidt naar de handhaving van deze jongere, bij dit werk', async () => {
    const werk = new URL(page.url()).pathname;
    const link = page.locator('#nu').getByRole('link', { name: 'handhavingszaak' });
    await expect(link).toHaveAttribute(
      'href',
      new RegExp(`/handhaving\\?werkproces=${werk.split('/').at(-1)}$`),
    );
    await link.click();
    await page.waitForURL(/\/handhaving\?werkproces=/);
    await verwachtToegankelijk(page);
    await page.goto(werk);
  });
  await sluit(page, 'bemiddeling');
});

test('langdurig relatief verzuim: uit een melding vastgesteld, en de jongere staat bij de thuiszitters', async ({
  page,
}) => {
  const dossier = await leerplichtige(page);
  await page.goto(`/meldingen/nieuw?jongere=${dossier.split('/').at(-1)}`);
  const formulier = page.getByRole('form', { name: 'Melding invoeren' });
  const ontvangen = new Date(await formulier.getByLabel('Ontvangen op').inputValue());
  ontvangen.setUTCDate(ontvangen.getUTCDate() - 40);
  await formulier.getByLabel('Eerste dag van het verzuim').fill(ontvangen.toISOString().slice(0, 10));
  await formulier.getByRole('button', { name: 'Bewaar de melding' }).click();
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
  await expect(page.getByText(/^Mogelijk langdurig verzuim/)).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Stel langdurig verzuim vast' }).click();
  await expect(page.getByText(/^Langdurig relatief verzuim, vastgesteld op/)).toBeVisible();
  await verwachtToegankelijk(page);
  await page.goto('/thuiszitters?soort=LRV&duur=kort');
  const rij = page.getByRole('table').locator(`a[href="${dossier}"]`).first();
  const volgende = page
    .getByRole('navigation', { name: 'Bladeren' })
    .getByRole('link', { name: /^Volgende/ });
  // The longest at home come first, so the newest stands on the last page.
  for (let blad = 0; blad < 10 && !(await rij.isVisible()) && (await volgende.isVisible()); blad += 1) {
    const adres = page.url();
    await volgende.click();
    await page.waitForURL((url) => url.href !== adres);
  }
  await expect(rij).toBeVisible();
});

test('een preventieve melding: van binnenkomst tot afgesloten, zonder routekaart', async ({ page }) => {
  await neem(page, 'preventief');
  await expect(page.locator('#nu')).toBeHidden();
  await sluit(page, 'bemiddeling');
});

test('vakantie door het beroep van een ouder (art. 11 onder f): door het hoofd gegeven, vastgelegd en geteld', async ({
  page,
}) => {
  const dossier = await leerplichtige(page);
  await page.goto(`${dossier}/verlof`);
  const jaren = page.getByRole('table', { name: 'Schooldagen verlof per schooljaar' });
  const vakantie = async () =>
    (await jaren.locator('tbody tr').locator('td:last-child').allInnerTexts()).map(Number);
  const som = (dagen: number[]) => dagen.reduce((totaal, aantal) => totaal + aantal, 0);
  const voor = som(await vakantie());
  await page.getByText('Een hoofd meldde verlof').click();
  const formulier = page.getByRole('form', { name: 'Verlof door het hoofd vastleggen' });
  await formulier.getByRole('radio', { name: /beroep/ }).check();
  const vandaag = await formulier.getByLabel('Gemeld op').inputValue();
  await formulier.getByLabel('Eerste dag').fill(vandaag);
  await formulier.getByLabel('Laatste dag').fill(vandaag);
  await formulier.getByLabel('Schooldagen').fill('5');
  await formulier.getByRole('button', { name: 'Leg vast' }).click();
  await expect.poll(async () => som(await vakantie())).toBe(voor + 5);
  await verwachtToegankelijk(page);
});

test('doorsturen naar een andere gemeente dan de BRP zegt vraagt waarom, en de melding houdt dat vast', async ({
  page,
}) => {
  await openMelding(page, 'signaal');
  await page.locator('summary', { hasText: 'Doorsturen' }).click();
  const formulier = page.getByRole('form', { name: 'Doorsturen', exact: true });
  const waarom = formulier.getByLabel('Waarom een andere gemeente dan de BRP zegt?');
  await expect(formulier.getByText(/^Volgens de BRP woont de jongere sinds/)).toBeVisible();
  await expect(waarom).toBeHidden();
  await formulier.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Maastricht' });
  await expect(waarom).toBeVisible();
  await formulier.getByRole('button', { name: 'Stuur door en sluit hier af' }).click();
  await expect(formulier.getByText(/Schrijf waarom de melding toch/).first()).toBeVisible();
  await expect(formulier.getByLabel('Gemeente', { exact: true }).locator('option:checked')).toHaveText(
    'Maastricht',
  );
  await verwachtToegankelijk(page);
  await waarom.fill('De moeder belde: zij wonen er sinds vorige week.');
  await formulier.getByRole('button', { name: 'Stuur door en sluit hier af' }).click();
  await expect(
    page.getByText('Maastricht (0935), anders dan de BRP: De moeder belde: zij wonen er sinds vorige week.'),
  ).toBeVisible();
  await verwachtToegankelijk(page);
});
