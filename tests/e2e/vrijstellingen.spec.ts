import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import {
  dag,
  kiesJongere,
  neemIn,
  OP_BASISSCHOOL,
  toetsVerklaringen,
  VANAF_VEERTIEN,
  verklaarVroeg,
} from './vrijstellingen.ts';

test.beforeEach(async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
});

test('een beroep op artikel 5 onder c: van kennisgeving tot vrijgesteld, en een vergissing herzien', async ({
  page,
}) => {
  await neemIn(page, '5-C', { wie: OP_BASISSCHOOL });
  await expect(page.getByText('Kies de school uit het register')).toBeVisible();
  await verwachtToegankelijk(page);
  // Deciding too early: the page says what is open and asks for a reason; the old sentence goes once the data are there.
  const uitkomst = page.getByRole('form', { name: 'Uitkomst', exact: true });
  await expect(page.getByText('Er staat nog iets open')).toBeVisible();
  await uitkomst.getByRole('button', { name: 'Vrijgesteld van rechtswege' }).click();
  await expect(uitkomst.getByRole('alert')).toContainText('een school buiten Nederland');
  const gegevens = page.getByRole('form', { name: 'Gegevens en stukken' });
  await gegevens.getByLabel('School in het buitenland').selectOption({ index: 1 });
  await gegevens.getByLabel('Datum van de verklaring van het hoofd').fill(dag(12));
  await gegevens
    .getByRole('group', { name: /is ingeschreven/ })
    .getByLabel('Ja')
    .check();
  await gegevens
    .getByRole('group', { name: /geregeld bezoekt/ })
    .getByLabel('Ja')
    .check();
  await gegevens.getByLabel('Verklaring van het hoofd van de school (art. 9)').fill(dag(2));
  await gegevens.getByRole('button', { name: 'Bewaar en toets' }).click();
  await expect(page.getByText('Volgens het hoofd bezoekt de jongere de school geregeld.')).toBeVisible();
  await expect(gegevens.getByRole('status')).toContainText('Bewaard.');
  await expect(page.getByText(/Schrijf waarom het toch kan/)).toHaveCount(0);
  await expect(page.getByText('Er staat nog iets open')).toHaveCount(0);
  await expect(page.getByText('De grond gaat niet mee.', { exact: false })).toBeVisible();

  // Nothing typed is lost when a reason was asked for.
  await uitkomst.getByRole('button', { name: 'Vrijgesteld van rechtswege' }).click();
  await expect(page.getByText(/Schrijf waarom het toch kan/).first()).toBeVisible();
  await uitkomst.getByLabel('Motivering').fill('De verklaring van het hoofd is duidelijk.');
  await uitkomst.getByRole('button', { name: 'Vrijgesteld van rechtswege' }).click();
  await expect(page.getByRole('heading', { name: 'Uitkomst' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Maak de brief' })).toHaveAttribute(
    'href',
    /besluit-vrijstelling/,
  );
  await verwachtToegankelijk(page);

  // At school and exempt at once: the head of the dossier says both, so that somebody looks.
  const zaak = page.url();
  await page.getByRole('main').locator('a[href^="/jongeren/"]').first().click();
  await page.waitForURL(/\/jongeren\/[0-9a-f-]{36}/);
  await page.goto(new URL(page.url()).pathname.split('/').slice(0, 3).join('/'));
  await expect(page.getByText(/^Vrijgesteld.*, en toch ingeschreven op Basisschool/)).toBeVisible();
  await verwachtToegankelijk(page);
  await page.goto(zaak);

  await page.getByText('Herzien', { exact: true }).click();
  const herzien = page.getByRole('form', { name: 'Uitkomst herzien' });
  await herzien.getByLabel('Waarom').fill('Verkeerde school gekozen');
  await herzien.getByRole('button', { name: 'Herzie de uitkomst' }).click();
  await expect(page.getByRole('heading', { name: 'Uitkomst van de toets' })).toBeVisible();
  await expect(page.getByText('(teruggenomen)').first()).toBeVisible();
});

test('een aanvraag op artikel 3a: compleet, gehoord, besloten, bekendgemaakt, bezwaar', async ({ page }) => {
  await neemIn(page, '3a', { wie: VANAF_VEERTIEN });
  const gegevens = page.getByRole('form', { name: 'Gegevens en stukken' });
  await gegevens.getByLabel(/Plan van aanpak van de school/).fill(dag(1));
  await gegevens.getByRole('button', { name: 'Bewaar en toets' }).click();
  await expect(page.getByText('Alle verplichte stukken zijn binnen.')).toBeVisible();
  await expect(page.getByText('Beslissen op de aanvraag')).toBeVisible();

  const besluit = page.getByRole('form', { name: 'Uitkomst', exact: true });
  await besluit.getByLabel('Motivering').fill('Het plan past bij de jongere.');
  await besluit.getByRole('button', { name: 'Verleen' }).click();
  await expect(page.getByText(/Eerst horen/).first()).toBeVisible();
  await expect(besluit.getByLabel('Motivering')).toHaveValue('Het plan past bij de jongere.');

  const horen = page.getByRole('form', { name: 'Horen' });
  for (const wie of ['aanvrager', 'jongere', 'hoofd van de school'])
    await horen.getByLabel(`Wanneer: ${wie}`).fill(dag(0));
  await verwachtToegankelijk(page);
  await horen.getByRole('button', { name: 'Bewaar horen' }).click();
  await expect(page.getByText('Iedereen is gehoord, of heeft de kans daartoe gehad.')).toBeVisible();

  await besluit.getByLabel('Motivering').fill('Het plan past bij de jongere.');
  await besluit.getByRole('button', { name: 'Verleen' }).click();
  await page
    .getByRole('form', { name: 'Bekendmaken' })
    .getByRole('button', { name: 'Buiten Baken verstuurd' })
    .click();
  await expect(page.getByText('Bezwaar tegen het besluit')).toBeVisible();
  await page.getByText('Bezwaar ontvangen', { exact: true }).click();
  await page
    .getByRole('form', { name: 'Bezwaar', exact: true })
    .getByRole('button', { name: 'Leg bezwaar vast' })
    .click();
  await expect(page.getByRole('form', { name: 'Beslissing op bezwaar' })).toBeVisible();
  await verwachtToegankelijk(page);
});

test('een vrijstelling toetsen kost hooguit vijf handelingen vanaf de startpagina', async ({ page }) => {
  let handelingen = 0;
  const doe = async (stap: Promise<unknown>) => {
    handelingen += 1;
    await stap;
  };
  await page.goto('/vandaag');
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await doe(menu.getByText('Leerplicht', { exact: true }).click());
  await doe(menu.getByRole('link', { name: 'Vrijstellingen' }).first().click());
  await page.waitForURL(/\/vrijstellingen$/);
  const rij = page.getByRole('row').filter({ hasText: 'Getoetst aan de voorwaarden' }).first();
  await doe(rij.getByRole('link').click());
  await page.waitForURL(/\/vrijstellingen\/[0-9a-f-]{36}$/);
  await page.getByLabel('Motivering').fill('Alles besproken met de ouders.'); // typing is not counted
  await doe(page.getByRole('button', { name: 'Vrijgesteld van rechtswege' }).click());
  await expect(page.getByRole('heading', { name: 'Uitkomst', exact: true })).toBeVisible();
  expect(handelingen).toBeLessThanOrEqual(5);
});

test('verlengen: een school kiezen, vooraf zien wat er gebeurt, verlengen en terugdraaien', async ({
  page,
}) => {
  await page.goto('/vrijstellingen/verlenging');
  await verwachtToegankelijk(page);
  const keuze = page.getByRole('search', { name: 'Verlengingen kiezen' });
  await keuze.getByLabel('School').selectOption({ index: 1 });
  await keuze.getByRole('button', { name: 'Toon' }).click();
  const alle = page.getByRole('link', { name: /^Verleng alle \d+$/ });
  const aantal = Number(((await alle.textContent()) ?? '').replace(/\D/g, ''));
  await alle.click();
  await expect(page.getByText('Er is nog niets gedaan.')).toBeVisible();
  await verwachtToegankelijk(page);
  await toetsVerklaringen(page);
  await expect(page.getByRole('button', { name: `Verleng (${aantal})` })).toBeVisible();
  await verwachtToegankelijk(page);
  const samen = page.getByRole('form', { name: 'Samen verlengen' });
  await verklaarVroeg(samen);
  // One of them sent no declaration: he stays behind, and the school stays chosen.
  await samen.getByText('Iemand weglaten').click();
  await samen
    .getByRole('group', { name: 'Van wie is nog geen verklaring binnen?' })
    .getByRole('checkbox')
    .first()
    .check();
  await samen.getByRole('button', { name: /^Verleng \(/ }).click();
  await expect(page.getByText(`${aantal - 1} vrijstellingen verlengd`)).toBeVisible();
  await expect(page).toHaveURL(/school=/);
  await page.getByRole('button', { name: 'Draai terug' }).click();
  await expect(page.getByText(/verlengingen teruggedraaid/)).toBeVisible();
  await expect(page).toHaveURL(/school=/);
});

test('bewijs toevoegen bij wat de grond vraagt: het stuk komt erbij, telt mee en is te downloaden', async ({
  page,
}) => {
  await neemIn(page, '5-C', { wie: OP_BASISSCHOOL });
  const bewijs = page.getByRole('list', { name: 'Bewijs dat deze grond vraagt' });
  const verklaring = bewijs.getByRole('listitem').filter({ hasText: 'Verklaring van het hoofd' });
  await expect(verklaring).toContainText('Ontbreekt');
  await verklaring.getByRole('link', { name: /Stuk toevoegen/ }).click();
  await expect(page.getByLabel('Wat voor stuk is het?')).toHaveValue('verklaring-school-buitenland');
  const titel = `Verklaring ${Date.now()}`;
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({
    name: 'verklaring.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n% ${titel}\n`),
  });
  await page.getByLabel('Naam van het stuk').fill(titel);
  await page.getByLabel('Datum op het stuk').fill(dag(2));
  await page.getByLabel('Van wie komt het?').selectOption('school');
  await page.getByRole('button', { name: 'Bewaar stuk' }).click();
  await page.waitForURL(/\/vrijstellingen\/[0-9a-f-]{36}\?stuk=verklaring/);
  const koppel = page.getByRole('form', { name: /Stuk koppelen: Verklaring/ });
  await expect(koppel.getByLabel('Welk stuk is dit?').locator('option:checked')).toContainText(titel);
  await verwachtToegankelijk(page);
  await koppel.getByRole('button', { name: 'Koppel' }).click();
  await expect(verklaring).toContainText('In het dossier');
  await expect(verklaring.getByRole('link', { name: new RegExp(`Download ${titel}`) })).toBeVisible();
  await verwachtToegankelijk(page);
});

test('volledige schooljaren vaststellen, en intrekken als het niet klopt', async ({ page }) => {
  await kiesJongere(page, OP_BASISSCHOOL);
  const jongere = new URL(page.url()).searchParams.get('jongere');
  await page.goto(`/jongeren/${jongere}/schooljaren`);
  await verwachtToegankelijk(page);
  const formulier = page.getByRole('form', { name: 'Volledige schooljaren vaststellen' });
  await formulier.getByLabel('Schooljaren basisonderwijs').fill('1');
  await formulier.getByRole('button', { name: 'Stel vast' }).click();
  await expect(formulier.getByRole('alert')).toContainText('Kies of de basisschool is doorlopen.');
  await expect(formulier.getByLabel('Schooljaren basisonderwijs')).toHaveValue('1');
  await formulier.getByLabel('Nee').check();
  await formulier.getByLabel('Schooljaren daarna').fill('0');
  await formulier.getByLabel('Waaruit blijkt het?').selectOption('school');
  await formulier.getByRole('button', { name: 'Stel vast' }).click();
  const lijst = page.getByRole('list', { name: 'Vastgestelde schooljaren' });
  await expect(lijst.getByText('Geldt')).toBeVisible();
  await lijst.getByText('Trek in', { exact: true }).first().click();
  await lijst.getByLabel('Waarom klopt het niet?').first().fill('Verkeerde leerling');
  await verwachtToegankelijk(page);
  await lijst.getByRole('button', { name: 'Trek in' }).first().click();
  await expect(lijst.getByText('Ingetrokken', { exact: true }).first()).toBeVisible();
  await page.goto(`/jongeren/${jongere}`);
  await expect(page.getByText('niet vastgesteld')).toBeVisible();
});
