import { percentagesTeNauw, printPercentages, teNauw } from '#lib/cli/bench/onthulling/aanvallen.ts';
import {
  aantallen,
  dimensie,
  doorsnede,
  gedrukt,
  percentages,
  uitkomst,
} from '#lib/cli/bench/onthulling/tabellen.ts';
import { gepubliceerd, veranderd, versieTeNauw } from '#lib/cli/bench/onthulling/versies.ts';
import { allPlaatsen } from '#lib/publicaties/onthulling/equations.ts';
import { PARAMETERS_2026, TOTAAL, type AantallenTabel } from '#lib/publicaties/onthulling/model.ts';
import { protect, protectAll } from '#lib/publicaties/onthulling/rules.ts';
import type { Willekeur } from '../../../../prisma/seed/willekeur.ts';

/** One attack: small cells that were at stake, and those that the reader got back (by key). */
export type Uitslag = { readonly klein: number; readonly gevonden: readonly string[] };

/** A way in which figures go out, tried on one made-up population. */
export type Scenario = { readonly naam: string; readonly val: (loting: Willekeur) => Uitslag };

const hoogsteVan = [6, 12, 60] as const;

/** Mostly small counts, as in a small gemeente, now and then a large one. */
function kruistabel(loting: Willekeur, maten: readonly number[]): AantallenTabel {
  const dimensies = maten.map((maat, i) => dimensie(`d${i}`, maat));
  const tellingen = new Map(
    allPlaatsen(dimensies).map((plaats) => [plaats.join(), loting.getal(0, loting.kies(hoogsteVan))]),
  );
  return aantallen(dimensies, (plaats) => tellingen.get(plaats.join()) ?? 0);
}

const kleineVan = (tabellen: readonly AantallenTabel[]) =>
  tabellen.flatMap(({ cellen }) =>
    cellen.filter(({ telling }) => typeof telling === 'number' && telling < PARAMETERS_2026.min_cel),
  ).length;

function alleen(naam: string, maten: (loting: Willekeur) => readonly number[]): Scenario {
  return {
    naam,
    val: (loting) => {
      const tabel = kruistabel(loting, maten(loting));
      const openbaar = uitkomst(protect(tabel, PARAMETERS_2026));
      return { klein: kleineVan([tabel]), gevonden: teNauw([tabel], [openbaar]) };
    },
  };
}

function versies(naam: string, kentVerschil: boolean): Scenario {
  return {
    naam,
    val: (loting) => {
      const oud = kruistabel(loting, [loting.getal(2, 4), loting.getal(1, 3)]);
      const verschillen = Array.from({ length: 12 }, () => (loting.kans(0.75) ? 0 : loting.getal(-3, 3)));
      const paar = veranderd(oud, verschillen);
      const gevonden = versieTeNauw(paar, gepubliceerd(paar), kentVerschil);
      return { klein: kleineVan([paar.oud, paar.nieuw]), gevonden };
    },
  };
}

function breuken(naam: string, zonderAantallen: boolean): Scenario {
  return {
    naam,
    val: (loting) => {
      const paren = Array.from({ length: loting.getal(2, 6) }, () => {
        const [een, ander] = [loting.getal(0, 120), loting.getal(0, 120)];
        return [Math.min(een, ander), Math.max(een, ander)] as const;
      });
      const tabel = percentages(paren);
      const klein = tabel.cellen.flatMap(({ teller, noemer }) =>
        typeof teller === 'number' && typeof noemer === 'number' ? [teller, noemer - teller] : [],
      );
      const openbaar = printPercentages(tabel, zonderAantallen);
      return {
        klein: klein.filter((aantal) => aantal < PARAMETERS_2026.min_cel).length,
        gevonden: percentagesTeNauw(tabel, openbaar, zonderAantallen),
      };
    },
  };
}

/** Tables that show other totals of the same people; the whole cube behind them may stay unprinted. */
function samen(naam: string, maten: readonly number[], keuzes: readonly string[], achter: boolean): Scenario {
  return {
    naam,
    val: (loting) => {
      const kubus = kruistabel(loting, maten);
      const tabellen = keuzes.map((keuze) => doorsnede(kubus, keuze));
      const openbaar = uitkomst(
        protectAll(tabellen, PARAMETERS_2026, achter ? { achtergrond: [kubus] } : {}),
      );
      const blind = achter ? [gedrukt(kubus, () => ({ soort: 'verborgen' }))] : [];
      return { klein: kleineVan(tabellen), gevonden: teNauw(tabellen, [...openbaar, ...blind]) };
    },
  };
}

export const SCENARIOS: readonly Scenario[] = [
  alleen('een rij met een totaal', (loting) => [loting.getal(2, 8)]),
  alleen('een kruistabel', (loting) => [loting.getal(2, 6), loting.getal(2, 5)]),
  alleen('drie kenmerken', (loting) => [loting.getal(2, 3), loting.getal(2, 3), 2]),
  samen('samenhangende tabellen', [3, 3, 2], ['01', '02', '1'], false),
  samen('een kring van tabellen, met wat erachter zit', [2, 2, 3], ['01', '12', '02'], true),
  breuken('percentages zonder aantallen', true),
  breuken('percentages naast aantallen', false),
  versies('een tweede versie, wie weet wat gelijk bleef', false),
  versies('een tweede versie, wie weet wat veranderde', true),
];

/** What the attack finds when only the small cells themselves are hidden: were it nothing, it would prove nothing. */
export function zonderNevencellen(loting: Willekeur): Uitslag {
  const tabel = kruistabel(loting, [loting.getal(2, 6), loting.getal(2, 5)]);
  const openbaar = gedrukt(tabel, (plaats, i) => {
    const telling = tabel.cellen[i]?.telling;
    if (typeof telling !== 'number') return { soort: 'onbekend' };
    const klein = telling < PARAMETERS_2026.min_cel && !plaats.includes(TOTAAL);
    return klein
      ? { soort: 'onderdrukt', tekst: '<5', reden: 'klein' }
      : { soort: 'waarde', waarde: telling };
  });
  const klein = tabel.cellen.filter(({ plaats }) => !plaats.includes(TOTAAL));
  return {
    klein: kleineVan([{ ...tabel, cellen: klein }]),
    gevonden: teNauw([{ ...tabel, cellen: klein }], [openbaar]),
  };
}
