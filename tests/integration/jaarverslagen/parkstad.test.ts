import { beforeAll, expect, it } from 'vitest';
import { VORM_PARKSTAD } from '#lib/cli/jaarverslagen/parkstad.ts';
import { playParkstad } from '#lib/cli/demo-jaarverslagen.ts';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { verslagVan } from '#lib/jaarverslagen/boom/rules.ts';
import { listJaarverslagen, readEditie } from '#lib/jaarverslagen/queries.ts';
import { readOpenbareUitgave } from '#lib/jaarverslagen/uitgeven/queries.ts';
import type { Vormgegevens } from '#lib/jaarverslagen/vorm/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Tabelblok } from '#lib/platform/verslag/model.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { findBureau } from '#lib/toegang/systeem.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { AFGEHANDELD, GEMEENTEN, RESULTATEN } from '../../../prisma/seed/parkstad/afgehandeld.ts';
import { generateParkstad } from '../../../prisma/seed/parkstad/regio.ts';
import { begonnen } from './proef.ts';

/**
 * A second bureau with four gemeenten, other results and two school years beside each other: only rows of data, handed in as text, as
 * anybody outside the program could write them.
 */
const JAREN = ['2022-2023', '2023-2024'] as const;
const NAMEN = GEMEENTEN.map(([, naam]) => naam);
let tabellen: readonly Tabelblok[];
let hoofdstukken: readonly string[];

beforeAll(async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('parkstad-demo', generateParkstad(today()));
  const bureau = await findBureau('parkstad-demo');
  if (!bureau) throw new Error('Het tweede bureau is niet geladen');
  const maker = await actorMet('kwaliteitsmedewerker', { bureau });
  const alsTekst = JSON.stringify(VORM_PARKSTAD);
  const id = await begonnen(maker, JSON.parse(alsTekst) as Vormgegevens);
  const { inhoud } = waardeOf(await readEditie(maker, { id }));
  hoofdstukken = inhoud.hoofdstukken.map(({ titel }) => titel);
  tabellen = tabellenVan(verslagVan(inhoud, 'intern'));
}, 300_000);

const tabel = (titel: string) => {
  const gevonden = tabellen.find((item) => item.titel === titel);
  if (!gevonden) throw new Error(`Geen "${titel}"; wel ${tabellen.map((item) => item.titel).join(' | ')}`);
  return gevonden;
};
const som = (getallen: readonly number[]) => getallen.reduce((totaal, getal) => totaal + getal, 0);
const aantal = (jaar: string, code: string, plek: number) => AFGEHANDELD[jaar]?.[code]?.[plek] ?? 0;

it('heeft de eigen hoofdstukken in de eigen volgorde, en de bijlage', () => {
  expect(hoofdstukken).toEqual([
    'Wat er met de meldingen gebeurde',
    'Hoeveel meldingen er waren',
    'Wat de raden vroegen',
    'Cijfers per gemeente',
  ]);
});

it('toont de eigen resultatenlijst met twee schooljaren naast elkaar per gemeente', () => {
  const { kolommen, rijen } = tabel('Hoe meldingen afliepen, per gemeente');
  expect(kolommen.slice(1).map(({ kop }) => kop)).toEqual(
    [...NAMEN, 'totaal'].flatMap((naam) => JAREN.map((jaar) => `${naam} ${jaar}`)),
  );
  const verwacht = RESULTATEN.map(({ code, label }) => {
    const perPlek = NAMEN.flatMap((_, plek) => JAREN.map((jaar) => aantal(jaar, code, plek)));
    const totaal = JAREN.map((jaar) => som(NAMEN.map((_naam, plek) => aantal(jaar, code, plek))));
    return [label, ...perPlek, ...totaal];
  });
  expect(
    rijen.slice(0, -1).map(([kop, ...cellen]) => [kop?.tekst, ...cellen.map(({ getal }) => getal)]),
  ).toEqual(verwacht);
  expect(rijen.at(-1)?.map(({ tekst }) => tekst)).toEqual([
    'Totaal',
    '48',
    '56',
    '114',
    '110',
    '68',
    '69',
    '40',
    '41',
    '270',
    '276',
  ]);
});

it('zet in de bijlage per gemeente dezelfde twee schooljaren', () => {
  const heerlen = tabel('Heerlen: Hoe meldingen afliepen');
  expect(heerlen.kolommen.slice(1).map(({ kop }) => kop)).toEqual([...JAREN]);
  expect(heerlen.rijen[0]?.map(({ tekst }) => tekst)).toEqual(['Afspraken gemaakt op school', '61', '58']);
});

it('is geschreven door de een, en vastgesteld en openbaar gemaakt door een ander; klein blijft verborgen', async () => {
  const bureau = await makeBureau({ gemeenten: Object.fromEntries(GEMEENTEN) }); // of its own, for the form is chosen once
  await loadSet(bureau.code, generateParkstad(today()));
  const maker = await actorMet('kwaliteitsmedewerker', { bureau });
  await playParkstad(maker, await actorMet('manager', { bureau }));
  const [editie] = waardeOf(await listJaarverslagen(maker, {})).edities;
  const { uitgegeven } = waardeOf(await readOpenbareUitgave(maker, { id: editie?.id ?? '' }));
  expect(uitgegeven?.openbaar.weggelaten).toEqual([]);
  const openbaar = tabellenVan(uitgegeven?.openbaar.verslag ?? { blokken: [] });
  const afloop = openbaar.find(({ titel }) => titel === 'Hoe meldingen afliepen, per gemeente');
  expect(afloop?.rijen.map(([kop]) => kop?.tekst)).toEqual([
    ...RESULTATEN.map(({ label }) => label),
    'Totaal',
  ]);
  expect(afloop?.rijen[0]?.slice(1).map(({ tekst }) => tekst)).toContain('61');
  const klein = openbaar.flatMap(({ rijen }) => rijen.flat()).filter(({ getal }) => typeof getal === 'number' && getal > 0 && getal < 5); // prettier-ignore
  expect(klein).toEqual([]);
  const gemeenten = openbaar.flatMap(({ titel }) => /^(.+): Hoe meldingen/.exec(titel)?.[1] ?? []);
  expect(gemeenten).toEqual(['Brunssum', 'Heerlen', 'Kerkrade', 'Landgraaf']);
});
