import { beforeAll, describe, expect, it } from 'vitest';
import { ZONDER_TWEEDE_WEG } from '#lib/indicatoren/brontabellen.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Tabel } from '#lib/publicaties/onthulling/model.ts';
import { listVerantwoording, tryOpenbaar } from '#lib/publicaties/proef/queries.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { ALLEEN_INTERN, terugTeRekenen } from './aanvallen.ts';
import { verzonnenBureau } from './kantoor.ts';
import { leesBron } from './lezen.ts';
import { CODES, Natellen, type Vraagdag } from './stappen.ts';
import { TWEEDE_WEG } from './wegen.ts';

/** Facts of every kind in a random life: also what the demo region has not, as work that was reopened or a fact that lapsed. */
const VRAGEN: readonly Vraagdag[] = [
  { schooljaar: '2022-2023' },
  { schooljaar: '2022-2023', peildatum: '2024-02-10' },
  { schooljaar: '2023-2024' },
  { schooljaar: '2023-2024', peildatum: '2024-02-15' },
  { schooljaar: '2023-2024', peildatum: '2024-05-01', bekendOp: '2024-05-10' },
];
const MET_EERDERE_VERSIE = INDICATOREN.filter(({ eerder }) =>
  eerder?.some(({ zaken }) => zaken !== undefined),
);

/** Known only with a delivery of the BRP; the demo region has it. */
const ALLEEN_IN_DEMOREGIO = ['bevolking', 'inwoners-schoolleeftijd'];
let natellen: Natellen;
let actor: SysteemActor;

beforeAll(async () => {
  const gemaakt = await verzonnenBureau(20261126, 120);
  actor = gemaakt.actor;
  natellen = new Natellen(actor, await leesBron(eigenaarSql, gemaakt.bureau.id));
}, 60_000);

it('elke indicator van de catalogus heeft een tweede weg, of een reden waarom niet', () => {
  expect([...Object.keys(TWEEDE_WEG), ...Object.keys(ZONDER_TWEEDE_WEG)].sort()).toEqual(CODES.toSorted());
});

describe('SQL en natellen geven hetzelfde over verzonnen feiten, cel voor cel', () => {
  it.each(CODES.filter((code) => !ALLEEN_IN_DEMOREGIO.includes(code)))('%s', async (code) => {
    const { cellen, verschil } = await natellen.vergelijk(code, VRAGEN);
    expect(verschil).toEqual([]);
    expect(cellen, 'er valt iets na te tellen').toBeGreaterThan(0);
  });
});

it.each(
  MET_EERDERE_VERSIE.flatMap(({ code, versie, eerder }) =>
    [versie, ...(eerder ?? []).map((vorige) => vorige.versie)].map((nummer) => [code, nummer] as const),
  ),
)('%s volgens definitie %i: SQL en natellen geven hetzelfde', async (code, versie) => {
  const { cellen, verschil } = await natellen.vergelijk(code, [{ schooljaar: '2023-2024', versie }]);
  expect(verschil).toEqual([]);
  expect(cellen).toBeGreaterThan(0);
});

describe('elk cijfer dat openbaar gaat, overleeft de aanvaller', () => {
  it.each(CODES.filter((code) => !ALLEEN_IN_DEMOREGIO.includes(code)))('%s', async (code) => {
    const proef = waardeOf(await tryOpenbaar(actor, { code, schooljaar: '2023-2024' }));
    if (proef.soort === 'beschermd') expect(terugTeRekenen(proef)).toEqual([]);
    else expect(ALLEEN_INTERN).toContain(code);
  });

  it('en de aanvaller ziet het als er wel iets te herleiden is', async () => {
    const proef = waardeOf(await tryOpenbaar(actor, { code: 'thuiszitters', schooljaar: '2023-2024' }));
    if (proef.soort !== 'beschermd') throw new Error('thuiszitters gaan beschermd openbaar');
    const openbaar = proef.openbaar.map((tabel, nr) => ({
      ...tabel,
      cellen: tabel.cellen.map(({ plaats }, plek) => {
        const telling = cellenVan(proef.exact[nr])[plek];
        return { plaats, cel: { soort: 'waarde' as const, waarde: telling ?? 0 } };
      }),
    }));
    expect(terugTeRekenen({ ...proef, openbaar }).length).toBeGreaterThan(0);
  });
});

it('het overzicht noemt elk cijfer met zijn twee wegen, de tabellen die het teruggeeft en of het openbaar kan', async () => {
  const regels = waardeOf(await listVerantwoording(actor, { schooljaar: '2023-2024' }));
  expect(regels.map(({ code }) => code)).toEqual(CODES);
  expect(regels.filter(({ tweeWegen }) => !tweeWegen)).toEqual([]);
  expect(regels.filter(({ openbaar }) => openbaar === false).map(({ code }) => code)).toEqual(ALLEEN_INTERN);
  expect(regels.find(({ code }) => code === 'bevolking')).toMatchObject({ berekend: false, openbaar: null });
  expect(regels.find(({ code }) => code === 'thuiszitters')?.brontabellen).toHaveLength(2);
});

function cellenVan(tabel: Tabel | undefined): (number | null)[] {
  if (tabel?.soort !== 'aantallen') return [];
  return tabel.cellen.map(({ telling }) => (typeof telling === 'number' ? telling : null));
}
