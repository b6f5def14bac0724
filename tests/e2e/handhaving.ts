import type { Page } from '@playwright/test';

/** What the stories about enforcement share. */

/** Young people with open work at this bureau, from the list itself: the tests know no names. */
export async function jongeren(page: Page): Promise<string[]> {
  await page.goto('/werkvoorraad?eigenaar=team&soort=relatief-verzuim');
  const links = page.getByRole('table').locator('a[href^="/jongeren/"]');
  const paden = await links.evaluateAll((alle) => alle.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(paden)];
}

export const vouw = (page: Page, titel: string | RegExp) =>
  page.locator('summary').filter({ hasText: titel }).first();

/** Begins a file on someone who has none yet and who can be heard together with a parent. */
export async function begin(page: Page): Promise<{ zaak: string; dossier: string }> {
  for (const pad of await jongeren(page)) {
    await page.goto(`${pad}/handhaving`);
    const knop = vouw(page, 'Handhavingszaak beginnen');
    const bezet = await page.getByRole('list', { name: 'Handhavingszaken' }).getByRole('listitem').count();
    if (bezet > 0 || (await knop.count()) === 0) continue;
    await knop.click();
    await page.getByRole('button', { name: 'Begin de zaak' }).click();
    await page.waitForURL(/\/handhaving\/zaken\//);
    const personen = await page.locator('select[name="persoon"] option').allTextContents();
    if (
      personen.some((naam) => naam.includes('(ouder)')) &&
      personen.some((naam) => naam.includes('(jongere)'))
    )
      return { zaak: page.url(), dossier: pad };
  }
  throw new Error('niemand om een handhavingszaak bij te beginnen');
}

/** Leaves every fold open, so that a form can be filled as soon as it is there. */
export async function open(page: Page, titel: string | RegExp): Promise<void> {
  const fold = vouw(page, titel);
  const details = page.locator('details').filter({ has: fold }).first();
  if ((await details.getAttribute('open')) === null) await fold.click();
}

/** Today in the Netherlands, as a date field wants it. */
export function vandaag(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
