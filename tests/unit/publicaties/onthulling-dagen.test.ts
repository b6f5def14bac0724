import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rij } from '#lib/cli/bench/onthulling/tabellen.ts';
import { gepubliceerd, veranderd, versieTeNauw } from '#lib/cli/bench/onthulling/versies.ts';
import { datum } from '#lib/kalender/model.ts';
import { PARAMETERS_2026, type AantallenTabel } from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { kruistabellen } from '#tests/unit/publicaties/tabellen.ts';

const op = (tabel: AantallenTabel, dag: string): AantallenTabel => ({
  ...tabel,
  peildatum: datum(dag),
  isStand: true,
});
const tekst = (tabel: AantallenTabel, eerdere: Parameters<typeof protectAll>[2]) => {
  const beschermd = protectAll([tabel], PARAMETERS_2026, eerdere);
  if (beschermd.soort === 'geweigerd') throw new Error(beschermd.reden);
  return beschermd.uitkomst[0]?.cellen.map(({ cel }) => ('waarde' in cel ? cel.waarde : cel.soort));
};

describe('standen van verschillende dagen van een schooljaar', () => {
  const sectoren = rij([3, 9, 18, 10, 0]);
  const zomer = op(rij([0, 1, 1, 0, 0]), '2026-07-31');
  const openbaarVan = (tabel: AantallenTabel) => {
    const beschermd = protectAll([tabel], PARAMETERS_2026);
    const openbaar = beschermd.soort === 'beschermd' ? beschermd.uitkomst[0] : undefined;
    if (!openbaar) throw new Error('De eerste uitgave moet er zijn');
    return { eerdere: [{ tabel, openbaar }] };
  };

  it('wie de verkeerde dag koos, kan het verbeteren: op 1 maart staan er weer getallen', () => {
    const maart = op(sectoren, '2026-03-01');
    const zelfstandig = tekst(maart, {});
    expect(zelfstandig?.filter((cel) => typeof cel === 'number').length).toBeGreaterThan(2);
    expect(tekst(maart, openbaarVan(zomer))).toEqual(zelfstandig);
  });

  it('van dezelfde dag is het dezelfde cel: dan zou een verschil het kleine getal van toen verraden', () => {
    const opnieuw = tekst(op(sectoren, '2026-07-31'), openbaarVan(zomer));
    expect(opnieuw?.filter((cel) => cel === 9 || cel === 18 || cel === 10)).toEqual([]);
  });

  it('in 200 bevolkingen leert wie raadt welke cellen gelijk bleven niets over een kleine cel van een van beide dagen', () => {
    const verandering = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -9, max: 9 }));
    const paren = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .chain((maten) =>
        fc.tuple(kruistabellen(maten), fc.array(verandering, { minLength: 12, maxLength: 12 })),
      )
      .map(([oud, verschillen]) => veranderd(oud, verschillen))
      .map(({ oud, nieuw }) => ({ oud: op(oud, '2026-03-01'), nieuw: op(nieuw, '2026-03-02') }));
    fc.assert(
      fc.property(paren, (paar) => {
        expect(versieTeNauw(paar, gepubliceerd(paar), false)).toEqual([]);
      }),
      { numRuns: 200, seed: 36667 },
    );
  });
});
