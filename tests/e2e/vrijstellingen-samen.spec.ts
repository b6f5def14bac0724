import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';
import { beginjaar, dag, drukAf, neemIn, toetsVerklaringen, verklaarVroeg } from './vrijstellingen.ts';

/** What a beheerder does to the area of a colleague: only this gemeente, or the whole bureau again. */
async function zetWerkgebied(browser: Browser, inlognaam: string, gemeente: string | null): Promise<void> {
  const page = await browser.newPage();
  await meldAan(page, 'beheerder');
  await page.goto('/beheer/gebruikers');
  const rij = page.getByRole('row').filter({ has: page.getByRole('cell', { name: inlognaam, exact: true }) });
  await rij.getByRole('link').first().click();
  const formulier = page.getByRole('form', { name: 'Gegevens en rollen' });
  const gebied = formulier.getByRole('group', { name: /^Werkgebied/ });
  for (const vinkje of await gebied.getByRole('checkbox').all()) await vinkje.uncheck();
  if (gemeente) await gebied.getByLabel(gemeente, { exact: true }).check();
  await formulier.getByRole('button', { name: 'Opslaan' }).click();
  await expect(formulier.getByRole('status').or(page.getByText('Opgeslagen.')).first()).toBeVisible();
  await page.close();
}

/** Of whom nothing was heard yet, in a gemeente or anywhere; ticked, with the names. */
async function vinkAan(page: Page, gemeente: string | RegExp, aantal: number): Promise<string[]> {
  const rijen = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: gemeente, exact: true }) })
    .filter({ has: page.getByRole('checkbox') });
  const namen: string[] = [];
  for (let nr = 0; nr < aantal; nr += 1) {
    await rijen.nth(nr).getByRole('checkbox').check();
    namen.push(await rijen.nth(nr).getByRole('link').innerText());
  }
  return namen;
}

test('samen verlengen: wie buiten het eigen werk valt gaat niet mee en wordt genoemd', async ({
  page,
  browser,
}) => {
  const wie = 'leerplichtambtenaar-boa';
  await meldAan(page, wie);
  await page.goto('/vrijstellingen/verlenging?grond=5-C&stand=open');
  const binnen = await vinkAan(page, 'Stein', 2);
  const buiten = await vinkAan(page, 'Sittard-Geleen', 2);
  await page.getByRole('button', { name: 'Verleng wat is aangevinkt' }).click();
  await toetsVerklaringen(page);
  const samen = page.getByRole('form', { name: 'Samen verlengen' });
  await expect(samen.getByRole('button', { name: 'Verleng (4)' })).toBeVisible();
  const voorbeeld = page.url();
  await zetWerkgebied(browser, wie, 'Stein');
  try {
    // Between preview and button the area became smaller: the rest goes on, and says whom it left out.
    await verklaarVroeg(samen);
    await samen.getByRole('button', { name: 'Verleng (4)' }).click();
    await expect(page.getByText('2 vrijstellingen verlengd.')).toBeVisible();
    const over = page.getByRole('listitem').filter({ hasText: 'valt buiten uw eigen werk' });
    await expect(over).toHaveCount(2);
    for (const naam of buiten) await expect(over.filter({ hasText: naam })).toHaveCount(1);
    await verwachtToegankelijk(page);
    const bericht = page.url();

    // And the preview says so beforehand.
    await page.goto(voorbeeld);
    await expect(page.getByRole('heading', { name: 'Kan niet samen 4' })).toBeVisible();
    for (const naam of buiten)
      await expect(page.getByRole('row').filter({ hasText: naam })).toContainText('eigen werk');
    for (const naam of binnen)
      await expect(page.getByRole('row').filter({ hasText: naam })).toContainText('al iets binnen');
    await verwachtToegankelijk(page);

    await page.goto(bericht);
    await page.getByRole('button', { name: 'Draai terug' }).click();
    await expect(page.getByText('2 verlengingen teruggedraaid.')).toBeVisible();
  } finally {
    await zetWerkgebied(browser, wie, null);
  }
});

test('een vrijstelling zonder zaak eindigt eerder, en toch niet', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/vrijstellingen?grond=5-A&status=vrijgesteld');
  await page.locator('main table a[href^="/jongeren/"]').first().click();
  await page.waitForURL(/\/jongeren\/[0-9a-f-]{36}\/vrijstellingen$/);
  const rij = page
    .getByRole('list', { name: 'Vrijstellingen van deze jongere' })
    .getByRole('listitem')
    .filter({ hasText: 'loopt nu' });
  await expect(rij).toContainText('overgenomen, zonder zaak');
  await rij.getByText('Eindigt eerder', { exact: true }).click();
  await verwachtToegankelijk(page);
  await rij.getByLabel('Laatste dag').fill('2099-01-01');
  await rij.getByLabel('Waarom').fill('Gaat weer naar school');
  await rij.getByRole('button', { name: 'Beëindig' }).click();
  await expect(rij.getByText(/loopt al niet langer dan/).first()).toBeVisible();
  await expect(rij.getByLabel('Waarom')).toHaveValue('Gaat weer naar school');
  const periode = await rij.innerText();
  await rij.getByLabel('Laatste dag').fill(dag(0));
  await rij.getByRole('button', { name: 'Beëindig' }).click();
  const herstel = rij.getByRole('button', { name: 'Maak het einde ongedaan' });
  await expect(herstel).toBeVisible();
  expect((await rij.innerText()).split('·')[0]).not.toBe(periode.split('·')[0]);
  await verwachtToegankelijk(page);
  await herstel.click();
  await expect(rij.getByText('Eindigt eerder', { exact: true })).toBeVisible();
  expect((await rij.innerText()).split('·')[0]).toBe(periode.split('·')[0]);
});

test('naar DUO: het bestand zonder de grond, een regel afgekeurd en opnieuw, de rest aangekomen', async ({
  page,
}) => {
  await meldAan(page, 'administratie');
  await neemIn(page, '5-C', { wie: { geboren: beginjaar() - 9, rij: /· Basisschool/ } });
  await expect(page.getByText(/Melding van vrijstelling: staat klaar/)).toBeVisible();
  const zaak = page.url();
  await page.getByRole('link', { name: 'Vrijstellingen naar DUO' }).click();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: /^Maak het bestand/ }).click();
  const bestand = page.getByRole('list', { name: 'Bestanden voor DUO' }).getByRole('listitem').first();
  await expect(page.getByText('Niets te leveren')).toBeVisible();
  const wacht = page.waitForEvent('download');
  await bestand.getByRole('link', { name: 'Haal op' }).click();
  const regels = readFileSync(await (await wacht).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(regels[0]).toBe('pgn;postcode;soort;begindatum;einddatum;eerder;handeling;geslacht;geboortedatum');
  expect(regels.slice(1).some((regel) => regel.includes(`;vrijstelling;${dag(1)};`))).toBe(true);
  expect(regels.join('\n')).not.toMatch(/5-[ABC]|artikel|trekkend|\b3[ab]\b/i);

  const afgekeurd = page.getByRole('link', { name: /^Afgekeurd door DUO/ }).first();
  await afgekeurd.click();
  await page.getByLabel('Wat schreef DUO?').fill('Onbekende postcode');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Onbekende postcode')).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Opnieuw leveren' }).first().click();
  await expect(page.getByRole('button', { name: 'Maak het bestand (1)' })).toBeVisible();
  await bestand.getByRole('button', { name: 'Is aangekomen' }).click();
  await expect(bestand).toContainText(/[1-9]\d* aangekomen/);
  await page.goto(zaak);
  await expect(page.getByText(/Melding van vrijstelling: (aangekomen|staat klaar)/)).toBeVisible();
});

test('herinneren: een paar aanvinken, de brieven gemaakt en afgedrukt, en het staat op de lijst', async ({
  page,
}) => {
  await meldAan(page, 'administratie');
  await page.goto('/vrijstellingen/verlenging?grond=5-C&stand=open');
  const namen = await vinkAan(page, 'Beek', 3);
  await page.getByRole('button', { name: 'Herinner wat is aangevinkt' }).click();
  await expect(page.getByText('Er is nog niets gedaan.')).toBeVisible();
  await verwachtToegankelijk(page);
  const samen = page.getByRole('form', { name: 'Samen herinneren' });
  await expect(samen.getByLabel('Maak ook de brieven')).toBeChecked();
  await samen.getByRole('button', { name: 'Leg herinnering vast (3)' }).click();
  await page.waitForURL(/\/brieven\/reeksen\/[0-9a-f-]{36}$/);
  const perJongere = page.getByRole('list', { name: 'Resultaat per jongere' });
  await expect(perJongere.getByText(/^(gemaakt|overgeslagen)$/)).toHaveCount(3, { timeout: 60_000 });
  for (const naam of namen) await expect(perJongere.getByRole('link', { name: naam }).first()).toBeVisible();
  await verwachtToegankelijk(page);
  await drukAf(page, 'Herinnering');

  await page.goto('/vrijstellingen/verlenging?grond=5-C&stand=open');
  for (const naam of namen) {
    const rij = page.getByRole('row').filter({ hasText: naam }).first();
    await expect(rij.locator('time').first()).toBeVisible();
  }
});
