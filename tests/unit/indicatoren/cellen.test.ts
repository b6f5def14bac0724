import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillGrid, rollUp, sumGrid } from '#lib/indicatoren/cellen.ts';

const CODES = ['gemeente', 'soort', 'maand'];
const WAARDEN = ['a', 'b', 'c', 'onbekend'];

const waarde = fc.constantFrom(...WAARDEN);
const telling = fc.record({
  dimensies: fc.record(Object.fromEntries(CODES.map((code) => [code, waarde]))),
  teller: fc.option(fc.nat(50), { nil: null, freq: 9 }),
  noemer: fc.option(fc.nat(90), { nil: null, freq: 9 }),
});
const lijst = fc.subarray(['a', 'b', 'c']).map((codes) => codes.map((code) => ({ code, label: code })));

it('eerst optellen en dan de cellen uitleggen geeft hetzelfde, in dezelfde volgorde, als alles uitleggen en dan optellen', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(telling, { selector: ({ dimensies }) => JSON.stringify(dimensies), maxLength: 30 }),
      fc.record({ gemeente: lijst, soort: lijst, maand: lijst }),
      fc.subarray(CODES),
      // A share, a number, and a year of which nothing is known.
      fc.constantFrom({ teller: 0, noemer: 0 }, { teller: 0, noemer: null }, { teller: null, noemer: null }),
      (rijen, waarden, gevraagd, leeg) => {
        const geteld = rijen.map(({ dimensies, teller, noemer }) => ({
          dimensies,
          teller: leeg.teller === null ? null : teller,
          noemer: leeg.noemer === null ? null : noemer,
        }));
        const dimensies = CODES.map((code) => ({ code, label: code, waarden: waarden[code as 'soort'] }));
        const alles = rollUp(fillGrid(dimensies, waarden, geteld, leeg), gevraagd);
        const deel = dimensies.filter(({ code }) => gevraagd.includes(code));
        expect(rollUp(sumGrid(dimensies, deel, waarden, geteld, leeg), gevraagd)).toEqual(alles);
      },
    ),
    { numRuns: 500 },
  );
});
