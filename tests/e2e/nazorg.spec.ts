import type { Page } from '@playwright/test';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { expect, meldAan, teller, test, verwachtToegankelijk } from './bezoeker.ts';

const dag = (terug: number) => addDays(today(), -terug);

type Verloop = Record<'Benaderd' | 'Bereikt' | 'Intake' | 'Begeleiding begonnen', string | null>;

/** Opens the last traject on the list of the team that fits, by what is known of its course; the first ones are for other stories. */
async function openTraject(
  page: Page,
  past: (verloop: Verloop) => boolean,
  zonder?: string,
): Promise<Verloop> {
  await page.goto('/werkvoorraad?soort=vsv');
  const links = page.locator('tbody a[href^="/werkprocessen/"]');
  const adressen = await links.evaluateAll((alle) => alle.map((link) => link.getAttribute('href') ?? ''));
  for (const adres of new Set(adressen.reverse())) {
    await page.goto(adres.replace('/werkprocessen/', '/trajecten/'));
    const verloop = await leesVerloop(page);
    const heeft = zonder ? await page.getByRole('heading', { name: zonder, exact: true }).count() : 0;
    if (past(verloop) && heeft === 0) return verloop;
  }
  throw new Error('geen traject dat past');
}

async function leesVerloop(page: Page): Promise<Verloop> {
  const dag = async (naam: keyof Verloop) => {
    const tijd = page
      .locator('dt', { hasText: naam })
      .locator('xpath=following-sibling::dd[1]')
      .locator('time');
    return (await tijd.count()) > 0 ? tijd.first().getAttribute('datetime') : null;
  };
  return {
    Benaderd: await dag('Benaderd'),
    Bereikt: await dag('Bereikt'),
    Intake: await dag('Intake'),
    'Begeleiding begonnen': await dag('Begeleiding begonnen'),
  };
}

const leeg = (verloop: Verloop) => Object.values(verloop).every((op) => op === null);

async function zetMijlpaal(page: Page, mijlpaal: string, op: string): Promise<void> {
  const formulier = page.getByRole('form', { name: 'Verloop vastleggen' });
  if (!(await formulier.isVisible())) await page.getByText('Verloop bijwerken', { exact: true }).click();
  await formulier.getByLabel(mijlpaal).fill(op);
  await formulier.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Vastgelegd.')).toBeVisible();
  await expect(page.locator(`aside dl time[datetime="${op}"]`).first()).toBeVisible();
}

/** The first goal stands open by itself; where there are goals already, the form is folded. */
async function nieuwDoel(page: Page, tekst: string): Promise<void> {
  const formulier = page.getByRole('form', { name: 'Doel toevoegen' });
  if (!(await formulier.isVisible())) await page.getByText('Doel toevoegen', { exact: true }).click();
  await formulier.getByLabel('Wat wil de jongere bereiken?').fill(tekst);
  await formulier.getByRole('button', { name: 'Zet dit doel in het plan' }).click();
  await expect(page.getByRole('heading', { name: tekst }).first()).toBeVisible();
}

test('van interventie naar nazorg: een maatregel betaalt, loslaten zet drie momenten, en het contact staat er in drie handelingen', async ({
  page,
}) => {
  await meldAan(page, 'doorstroomcoach');
  const verloop = await openTraject(
    page,
    (kandidaat) => leeg(kandidaat) || (kandidaat['Begeleiding begonnen'] ?? today()) <= dag(95),
    'Wonen',
  );
  const adres = page.url();
  if (leeg(verloop)) await zetMijlpaal(page, 'Begeleiding begonnen', dag(120));

  await test.step('een interventie toevoegen: openen, kiezen, vastleggen', async () => {
    const telling = teller();
    await telling.doe(page.getByText('Interventie toevoegen', { exact: true }).click());
    const formulier = page.getByRole('form', { name: 'Interventie toevoegen' });
    await telling.doe(formulier.getByLabel('Wat begon er?').selectOption('wonen'));
    await telling.doe(formulier.getByRole('button', { name: 'Leg deze interventie vast' }).click());
    await expect(page.getByRole('heading', { name: 'Wonen', exact: true })).toBeVisible();
    expect(telling.aantal).toBeLessThanOrEqual(3);
  });

  await test.step('met de maatregel die haar betaalt; twee keer dezelfde soort tegelijk krijgt een zin bij het veld', async () => {
    await page.getByText('Interventie toevoegen', { exact: true }).click();
    const formulier = page.getByRole('form', { name: 'Interventie toevoegen' });
    await expect(formulier.getByLabel('Wat begon er?')).toHaveValue('');
    await formulier.getByLabel('Wat begon er?').selectOption('wonen');
    await formulier.getByRole('button', { name: 'Leg deze interventie vast' }).click();
    await expect(formulier.getByText(/Wonen staat er al vanaf/).first()).toBeVisible();
    await formulier.getByLabel('Wat begon er?').selectOption('hulpverlening');
    await formulier
      .getByLabel('Betaald uit maatregel')
      .selectOption({ label: 'Regionaal programma 2025-2028' });
    await formulier.getByRole('button', { name: 'Leg deze interventie vast' }).click();
    await expect(page.getByText(/betaald uit Regionaal programma 2025-2028/)).toBeVisible();
    await expect(page.getByRole('img', { name: /Wonen: vanaf/ })).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('de maatregel telt haar mee; niemand vult deelnemers in', async () => {
    await page.goto('/maatregelen');
    await verwachtToegankelijk(page);
    await page.getByRole('link', { name: 'Regionaal programma 2025-2028' }).click();
    await expect(page.getByRole('heading', { name: 'Opbrengst' })).toBeVisible();
    await expect(page.getByText('Jongeren begonnen')).toBeVisible();
    await expect(page.getByText(/niet dat het door deze maatregel komt/)).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('loslaten met een reden: drie momenten van nazorg', async () => {
    await page.goto(adres);
    await page.getByText('Laat los', { exact: true }).first().click();
    const formulier = page.getByRole('form', { name: 'Loslaten' });
    await formulier.getByLabel('Op', { exact: true }).fill(dag(95));
    await formulier.getByLabel('Reden').fill('Hij heeft vast werk.');
    await formulier.getByRole('button', { name: 'Laat los' }).click();
    await expect(page.getByRole('heading', { name: 'Nazorg' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Na 12 maanden' })).toBeVisible();
    await verwachtToegankelijk(page);
  });

  await test.step('het eerste moment is al voorbij en staat op Vandaag; van daar is het contact vastgelegd in drie handelingen', async () => {
    await page.goto('/vandaag');
    const telling = teller();
    const link = page.locator(`a[href="${new URL(adres).pathname}#nazorg"]`).first();
    await expect(link).toHaveText('Leg nazorg vast');
    await telling.doe(link.click());
    await page.waitForURL(/#nazorg$/);
    const formulier = page.getByRole('form', { name: 'Nazorg vastleggen' });
    await telling.doe(formulier.getByLabel('Aan het werk').check());
    await telling.doe(formulier.getByRole('button', { name: 'Leg dit contact vast' }).click());
    await expect(page.getByRole('row', { name: /Na 3 maanden.*Aan het werk/ })).toBeVisible();
    expect(telling.aantal).toBeLessThanOrEqual(3);
  });

  await test.step('terugnemen zet het moment weer open', async () => {
    await page
      .getByRole('form', { name: 'Laatste contact terugnemen, na 3 maanden' })
      .getByRole('button', { name: 'Neem terug' })
      .click();
    await expect(page.getByRole('row', { name: /Na 3 maanden.*nog niet gevraagd/ })).toBeVisible();
  });
});

test('het plan op papier en als brief, en de werkbriefing voor wie overneemt', async ({ page }) => {
  await meldAan(page, 'doorstroomcoach');
  await openTraject(page, () => true);
  await nieuwDoel(page, 'Ik wil automonteur worden.');

  await page.getByRole('link', { name: 'Plan op papier' }).click();
  await expect(page.getByRole('heading', { name: /^Het plan van / })).toBeVisible();
  await expect(page.getByText('Het zijn jouw doelen, in jouw eigen woorden.')).toBeVisible();
  await page.getByRole('link', { name: 'Met regels voor handtekeningen' }).click();
  await expect(page.getByRole('heading', { name: 'Zo hebben we het afgesproken' })).toBeVisible();
  await verwachtToegankelijk(page);

  await page.getByRole('link', { name: 'Maak er een brief van' }).click();
  await page.waitForURL(/brieven\/nieuw/);
  await expect(page.getByLabel('Doelen en stappen')).toHaveValue(/Ik wil automonteur worden\./);
  await page.goBack();
  await page.getByRole('link', { name: 'Traject', exact: true }).click();
  await page.getByRole('link', { name: 'Werkbriefing' }).click();
  await expect(page.getByRole('heading', { name: 'Voor u contact opneemt' })).toBeVisible();
  await expect(page.getByText('– Ik wil automonteur worden.')).toBeVisible();
  await verwachtToegankelijk(page);
});

test.describe('een intake op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('van benaderen tot het eerste doel, zonder opzij te schuiven', async ({ page }) => {
    await meldAan(page, 'doorstroomcoach');
    const verloop = await openTraject(page, ({ Intake }) => Intake === null);
    const uiterlijk = verloop['Begeleiding begonnen'] ?? today();
    if (!verloop.Benaderd) await zetMijlpaal(page, 'Benaderd', verloop.Bereikt ?? uiterlijk);
    if (!verloop.Bereikt) await zetMijlpaal(page, 'Bereikt', uiterlijk);
    await zetMijlpaal(page, 'Intake', uiterlijk);

    await test.step('de Big 5, zoals de jongere het zelf ziet', async () => {
      await page.getByText('Big 5 vastleggen', { exact: true }).click();
      const formulier = page.getByRole('form', { name: 'Big 5 vastleggen' });
      for (const onderdeel of [
        'Iemand op wie hij kan rekenen',
        'Wonen',
        'School of werk',
        'Inkomen en schulden',
      ])
        await formulier
          .getByRole('group', { name: new RegExp(`^${onderdeel}`) })
          .getByLabel('Deels')
          .check();
      await formulier.getByRole('button', { name: 'Bewaar de Big 5' }).click();
      await expect(page.getByText('De Big 5 staan er.')).toBeVisible();
    });

    await test.step('de leefgebieden', async () => {
      await page.getByText('Leefgebieden vastleggen', { exact: true }).click();
      const formulier = page.getByRole('form', { name: 'Leefgebieden vastleggen' });
      await formulier
        .getByRole('group', { name: /^School/ })
        .getByLabel('2 gaat moeizaam')
        .check();
      await formulier.getByRole('button', { name: 'Bewaar de leefgebieden' }).click();
      await expect(page.getByRole('img', { name: /School.*: 2/ })).toBeVisible();
    });

    await test.step('het eerste doel, in zijn eigen woorden', async () => {
      await nieuwDoel(page, 'Ik wil weten wat ik leuk vind.');
    });

    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await verwachtToegankelijk(page);
  });
});
