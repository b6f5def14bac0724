import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('een keuze van het bureau: zonder reden geweigerd, gewijzigd met dag en reden, en weer terug', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await meldAan(page, 'beheerder');
  await page.goto('/beheer/keuzes');
  await verwachtToegankelijk(page);
  const keuze = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'Grens van langdurig relatief verzuim' }),
  });
  await expect(keuze).toContainText('Langer dan vier weken: vanaf dag 29');
  const formulier = page.getByRole('form', { name: 'Wijzigen: Grens van langdurig relatief verzuim' });

  await test.step('zonder reden gebeurt er niets, en de keuze blijft staan', async () => {
    await keuze
      .getByText(/^Wijzig/)
      .first()
      .click();
    await expect(formulier).toContainText('Cijfers met een eerdere stand blijven zoals ze waren.');
    await formulier.getByRole('radio', { name: 'Vier weken of langer: vanaf dag 28' }).check();
    await formulier.getByRole('button', { name: 'Bewaar' }).click();
    await expect(formulier.getByText(/^Schrijf in een paar woorden waarom/).first()).toBeVisible();
    await expect(formulier.getByRole('radio', { name: 'Vier weken of langer: vanaf dag 28' })).toBeChecked();
    await verwachtToegankelijk(page);
  });

  const reden = `Afspraak met de regio (${Date.now() % 100_000})`;
  await test.step('met een reden: wat ervan afhangt is meteen opnieuw bepaald', async () => {
    await formulier.getByLabel('Waarom').fill(reden);
    await formulier.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText(/Bewaard\. Voor \d+ jongeren is thuiszitten opnieuw bepaald/)).toBeVisible();
    await page.reload();
    await expect(keuze).toContainText('Vier weken of langer: vanaf dag 28');
    await expect(keuze).toContainText('door Bregje Beheer');
    await expect(keuze).toContainText(reden);
    await verwachtToegankelijk(page);
  });

  await test.step('en weer terug', async () => {
    await keuze
      .getByText(/^Wijzig/)
      .first()
      .click();
    await formulier.getByRole('radio', { name: 'Langer dan vier weken: vanaf dag 29' }).check();
    await formulier.getByLabel('Waarom').fill('Terug naar wat de meeste bureaus doen');
    await formulier.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText(/Bewaard\. Voor \d+ jongeren/)).toBeVisible();
    await page.reload();
    await expect(keuze).toContainText('Langer dan vier weken: vanaf dag 29 (standaard)');
  });
});

test('de eerste dag van de cijfers: wat eerder ligt staat als onbekend in de rapportage, tot de keuze terug is', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await meldAan(page, 'beheerder');
  const zet = async (dag: string, waarom: string) => {
    await page.goto('/beheer/keuzes');
    const keuze = page.locator('section').filter({
      has: page.getByRole('heading', { name: 'Eerste dag van de cijfers' }),
    });
    await keuze
      .getByText(/^Wijzig/)
      .first()
      .click();
    const formulier = page.getByRole('form', { name: 'Wijzigen: Eerste dag van de cijfers' });
    await formulier.getByLabel(/Vanaf welke dag/).fill(dag);
    await formulier.getByLabel('Waarom').fill(waarom);
    await formulier.getByRole('button', { name: 'Bewaar' }).click();
    await expect(formulier.getByText('Bewaard.').or(page.getByText('Bewaard.')).first()).toBeVisible();
  };
  const leiding = await (await page.context().browser()?.newContext())?.newPage();
  if (!leiding) throw new Error('geen tweede venster');
  await meldAan(leiding, 'manager');
  const rapport = '/rapportage/meldingen-leerplicht?schooljaar=2023-2024';
  await leiding.goto(rapport);
  const onbekend = leiding.locator('main').getByText(/onbekend/i);
  await expect(onbekend).toHaveCount(0);
  await zet('2025-08-01', 'Sinds deze dag leggen wij alles vast');
  await leiding.goto(rapport);
  await expect(onbekend.first()).toBeVisible();
  await verwachtToegankelijk(leiding);
  await zet('', 'De jaren daarvoor zijn overgezet');
  await leiding.goto(rapport);
  await expect(onbekend).toHaveCount(0);
  await leiding.context().close();
});

test('de naam van het Jongerenpunt staat in het menu, boven de pagina en in de cijfers, en gaat weer terug', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const zet = async (naam: string) => {
    await page.context().clearCookies();
    await meldAan(page, 'beheerder');
    await page.goto('/beheer/keuzes');
    const keuze = page.locator('section').filter({
      has: page.getByRole('heading', { name: 'Naam van het Jongerenpunt' }),
    });
    await keuze
      .getByText(/^Wijzig/)
      .first()
      .click();
    const formulier = page.getByRole('form', { name: 'Wijzigen: Naam van het Jongerenpunt' });
    await formulier.getByRole('textbox').first().fill(naam);
    await formulier.getByLabel('Waarom').fill('Zo noemen jongeren het in deze regio');
    await formulier.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText(/^Bewaard/).first()).toBeVisible();
  };
  await zet('Jongerenloket');
  await page.context().clearCookies();
  await meldAan(page, 'jongerenconsulent');
  await page.goto('/jongerenpunt');
  await expect(page.getByRole('heading', { level: 1, name: 'Jongerenloket' })).toBeVisible();
  await expect(page).toHaveTitle(/^Jongerenloket/);
  await expect(page.getByText('Doorstroom en Jongerenloket', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('main').getByText('Jongerenpunt')).toHaveCount(0);
  await page.goto('/rapportage/jongerenpunt-vragen');
  await expect(page.getByRole('heading', { level: 1, name: 'Vragen aan Jongerenloket' })).toBeVisible();
  await verwachtToegankelijk(page);
  await zet('');
  await page.context().clearCookies();
  await meldAan(page, 'jongerenconsulent');
  await page.goto('/jongerenpunt');
  await expect(page.getByText('Doorstroom en Jongerenpunt', { exact: true }).first()).toBeVisible();
});
