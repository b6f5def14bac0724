import { expect, it } from 'vitest';
import { haalLandelijkWeg, importLandelijk, zetLandelijk } from '#lib/jaarverslagen/landelijk/commands.ts';
import { listLandelijkeCijfers } from '#lib/jaarverslagen/landelijk/queries.ts';
import { readEditie } from '#lib/jaarverslagen/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { begonnen, kantoor } from './proef.ts';

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
        { tekst: '2022-2023' },
        { tekst: '12,5 per 1.000' },
        { tekst: CIJFER.bron },
      ],
    ],
  });
  const csv = `${KOP}\nmeldingen-leerplicht;2023-2024;Meldingen in Nederland;13;per 1.000;Later\n${Object.values({ ...CIJFER, waarde: '12,6' }).join(';')}`;
  expect(waardeOf(await importLandelijk(maker, { csv }))).toEqual({ nieuw: 1, vervangen: 1 });
  expect(await tabel()).toMatchObject({
    rijen: [[{}, { tekst: '2023-2024' }, { tekst: '13 per 1.000' }, {}]],
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
