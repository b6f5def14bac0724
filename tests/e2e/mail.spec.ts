import type { Page } from '@playwright/test';
import { openMailserver, type Mailserver } from '#tests/setup/mailserver.ts';
import { expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

/** Mail that really leaves: the app sends it by SMTP, and the server that gets it is opened here. */
const poort = Number(process.env.BAKEN_E2E_SMTP ?? 0);

let server: Mailserver | undefined;
test.skip(!poort, 'De app die al draait heeft geen mailserver (BAKEN_E2E_SMTP).');
test.beforeEach(async () => {
  server = await openMailserver(poort);
});
test.afterEach(async () => {
  await server?.sluit();
});

const uniek = (naam: string) => `${naam}-${Date.now()}@voorbeeld.example`;
const over = (dagen: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + dagen * 86_400_000);

/** The messages to this address, as the server got them. */
function aan(adres: string): string[] {
  return server?.berichten.filter((bericht) => bericht.includes(`\nTo: ${adres}\n`)) ?? [];
}

/** The subject and every part as one would read them. */
function leesbaar(bericht: string): string {
  const woorden = bericht.replace(/=\?UTF-8\?Q\?(.*?)\?=\s*/gi, (_, deel: string) =>
    decodeURIComponent(deel.replaceAll('_', ' ').replaceAll('=', '%')),
  );
  const delen = bericht.match(/base64\n[\s\S]*?\n\n([A-Za-z0-9+/=\n]+)/g) ?? [];
  const open = delen.map((deel) =>
    Buffer.from(deel.slice(deel.indexOf('\n\n')).replaceAll('\n', ''), 'base64').toString('utf8'),
  );
  return [woorden.replaceAll('=\n', ''), ...open].join('\n');
}

async function maakAfspraak(page: Page, mailadres: string): Promise<{ adres: string; naam: string }> {
  await page.goto('/werkvoorraad');
  const dossier = await page.locator('table a[href^="/jongeren/"]').last().getAttribute('href');
  await page.goto(`${dossier}/afspraken/nieuw`);
  const naam = await page
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link')
    .nth(1)
    .innerText();
  await page.getByLabel('Op welke dag?').fill(over(21));
  await page.getByLabel('Hoe laat?').fill('14:30');
  await page.getByRole('textbox', { name: /Uitnodiging mailen aan|ander mailadres/ }).fill(mailadres);
  await page.getByRole('button', { name: 'Maak afspraak' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gesprek 14:30 uur' })).toBeVisible();
  return { adres: page.url(), naam };
}

/** The page tells it at the next look. */
async function wachtOp(page: Page, tekst: RegExp, seconden = 30): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(tekst).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: seconden * 1_000 });
}

test('een uitnodiging komt echt aan, met de agenda erbij en zonder naam van de jongere', async ({ page }) => {
  await meldAan(page, 'leerplichtambtenaar');
  const ouder = uniek('ouder');
  const { naam } = await maakAfspraak(page, ouder);
  await wachtOp(page, /^verzonden op \d+ .* \d{2}:\d{2}$/);
  await verwachtToegankelijk(page);

  expect(aan(ouder)).toHaveLength(1);
  const bericht = leesbaar(aan(ouder)[0] ?? '');
  expect(bericht).toMatch(/^From: .+<[^<> ]+@[^<> ]+>$/m);
  expect(bericht).toMatch(/^Subject: Uitnodiging: [a-z]+dag \d+ [a-z]+ \d{4} om 14:30 uur$/m);
  expect(bericht).toMatch(/^Reply-To: .+@.+$/m);
  expect(bericht).toMatch(/Content-Type: text\/calendar;[\s\S]*method=REQUEST/);
  expect(bericht).toContain('filename=afspraak.ics');
  expect(bericht).toContain('BEGIN:VCALENDAR');
  for (const deel of naam.split(' ').filter((woord) => woord.length > 3)) expect(bericht).not.toContain(deel);
});

test('een adres dat niet bestaat: niet bezorgd, op Vandaag, en met het goede adres nog eens', async ({
  page,
}) => {
  await meldAan(page, 'leerplichtambtenaar');
  const [mis, goed] = [uniek('typfout'), uniek('goed')];
  if (server)
    server.antwoordt = (opdracht) =>
      opdracht.startsWith('RCPT') && opdracht.includes(mis) ? `550 5.1.1 <${mis}> onbekend` : undefined;
  const { adres } = await maakAfspraak(page, mis);
  await wachtOp(page, /^niet bezorgd: De mailserver weigert dit bericht of dit adres \(550\)/);
  await verwachtToegankelijk(page);
  expect(aan(mis)).toHaveLength(0);

  await page.goto('/vandaag');
  const lijst = page.getByRole('list', { name: 'Uitnodigingen die niet aankwamen' });
  await expect(lijst.getByText('Mail niet bezorgd').first()).toBeVisible();
  await verwachtToegankelijk(page);
  await expect(lijst.locator(`a[href="${new URL(adres).pathname}"]`).first()).toBeVisible();

  await page.goto(adres);
  const nogeens = page.getByRole('form', { name: `Nog eens mailen: ${mis}` });
  await nogeens.getByLabel('Mailadres').fill('geen adres');
  await nogeens.getByRole('button', { name: 'Mail nog eens' }).click();
  await expect(nogeens.getByText('Schrijf een mailadres als naam@voorbeeld.nl.').first()).toBeVisible();
  await nogeens.getByLabel('Mailadres').fill(goed);
  await nogeens.getByRole('button', { name: 'Mail nog eens' }).click();
  await expect(nogeens).toHaveCount(0);
  await wachtOp(page, /^verzonden op /);
  expect(aan(goed)).toHaveLength(1);
  await expect(page.getByText(mis)).toHaveCount(0);
  await page.goto('/vandaag');
  await expect(lijst.locator(`a[href="${new URL(adres).pathname}"]`)).toHaveCount(0);
});

test('de mailserver ligt eruit: niets gaat verloren en niets gaat dubbel', async ({ page, browser }) => {
  await meldAan(page, 'leerplichtambtenaar');
  await server?.sluit();
  server = undefined;
  const ouder = uniek('later');
  const { adres } = await maakAfspraak(page, ouder);
  await wachtOp(page, /^nog niet verzonden: De mailserver is niet te bereiken.* vanzelf opnieuw\.$/);
  await verwachtToegankelijk(page);

  server = await openMailserver(poort);
  const bezoek = await browser.newContext();
  const beheer = await bezoek.newPage();
  await meldAan(beheer, 'beheerder');
  await beheer.goto('/beheer/mail');
  await expect(beheer.getByText(/niet te bereiken.*vanzelf opnieuw/).first()).toBeVisible();
  await verwachtToegankelijk(beheer);
  // The newest stands last; whatever other stories left waiting goes as well, later.
  const gedaan = beheer.waitForResponse((antwoord) => antwoord.request().method() === 'POST');
  await beheer.getByRole('button', { name: 'Probeer nu' }).last().click();
  await gedaan;
  await bezoek.close();

  await page.goto(adres);
  await wachtOp(page, /^verzonden op /);
  expect(aan(ouder)).toHaveLength(1);
});

test('een brief per mail is weg zodra de mailserver haar heeft, met de PDF als bijlage', async ({ page }) => {
  test.setTimeout(240_000); // one minute to think better of it
  await meldAan(page, 'leerplichtambtenaar');
  await page.goto('/werkvoorraad?eigenaar=team');
  const dossier = await page.locator('table a[href^="/jongeren/"]').first().getAttribute('href');
  await page.goto(`${dossier}/brieven/nieuw?sjabloon=overdracht-dossier`);
  const naam = await page
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link')
    .first()
    .innerText();
  const gemeente = uniek('leerplicht');
  await page.getByLabel('Nieuwe gemeente').fill('Maastricht');
  await page.getByLabel('Verhuisd op').fill(over(-10));
  await page.getByLabel('Wat wordt overgedragen').fill('De verslagen van twee gesprekken.');
  await page.getByLabel('Aan wie?').fill('Team leerplicht Maastricht');
  await page.getByLabel('E-mail').fill(gemeente);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.waitForURL(/\/brieven\/[0-9a-f-]{36}$/);
  await expect(page.getByText(/De mail gaat binnen enkele minuten weg/)).toBeVisible({ timeout: 60_000 });
  await wachtOp(page, /^verzonden/, 150);
  await verwachtToegankelijk(page);
  expect(aan(gemeente)).toHaveLength(1);
  const bericht = aan(gemeente)[0] ?? '';
  expect(bericht).toMatch(/filename=brief-\S+\.pdf/);
  expect(leesbaar(bericht)).toContain('%PDF-');
  const onderwerp = /^Subject: .*$/m.exec(leesbaar(bericht))?.[0] ?? '';
  for (const deel of naam.split(' ').filter((woord) => woord.length > 3))
    expect(onderwerp).not.toContain(deel);
});
