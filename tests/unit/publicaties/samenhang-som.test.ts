import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUIMTE, breedte } from '#lib/cli/bench/onthulling/aanvallen.ts';
import { aantallen, count, gedrukt, uitkomst } from '#lib/cli/bench/onthulling/tabellen.ts';
import { attack } from '#lib/publicaties/onthulling/aanval.ts';
import { allPlaatsen, cellKey } from '#lib/publicaties/onthulling/equations.ts';
import {
  PARAMETERS_2026,
  TOTAAL,
  type AantallenTabel,
  type Dimensie,
  type EerderePublicatie,
  type OpenbareTabel,
  type PercentageTabel,
  type Tabel,
} from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { percentageKeys } from '#lib/publicaties/onthulling/sources.ts';

/** Closed work of the Doorstroompunt; K6 counts the work vsv in it, and which of it ended with work or a startkwalificatie. */
const WAARDEN = {
  resultaat: ['SK', 'WERK', 'SCHOOL', 'ZORG'],
  soort: ['vsv', 'verzuim-18plus'],
  woonplaats: ['a', 'b'],
  leeftijd: ['<18', '18-22'],
};
type Kenmerk = keyof typeof WAARDEN;
type Werk = Readonly<Record<Kenmerk, string>>;
type Uitgave = 'resultaat-woonplaats' | 'resultaat-soort' | 'k6';

const JAAR = '2023-2024';
const RESULTATEN = `dsp-resultaat/${JAAR}`;
const UIT = ['SK', 'WERK'];

const werk: fc.Arbitrary<Werk> = fc.record({
  resultaat: fc.constantFrom(...WAARDEN.resultaat, 'WERK', 'SCHOOL', 'SCHOOL', 'SCHOOL'),
  // Few cases of absence above 18 are in the same list.
  soort: fc.constantFrom('vsv', 'vsv', 'vsv', 'vsv', 'vsv', 'vsv', 'verzuim-18plus'),
  woonplaats: fc.constantFrom(...WAARDEN.woonplaats),
  leeftijd: fc.constantFrom('<18', '18-22', '18-22', '18-22'),
});
const bevolking = fc.array(werk, { minLength: 40, maxLength: 80 });
const volgorde = fc.shuffledSubarray<Uitgave>(['resultaat-woonplaats', 'resultaat-soort', 'k6'], {
  minLength: 2,
});

const dimensieVan = (naam: Kenmerk): Dimensie => ({ naam, waarden: WAARDEN[naam] });

function telling(alle: readonly Werk[], namen: readonly Kenmerk[], meting: string): AantallenTabel {
  const tabel = aantallen(
    namen.map(dimensieVan),
    (plaats) => alle.filter((een) => namen.every((naam, d) => een[naam] === plaats[d])).length,
    namen.join('-'),
  );
  return { ...tabel, meting };
}

function k6(alle: readonly Werk[], naam: string): PercentageTabel {
  const vsv = alle.filter(({ soort }) => soort === 'vsv');
  const noemer = telling(vsv, ['leeftijd'], '');
  const teller = telling(
    vsv.filter(({ resultaat }) => UIT.includes(resultaat)),
    ['leeftijd'],
    '',
  );
  return {
    ...{ soort: 'percentages', code: 'k6', decimalen: 1, dimensies: noemer.dimensies },
    ...{ metingTeller: `${naam}-uitgestroomd/${JAAR}`, metingNoemer: `${naam}-afgesloten/${JAAR}` },
    cellen: noemer.cellen.map(({ plaats, telling: alles }, i) => ({
      ...{ plaats, noemer: alles },
      teller: teller.cellen[i]?.telling ?? null,
    })),
  };
}

/** Publishes one after the other, K6 under the populations of this name. */
function publiceer(alle: readonly Werk[], uitgaven: readonly Uitgave[], naam: string): EerderePublicatie[] {
  const openbaar: EerderePublicatie[] = [];
  for (const uitgave of uitgaven) {
    const tabel: Tabel =
      uitgave === 'k6' ? k6(alle, naam) : telling(alle, uitgave.split('-') as Kenmerk[], RESULTATEN);
    const [gezien] = uitkomst(protectAll([tabel], PARAMETERS_2026, { eerdere: openbaar }));
    if (gezien) openbaar.push({ tabel, openbaar: gezien });
  }
  return openbaar;
}

/**
 * A reader who knows none of the declarations of the module, only what the words mean: the work vsv among the results is what K6 is a
 * share of, and SK and WERK together is what is shared. In each small count that is not printed, the room that is left.
 */
function ruimten(publicaties: readonly EerderePublicatie[]): Map<string, number> {
  const resultaat = { ...dimensieVan('resultaat'), groepen: [{ naam: 'uit', leden: UIT }] };
  const achter = [resultaat, dimensieVan('soort')];
  const blind = gedrukt(
    {
      ...{ soort: 'aantallen', code: 'blind', meting: RESULTATEN, dimensies: achter },
      cellen: allPlaatsen(achter).map((plaats) => ({ plaats, telling: null })),
    },
    () => ({ soort: 'verborgen' }),
  );
  const [bekend, klein] = [new Map<string, number>(), new Set<string>()];
  const getoond: OpenbareTabel[] = [blind];
  const koppelingen: { key: string; van: string; verschil: number }[] = [];
  for (const { tabel, openbaar } of publicaties) {
    if (tabel.soort === 'aantallen') {
      getoond.push(openbaar);
      tabel.cellen.forEach((cel, i) => {
        const open = openbaar.cellen[i]?.cel.soort === 'waarde';
        if (!open && count(cel.telling) < PARAMETERS_2026.min_cel)
          klein.add(cellKey(tabel.meting, tabel.dimensies, cel.plaats));
      });
      continue;
    }
    const metingen = { metingTeller: 'uit', metingNoemer: 'alle' };
    if (openbaar.soort === 'percentages') getoond.push({ ...openbaar, ...metingen });
    tabel.cellen.forEach((cel, i) => {
      const { teller, noemer } = percentageKeys({ ...tabel, ...metingen }, cel.plaats);
      const open = openbaar.cellen[i]?.cel.soort !== 'verborgen';
      if (open) bekend.set(teller, count(cel.teller)).set(noemer, count(cel.noemer));
      else if (count(cel.teller) < PARAMETERS_2026.min_cel && count(cel.noemer) > 0) klein.add(teller);
      if (!cel.plaats.every((waarde) => waarde === TOTAAL)) return;
      koppelingen.push(
        { key: noemer, van: cellKey(RESULTATEN, achter, [TOTAAL, 'vsv']), verschil: 0 },
        { key: teller, van: cellKey(RESULTATEN, achter, ['uit', 'vsv']), verschil: 0 },
      );
    });
  }
  const gevonden = attack(getoond, { bekend, koppelingen });
  return new Map([...klein].map((key) => [key, breedte(gevonden.get(key))]));
}

/** Small counts of which the last publication takes more away than those before it had done. */
function teNauw(publicaties: readonly EerderePublicatie[]): string[] {
  const stil = publicaties.map((publicatie, i): EerderePublicatie => {
    const { openbaar } = publicatie;
    const cellen = openbaar.cellen.map(({ plaats }) => ({ plaats, cel: { soort: 'verborgen' } as const }));
    return i < publicaties.length - 1 ? publicatie : { ...publicatie, openbaar: { ...openbaar, cellen } };
  });
  const zonder = ruimten(stil);
  return [...ruimten(publicaties)].flatMap(([key, ruimte]) =>
    ruimte < Math.min(RUIMTE, zonder.get(key) ?? RUIMTE) ? [key] : [],
  );
}

describe('K6 naast de resultaten van het Doorstroompunt', () => {
  it('geeft geen klein aantal prijs, in welke volgorde zij ook uitkomen', () => {
    fc.assert(
      fc.property(bevolking, volgorde, (alle, uitgaven) => {
        const publicaties = publiceer(alle, uitgaven, 'k6');
        for (let tot = 1; tot <= publicaties.length; tot++)
          expect(teNauw(publicaties.slice(0, tot))).toEqual([]);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('zou dat wel doen als de onthullingscontrole niet wist dat zij dezelfde zaken telt', () => {
    const lekken = fc
      .sample(fc.tuple(bevolking, volgorde), { numRuns: 200, seed: 6 })
      .filter(([alle, uitgaven]) => teNauw(publiceer(alle, uitgaven, 'onbekend')).length > 0);
    expect(lekken.length).toBeGreaterThan(20);
  });

  it('één klein getal in twee: van 23 met werk of een startkwalificatie zijn er 20 met werk, dus de 3 gaat dicht', () => {
    const vsv = (resultaat: string, aantal: number) =>
      Array.from({ length: aantal }, (): Werk => ({
        ...{ resultaat, soort: 'vsv', woonplaats: 'a', leeftijd: '18-22' },
      }));
    const alle = [...vsv('WERK', 20), ...vsv('SK', 3), ...vsv('SCHOOL', 30), ...vsv('ZORG', 12)];
    const cel = (naam: string) =>
      publiceer(alle, ['resultaat-soort', 'k6'], naam)[1]?.openbaar.cellen.at(-1)?.cel.soort;
    expect([cel('onbekend'), cel('k6')]).toEqual(['waarde', 'verborgen']);
  });
});
