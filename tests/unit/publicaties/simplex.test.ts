import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Equation } from '#lib/publicaties/onthulling/equations.ts';
import { createSimplex, push, type Direction } from '#lib/publicaties/onthulling/simplex.ts';
import { createTraag, pushTraag } from './trage-simplex.ts';

const MAAT = 9;
const term = fc.tuple(fc.nat(MAAT - 1), fc.constantFrom(1, -1));
const vergelijking: fc.Arbitrary<Equation> = fc.array(term, { minLength: 2, maxLength: 5 });
const grens = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(Infinity));
const vraag = fc.record({
  doel: fc.nat(MAAT - 1),
  naar: fc.constantFrom<Direction>(1, -1),
  onder: fc.array(grens, { minLength: MAAT, maxLength: MAAT }),
  boven: fc.array(grens, { minLength: MAAT, maxLength: MAAT }),
});

describe('de snelle rekenwijze van de aanvaller', () => {
  it('zet dezelfde stappen als de uitgeschreven: dezelfde punten en dezelfde blokkades, vraag na vraag', () => {
    fc.assert(
      fc.property(
        fc.array(vergelijking, { minLength: 1, maxLength: 7 }),
        fc.array(vraag, { minLength: 1, maxLength: 8 }),
        (vergelijkingen, vragen) => {
          const [snel, traag] = [createSimplex(MAAT, vergelijkingen), createTraag(MAAT, vergelijkingen)];
          for (const { doel, naar, onder, boven } of vragen) {
            const grenzen = {
              lower: Float64Array.from(onder, (waarde) => -waarde),
              upper: Float64Array.from(boven),
            };
            const verwacht = pushTraag(traag, doel, naar, grenzen);
            expect(push(snel, doel, naar, grenzen)).toEqual(verwacht);
            expect([...snel.basis]).toEqual([...traag.basis]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
