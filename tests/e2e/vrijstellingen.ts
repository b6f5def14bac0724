import type { Locator, Page } from '@playwright/test';
import { expect, verwachtToegankelijk } from './bezoeker.ts';

/** A day as a date field takes it. */
export function dag(geleden: number): string {
  return new Date(Date.now() - geleden * 86_400_000).toISOString().slice(0, 10);
}

/** The year in which the running school year began. */
export function beginjaar(): number {
  const nu = new Date();
  return nu.getMonth() >= 7 ? nu.getFullYear() : nu.getFullYear() - 1;
}

type Zoekwens = {
  /** Year of birth. */
  readonly geboren: number;
  /** What the row of the search must say: the months of birth, and the kind of school behind the name. */
  readonly rij: RegExp;
};

/** Somebody who fits, with parents in the dossier and without another vrijstelling: the intake for him stands open. */
export async function kiesJongere(page: Page, { geboren, rij }: Zoekwens): Promise<void> {
  await page.goto(`/vrijstellingen/nieuw?zoek=${geboren}`);
  const gevonden = page
    .getByRole('list', { name: 'Gevonden jongeren' })
    .getByRole('listitem')
    .filter({ hasText: rij })
    .getByRole('link');
  const adressen = await gevonden.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const adres of adressen) {
    await page.goto(adres ?? '');
    const ouders = page.getByLabel('Wie doet het beroep of de aanvraag?').locator('option');
    if ((await ouders.count()) > 1 && (await page.getByText('Er loopt of ligt al').count()) === 0) return;
  }
  throw new Error(`In de demoregio past niemand bij ${geboren} ${rij}`);
}

type Intake = { readonly wie: Zoekwens; readonly van?: string };

/** Someone at a primary school, and someone old enough for artikel 3a; each run takes the next one. */
export const OP_BASISSCHOOL: Zoekwens = { geboren: beginjaar() - 9, rij: /· Basisschool/ };
export const VANAF_VEERTIEN: Zoekwens = { geboren: beginjaar() - 15, rij: / · \w+(college|lyceum)/ };

/** A kennisgeving or aanvraag comes in; the page of the case stands open afterwards. */
export async function neemIn(page: Page, grond: string, { wie, van = dag(1) }: Intake): Promise<void> {
  await kiesJongere(page, wie);
  const formulier = page.getByRole('form', { name: 'Kennisgeving of aanvraag opnemen' });
  await formulier.getByLabel('Grond').selectOption(grond);
  await formulier.getByLabel('Ontvangen op').fill(dag(2));
  await formulier.getByLabel('Vanaf welke dag').fill(van);
  await verwachtToegankelijk(page);
  await formulier.getByRole('button', { name: 'Neem op' }).click();
  await page.waitForURL(/\/vrijstellingen\/[0-9a-f-]{36}$/);
}

/** From the button on the case to the envelope: the letter is made, printed and marked as such. Nothing is typed in it. */
export async function verstuurBrief(page: Page): Promise<void> {
  const zaak = page.url();
  await page.getByRole('link', { name: 'Maak de brief' }).click();
  await page.waitForURL(/\/brieven\/nieuw\?/);
  await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await page.waitForURL(/\/brieven\/[0-9a-f-]{36}$/);
  await expect(page.getByText('klaar om af te drukken').first()).toBeVisible({ timeout: 60_000 });
  const kenmerk = await page
    .getByText('Kenmerk', { exact: true })
    .locator('xpath=following::dd[1]')
    .innerText();
  await drukAf(page, kenmerk);
  await page.goto(zaak);
}

/** The days of the declarations stand empty and are asked at the field; filled in, each is tested. */
export async function toetsVerklaringen(page: Page): Promise<void> {
  const dagen = page.getByRole('form', { name: 'Dagen van de verklaringen' });
  await expect(dagen.getByLabel('Verklaringen binnen op')).toHaveValue('');
  await expect(page.getByRole('form', { name: 'Samen verlengen' })).toHaveCount(0);
  await dagen.getByRole('button', { name: 'Toets de verklaringen' }).click();
  await expect(page.getByText('Vul in op welke dag de verklaringen binnenkwamen.')).toBeVisible();
  await dagen.getByLabel('Verklaringen binnen op').fill(dag(0));
  await dagen.getByLabel('Datum op de verklaringen').fill(dag(0));
  await dagen.getByRole('button', { name: 'Toets de verklaringen' }).click();
  await expect(page.getByRole('form', { name: 'Samen verlengen' })).toBeVisible();
}

/** Before 1 April one renews knowingly, and with a reason; after 30 June with a reason. */
export async function verklaarVroeg(samen: Locator): Promise<void> {
  const vroeg = samen.getByLabel(/^Verleng nu al/);
  if (await vroeg.isVisible()) await vroeg.check();
  const reden = samen.getByLabel('Motivering');
  if (await reden.isVisible()) await reden.fill('De school leverde de verklaringen gezamenlijk.');
}

/** Bundles the waiting letters of which the text says so, and marks the bundle as printed. */
export async function drukAf(page: Page, tekst: string): Promise<void> {
  await page.goto('/brieven/afdrukken');
  await page
    .getByRole('group', { name: 'Welke brieven?' })
    .locator('label')
    .evaluateAll((labels, hoort) => {
      for (const label of labels)
        if (!label.textContent?.includes(hoort)) label.querySelector('input')?.click();
    }, tekst);
  const bundels = page.getByRole('listitem').filter({ hasText: /^\d+ brie(f|ven)/ });
  const eerder = await bundels.count();
  await page.getByRole('button', { name: 'Maak één PDF' }).click();
  await expect(bundels).toHaveCount(eerder + 1);
  const bundel = bundels.first(); // the newest stands first
  await bundel.getByRole('button', { name: 'Markeer als afgedrukt' }).click({ timeout: 60_000 });
  await expect(bundel.getByRole('button', { name: 'Toch niet afgedrukt' })).toBeVisible();
}
