import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { splitsConcept } from '#lib/documenten/concept.ts';
import { finalizeEditie } from '#lib/jaarverslagen/commands.ts';
import { neemLandelijkAan } from '#lib/jaarverslagen/landelijk/aannemen/commands.ts';
import { haalLandelijkWeg, importLandelijk, zetLandelijk } from '#lib/jaarverslagen/landelijk/commands.ts';
import { listLandelijkeCijfers } from '#lib/jaarverslagen/landelijk/queries.ts';
import { readEditie } from '#lib/jaarverslagen/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { melding } from '../indicatoren/voorbeeld.ts';
import { begonnen, kantoor, rondAf } from './proef.ts';

const KOP = 'indicator;schooljaar;omschrijving;waarde;eenheid;bron';
const CIJFER = {
  ...{ indicator: 'meldingen-leerplicht', schooljaar: '2022-2023', omschrijving: 'Meldingen in Nederland' },
  ...{ waarde: '12,5', eenheid: 'per 1.000', bron: 'Verzonnen bron, 2024' },
};

it('een landelijk cijfer staat in het jaarverslag onder het eigen cijfer, met de bron', async () => {
  const { maker, teamleider } = await kantoor();
  const id = await begonnen(maker);
  expect(waardeOf(await zetLandelijk(maker, CIJFER))).toEqual({ nieuw: true });
  const tabel = async () => {
    const { inhoud } = waardeOf(await readEditie(maker, { id }));
    const blokken = inhoud.hoofdstukken.flatMap((hoofdstuk) => hoofdstuk.blokken);
    return blokken.find((blok) => blok.soort === 'tabel' && blok.titel.includes('landelijk'));
  };
  // The latest before the year of the edition, until there is one of that year.
  expect(await tabel()).toMatchObject({
    rijen: [
      [
        { tekst: 'Meldingen in Nederland' },
        { tekst: '12,5 per 1.000' },
        { tekst: '2022-2023' },
        { tekst: 'geen noemer' }, // no delivery of the BRP
        { tekst: CIJFER.bron },
      ],
    ],
    noten: [
      'Let op: een landelijk cijfer is van 2022-2023, niet van 2023-2024.',
      expect.stringContaining('geen levering van de BRP'),
    ],
  });
  const csv = `${KOP}\nmeldingen-leerplicht;2023-2024;Meldingen in Nederland;13;per 1.000;Later\n${Object.values({ ...CIJFER, waarde: '12,6' }).join(';')}`;
  expect(waardeOf(await importLandelijk(maker, { csv }))).toEqual({ nieuw: 1, vervangen: 1 });
  expect(await tabel()).toMatchObject({
    rijen: [[{}, { tekst: '13 per 1.000' }, { tekst: '2023-2024' }, {}, {}]],
    noten: [expect.any(String)],
  });
  const { cijfers, magMaken } = waardeOf(await listLandelijkeCijfers(teamleider, {}));
  expect(magMaken).toBe(false);
  expect(cijfers.map(({ waarde }) => waarde)).toEqual([13, 12.6]);
  for (const cijfer of cijfers) waardeOf(await haalLandelijkWeg(maker, { id: cijfer.id }));
  expect(await tabel()).toBeUndefined();
  expect(await zetLandelijk(teamleider, CIJFER)).toMatchObject({ weigering: { code: 'geen-recht' } });
});

it('klopt een regel niet, dan wordt er niets overgenomen', async () => {
  const { maker } = await kantoor();
  const csv = `${KOP}\n${Object.values(CIJFER).join(';')}\nverzonnen;2023-2024;A;1;aantal;B`;
  expect(await importLandelijk(maker, { csv })).toMatchObject({
    weigering: { velden: { csv: expect.stringContaining('Regel 3, indicator') } },
  });
  expect(waardeOf(await listLandelijkeCijfers(maker, {})).cijfers).toEqual([]);
});

describe('een bestand', () => {
  const verzoek = (inhoud?: string | Uint8Array<ArrayBuffer>, naam = 'landelijk.csv') => {
    const form = new FormData();
    form.set('_eenmalig', randomUUID());
    if (inhoud !== undefined) form.set('bestand', new File([inhoud], naam));
    return new Request('http://localhost/x', { method: 'POST', body: form });
  };
  const regel = Object.values(CIJFER).join(';');

  it('gaat door dezelfde keuring als geplakte regels, en zegt hoeveel er is overgenomen', async () => {
    const { maker, teamleider } = await kantoor();
    expect(await neemLandelijkAan(maker, verzoek(`${KOP}\r\n${regel}\r\n`))).toBe(
      '/jaarverslagen/landelijk?nieuw=1&vervangen=0',
    );
    expect(waardeOf(await listLandelijkeCijfers(maker, {})).cijfers).toMatchObject([{ waarde: 12.5 }]);
    await neemLandelijkAan(teamleider, verzoek(`${KOP}\n${regel.replace('12,5', '9')}`));
    expect(waardeOf(await listLandelijkeCijfers(maker, {})).cijfers).toMatchObject([{ waarde: 12.5 }]);
  });

  it('leest wat Excel zonder UTF-8 bewaart', async () => {
    const { maker } = await kantoor();
    const tekst = `${KOP}\n${regel.replace('Meldingen in', 'Meldingen binnen één jaar in')}`;
    await neemLandelijkAan(maker, verzoek(new Uint8Array(Buffer.from(tekst, 'latin1'))));
    const { cijfers } = waardeOf(await listLandelijkeCijfers(maker, {}));
    expect(cijfers.map(({ omschrijving }) => omschrijving)).toEqual([
      'Meldingen binnen één jaar in Nederland',
    ]);
  });

  it('komt geweigerd terug met de tekst en het oordeel per regel, tot het goed is', async () => {
    const { maker } = await kantoor();
    const csv = `${KOP}\n${regel}\nverzonnen;2023-2024;A;1;aantal;B`;
    expect(await neemLandelijkAan(maker, verzoek(csv))).toBe('/jaarverslagen/landelijk?fout=ja');
    const pagina = waardeOf(await listLandelijkeCijfers(maker, {}));
    const { waarden, fouten } = splitsConcept(pagina.geweigerd);
    expect(pagina.cijfers).toEqual([]);
    expect(waarden['csv']).toBe(csv);
    expect(fouten['bestand']).toContain('Regel 3, indicator: Dit cijfer staat niet in de catalogus.');
    waardeOf(await importLandelijk(maker, { csv: `${KOP}\n${regel}` }));
    expect(waardeOf(await listLandelijkeCijfers(maker, {})).geweigerd).toBeNull();
  });

  it.each([
    ['niets gekozen', undefined, 'Kies eerst een bestand.'],
    ['een Excel-bestand', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'geen CSV-bestand'],
    ['te groot', 'a'.repeat(1_000_001), 'groter dan 1 MB'],
    ['te veel tekens', `${KOP}\n${'a'.repeat(300_000)}`, 'Dit is te veel in één keer'],
  ])('%s: geweigerd met de reden', async (_, inhoud, zin) => {
    const { maker } = await kantoor();
    await neemLandelijkAan(maker, verzoek(inhoud));
    const { geweigerd } = waardeOf(await listLandelijkeCijfers(maker, {}));
    expect(splitsConcept(geweigerd).fouten['bestand']).toContain(zin);
  });
});

it('wie een landelijk cijfer schrijft, stelt het verslag waar het in staat niet zelf vast', async () => {
  const { bureau, maker, manager } = await kantoor();
  await makeFeiten(
    Array.from({ length: 30 }, () => melding('2023-10-02', 'signaal')),
    bureau,
  );
  const id = await begonnen(maker);
  await rondAf(maker, id);
  waardeOf(await zetLandelijk(manager, CIJFER));
  const { gezien } = waardeOf(await readEditie(manager, { id }));
  expect(await finalizeEditie(manager, { id, gezien })).toMatchObject({ weigering: { code: 'vier-ogen' } });
});
