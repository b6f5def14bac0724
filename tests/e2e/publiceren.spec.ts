import { alsAnder, expect, meldAan, test, verwachtToegankelijk } from './bezoeker.ts';

test('een cijfer publiceren: de een zet het klaar, een ander controleert, daarna staat het op de openbare pagina', async ({
  page,
  browser,
}) => {
  await meldAan(page, 'kwaliteitsmedewerker');
  await page.goto('/publicaties');
  await page.getByLabel('Cijfer', { exact: true }).selectOption('meldingen-leerplicht');
  const klaarzetten = page.getByRole('form', { name: 'Cijfer klaarzetten', exact: true });
  await klaarzetten.getByLabel('Schooljaar').selectOption('2025-2026');
  await klaarzetten.getByRole('button', { name: 'Klaarzetten' }).click();
  await page.waitForURL(/\/publicaties\/[0-9a-f-]{36}/);
  const adres = new URL(page.url()).pathname;
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
  await expect(page.getByText('U zette dit cijfer zelf klaar.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gecontroleerd, publiceren' })).toHaveCount(0);

  const manager = await alsAnder(browser, 'manager');
  await manager.goto(adres);
  await manager.getByRole('button', { name: 'Gecontroleerd, publiceren' }).click();
  await expect(manager.getByRole('link', { name: 'Bekijk op de openbare pagina' })).toBeVisible();
  await manager.context().close();

  const inwoner = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await inwoner.goto('/cijfers/westelijke-mijnstreek?schooljaar=2025-2026');
  await expect(inwoner.getByRole('heading', { name: 'Schooljaar 2025-2026' })).toBeVisible();
  const file = await inwoner.request.get('/cijfers/westelijke-mijnstreek/csv/meldingen-leerplicht/2025-2026');
  expect(await file.text()).toContain('Meldingen naar soort en gemeente');
  await inwoner.context().close();
});
