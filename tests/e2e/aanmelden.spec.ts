import { expect, meldAan, ROLLEN, test, verwachtToegankelijk } from './bezoeker.ts';

test.describe('aanmelden', () => {
  for (const rol of ROLLEN) {
    test(`als ${rol} kom ik binnen op een eigen beginpagina`, async ({ page }) => {
      await meldAan(page, rol);
      expect(new URL(page.url()).pathname).not.toMatch(/^\/(aanmelden|api)/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test('een fout wachtwoord en een onbekende naam geven dezelfde zin', async ({ page }) => {
    const zinnen: string[] = [];
    for (const naam of ['leerplichtambtenaar', 'bestaat-niet']) {
      await meldAan(page, naam, 'niet-het-wachtwoord');
      await expect(page).toHaveURL(/\/aanmelden/);
      zinnen.push((await page.getByRole('alert').filter({ hasText: /\w/ }).first().innerText()).trim());
    }
    expect(zinnen[0]).toBeTruthy();
    expect(zinnen[1]).toBe(zinnen[0]);
  });

  test('na afmelden is de vorige pagina niet meer te zien', async ({ page }) => {
    await meldAan(page, 'leerplichtambtenaar');
    const binnen = page.url();
    await page.getByLabel(/weergave en afmelden/).click();
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL('**/aanmelden/uitgelogd');
    await page.goto(binnen);
    await expect(page).toHaveURL(/\/aanmelden/);
  });

  test('zonder aanmelden is de aanmeldpagina toegankelijk, ook in het donker', async ({ page }) => {
    await page.goto('/aanmelden');
    await verwachtToegankelijk(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await verwachtToegankelijk(page);
  });

  test('een bericht van een andere site wordt niet uitgevoerd', async ({ page, request }) => {
    await page.goto('/aanmelden');
    const antwoord = await request.post('/api/auth/callback/lokaal', {
      headers: { origin: 'https://elders.voorbeeld.nl' },
      form: { inlognaam: 'leerplichtambtenaar', wachtwoord: 'x' },
    });
    expect(antwoord.status()).toBe(403);
  });
});
