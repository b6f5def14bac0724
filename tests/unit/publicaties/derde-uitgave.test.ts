import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUIMTE, breedte } from '#lib/cli/bench/onthulling/aanvallen.ts';
import { aantallen, count, dimensie, uitkomst } from '#lib/cli/bench/onthulling/tabellen.ts';
import { attack, countKey, type Interval } from '#lib/publicaties/onthulling/aanval.ts';
import {
  PARAMETERS_2026,
  type AantallenTabel,
  type EerderePublicatie,
  type OpenbareTabel,
} from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';

/** Three editions of one figure, of which a few cells changed in between. */
const DIMENSIES = [dimensie('resultaat', 3), dimensie('gemeente', 2)];
const CELLEN = 6;
const aantal = fc.oneof(
  { weight: 3, arbitrary: fc.nat(6) },
  { weight: 1, arbitrary: fc.integer({ min: 7, max: 60 }) },
);
const verschil = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 3 }) },
);
const lijst = (van: fc.Arbitrary<number>) => fc.array(van, { minLength: CELLEN, maxLength: CELLEN });

function tabel(tellingen: readonly number[]): AantallenTabel {
  const [resultaten = [], gemeenten = []] = DIMENSIES.map(({ waarden }) => waarden);
  return aantallen(
    DIMENSIES,
    ([r = '', g = '']) => tellingen[resultaten.indexOf(r) * gemeenten.length + gemeenten.indexOf(g)] ?? 0,
  );
}

function publiceer(edities: readonly AantallenTabel[]): EerderePublicatie[] {
  const openbaar: EerderePublicatie[] = [];
  for (const nieuw of edities) {
    const [gezien] = uitkomst(protectAll([nieuw], PARAMETERS_2026, { eerdere: openbaar }));
    if (gezien) openbaar.push({ tabel: nieuw, openbaar: gezien });
  }
  return openbaar;
}

/** Each edition under a name of its own; a cell that is what it was in an edition before, is known to be. */
function lees(publicaties: readonly EerderePublicatie[]): Map<string, Interval> {
  const tabellen = publicaties.map(
    ({ openbaar }, i) => ({ ...openbaar, meting: `editie ${i}` }) as OpenbareTabel,
  );
  const koppelingen = tabellen.flatMap((nieuw, i) =>
    tabellen.slice(0, i).flatMap((oud, ander) =>
      nieuw.cellen.flatMap(({ plaats }, plek) => {
        const [toen, nu] = [publicaties[ander], publicaties[i]].map((een) =>
          een?.tabel.soort === 'aantallen' ? count(een.tabel.cellen[plek]?.telling) : -1,
        );
        return toen === nu ? [{ key: countKey(nieuw, plaats), van: countKey(oud, plaats), verschil: 0 }] : [];
      }),
    ),
  );
  return attack(tabellen, { koppelingen });
}

/** The small counts of every edition, by the key under which it is read. */
function kleine(publicaties: readonly EerderePublicatie[]): string[] {
  return publicaties.flatMap(({ tabel: exact, openbaar }, i) =>
    exact.soort === 'aantallen'
      ? exact.cellen.flatMap(({ plaats, telling }) =>
          count(telling) < PARAMETERS_2026.min_cel
            ? [countKey({ ...openbaar, meting: `editie ${i}` } as OpenbareTabel, plaats)]
            : [],
        )
      : [],
  );
}

describe('een derde uitgave', () => {
  it('neemt bij geen enkele kleine cel, van toen of nu, meer weg dan de eerste twee al deden', () => {
    fc.assert(
      fc.property(lijst(aantal), lijst(verschil), lijst(verschil), (eerst, daarna, ten3) => {
        const tel = (van: readonly number[], bij: readonly number[]) =>
          van.map((waarde, i) => Math.max(0, waarde + (bij[i] ?? 0)));
        const [een, twee] = [eerst, tel(eerst, daarna)];
        const publicaties = publiceer([een, twee, tel(twee, ten3)].map(tabel));
        const laatste = publicaties.length - 1;
        const stil = publicaties.map((publicatie, i): EerderePublicatie => {
          const cellen = publicatie.openbaar.cellen.map(({ plaats }) => ({
            ...{ plaats, cel: { soort: 'verborgen' } as const },
          }));
          return i < laatste ? publicatie : { ...publicatie, openbaar: { ...publicatie.openbaar, cellen } };
        });
        const [met, zonder] = [lees(publicaties), lees(stil)];
        for (const key of kleine(publicaties)) {
          const nodig = Math.min(RUIMTE, breedte(zonder.get(key)));
          expect(breedte(met.get(key))).toBeGreaterThanOrEqual(nodig);
        }
      }),
      { numRuns: 20 },
    );
  }, 180_000);
});
