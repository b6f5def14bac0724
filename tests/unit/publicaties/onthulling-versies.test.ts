import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aantallen, dimensie, kleineCellen, rij } from '#lib/cli/bench/onthulling/tabellen.ts';
import {
  alleen,
  gepubliceerd,
  veranderd,
  verschillenVan,
  versieTeNauw,
} from '#lib/cli/bench/onthulling/versies.ts';
import { RUIMTE, breedte } from '#lib/cli/bench/onthulling/aanvallen.ts';
import { attack, countKey } from '#lib/publicaties/onthulling/aanval.ts';
import { kruistabellen } from '#tests/unit/publicaties/tabellen.ts';
import { enumerate, fits, type Telt } from '#tests/unit/publicaties/uitputtend.ts';

const BEVOLKINGEN = { numRuns: 200, seed: 36667 };

const verandering = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 3 }));
const veranderingen = (aantal: number) => fc.array(verandering, { minLength: aantal, maxLength: aantal });

describe('200 keer een tweede versie van dezelfde tabel', () => {
  const versies = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain((maten) => fc.tuple(kruistabellen(maten), veranderingen(12)))
    .map(([oud, verschillen]) => veranderd(oud, verschillen));

  it.each([
    ['welke cellen gelijk bleven', false],
    ['hoeveel elke cel veranderde', true],
  ])('de lezer die weet %s leert niets over een kleine cel van toen of nu', (_, kentVerschil) => {
    fc.assert(
      fc.property(versies, (paar) => {
        const openbaar = gepubliceerd(paar);
        expect(versieTeNauw(paar, openbaar, kentVerschil)).toEqual([]);
      }),
      BEVOLKINGEN,
    );
  });

  it('een cel van 6 die 4 werd staat er niet als "<5" als dat met de eerdere versie 3 of 4 zou zeggen', () => {
    const toen = ['6 53 8', '0 3 6', '3 4 7', '43 32 7'].map((regel) => regel.split(' ').map(Number));
    const oud = aantallen([dimensie('d0', 4), dimensie('d1', 3)], ([waarde = '', kolom = '']) => {
      return toen[Number(waarde.slice(2)) - 1]?.[Number(kolom.slice(2)) - 1] ?? 0;
    });
    const paar = veranderd(oud, [-2, 0, -2, 0, -2, 0, 0, -3, 0, 0, 0, 0]);
    const openbaar = gepubliceerd(paar);
    expect(openbaar.nieuw.cellen[0]?.cel).not.toMatchObject({ reden: 'klein' });
    expect(versieTeNauw(paar, openbaar, true)).toEqual([]);
  });

  it('de nieuwe versie is ook op zichzelf veilig', () => {
    fc.assert(
      fc.property(versies, (paar) => {
        const { nieuw } = gepubliceerd(paar);
        const gevonden = attack([nieuw]);
        for (const { plaats } of kleineCellen(paar.nieuw)) {
          expect(breedte(gevonden.get(countKey(nieuw, plaats)))).toBeGreaterThanOrEqual(RUIMTE);
        }
      }),
      BEVOLKINGEN,
    );
  });

  it('ook wie alle tabellen probeert die bij beide versies passen, leert niets over een kleine cel', () => {
    const rijen = fc.array(fc.nat(12), { minLength: 3, maxLength: 3 }).map(rij);
    fc.assert(
      fc.property(rijen, veranderingen(3), (oud, verschillen) => {
        const paar = veranderd(oud, verschillen);
        const openbaar = gepubliceerd(paar);
        const verschil = verschillenVan(paar);
        const past = (telt: Telt) =>
          fits(openbaar.oud, (plaats) => telt(plaats) - (verschil.get(plaats.join()) ?? 0));
        const mogelijk = enumerate(openbaar.nieuw, 20, past);
        for (const { plaats } of kleineCellen(paar.nieuw)) {
          const over = mogelijk.get(plaats.join())?.size ?? 0;
          if (over > RUIMTE) continue;
          const vooraf = enumerate(alleen(openbaar, plaats.join()).nieuw, 20, past);
          expect(over).toBe(vooraf.get(plaats.join())?.size);
        }
      }),
      BEVOLKINGEN,
    );
  });
});
