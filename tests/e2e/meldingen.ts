import type { Page } from '@playwright/test';

/** A melding of this kind about someone we know, from the inbox itself: the tests know no names. Its page stands open afterwards. */
export async function openMelding(
  page: Page,
  categorie: string,
  welke: 'eerste' | 'laatste' = 'eerste',
): Promise<void> {
  await page.goto(`/meldingen?categorie=${categorie}`);
  const links = page
    .getByRole('row')
    .filter({ hasNotText: 'nog koppelen' })
    .locator('a[href^="/meldingen/"]');
  await (welke === 'eerste' ? links.first() : links.last()).click();
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
}

/** The dossier of someone under the duty: a melding of ordinary absence is about nobody else. */
export async function leerplichtige(page: Page): Promise<string> {
  await openMelding(page, 'signaal', 'laatste');
  const pad = await page.getByRole('main').locator('a[href^="/jongeren/"]').first().getAttribute('href');
  const dossier = /^\/jongeren\/[0-9a-f-]{36}/.exec(pad ?? '')?.[0];
  if (!dossier) throw new Error('De melding noemt geen dossier');
  return dossier;
}
