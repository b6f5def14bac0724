import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { begin, open, vandaag } from './handhaving.ts';

/** What nobody outside the file may read. */
const GEHEIM = 'Eerst hulp van het wijkteam, dan pas insturen';

test('casusoverleg van agenda tot uitkomst: op de agenda, op Vandaag, besproken, teruggenomen en de afspraak gedaan', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar-boa');
  const { zaak, dossier } = await begin(page);
  const deel = page.locator('#overleg');
  const naam = (await deel.getByRole('heading', { level: 2 }).textContent())?.trim() ?? '';
  await expect(deel.getByText('Nog niet besproken.')).toBeVisible();

  await test.step('op de agenda, met een dag die nog komt', async () => {
    await open(page, 'Op de agenda zetten');
    const formulier = page.getByRole('form', { name: 'Op de agenda zetten' });
    await formulier.getByLabel('Voor welke dag?').fill('2020-01-06');
    await formulier.getByLabel('Wat wilt u bespreken?').fill('Is insturen hier wijs?');
    await formulier.evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
    await formulier.getByRole('button', { name: 'Zet op de agenda' }).click();
    await expect(formulier.getByText('Deze dag is al geweest.').first()).toBeVisible();
    await expect(formulier.getByLabel('Wat wilt u bespreken?')).toHaveValue('Is insturen hier wijs?');
    await formulier.getByLabel('Voor welke dag?').fill(vandaag());
    await formulier.getByRole('button', { name: 'Zet op de agenda' }).click();
    await expect(page.getByText(/^De zaak staat op de agenda/)).toBeVisible();
    await expect(deel.getByRole('group', { name: 'Op de agenda' })).toContainText('Is insturen hier wijs?');
    await verwachtToegankelijk(page);
  });

  await test.step('zij staat bij de komende overleggen, en op Vandaag zonder te zeggen wat', async () => {
    await page.goto('/handhaving');
    const agenda = page.getByRole('list', { name: `Agenda ${naam}` });
    await expect(agenda.locator(`a[href^="${new URL(zaak).pathname}"]`)).toBeVisible();
    await verwachtToegankelijk(page);
    await page.goto('/');
    await expect(page.getByText('Termijn in een handhavingszaak').first()).toBeVisible();
    expect(await page.content()).not.toContain('Is insturen hier wijs?');
  });

  const bespreek = async () => {
    await page.goto(zaak);
    await open(page, 'Hoe ging het overleg?');
    const formulier = page.getByRole('form', { name: `${naam} van de agenda` });
    await formulier.getByLabel('Wie waren erbij?').fill('OM en Raad voor de Kinderbescherming');
    await formulier.getByLabel('Besluit').fill(GEHEIM);
    await formulier.getByLabel('Wat doet u nu?').fill('Wijkteam bellen');
    return formulier;
  };

  await test.step('besproken, met een besluit en een afspraak', async () => {
    const formulier = await bespreek();
    await formulier.getByRole('button', { name: 'Leg bespreking vast' }).click();
    await expect(formulier.getByText('Kies een dag.').first()).toBeVisible();
    await expect(formulier.getByLabel('Besluit')).toHaveValue(GEHEIM);
    await formulier.getByLabel('Uiterlijk op').fill(vandaag());
    await formulier.getByRole('button', { name: 'Leg bespreking vast' }).click();
    await expect(page.getByText('De bespreking is vastgelegd.')).toBeVisible();
    await expect(deel.getByRole('list', { name: naam })).toContainText(GEHEIM);
    await expect(page.getByRole('list', { name: 'Termijnen van deze zaak' })).toContainText(
      'Afspraak uit het overleg',
    );
    await verwachtToegankelijk(page);
  });

  await test.step('een vergissing: teruggenomen staat zij weer op de agenda, en wat was getypt staat er nog', async () => {
    await page.goto(zaak);
    await deel.getByRole('button', { name: 'Dit klopt niet: neem terug' }).click();
    await expect(page.getByText('Teruggenomen.')).toBeVisible();
    await page.goto(zaak);
    await open(page, 'Hoe ging het overleg?');
    const formulier = page.getByRole('form', { name: `${naam} van de agenda` });
    await expect(formulier.getByLabel('Besluit')).toHaveValue(GEHEIM);
    await formulier.getByRole('button', { name: 'Leg bespreking vast' }).click();
    await expect(page.getByText('De bespreking is vastgelegd.')).toBeVisible();
  });

  await test.step('de afspraak is gedaan, en de zaak kan dicht', async () => {
    await page.goto(zaak);
    await deel.getByRole('button', { name: 'Afspraak is gedaan' }).click();
    await expect(page.getByText('De afspraak is afgerond.')).toBeVisible();
    await page.goto('/handhaving');
    await expect(page.locator(`a[href^="${new URL(zaak).pathname}#overleg"]`)).toHaveCount(0);
    await page.goto(zaak);
    await page.getByRole('button', { name: 'Sluit deze zaak' }).click();
    await expect(page.getByText(/Gesloten op/)).toBeVisible();
    await expect(deel).toContainText(GEHEIM);
  });

  await test.step('buiten de zaak staat er niets van, ook niet op de tijdlijn', async () => {
    for (const plek of [dossier, `${dossier}/handhaving`, `${dossier}/inzage`]) {
      const tekst = await (await page.request.get(plek)).text();
      expect(tekst.includes('wijkteam, dan pas insturen'), plek).toBe(false);
    }
  });
});
