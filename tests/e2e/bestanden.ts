import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The file behind a link, as who clicks it gets it. */
export async function haal(page: Page, naam: string): Promise<{ naam: string; inhoud: Buffer }> {
  const wacht = page.waitForEvent('download');
  await page.getByRole('link', { name: naam, exact: true }).click();
  const bestand = await wacht;
  return { naam: bestand.suggestedFilename(), inhoud: readFileSync(await bestand.path()) };
}
