import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUIMTE, breedte } from '#lib/cli/bench/onthulling/aanvallen.ts';
import { aantallen, dimensie, kleineCellen, rij } from '#lib/cli/bench/onthulling/tabellen.ts';
import { attack, countKey } from '#lib/publicaties/onthulling/aanval.ts';
import {
  PARAMETERS_2026,
  TOTAAL,
  type AantallenTabel,
  type EerderePublicatie,
  type OpenbareTabel,
  type PercentageTabel,
} from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { groepenVan, verwanteVan } from '#lib/publicaties/onthulling/verwant.ts';
import { kruistabellen } from '#tests/unit/publicaties/tabellen.ts';

const BEVOLKINGEN = { numRuns: 100, seed: 4711 };

const over = (meting: string, tabel: AantallenTabel): AantallenTabel => ({
  ...tabel,
  code: `${meting}/${tabel.dimensies.map(({ naam }) => naam).join('-')}`,
  meting,
});

function beschermd(tabellen: readonly AantallenTabel[], eerdere: readonly EerderePublicatie[] = []) {
  const uitslag = protectAll(tabellen, PARAMETERS_2026, { eerdere });
  if (uitslag.soort === 'geweigerd') throw new Error(uitslag.reden);
  return uitslag.uitkomst;
}

const uitgegeven = (tabel: AantallenTabel): EerderePublicatie[] =>
  beschermd([tabel]).map((openbaar) => ({ tabel, openbaar }));

/** The total per value of the first dimension, as a table of its own. */
function rand(tabel: AantallenTabel): AantallenTabel {
  const [eerste] = tabel.dimensies;
  if (!eerste) throw new RangeError('Een tabel heeft een dimensie');
  const som = (waarde: string) =>
    tabel.cellen
      .filter(({ plaats }) => plaats[0] === waarde && !plaats.slice(1).includes(TOTAAL))
      .reduce((totaal, { telling }) => totaal + Number(telling), 0);
  return aantallen([dimensie(eerste.naam, eerste.waarden.length)], ([waarde = '']) => som(waarde));
}

/** Everything a reader can find out, as text by cell. */
const gevonden = (tabellen: readonly OpenbareTabel[]) =>
  [...attack(tabellen)].map(([cel, { onder, boven }]) => `${cel} ${onder} ${boven}`);

describe('tabellen die niets van hetzelfde tellen', () => {
  const tweetal = fc.tuple(kruistabellen([3, 2]), kruistabellen([2, 3]), kruistabellen([4]));

  it('zeggen samen niet meer dan elk apart: de lezer die alles naast elkaar legt, vindt hetzelfde', () => {
    fc.assert(
      fc.property(tweetal, ([een, ander, derde]) => {
        const apart = [over('a', een), over('b', ander), over('c', derde)].map((tabel) => beschermd([tabel]));
        expect(gevonden(apart.flat()).toSorted()).toEqual(apart.flatMap(gevonden).toSorted());
      }),
      BEVOLKINGEN,
    );
  });

  it('laten elke kleine cel haar ruimte, ook als ze na elkaar uitgaan en een ervan wel hetzelfde telt', () => {
    fc.assert(
      fc.property(tweetal, ([een, ander, derde]) => {
        const tabel = over('a', een);
        const eerdere = [over('b', ander), over('a', rand(een)), over('c', derde)].flatMap(uitgegeven);
        const [nieuw] = beschermd([tabel], eerdere);
        if (!nieuw) throw new Error('niets');
        const bekend = attack([nieuw, ...eerdere.map(({ openbaar }) => openbaar)]);
        // What was given away before by the totals alone cannot be taken back; nothing may be added to it.
        const vooraf = attack([...eerdere.map(({ openbaar }) => openbaar), ...verborgen(nieuw)]);
        for (const { plaats } of kleineCellen(tabel)) {
          const sleutel = countKey(nieuw, plaats);
          const ruimte = Math.min(RUIMTE, breedte(vooraf.get(sleutel)));
          expect(breedte(bekend.get(sleutel))).toBeGreaterThanOrEqual(ruimte);
        }
      }),
      BEVOLKINGEN,
    );
  });
});

/** The same table with nothing printed in it. */
const verborgen = (tabel: OpenbareTabel): OpenbareTabel[] => [
  { ...tabel, cellen: tabel.cellen.map(({ plaats }) => ({ plaats, cel: { soort: 'verborgen' } })) },
];

describe('wat verwant is', () => {
  const tabel = (meting: string) => over(meting, rij([7, 8, 9]));
  const eerder = (meting: string) => ({ tabel: tabel(meting) });
  const deel: PercentageTabel = {
    ...{ soort: 'percentages', code: 'deel', metingTeller: 'terug', metingNoemer: 'thuis', decimalen: 1 },
    ...{ dimensies: tabel('thuis').dimensies, cellen: [] },
  };

  it('telt hetzelfde, of hangt daar door een percentage mee samen', () => {
    const alle = [eerder('los'), eerder('terug'), { tabel: deel }, eerder('thuis')];
    expect(verwanteVan([tabel('thuis')], alle)).toEqual(alle.slice(1));
    expect(verwanteVan([tabel('ander')], alle)).toEqual([]);
  });

  it('staat in één groep, ook als alleen een eerdere publicatie het verband legt', () => {
    const [thuis, los, terug] = [tabel('thuis'), tabel('los'), tabel('terug')];
    expect(groepenVan([thuis, los, terug], [])).toEqual([[thuis], [los], [terug]]);
    expect(groepenVan([thuis, los, terug], [{ tabel: deel }])).toEqual([[thuis, terug], [los]]);
  });
});
