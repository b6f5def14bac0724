import { beforeAll, describe, expect, it } from 'vitest';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
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
/** Known only with a delivery of the BRP; the demo region has it. */
const ALLEEN_IN_DEMOREGIO = ['bevolking'];
let natellen: Natellen;

beforeAll(async () => {
  const { bureau, actor } = await verzonnenBureau(20261126, 120);
  natellen = new Natellen(actor, await leesBron(eigenaarSql, bureau.id));
}, 60_000);

it('elke indicator van de catalogus heeft een tweede weg, en elke tweede weg een indicator', () => {
  expect(Object.keys(TWEEDE_WEG).sort()).toEqual(CODES.toSorted());
});

describe('SQL en natellen geven hetzelfde over verzonnen feiten, cel voor cel', () => {
  it.each(CODES.filter((code) => !ALLEEN_IN_DEMOREGIO.includes(code)))('%s', async (code) => {
    const { cellen, verschil } = await natellen.vergelijk(code, VRAGEN);
    expect(verschil).toEqual([]);
    expect(cellen, 'er valt iets na te tellen').toBeGreaterThan(0);
  });
});
