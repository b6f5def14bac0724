import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

/** A figure as people print it, laid out otherwise by the reader, with what he must know beside it. */
const PAD = '/rapportage/dsp-resultaat?schooljaar=2023-2024';

test('de tabel van het jaarverslag staat op de pagina, en de lezer deelt haar anders in', async ({
  page,
}) => {
  await meldAan(page, 'manager');
  await page.goto(PAD);
  const tabel = page.getByRole('region', { name: /uitgesplitst$/ }).getByRole('table');
  await expect(tabel.getByRole('columnheader')).toHaveText([
    ...['resultaat', 'totaal', 'Beek', 'Sittard-Geleen', 'Stein', 'aandeel'],
  ]);
  const eerste = tabel.getByRole('row', { name: /^herplaatst of blijft op school/ });
  await expect(eerste.getByRole('cell')).toHaveText(['271', '22', '220', '29', /%$/]);
  await verwachtToegankelijk(page);

  await page.getByText(/^Indeling: resultaat in de rijen; woonplaats in de kolommen/).click();
  const indeling = page.getByRole('form', { name: 'Indeling van de tabel' });
  await indeling.getByRole('group', { name: 'In de rijen' }).getByLabel('Soort werk').check();
  await indeling.getByLabel('In de kolommen').selectOption({ label: 'Begonnen' });
  await verwachtToegankelijk(page);
  await indeling.getByRole('button', { name: 'Deel in' }).click();
  await expect(page).toHaveURL(/rij=soort/);
  await expect(tabel.getByRole('columnheader')).toHaveText([
    ...['resultaat', 'soort werk', 'in dit schooljaar', 'voor dit schooljaar', 'totaal', 'aandeel'],
  ]);
  const samen = tabel.getByRole('row', { name: /^herplaatst of blijft op school samen/ });
  await expect(samen.getByRole('cell').nth(2)).toHaveText('271');

  await page.getByRole('navigation', { name: 'Tabellen van dit cijfer' }).getByRole('link').first().click();
  await expect(eerste.getByRole('cell').first()).toHaveText('271');
});

test('een kanttekening van de kwaliteitsmedewerker staat bij het cijfer en is weer in te trekken', async ({
  page,
}) => {
  const zin = `Let op bij het lezen ${Date.now()}.`;
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto(PAD);
  await page.getByText('Kanttekening toevoegen').click();
  const formulier = page.getByRole('form', { name: 'Kanttekening toevoegen' });
  await formulier.getByLabel('Wat een lezer moet weten').fill(zin);
  await formulier.getByRole('button').click();
  await expect(formulier.getByText('Schrijf waar dit vandaan komt').first()).toBeVisible();
  await expect(formulier.getByLabel('Wat een lezer moet weten')).toHaveValue(zin);
  await formulier.getByLabel('Bron').fill('Jaarverslag, tabel 3');
  await formulier.getByRole('button').click();
  const staat = page.getByRole('listitem').filter({ hasText: zin });
  await expect(staat).toContainText('Bron: Jaarverslag, tabel 3.');
  await verwachtToegankelijk(page);
  await staat.getByRole('button', { name: 'Trek deze kanttekening in' }).click();
  await expect(staat).toHaveCount(0);
});

test('waar het jaarverslag zelf niet klopt, staat het onder de tabel', async ({ page }) => {
  await meldAan(page, 'manager');
  await page.goto('/rapportage/dsp-bestemming?schooljaar=2023-2024&peildatum=2024-08-01');
  await expect(page.getByText(/drukt voor Beek 75/)).toBeVisible();
  await page.getByRole('link', { name: 'Continuerend vsv per gemeente' }).click();
  const totaal = page.getByRole('row', { name: /^totaal/ });
  await expect(totaal.getByRole('cell').first()).toHaveText('70');
});
