import type { Page } from '@playwright/test';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { today } from '#lib/platform/clock.ts';
import { expect, meldAan, teller, test, verwachtToegankelijk } from './bezoeker.ts';

const lijst = '/werkvoorraad?eigenaar=team&soort=vsv';

/** The first work of the Doorstroompunt on the list of the whole team. */
async function openVsvWerk(page: Page): Promise<void> {
  await page.goto(lijst);
  await page.locator('tbody a[href^="/werkprocessen/"]').first().click();
  await page.waitForURL(/\/werkprocessen\/[0-9a-f-]{36}$/);
}

/** A traject of somebody at no school whose bestemming nobody confirmed yet: other stories and days confirm some. */
async function openOnbevestigd(page: Page): Promise<void> {
  await page.goto(lijst);
  const adressen = await page
    .locator('tbody a[href^="/werkprocessen/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const adres of adressen) {
    await page.goto(adres.replace('/werkprocessen/', '/trajecten/'));
    const voorstel = await page.getByRole('button', { name: 'Bevestig voorstel' }).count();
    if (voorstel > 0 && (await page.getByText(/Ingeschreven vanaf/).count()) === 0) return;
  }
  throw new Error('geen traject met een voorstel');
}

test('van signaal naar plan: doelgroep vaststellen, begeleiding beginnen, leefgebieden en een doel van de jongere', async ({
  page,
}) => {
  await meldAan(page, 'doorstroomcoach');
  await openVsvWerk(page);

  await test.step('de doelgroep: Baken stelt voor en legt uit, de coach kiest; de routekaart volgt', async () => {
    await page.getByText(/^(Nu al de doelgroep vaststellen|Doelgroep wijzigen)$/).click();
    const formulier = page.getByRole('form', { name: 'Doelgroep vaststellen' });
    await expect(formulier.getByText('Voorstel van Baken:')).toBeVisible();
    await formulier.getByLabel(/^Nieuw vsv/).check();
    await formulier.getByRole('button', { name: 'Stel deze doelgroep vast' }).click();
    await expect(page.getByText('Doelgroep: Nieuw vsv')).toBeVisible();
    await expect(page.locator('#nu h2')).toContainText('stap');
    await verwachtToegankelijk(page);
  });

  await page.getByRole('link', { name: 'Traject en plan' }).click();
  await page.waitForURL(/\/trajecten\//);
  await verwachtToegankelijk(page);

  await test.step('begeleiding begonnen: de dag staat in het verloop', async () => {
    await page.getByText('Verloop bijwerken', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Verloop vastleggen' });
    await formulier.getByLabel('Begeleiding begonnen').fill(today());
    await formulier.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByText('Vastgelegd.', { exact: true })).toBeVisible();
  });

  await test.step('een doel zonder woorden: de zin staat bij het veld, en wat gekozen is staat er nog', async () => {
    const formulier = page.getByRole('form', { name: 'Doel toevoegen' });
    await formulier.getByLabel('Leefgebied').selectOption('school');
    await formulier.getByRole('button', { name: 'Zet dit doel in het plan' }).click();
    await expect(
      formulier.getByText('Schrijf het doel, in de woorden van de jongere.').first(),
    ).toBeVisible();
    await expect(formulier.getByLabel('Leefgebied')).toHaveValue('school');
    await formulier.getByLabel('Wat wil de jongere bereiken?').fill('Ik wil kok worden.');
    await formulier.getByRole('button', { name: 'Zet dit doel in het plan' }).click();
    await expect(page.getByRole('heading', { name: 'Ik wil kok worden.' })).toBeVisible();
  });

  await test.step('een stap met wie en wanneer; gedaan is één knop', async () => {
    await page.getByText('Stap toevoegen', { exact: true }).first().click();
    const formulier = page.getByRole('form', { name: 'Stap bij: Ik wil kok worden.' });
    await formulier.getByLabel('Wat gaat er gebeuren?').fill('Meelopen op de horecaschool.');
    await formulier.getByRole('button', { name: 'Zet deze stap in het plan' }).click();
    await expect(page.getByText('Meelopen op de horecaschool.').first()).toBeVisible();
    await page
      .getByRole('form', { name: 'Stap afronden: Meelopen op de horecaschool.' })
      .getByRole('button', { name: 'Gedaan' })
      .click();
    await expect(page.getByRole('button', { name: 'Toch niet gedaan' })).toBeVisible();
  });

  await test.step('leefgebieden: een beeld en dezelfde antwoorden als tabel', async () => {
    await page.getByText('Leefgebieden vastleggen', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Leefgebieden vastleggen' });
    await formulier
      .getByRole('group', { name: /^Wonen/ })
      .getByLabel('2 gaat moeizaam')
      .check();
    await formulier.getByRole('button', { name: 'Bewaar de leefgebieden' }).click();
    await expect(page.getByRole('img', { name: /Wonen: 2/ })).toBeVisible();
    await page
      .getByText(/^Toon als tabel/)
      .first()
      .click();
    await expect(page.getByRole('cell', { name: '2, gaat moeizaam' })).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('loslaten zonder Big 5 op orde vraagt een reden', async () => {
    await page.getByText('Laat los', { exact: true }).first().click();
    const formulier = page.getByRole('form', { name: 'Loslaten' });
    await formulier.getByRole('button', { name: 'Laat los' }).click();
    await expect(formulier.getByText('Schrijf waarom u nu loslaat.').first()).toBeVisible();
  });
});

test('taak 8: het plan bijwerken vanaf de startpagina: een doel, een stap gedaan, een score op een leefgebied, elk in hooguit vier handelingen', async ({
  page,
}) => {
  const doel = `Ik wil weer naar school (${Date.now()}).`;
  await meldAan(page, 'doorstroomcoach');
  const begin = async () => {
    await page.goto('/vandaag');
    const tel = teller();
    await tel.doe(
      page
        .getByRole('link', { name: /^Plan van / })
        .first()
        .click(),
    );
    await page.waitForURL(/\/trajecten\/[0-9a-f-]{36}#plan$/);
    return tel;
  };

  await test.step('een doel', async () => {
    const tel = await begin();
    const formulier = page.getByRole('form', { name: 'Doel toevoegen' });
    if (!(await formulier.isVisible()))
      await tel.doe(page.getByText('Doel toevoegen', { exact: true }).click());
    await formulier.getByLabel('Wat wil de jongere bereiken?').fill(doel);
    await tel.doe(formulier.getByRole('button', { name: 'Zet dit doel in het plan' }).click());
    await expect(page.getByRole('heading', { name: doel })).toBeVisible();
    expect(tel.aantal).toBeLessThanOrEqual(4);
  });

  await test.step('een stap, en die is gedaan', async () => {
    const tel = await begin();
    const bij = page.locator('.plan > li').filter({ has: page.getByRole('heading', { name: doel }) });
    await tel.doe(bij.getByText('Stap toevoegen', { exact: true }).click());
    const formulier = page.getByRole('form', { name: `Stap bij: ${doel}` });
    await formulier.getByLabel('Wat gaat er gebeuren?').fill('Bellen met de opleiding.');
    await tel.doe(formulier.getByRole('button', { name: 'Zet deze stap in het plan' }).click());
    await expect(bij.getByText('Bellen met de opleiding.').first()).toBeVisible();
    await expect(
      bij.getByRole('form', { name: `Stap afronden: Bellen met de opleiding. (stap 1 van ${doel})` }),
    ).toBeVisible();
    await tel.doe(bij.getByRole('button', { name: 'Gedaan', exact: true }).click());
    await expect(bij.getByRole('button', { name: 'Toch niet gedaan' })).toBeVisible();
    expect(tel.aantal).toBeLessThanOrEqual(4);
  });

  await test.step('een score op een leefgebied', async () => {
    const tel = await begin();
    await tel.doe(page.getByText('Leefgebieden vastleggen', { exact: true }).click());
    const formulier = page.getByRole('form', { name: 'Leefgebieden vastleggen' });
    const school = formulier.getByRole('group', { name: /^School/ });
    await tel.doe(school.getByLabel('3 kan beter').check());
    await tel.doe(formulier.getByRole('button', { name: 'Bewaar de leefgebieden' }).click());
    await expect(page.getByRole('img', { name: /School.*: 3/ })).toBeVisible();
    expect(tel.aantal).toBeLessThanOrEqual(4);
    await verwachtToegankelijk(page);
  });
});

test('de routekaart neemt over wat in het traject staat, in één keer en in één keer terug', async ({
  page,
}) => {
  await meldAan(page, 'doorstroomcoach');
  await page.goto(lijst);
  const adressen = await page
    .locator('tbody a[href^="/werkprocessen/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const over = page.getByRole('form', { name: 'Stappen overnemen' });
  for (const adres of adressen) {
    await page.goto(adres);
    if (await over.isVisible()) break;
  }
  await expect(page.getByText('Dit staat al in het dossier')).toBeVisible();
  await verwachtToegankelijk(page);
  await over.getByRole('button', { name: /^Zet deze/ }).click();
  const terug = page.getByRole('form', { name: 'Overgenomen stappen ongedaan maken' });
  await expect(terug).toBeVisible();
  await expect(over).toBeHidden();
  await terug.getByRole('button').click();
  await expect(over).toBeVisible();
});

test('bestemming: voorstel bevestigen, verbeteren, en een eerdere dag geeft het eerdere antwoord', async ({
  page,
}) => {
  await meldAan(page, 'doorstroomcoach');
  await openOnbevestigd(page);

  await test.step('begeleiding begonnen: daaruit volgt het voorstel', async () => {
    await page.getByText('Verloop bijwerken', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Verloop vastleggen' });
    await formulier.getByLabel('Begeleiding begonnen').fill(today());
    await formulier.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByText('Voorstel van Baken: In begeleiding (lopend traject)')).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('bevestigen is één klik', async () => {
    await page.getByRole('button', { name: 'Bevestig voorstel' }).click();
    await expect(
      page.getByText(/^In begeleiding \(lopend traject\)\..*Bevestigd door de coach/),
    ).toBeVisible();
  });

  await test.step('een beter inzicht over dezelfde dag vervangt het oude, dat leesbaar blijft', async () => {
    await page.getByText('Bestemming vaststellen', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Bestemming vaststellen' });
    await formulier.getByLabel('Waar staat de jongere?').selectOption('werkt');
    await formulier.getByRole('button', { name: 'Stel vast' }).click();
    await expect(page.getByText(/^Werkt\..*Bevestigd door de coach/)).toBeVisible();
    await page.getByText(/^Wat eerder is bevestigd/).click();
    await expect(page.getByText('Vervallen').first()).toBeVisible();
  });

  await test.step('op een eerdere peildatum was er nog niets bekend', async () => {
    await page.getByText('Waar stond de jongere op een andere dag?').click();
    const vraag = page.getByRole('form', { name: 'Bestemming op een dag' });
    await vraag.getByLabel('Op welke dag?').fill('2015-01-01');
    await vraag.getByRole('button', { name: 'Vraag op' }).click();
    await expect(page.getByText('Onbekend. Er is nog niets over bekend.')).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('intrekken brengt het voorstel terug', async () => {
    await page.getByText(/^Wat eerder is bevestigd/).click();
    await page
      .getByRole('form', { name: `Intrekken van ${formatDatum(today())}` })
      .getByRole('button', { name: 'Trek in' })
      .click();
    await expect(page.getByRole('button', { name: 'Bevestig voorstel' })).toBeVisible();
  });
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('past een traject op het scherm en is het te gebruiken', async ({ page }) => {
    await meldAan(page, 'doorstroomcoach');
    await openVsvWerk(page);
    await page.getByRole('link', { name: 'Traject en plan' }).click();
    await page.waitForURL(/\/trajecten\//);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await verwachtToegankelijk(page);
  });
});
