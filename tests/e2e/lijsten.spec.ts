import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('kolommen en een weergave blijven, ook na opnieuw aanmelden', async ({ page }) => {
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/werkvoorraad?eigenaar=team&soort=relatief-verzuim');
  await page.locator('summary', { hasText: 'Kolommen' }).click();
  await verwachtToegankelijk(page);
  const kolommen = page.getByRole('form', { name: 'Kolommen kiezen' });
  await kolommen.getByLabel('Gemeente').uncheck();
  await kolommen.getByLabel('Geboren').check();
  await kolommen.getByRole('button', { name: 'Toon deze kolommen' }).click();
  await expect(page.getByRole('columnheader', { name: 'Geboren' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Gemeente' })).toHaveCount(0);

  const naam = `Verzuim ${Date.now() % 100_000}`;
  await page.locator('summary', { hasText: 'Bewaar deze weergave' }).click();
  const bewaar = page.getByRole('form', { name: 'Weergave bewaren' });
  await bewaar.getByRole('button', { name: 'Bewaar' }).click();
  await expect(bewaar.getByRole('alert')).toContainText('Geef de weergave een naam.');
  await bewaar.getByLabel('Naam van deze weergave').fill(naam);
  await bewaar.getByRole('button', { name: 'Bewaar' }).click();
  const weergaven = page.getByRole('navigation', { name: 'Uw weergaven' });
  await expect(weergaven.getByRole('link', { name: naam })).toBeVisible();

  await page.context().clearCookies();
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/werkvoorraad');
  await weergaven.getByRole('link', { name: naam }).click();
  await expect(page).toHaveURL(/soort=relatief-verzuim/);
  await expect(page.getByRole('columnheader', { name: 'Geboren' })).toBeVisible();

  await page.locator('summary', { hasText: 'Bewaar deze weergave' }).click();
  await page.getByRole('button', { name: `Verwijder “${naam}”` }).click();
  await expect(weergaven.getByRole('link', { name: naam })).toHaveCount(0);
  await page.locator('summary', { hasText: 'Kolommen' }).click();
  await kolommen.getByLabel('Gemeente').check();
  await kolommen.getByLabel('Geboren').uncheck();
  await kolommen.getByRole('button', { name: 'Toon deze kolommen' }).click();
  await expect(page.getByRole('columnheader', { name: 'Gemeente' })).toBeVisible();
});

test('een lijst gaat alleen met een doel naar buiten', async ({ page }) => {
  await meldAan(page, 'teamleider');
  await page.goto('/werkvoorraad?eigenaar=team');
  await page.locator('summary', { hasText: 'Exporteren' }).click();
  const formulier = page.getByRole('form', { name: 'Lijst exporteren' });
  await formulier.getByRole('button', { name: 'Maak het bestand' }).click();
  await expect(formulier.getByRole('alert')).toContainText('waarvoor u dit bestand gebruikt');
  await verwachtToegankelijk(page);
  await formulier.getByLabel('Waarvoor gebruikt u dit bestand?').fill('Werk verdelen in het teamoverleg');
  await formulier.getByRole('button', { name: 'Maak het bestand' }).click();
  await expect(page.getByText('Het bestand staat klaar')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download de lijst als CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^werkvoorraad-\d{4}-\d{2}-\d{2}\.csv$/);
});

test('nieuwkomers: bladeren houdt keuze en kolommen, en een weergave staat er na opnieuw aanmelden weer', async ({
  page,
}) => {
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/nieuwkomers');
  const kolommen = page.getByRole('form', { name: 'Kolommen kiezen' });
  const kies = async (geboren: boolean) => {
    await page.locator('summary', { hasText: 'Kolommen' }).click();
    await kolommen.getByLabel('Geboren').setChecked(geboren);
    await kolommen.getByLabel('Volgende school').setChecked(!geboren);
    await kolommen.getByRole('button', { name: 'Toon deze kolommen' }).click();
    await expect(page.getByRole('columnheader', { name: 'Geboren' })).toHaveCount(geboren ? 1 : 0);
  };
  await kies(true);
  const namen = () => page.locator('tbody tr a').allTextContents();
  const eerste = await namen();
  await page.getByRole('link', { name: 'Volgende pagina' }).click();
  await expect(page).toHaveURL(/na=/);
  await expect(page.getByRole('link', { name: 'Eerste pagina' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Geboren' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Volgende school' })).toHaveCount(0);
  expect((await namen()).length).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Eerste pagina' }).click();
  await expect(page).not.toHaveURL(/na=/);
  expect(await namen()).toEqual(eerste);

  await page.goto('/nieuwkomers?soort=ISK&duur=lang');
  const naam = `Lang in de ISK ${Date.now() % 100_000}`;
  await page.locator('summary', { hasText: 'Bewaar deze weergave' }).click();
  const bewaar = page.getByRole('form', { name: 'Weergave bewaren' });
  await bewaar.getByLabel('Naam van deze weergave').fill(naam);
  await bewaar.getByRole('button', { name: 'Bewaar' }).click();
  const weergaven = page.getByRole('navigation', { name: 'Uw weergaven' });
  await expect(weergaven.getByRole('link', { name: naam })).toBeVisible();

  await page.context().clearCookies();
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/nieuwkomers');
  await weergaven.getByRole('link', { name: naam }).click();
  await expect(page).toHaveURL(/duur=lang&soort=ISK/);
  await expect(page.getByRole('columnheader', { name: 'Geboren' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.locator('summary', { hasText: 'Bewaar deze weergave' }).click();
  await page.getByRole('button', { name: `Verwijder “${naam}”` }).click();
  await expect(weergaven.getByRole('link', { name: naam })).toHaveCount(0);
  await kies(false);
});

test('verlenging: de volgende pagina houdt de keuze, en samen herinneren gaat over wie is aangevinkt', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/vrijstellingen/verlenging?grond=5-C&stand=open');
  const vink = async () => {
    const rij = page.locator('tbody tr').first();
    await rij.getByRole('checkbox').check();
    return (await rij.getByRole('link').textContent()) ?? '';
  };
  const eerste = await vink();
  await page.getByRole('button', { name: 'Volgende pagina' }).click();
  await expect(page).toHaveURL(/grond=5-C&stand=open&schooljaar=[^&]*&id=[^&]*&na=/);
  await expect(page.getByRole('combobox', { name: 'Grond' })).toHaveValue('5-C');
  await expect(page.getByText('Op een andere pagina is er 1 aangevinkt; die gaat mee.')).toBeVisible();
  const tweede = await vink();
  await page.getByRole('button', { name: 'Eerste pagina' }).click();
  await expect(page.getByRole('checkbox', { name: `Kies ${eerste}` })).toBeChecked();
  await page.getByRole('button', { name: 'Volgende pagina' }).click();
  await expect(page.getByRole('checkbox', { name: `Kies ${tweede}` })).toBeChecked();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Herinner wat is aangevinkt' }).click();
  await expect(page.getByRole('heading', { name: 'Krijgt een herinnering' })).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(2);
  for (const naam of [eerste, tweede]) await expect(page.locator('tbody')).toContainText(naam);
  await page.getByRole('link', { name: 'Terug naar de lijst' }).click();
  await expect(page).toHaveURL(/grond=5-C&stand=open/);
  await expect(page.getByRole('checkbox', { name: `Kies ${eerste}` })).toBeChecked();
  await page.getByRole('link', { name: 'Haal alle vinkjes weg' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('handhaving: een export zegt dat zaken uit het afgeschermde deel niet meegaan', async ({ page }) => {
  await meldAan(page, 'teamleider');
  await page.goto('/handhaving?soort=zorgmelding');
  await page.locator('summary', { hasText: 'Exporteren' }).click();
  const formulier = page.getByRole('form', { name: 'Lijst exporteren' });
  await expect(formulier).toContainText('gaan nooit mee');
  await formulier
    .getByLabel('Waarvoor gebruikt u dit bestand?')
    .fill('Zorgmeldingen nalopen met Veilig Thuis');
  await formulier.getByRole('button', { name: 'Maak het bestand' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download de lijst als CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^handhaving-\d{4}-\d{2}-\d{2}\.csv$/);
});

test('kwaliteit: zaken achter een cijfer kiezen, de keuze bewaren en zonder namen exporteren', async ({
  page,
}) => {
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/kwaliteit/contact');
  const kies = page.getByRole('search', { name: 'Zaken kiezen' });
  await kies.getByLabel('Gemeente').selectOption({ index: 1 });
  await kies.getByRole('button', { name: 'Toon' }).click();
  await expect(page).toHaveURL(/gemeente=\d{4}/);
  const naam = `Zonder contact ${Date.now() % 100_000}`;
  await page.locator('summary', { hasText: 'Bewaar deze weergave' }).click();
  const bewaar = page.getByRole('form', { name: 'Weergave bewaren' });
  await bewaar.getByLabel('Naam van deze weergave').fill(naam);
  await bewaar.getByRole('button', { name: 'Bewaar' }).click();
  const weergaven = page.getByRole('navigation', { name: 'Uw weergaven' });
  await expect(weergaven.getByRole('link', { name: naam })).toBeVisible();
  await page.goto('/kwaliteit/contact');
  await weergaven.getByRole('link', { name: naam }).click();
  await expect(page).toHaveURL(/\/kwaliteit\/contact\?gemeente=\d{4}/);
  await page.locator('summary', { hasText: 'Exporteren' }).click();
  const formulier = page.getByRole('form', { name: 'Lijst exporteren' });
  await expect(formulier).toContainText('Zonder namen');
  await formulier.getByLabel('Waarvoor gebruikt u dit bestand?').fill('Bespreken in het kwaliteitsoverleg');
  await formulier.getByRole('button', { name: 'Maak het bestand' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download de lijst als CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^kwaliteit-contact-\d{4}-\d{2}-\d{2}\.csv$/);
  await page.locator('summary', { hasText: 'Bewaar deze weergave' }).click();
  await page.getByRole('button', { name: `Verwijder “${naam}”` }).click();
  await expect(weergaven.getByRole('link', { name: naam })).toHaveCount(0);
});

test('uit beeld: gekozen kolommen blijven bij een andere keuze', async ({ page }) => {
  await meldAan(page, 'doorstroomcoach');
  await page.goto('/uit-beeld');
  const kolommen = page.getByRole('form', { name: 'Kolommen kiezen' });
  const kies = async (pogingen: boolean) => {
    await page.locator('summary', { hasText: 'Kolommen' }).click();
    await kolommen.getByLabel('Pogingen sindsdien').setChecked(pogingen);
    await kolommen.getByRole('button', { name: 'Toon deze kolommen' }).click();
    await expect(page.getByRole('columnheader', { name: 'Pogingen sindsdien' })).toHaveCount(
      pogingen ? 1 : 0,
    );
  };
  await kies(true);
  await page.goto('/uit-beeld?eigenaar=team');
  await expect(page.getByRole('columnheader', { name: 'Pogingen sindsdien' })).toBeVisible();
  await verwachtToegankelijk(page);
  await kies(false);
});

const LIJSTEN = [
  ...['/meldingen', '/thuiszitters', '/absoluut-verzuim', '/verlof'],
  ...['/nieuwkomers', '/vrijstellingen/verlenging', '/handhaving', '/meldingen/niet-bezorgd', '/partners'],
];
const VAN_COACH = ['/uit-beeld', '/uit-beeld/jikp', '/herbeoordeling', '/aandacht?eigenaar=team'];
for (const pad of [...LIJSTEN, ...VAN_COACH])
  test(`ook ${pad} kent weergaven en kolommen`, async ({ page }) => {
    await meldAan(page, VAN_COACH.includes(pad) ? 'doorstroomcoach' : 'leerplichtambtenaar');
    await page.goto(pad);
    await page.locator('summary', { hasText: 'Kolommen' }).click();
    await expect(page.getByRole('form', { name: 'Kolommen kiezen' })).toBeVisible();
    await expect(page.locator('summary', { hasText: 'Exporteren' })).toHaveCount(0);
    await verwachtToegankelijk(page);
  });
