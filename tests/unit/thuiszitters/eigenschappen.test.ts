import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { ThuiszitFeiten } from '#lib/thuiszitters/model.ts';
import { deriveEpisodes } from '#lib/thuiszitters/rules.ts';
import { feiten, PARAMETERS } from './voorbeeld.ts';

const dag = fc.integer({ min: 0, max: 1_400 }).map((n) => addDays(datum('2021-08-01'), n));
const bekendOp = fc.integer({ min: 1, max: 9 });
const periode = fc
  .tuple(dag, fc.option(fc.integer({ min: 0, max: 300 })))
  .map(([van, dagen]) => ({ van, tot: dagen === null ? null : addDays(van, dagen) }));
const school = fc.constantFrom('a', 'b', 'c');
const sector = fc.constantFrom('PO' as const, 'VO' as const, 'MBO' as const);
const gemeente = fc.constantFrom('1883', '1883', '0935', null);

const willekeurig: fc.Arbitrary<ThuiszitFeiten> = fc
  .record({
    geboortedatum: fc.integer({ min: 0, max: 6_000 }).map((n) => addDays(datum('2004-01-01'), n)),
    overleden: fc
      .option(fc.record({ datum: dag, bekendOp }), { freq: 9 })
      .map((x) => (x && x.bekendOp > 7 ? x : null)),
    verhuizingen: fc.uniqueArray(fc.record({ van: dag, gemeente, bekendOp }), {
      selector: (x) => x.van,
      maxLength: 2,
    }),
    inschrijvingen: fc.array(
      fc.tuple(periode, school, sector).map(([p, schoolId, s]) => ({
        ...p,
        schoolId,
        sector: s,
        begonBekendOp: 1,
        eindeBekendOp: 2,
      })),
      { maxLength: 4 },
    ),
    vrijstellingen: fc.array(
      fc
        .tuple(periode, fc.constantFrom('5-A' as const, '15' as const, '3b' as const), bekendOp)
        .map(([p, grond, b]) => ({ ...p, grond, bekendOp: b })),
      { maxLength: 1 },
    ),
    schoolgang: fc.array(
      fc.record({
        datum: dag,
        soort: fc.constantFrom('hervat' as const, 'alternatief-traject' as const),
        bekendOp,
      }),
      { maxLength: 4 },
    ),
    bevestigingen: fc.array(fc.record({ datum: dag, gemeente, sector: fc.constant(null), bekendOp }), {
      maxLength: 4,
    }),
    lrvMeldingen: fc.array(fc.record({ begindatum: dag, schoolId: school, gemeente, sector, bekendOp }), {
      maxLength: 4,
    }),
  })
  .map(({ geboortedatum, verhuizingen, ...rest }) =>
    feiten({
      ...rest,
      leerplicht: { geboortedatum },
      woonperiodes: [
        { van: geboortedatum, tot: null, gemeente: '1883', bekendOp: 1 },
        ...verhuizingen.map((x) => ({ ...x, tot: null })),
      ],
    }),
  );

it('een jongere zit nooit twee keer tegelijk thuis, en alleen de laatste episode kan open zijn', () => {
  fc.assert(
    fc.property(willekeurig, (wie) => {
      const lijst = deriveEpisodes(wie, PARAMETERS);
      for (const [index, episode] of lijst.entries()) {
        const volgende = lijst[index + 1];
        if (volgende) expect(episode.einde !== null && episode.einde.datum < volgende.sinds).toBe(true);
      }
    }),
  );
});

it('een episode eindigt na de dag waarop hij telt, en telt niet voor hij begint', () => {
  fc.assert(
    fc.property(willekeurig, (wie) => {
      for (const { sinds, teltVanaf, einde } of deriveEpisodes(wie, PARAMETERS)) {
        expect(teltVanaf >= sinds).toBe(true);
        if (einde) expect(einde.datum > teltVanaf).toBe(true);
      }
    }),
  );
});

it('nog eens herleiden, of de feiten in een andere volgorde, geeft hetzelfde', () => {
  const geschud = willekeurig.chain((wie) =>
    fc.record({
      wie: fc.constant(wie),
      anders: fc.record({
        inschrijvingen: geschudde(wie.inschrijvingen),
        vrijstellingen: geschudde(wie.vrijstellingen),
        schoolgang: geschudde(wie.schoolgang),
        bevestigingen: geschudde(wie.bevestigingen),
        lrvMeldingen: geschudde(wie.lrvMeldingen),
        woonperiodes: geschudde(wie.woonperiodes),
      }),
    }),
  );
  fc.assert(
    fc.property(geschud, ({ wie, anders }) => {
      expect(deriveEpisodes({ ...wie, ...anders }, PARAMETERS)).toEqual(deriveEpisodes(wie, PARAMETERS));
    }),
  );
});

function geschudde<T>(lijst: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...lijst], { minLength: lijst.length });
}
