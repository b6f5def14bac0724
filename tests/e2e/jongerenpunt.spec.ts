import type { Page } from '@playwright/test';
import { expect, meldAan, openPalet, test, verwachtToegankelijk } from './bezoeker.ts';

/** Letters only, another name at every run: what a story leaves behind must not stand in the way of the next. */
const uniek = () =>
  [...String(Date.now())].map((cijfer) => 'abcdefghij'[Number(cijfer)]).join('') +
  'abcdefghij'[Math.floor(Math.random() * 10)];
const dag = (geleden: number) => new Date(Date.now() - geleden * 86_400_000).toISOString().slice(0, 10);

/** Somebody nobody knew asks something at the counter. Gives his name and the address of the question. */
async function nieuweVraag(page: Page): Promise<{ naam: string; adres: string; dossier: string }> {
  const achternaam = `Vlinder${uniek()}`;
  await page.goto('/vandaag');
  await page.getByRole('link', { name: 'Vraag aan de balie' }).click();
  await page.waitForURL(/\/jongerenpunt\/nieuw$/);
  const zoeken = page.getByRole('main');
  await zoeken.getByRole('searchbox').fill(`${achternaam}, Noor`);
  await zoeken.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(page.getByText('Niemand gevonden.')).toBeVisible();
  await page.getByRole('link', { name: 'Staat er niet bij: nieuwe jongere' }).click();
  const formulier = page.getByRole('form', { name: 'Vraag van een nieuwe jongere vastleggen' });
  await expect(formulier.getByLabel('Achternaam')).toHaveValue(achternaam);
  await expect(formulier.getByLabel('Voornaam', { exact: true })).toHaveValue('Noor');
  await formulier.getByLabel('Niet ingeschreven in de BRP').check();
  await formulier.getByRole('button', { name: 'Leg de vraag vast' }).click();
  await expect(formulier.getByText('Kies waar de vraag over gaat.').first()).toBeVisible();
  await expect(formulier.getByLabel('Achternaam')).toHaveValue(achternaam);
  await formulier.getByLabel('Werkzoekend').check();
  await formulier.getByLabel('Geboortedatum').fill('6-5-1990');
  await formulier.getByRole('button', { name: 'Leg de vraag vast' }).click();
  await expect(formulier.getByText(/Verwijs naar werk en inkomen/).first()).toBeVisible();
  await formulier.getByLabel('Geboortedatum').fill('6-5-2004');
  await formulier.getByLabel('In een paar woorden').fill('Zoekt een baan in de buurt.');
  await expect(formulier.getByText(/^Concept bewaard/)).toBeVisible({ timeout: 20_000 });
  await page.reload(); // what was typed is still there
  await expect(formulier.getByLabel('In een paar woorden')).toHaveValue('Zoekt een baan in de buurt.');
  await expect(formulier.getByLabel('Werkzoekend')).toBeChecked();
  await verwachtToegankelijk(page);
  await formulier.getByRole('button', { name: 'Leg de vraag vast' }).click();
  await page.waitForURL(/\/jongerenpunt\/[0-9a-f-]{36}$/);
  const naam = `Noor ${achternaam}`;
  await expect(page.getByRole('heading', { level: 1, name: `Werkzoekend: ${naam}` })).toBeVisible();
  const dossier = await page.getByRole('link', { name: naam }).first().getAttribute('href');
  return { naam, adres: page.url(), dossier: dossier ?? '' };
}

test('aan de balie: een korte actie in drie handelingen, een vraag van een onbekende, en hoe die afloopt', async ({
  page,
}) => {
  await meldAan(page, 'jongerenconsulent');

  await test.step('zonder naam, van de startpagina af: drie handelingen', async () => {
    await page.goto('/vandaag');
    let handelingen = 0;
    const doe = async (handeling: Promise<void>) => {
      handelingen += 1;
      await handeling;
    };
    await doe(page.getByRole('link', { name: 'Preventieve actie' }).click());
    await doe(page.getByLabel('Niet ingeschreven in de BRP').check());
    await doe(page.getByRole('button', { name: 'Informatie gegeven' }).click());
    await expect(page.getByText('Vastgelegd: informatie gegeven.')).toBeVisible();
    expect(handelingen).toBeLessThanOrEqual(3);
    await verwachtToegankelijk(page);
  });

  const { naam, adres, dossier } = await nieuweVraag(page);
  await verwachtToegankelijk(page);

  await test.step('met een naam: één knop na het typen; een onbekende naam wordt niet geraden', async () => {
    await page.goto('/jongerenpunt/actie');
    await page.getByLabel('Voor wie?').fill('Nergensbekendzo');
    await page.getByRole('button', { name: 'Kort gesprek' }).click();
    await expect(page.getByText('Deze naam is niet bekend.')).toBeVisible();
    await page.getByLabel('Voor wie?').fill(naam);
    await page.getByRole('button', { name: 'Kort gesprek' }).click();
    await expect(page.getByText(`Vastgelegd: kort gesprek, ${naam}.`)).toBeVisible();
  });

  await test.step('Enter legt niets vast; bij meer met die naam kiest één knop wie het is', async () => {
    await page.goto('/jongerenpunt/actie');
    await page.getByLabel('Voor wie?').fill('Veerle');
    await page.getByLabel('Voor wie?').press('Enter');
    await expect(page.getByText('Kies wat u deed.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Doorverwezen' }).click();
    const wie = page.getByRole('group', { name: 'Wie is het?' });
    await expect(wie).toBeVisible();
    await verwachtToegankelijk(page);
    await wie.getByRole('button').first().click();
    await expect(page.getByText(/^Vastgelegd: doorverwezen/)).toBeVisible();
  });

  await test.step('uit het dossier: twee handelingen, en op de tijdlijn is het één regel', async () => {
    await page.goto(dossier);
    await page
      .getByRole('navigation', { name: 'Delen van het dossier' })
      .getByRole('link', { name: 'Jongerenpunt' })
      .click();
    await page.getByRole('button', { name: 'Bericht gestuurd om contact te houden' }).click();
    await expect(page.getByText('Vastgelegd: bericht gestuurd om contact te houden.')).toBeVisible();
    await verwachtToegankelijk(page);
    await page.goto(dossier);
    await expect(page.getByText('2 preventieve acties')).toBeVisible();
  });

  await test.step('de vraag sluit met een resultaat, en kan weer open', async () => {
    await page.goto(adres);
    const sluiten = page.getByRole('form', { name: 'Vraag afsluiten' });
    await sluiten.getByRole('button', { name: 'Sluit de vraag af' }).click();
    await expect(sluiten.getByText('Kies een resultaat').first()).toBeVisible();
    await sluiten.getByLabel('Resultaat').selectOption({ label: 'Werkt' });
    await sluiten.getByRole('button', { name: 'Sluit de vraag af' }).click();
    await page.getByText('Toch nog niet klaar').click();
    await page.getByLabel('Waarom?').fill('De baan ging niet door.');
    await page.getByRole('button', { name: 'Heropen de vraag' }).click();
    await expect(page.getByRole('form', { name: 'Vraag afsluiten' })).toBeVisible();
  });

  await test.step('en gaat verder als traject, zonder iets opnieuw te typen', async () => {
    await page.getByText('Verder als traject', { exact: true }).click();
    await page.getByRole('button', { name: 'Begin het traject' }).click();
    await page.waitForURL(/\/trajecten\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('heading', { level: 1, name: `Traject van ${naam}` })).toBeVisible();
    await page.goto(adres);
    await expect(page.getByText('Zoekt een baan in de buurt.').first()).toBeVisible();
    await expect(page.getByText('Gaat verder als traject')).toBeVisible();
  });
});

test('partners: gevonden in twee handelingen, warm overgedragen, geweigerd en daarna overgenomen; een school te laat met antwoorden', async ({
  page,
}) => {
  await meldAan(page, 'jongerenconsulent');
  const organisatie = `Praktijkhuis ${uniek()}`;
  const persoon = `Teun ${uniek()}`;

  await test.step('een organisatie met wie er werkt', async () => {
    await page.goto('/partners/nieuw');
    const formulier = page.getByRole('form', { name: 'Organisatie toevoegen' });
    await formulier.getByLabel('Naam').fill(organisatie);
    await formulier.getByLabel('KvK-nummer').fill('123');
    await formulier.getByLabel('Soort').selectOption('welzijn');
    await formulier.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(formulier.getByText('Een KvK-nummer heeft acht cijfers.').first()).toBeVisible();
    await formulier.getByLabel('KvK-nummer').fill('');
    await formulier.getByRole('button', { name: 'Voeg toe' }).click();
    await page.waitForURL(/\/partners\/[0-9a-f-]{36}$/);
    const contact = page.getByRole('form', { name: 'Contactpersoon toevoegen' });
    await contact.getByLabel('Naam').fill(persoon);
    await contact.getByLabel('Telefoon op het werk').fill('046 000 77 77');
    await contact.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(page.getByText(persoon).first()).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('overal te vinden: openen en kiezen', async () => {
    await page.goto('/vandaag');
    await openPalet(page);
    await page.keyboard.type(persoon);
    await page.getByRole('option', { name: new RegExp(persoon) }).click();
    await page.waitForURL(/\/partners\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { level: 1, name: organisatie })).toBeVisible();
    await page.goto('/partners');
    await verwachtToegankelijk(page);
  });

  await test.step('dezelfde organisatie nog eens: Baken ziet het, voegt op verzoek samen en haalt weer uiteen', async () => {
    await page.goto('/partners/nieuw');
    const formulier = page.getByRole('form', { name: 'Organisatie toevoegen' });
    await formulier.getByLabel('Naam').fill(`Stichting ${organisatie}`);
    await formulier.getByLabel('Soort').selectOption('welzijn');
    await formulier.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(page.getByText(`Deze organisatie is misschien al bekend: ${organisatie}`)).toBeVisible();
    await formulier.getByLabel(/^Ik heb gekeken/).check();
    await formulier.getByRole('button', { name: 'Voeg toe' }).click();
    await page.waitForURL(/\/partners\/[0-9a-f-]{36}$/);
    const dubbel = page.getByRole('form', { name: `Samenvoegen met ${organisatie}` });
    await expect(page.getByText(`Misschien dezelfde als ${organisatie}`)).toBeVisible();
    await verwachtToegankelijk(page);
    await dubbel.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: organisatie, exact: true })).toBeVisible();
    await expect(page.getByText(persoon).first()).toBeVisible();
    await expect(page.getByText(`Stichting ${organisatie}`)).toBeVisible();
    await verwachtToegankelijk(page);
    await page.getByRole('button', { name: 'Haal uiteen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Stichting ${organisatie}` })).toBeVisible();
    await expect(dubbel).toBeVisible();
  });

  const { dossier } = await nieuweVraag(page);
  await page.goto(`${dossier}/partners`);
  await verwachtToegankelijk(page);

  const draagOver = async () => {
    await page.getByText('Draag warm over', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Warm overdragen' });
    await formulier.getByLabel('Aan wie?').selectOption({ label: `${organisatie}: ${persoon}` });
    await formulier.getByLabel('Wat gaat de partner doen?').fill('Samen een dagbesteding zoeken.');
    await formulier.getByLabel('Een wettelijke taak').check();
    await formulier.getByLabel('Welke wet?').fill('Participatiewet art. 7');
    await formulier.getByRole('button', { name: 'Draag over' }).click();
    await expect(page.getByText('Wacht op antwoord').first()).toBeVisible();
  };
  const antwoord = page.getByRole('form', { name: `Antwoord van ${organisatie}` });

  await test.step('aangeboden: op Vandaag staat dat we op antwoord wachten', async () => {
    await draagOver();
    await page.getByText('Leg het antwoord vast').first().click();
    await antwoord.getByLabel('De partner neemt het niet over').check();
    await antwoord.getByRole('button', { name: 'Leg vast' }).click();
    await expect(antwoord.getByText('Schrijf waarom.').first()).toBeVisible();
    await antwoord.getByLabel('Reden').fill('Geen plek tot de zomer.');
    await antwoord.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByText('Niet overgenomen').first()).toBeVisible();
  });

  await test.step('geweigerd: terug met de reden, op de termijnen van het dossier', async () => {
    await page.goto(dossier);
    await expect(page.getByText(`Niet overgenomen door ${organisatie}: hoe verder?`).first()).toBeVisible();
    await page.goto(`${dossier}/partners`);
    await expect(page.getByText('Geen plek tot de zomer.')).toBeVisible();
  });

  await test.step('een tweede keer, en nu overgenomen', async () => {
    await draagOver();
    await page.getByText('Leg het antwoord vast').first().click();
    await antwoord.getByLabel('De partner neemt het over').check();
    await antwoord.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByText('Overgenomen', { exact: true })).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('een school wordt gevraagd, antwoordt niet binnen vier weken, en dan toch', async () => {
    await page.getByText('Vraag informatie', { exact: true }).click();
    const vraag = page.getByRole('form', { name: 'Informatie vragen' });
    await vraag.getByLabel('Aan welke school?').selectOption({ index: 1 });
    await vraag.getByLabel('Wat wilt u weten?').fill('Welke opleiding volgde zij het laatst?');
    await vraag.getByLabel('Per mail').check();
    await vraag.getByLabel('Gevraagd op').fill(dag(40));
    await vraag.getByRole('button', { name: 'Vraag', exact: true }).click();
    await expect(page.getByText('Te laat', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Herinnering gestuurd' }).click();
    await expect(page.getByText(/, herinnerd \d/)).toBeVisible();
    const verzoek = page.getByRole('list', { name: 'Informatieverzoeken' });
    await verzoek.getByText('Leg het antwoord vast').click();
    await verzoek.getByLabel('Wat antwoordde de school?').fill('Niveau 2 zorg, tot mei.');
    await verzoek.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByText('Te laat beantwoord')).toBeVisible();
    await verwachtToegankelijk(page);
  });
});
