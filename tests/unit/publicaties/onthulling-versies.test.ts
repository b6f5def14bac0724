import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attack, countKey, type Interval } from '#lib/publicaties/onthulling/aanval.ts';
import {
  PARAMETERS_2026,
  TOTAAL,
  type AantallenTabel,
  type OpenbareAantallen,
} from '#lib/publicaties/onthulling/model.ts';
import { protect, protectAgainstEarlier } from '#lib/publicaties/onthulling/rules.ts';
import {
  aantallen,
  count,
  gedrukt,
  kleineCellen,
  kruistabellen,
  openbareAantallen,
  rij,
} from '#tests/unit/publicaties/tabellen.ts';
import { enumerate, fits, type Telt } from '#tests/unit/publicaties/uitputtend.ts';

const BEVOLKINGEN = { numRuns: 200, seed: 36667 };
const RUIMTE = PARAMETERS_2026.min_cel - 1;

const verandering = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 3 }));
const veranderingen = (aantal: number) => fc.array(verandering, { minLength: aantal, maxLength: aantal });

type Versies = { readonly oud: AantallenTabel; readonly nieuw: AantallenTabel };

/** The old table as it was published, and the new one as it is published now. */
type Openbaar = { readonly oud: OpenbareAantallen; readonly nieuw: OpenbareAantallen };

function veranderd(oud: AantallenTabel, verschillen: readonly number[]): Versies {
  const leaves = oud.cellen.filter(({ plaats }) => !plaats.includes(TOTAAL));
  const nieuw = aantallen(oud.dimensies, (plaats) => {
    const i = leaves.findIndex((cel) => cel.plaats.join() === plaats.join());
    return Math.max(0, count(leaves[i]?.telling) + (verschillen[i] ?? 0));
  });
  return { oud, nieuw };
}

function gepubliceerd({ oud, nieuw }: Versies): Openbaar {
  const eerst = openbareAantallen(protect(oud, PARAMETERS_2026));
  const eerdere = [{ tabel: oud, openbaar: eerst }];
  return { oud: eerst, nieuw: openbareAantallen(protectAgainstEarlier(nieuw, eerdere, PARAMETERS_2026)) };
}

function verschillenVan({ oud, nieuw }: Versies): Map<string, number> {
  return new Map(
    nieuw.cellen.map(({ plaats, telling }, i) => [
      plaats.join(),
      count(telling) - count(oud.cellen[i]?.telling),
    ]),
  );
}

/** What a reader of both versions finds, by key; the cells of the old version carry the meting 'eerst'. */
function lees(versies: Versies, openbaar: Openbaar, kentVerschil: boolean): Map<string, Interval> {
  const eerst = { ...openbaar.oud, meting: 'eerst' };
  const verschillen = verschillenVan(versies);
  const koppelingen = openbaar.nieuw.cellen.flatMap(({ plaats }) => {
    const verschil = verschillen.get(plaats.join()) ?? 0;
    const koppeling = { key: countKey(openbaar.nieuw, plaats), van: countKey(eerst, plaats), verschil };
    return verschil === 0 || kentVerschil ? [koppeling] : [];
  });
  return attack([eerst, openbaar.nieuw], { koppelingen });
}

/** The new version with every cell silent but one: what the text "<5" in that cell tells by itself. */
function alleen(openbaar: Openbaar, plek: string): Openbaar {
  const nieuw = openbaar.nieuw.cellen.map(({ plaats, cel }) => (plaats.join() === plek ? cel : null));
  const shape: AantallenTabel = {
    ...openbaar.nieuw,
    cellen: openbaar.nieuw.cellen.map(({ plaats }) => ({ plaats, telling: null })),
  };
  return { ...openbaar, nieuw: gedrukt(shape, (_, i) => nieuw[i] ?? { soort: 'verborgen' }) };
}

const breedte = (interval: Interval | undefined) => (interval ? interval.boven - interval.onder : 0);

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
        const gevonden = lees(paar, openbaar, kentVerschil);
        const nu = kleineCellen(paar.nieuw).map(({ plaats }) => [plaats, openbaar.nieuw] as const);
        const toen = kleineCellen(paar.oud).map(
          ({ plaats }) => [plaats, { ...openbaar.oud, meting: 'eerst' }] as const,
        );
        for (const [plaats, tabel] of [...nu, ...toen]) {
          const key = countKey(tabel, plaats);
          if (breedte(gevonden.get(key)) >= RUIMTE) continue;
          // Narrower is allowed only where the old version and the text of the cell itself leave no more.
          const vooraf = lees(
            paar,
            alleen(openbaar, tabel === openbaar.nieuw ? plaats.join() : ''),
            kentVerschil,
          );
          expect(breedte(gevonden.get(key))).toBe(breedte(vooraf.get(key)));
        }
      }),
      BEVOLKINGEN,
    );
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
