import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUIMTE, breedte } from '#lib/cli/bench/onthulling/aanvallen.ts';
import { aantallen, count, dimensie, rij } from '#lib/cli/bench/onthulling/tabellen.ts';
import type { Uitslag } from '#lib/indicatoren/model.ts';
import { attack } from '#lib/publicaties/onthulling/aanval.ts';
import { cellKey } from '#lib/publicaties/onthulling/equations.ts';
import {
  PARAMETERS_2026,
  type AantallenTabel,
  type EerderePublicatie,
  type OpenbareTabel,
  type Tabel,
} from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { percentageKeys } from '#lib/publicaties/onthulling/sources.ts';
import { verwanteVan } from '#lib/publicaties/onthulling/verwant.ts';
import { tabelOf } from '#lib/publicaties/rules.ts';
import { PUBLIEKSVORMEN } from '#lib/publicaties/vormen.ts';

const WAARDEN = {
  soort: ['AV', 'LRV'],
  duur: ['<3m', '>3m'],
  resultaat: ['terug-naar-school', 'alternatief-traject', 'vrijstelling', 'open'],
  gemeente: ['a', 'b', 'c'],
  sector: ['PO', 'VO', 'MBO'],
};
type Persoon = Readonly<Record<keyof typeof WAARDEN, string>>;

const persoon: fc.Arbitrary<Persoon> = fc.record({
  soort: fc.constantFrom(...WAARDEN.soort),
  duur: fc.constantFrom(...WAARDEN.duur),
  // Most return to school or are still at home, as in life.
  resultaat: fc.constantFrom(
    ...WAARDEN.resultaat,
    ...Array.from({ length: 5 }, () => 'terug-naar-school'),
    'open',
    'open',
  ),
  gemeente: fc.constantFrom(...WAARDEN.gemeente),
  sector: fc.constantFrom(...WAARDEN.sector),
});
const bevolking = fc.array(persoon, { minLength: 30, maxLength: 90 });

/** The public tables of one figure over these people, in the forms in which it is published. */
function tabellenVan(code: keyof typeof VRAAG, mensen: readonly Persoon[]): Tabel[] {
  const { telt, hoort } = VRAAG[code];
  const groepen = Map.groupBy(mensen.filter(hoort), (mens) => JSON.stringify(mens));
  const cellen = [...groepen.values()].map((groep) => ({
    dimensies: { ...groep[0], meting: 'aantal', variant: 'T1' },
    teller: groep.filter(telt).length,
    noemer: groep.length,
    waarde: null,
  }));
  const uitslag = { schooljaar: '2023-2024', cellen } as unknown as Uitslag;
  const waarden = Object.fromEntries(
    Object.entries(WAARDEN).map(([naam, lijst]) => [naam, lijst.map((w) => ({ code: w, label: w }))]),
  );
  return (PUBLIEKSVORMEN[code] ?? []).map((vorm) => tabelOf(vorm, uitslag, waarden, `${code}/${vorm.code}`));
}

const VRAAG = {
  thuiszitters: { hoort: () => true, telt: () => true },
  'k2-teruggeleid': {
    hoort: () => true,
    telt: ({ resultaat }: Persoon) => resultaat === 'terug-naar-school',
  },
  'k1-thuiszitters-voorraad': {
    hoort: ({ resultaat }: Persoon) => resultaat === 'open',
    telt: () => true,
  },
} as const;

/** Publishes a figure beside what is public then. */
function publiceer(
  code: keyof typeof VRAAG,
  mensen: readonly Persoon[],
  eerdere: readonly EerderePublicatie[],
): EerderePublicatie[] {
  const tabellen = tabellenVan(code, mensen);
  const uitslag = protectAll(tabellen, PARAMETERS_2026, { eerdere });
  if (uitslag.soort === 'geweigerd') throw new Error(uitslag.reden);
  return tabellen.flatMap((tabel, i) => {
    const openbaar = uitslag.uitkomst[i];
    return openbaar ? [{ tabel, openbaar }] : [];
  });
}

/** What is in the way of recognition: how much room the reader of all of it is left with in each small count that is not printed. */
function ruimten(publicaties: readonly EerderePublicatie[]): Map<string, number> {
  const bekend = new Map<string, number>();
  const klein = new Set<string>();
  for (const { tabel, openbaar } of publicaties) {
    tabel.cellen.forEach((cel, i) => {
      const open = openbaar.cellen[i]?.cel.soort;
      if (tabel.soort === 'aantallen' && 'telling' in cel) {
        if (count(cel.telling) < PARAMETERS_2026.min_cel && open !== 'waarde')
          klein.add(cellKey(tabel.meting, tabel.dimensies, cel.plaats));
      } else if (tabel.soort === 'percentages' && 'teller' in cel && open !== 'verborgen') {
        // A printed percentage is taken to give away both.
        const { teller, noemer } = percentageKeys(tabel, cel.plaats);
        bekend.set(teller, count(cel.teller)).set(noemer, count(cel.noemer));
      }
    });
  }
  const gevonden = attack(
    publicaties.map(({ openbaar }) => openbaar),
    { bekend },
  );
  return new Map([...klein].map((key) => [key, breedte(gevonden.get(key))]));
}

/** The small counts of which the last publication takes more away than the earlier ones had done. */
function teNauw(publicaties: readonly EerderePublicatie[], nieuw: readonly EerderePublicatie[]): string[] {
  const stil = publicaties.map((publicatie): EerderePublicatie =>
    nieuw.includes(publicatie) ? { ...publicatie, openbaar: zonderDruk(publicatie.openbaar) } : publicatie,
  );
  const zonder = ruimten(stil);
  return [...ruimten(publicaties)].flatMap(([key, ruimte]) =>
    ruimte < Math.min(RUIMTE, zonder.get(key) ?? RUIMTE) ? [key] : [],
  );
}

function zonderDruk(openbaar: OpenbareTabel): OpenbareTabel {
  const cellen = openbaar.cellen.map(({ plaats }) => ({ plaats, cel: { soort: 'verborgen' } as const }));
  return { ...openbaar, cellen };
}

describe('dezelfde jongeren onder twee cijfers', () => {
  it('zijn niet te vinden door cijfers over thuiszitters naast elkaar te leggen, in welke volgorde zij ook uitkomen', () => {
    const volgorde = fc.shuffledSubarray(Object.keys(VRAAG) as (keyof typeof VRAAG)[], { minLength: 3 });
    fc.assert(
      fc.property(bevolking, volgorde, (mensen, codes) => {
        const openbaar: EerderePublicatie[] = [];
        for (const code of codes) {
          const nieuw = publiceer(code, mensen, openbaar);
          openbaar.push(...nieuw);
          expect(teNauw(openbaar, nieuw)).toEqual([]);
        }
      }),
      { numRuns: 200, seed: 4177 },
    );
  });

  it('een deel dat openbaar is, telt mee bij wat het geheel nog mag tonen', () => {
    const geheel = { ...rij([9]), code: 'geheel', meting: 'thuiszitters/2023-2024' };
    const deel = { tabel: { ...rij([9]), meting: 'thuis-op-peildatum/2023-2024' } };
    const anders = { tabel: { ...rij([9]), meting: 'thuis-op-peildatum/2022-2023' } };
    expect(verwanteVan([geheel], [deel, anders])).toEqual([deel]);
  });

  const over = (meting: string): AantallenTabel => ({
    ...aantallen([dimensie('gemeente', 4)], () => 20),
    code: meting,
    meting,
  });
  const naast = (meting: string, openbaar: string) => {
    const eerder = protectAll([over(openbaar)], PARAMETERS_2026);
    if (eerder.soort === 'geweigerd') throw new Error(eerder.reden);
    const eerdere = eerder.uitkomst.map((tabel) => ({ tabel: over(openbaar), openbaar: tabel }));
    const uitslag = protectAll([over(meting)], PARAMETERS_2026, { eerdere });
    return uitslag.soort === 'geweigerd' ? uitslag.reden : 'mag';
  };

  it.each([
    ['meldingen-school/2023-2024', 'verzuim-18plus/2023-2024'],
    ['dsp-meldingen/2023-2024', 'verzuim-18plus/2023-2024'],
    ['werkprocessen-resultaat/2023-2024', 'afgehandeld/2023-2024'],
    ['dsp-bestemming-klassen/kpi/2023-2024', 'dsp-bestemming-klassen/landelijk/2023-2024'],
    ['dsp-positie-na-jaar/2023-2024', 'dsp-bestemming/2022-2023'],
    ['werkprocessen-resultaat/2023-2024', 'k6-afgesloten/2023-2024'],
  ])('%s gaat niet openbaar naast %s', (een, ander) => {
    expect(naast(een, ander)).toBe('zelfde-zaken');
    expect(naast(ander, een)).toBe('zelfde-zaken');
  });

  it.each([
    ['meldingen-school/2023-2024', 'verzuim-18plus/2022-2023', 'een ander schooljaar'],
    ['meldingen/2023-2024', 'verzuim-18plus/2023-2024', 'geen zaak gemeen'],
    ['dsp-bestemming/2023-2024', 'dsp-bestemming/2022-2023', 'hetzelfde cijfer'],
    ['k6-afgesloten/2023-2024', 'dsp-resultaat/2023-2024', 'samen beschermd'],
  ])('%s mag wel naast %s: %s', (een, ander) => {
    expect(naast(een, ander)).toBe('mag');
  });

  it('twee tabellen in één uitgave die dezelfde zaken tellen worden samen geweigerd', () => {
    const samen = protectAll(
      [over('meldingen-school/2023-2024'), over('dsp-meldingen/2023-2024')],
      PARAMETERS_2026,
    );
    expect(samen).toMatchObject({
      soort: 'geweigerd',
      reden: 'zelfde-zaken',
      tabel: 'dsp-meldingen/2023-2024',
    });
  });
});
