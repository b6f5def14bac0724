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
