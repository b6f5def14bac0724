import type { Page } from '@playwright/test';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

/** Young people with open work at this bureau, from the list itself: the tests know no names. */
async function jongeren(page: Page): Promise<string[]> {
  await page.goto('/werkvoorraad?eigenaar=team&soort=relatief-verzuim');
  const links = page.getByRole('table').locator('a[href^="/jongeren/"]');
  const paden = await links.evaluateAll((alle) => alle.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(paden)];
}

const vouw = (page: Page, titel: string | RegExp) =>
  page.locator('summary').filter({ hasText: titel }).first();

/** Leaves every fold open, so that a form can be filled as soon as it is there. */
async function open(page: Page, titel: string | RegExp): Promise<void> {
  const fold = vouw(page, titel);
  const details = page.locator('details').filter({ has: fold }).first();
  if ((await details.getAttribute('open')) === null) await fold.click();
}

test('last onder dwangsom: voornemen, zienswijze, besluit en nagekomen', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  for (const pad of await jongeren(page)) {
    await page.goto(`${pad}/handhaving`);
    if ((await vouw(page, 'Voornemen last onder dwangsom').count()) > 0) break;
  }
  await verwachtToegankelijk(page);
  await open(page, 'Voornemen last onder dwangsom');
  const voornemen = page.getByRole('form', { name: 'Voornemen last onder dwangsom' });
  await voornemen.getByLabel('Waarom is de last nodig?').fill('kort');
  await voornemen.getByRole('button', { name: 'Leg voornemen vast' }).click();
  await expect(voornemen.getByText('Schrijf in een zin waarom de last nodig is.').first()).toBeVisible();
  await voornemen
    .getByLabel('Waarom is de last nodig?')
    .fill('De jongere gaat na twee gesprekken nog steeds niet naar school.');
  await voornemen.getByRole('button', { name: 'Leg voornemen vast' }).click();
  await expect(voornemen.getByText('Kies aan welke ouder de last is gericht.').first()).toBeVisible();
  await voornemen
    .getByRole('group', { name: /Aan wie/ })
    .getByRole('checkbox')
    .first()
    .check();
  await voornemen.getByRole('button', { name: 'Leg voornemen vast' }).click();
  await page.waitForURL(/\/handhaving\/dwangsom\//);
  await expect(page.getByRole('list', { name: 'Termijnen' })).toHaveCount(0); // nothing left yet
  await verwachtToegankelijk(page);
  await open(page, 'Buiten Baken verstuurd');
  const verstuurd = page.getByRole('form', { name: 'Voornemen verstuurd' });
  await verstuurd.getByLabel('Buiten Baken verstuurd op').fill(new Date().toISOString().slice(0, 10));
  await verstuurd.getByRole('button', { name: 'Leg de verzending vast' }).click();
  await expect(page.getByRole('list', { name: 'Termijnen' })).toBeVisible();

  await open(page, 'Last opleggen');
  const besluit = page.getByRole('form', { name: 'Last opleggen' });
  await besluit.getByLabel('Dwangsom in euro').fill('100');
  await besluit.getByLabel('Per', { exact: true }).selectOption('week');
  await besluit.getByLabel('Maximum in euro').fill('1.000');
  await besluit.getByRole('button', { name: 'Leg de last op' }).click();
  await expect(besluit.getByText(/kunnen nog reageren op het voornemen/)).toBeVisible();
  await expect(besluit.getByLabel('Maximum in euro')).toHaveValue('1.000');

  await open(page, 'Zienswijze vastleggen');
  const zienswijze = page.getByRole('form', { name: 'Zienswijze' });
  await zienswijze.getByLabel('Wat zeggen de ouders?').fill('Zij willen meewerken.');
  await zienswijze.getByRole('button', { name: 'Bewaar zienswijze' }).click();
  await expect(page.getByText('Zienswijze: Zij willen meewerken.')).toBeVisible();
  await page.reload();
  await open(page, 'Last opleggen');
  await besluit.getByLabel('Dwangsom in euro').fill('100');
  await besluit.getByLabel('Per', { exact: true }).selectOption('week');
  await besluit.getByLabel('Maximum in euro').fill('1.000');
  await besluit.getByRole('button', { name: 'Leg de last op' }).click();
  await expect(page.getByText('Last opgelegd')).toBeVisible();
  await expect(page.getByText('€ 1.000,00')).toBeVisible();
  await verwachtToegankelijk(page);

  await open(page, 'Volgende stap');
  const verder = page.getByRole('form', { name: 'Volgende stap' });
  await verder.getByLabel('Volgende stap').selectOption('NAGEKOMEN');
  await verder.getByRole('button', { name: 'Zet stap' }).click();
  await expect(page.getByText('Nagekomen, succesvol afgesloten')).toBeVisible();
});
