import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNotitie, writeWoorden } from '#lib/evaluatie/commands.ts';
import { makeRaadsdocument } from '#lib/evaluatie/raadsdocument/commands.ts';
import type { Lezer } from '#lib/evaluatie/raadsdocument/model.ts';
import { listRaadsdocumenten, makeRaadsbestand, readRaadsbestand, readRaadsdocument } from '#lib/evaluatie/raadsdocument/queries.ts'; // prettier-ignore
import { waardeOf } from '#lib/platform/errors.ts';
import { closeBrowser } from '#lib/platform/pdf.ts';
import type { Verslagblok } from '#lib/platform/verslag/model.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { gevuld, kantoor, maak } from './proef.ts';

afterAll(closeBrowser);

const VRAAG = { vraag: 'Helpt de uitbreiding?', vraagBron: 'motie van 28 januari 2025' };
let huis: Awaited<ReturnType<typeof kantoor>>;
let id: string;

beforeAll(async () => {
  huis = await kantoor();
  await gevuld(huis.bureau);
  id = await maak(huis.kwaliteit, VRAAG);
  waardeOf(await writeWoorden(huis.kwaliteit, { id, versie: 1, bij: 'geheel', tekst: 'Onze eigen kijk.' }));
  waardeOf(await addNotitie(huis.kwaliteit, { id, soort: 'omstandigheid', op: '2024-05-01', zin: 'Er kwam een nieuw loket.' })); // prettier-ignore
});

async function document(lezer: Lezer) {
  const gemaakt = waardeOf(await makeRaadsdocument(huis.kwaliteit, { id, lezer, gelezen: 'ja' }));
  return waardeOf(await readRaadsdocument(huis.teamleider, gemaakt));
}

const platteTekst = (blokken: readonly Verslagblok[]): string => JSON.stringify(blokken);

describe('het raadsdocument van een evaluatie', () => {
  it('begint met één bladzijde: de vraag, wat er veranderde, wat te zien is, wat het niet zegt, en de tabel', async () => {
    const { verslag } = await document('intern');
    expect(verslag.blokken.slice(0, 3).map(({ soort }) => soort)).toEqual(['kader', 'tabel', 'pagina']);
    const eerste = platteTekst(verslag.blokken.slice(0, 2));
    expect(eerste).toContain('De raad vroeg: Helpt de uitbreiding?');
    expect(eerste).toContain('Afgesproken was 3,5 fte erbij');
    expect(eerste).toContain('Lager dan verwacht: open werkprocessen');
    expect(eerste).toContain('niet waardoor');
    const koppen = verslag.blokken.flatMap((blok) => (blok.soort === 'kop' && blok.niveau === 2 ? [blok.tekst] : [])); // prettier-ignore
    expect(koppen).toEqual([
      'De vraag van de raad',
      'Wat er veranderde in de formatie',
      'De cijfers voor en na',
      'Per schooljaar',
      'Wat er verder gebeurde',
      'Wat deze cijfers niet zeggen',
      'Bronnen en methode',
    ]);
    const alles = platteTekst(verslag.blokken);
    for (const tekst of ['Onze eigen kijk.', 'Er kwam een nieuw loket.', 'motie van 28 januari 2025'])
      expect(alles).toContain(tekst);
  });

  it('bewaart wat het die dag zei: wie later iets verandert, verandert het document niet', async () => {
    const eerder = await document('intern');
    waardeOf(await addNotitie(huis.kwaliteit, { id, soort: 'omstandigheid', op: '2024-06-01', zin: 'Later bedacht.' })); // prettier-ignore
    const { verslag } = waardeOf(await readRaadsdocument(huis.teamleider, { id, document: eerder.id }));
    expect(verslag).toEqual(eerder.verslag);
    expect(platteTekst((await document('intern')).verslag.blokken)).toContain('Later bedacht.');
  });

  it('geeft openbaar geen losse maanden, en zegt wat is weggelaten', async () => {
    const { verslag } = await document('openbaar');
    const titels = tabellenVan(verslag).map(({ titel }) => titel);
    expect(titels.filter((titel) => titel.includes('alle maanden'))).toEqual([]);
    const alles = platteTekst(verslag.blokken);
    expect(alles).not.toContain('Meteen na de verandering');
    expect(alles).toContain('Weggelaten zijn:');
    // two fte before the change: what is divided by it tells who was there
    expect(alles).toContain('Begonnen werkprocessen per fte: bij minder dan 3 fte');
    expect(alles).toContain('nog niet openbaar');
  });

  it('vraagt voor openbaar of de eigen teksten zijn gelezen, en is alleen te maken door wie dat mag', async () => {
    expect(await makeRaadsdocument(huis.kwaliteit, { id, lezer: 'openbaar' })).toMatchObject({
      weigering: { velden: { gelezen: expect.stringContaining('eigen woorden') } },
    });
    expect(await makeRaadsdocument(huis.teamleider, { id, lezer: 'intern' })).toMatchObject({
      weigering: { code: 'geen-recht' },
    });
    const elders = await kantoor();
    const gemaakt = await document('intern');
    expect(await readRaadsdocument(elders.kwaliteit, { id, document: gemaakt.id })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
  });

  it('geeft openbaar van een cijfer één venster: andere maanden ernaast zouden losse maanden verraden', async () => {
    const openbaar = (van: string) =>
      makeRaadsdocument(huis.kwaliteit, { id: van, lezer: 'openbaar', gelezen: 'ja' });
    const klein = { maten: ['instroom'] }; // little to count
    waardeOf(await openbaar(await maak(huis.kwaliteit, klein)));
    waardeOf(await openbaar(await maak(huis.kwaliteit, klein)));
    expect(await openbaar(await maak(huis.kwaliteit, { ...klein, van: '2022-10-01' }))).toMatchObject({ weigering: { code: 'andere-maanden' } }); // prettier-ignore
  });

  it('komt als PDF, Word en Excel mee, en het logboek weet wie', async () => {
    const gemaakt = await document('intern');
    const bestand = async (als: string) => {
      const uitkomst = waardeOf(await readRaadsbestand(huis.teamleider, { id, document: gemaakt.id, als }));
      expect(uitkomst.naam).toMatch(new RegExp(`^evaluatie-intern-\\d{4}-\\d\\d-\\d\\d\\.${als}$`));
      return makeRaadsbestand(uitkomst);
    };
    const pdf = (await bestand('pdf')).toString('latin1');
    expect(pdf).toMatch(/^%PDF-[\s\S]*\/StructTreeRoot/);
    const { value } = await mammoth.extractRawText({ buffer: await bestand('docx') });
    expect(value).toContain('Wat deze cijfers niet zeggen');
    expect(Object.keys(unzipSync(await bestand('xlsx'))).filter((naam) => /sheet\d+\.xml$/.test(naam))).toHaveLength(tabellenVan(gemaakt.verslag).length + 1); // prettier-ignore
    const regels = await eigenaarSql<{ aantal: number }>(
      `select count(*)::int as aantal from auditregel where bureau_id = $1 and handeling = 'raadsdocument downloaden'`,
      [huis.bureau.id],
    );
    expect(regels[0]?.aantal).toBe(3);
    expect(waardeOf(await listRaadsdocumenten(huis.teamleider, { id })).regels.length).toBeGreaterThan(0);
  });
});
