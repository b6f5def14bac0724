import { allPlaatsen, membersOf } from '#lib/publicaties/onthulling/equations.ts';
import {
  PARAMETERS_2026,
  TOTAAL,
  type AantallenTabel,
  type Beschermd,
  type Dimensie,
  type OpenbareAantallen,
  type OpenbareCel,
  type OpenbareTabel,
  type PercentageTabel,
  type Plaats,
  type Telling,
  type Weigering,
} from '#lib/publicaties/onthulling/model.ts';

/** Made-up tables with every total, on which disclosure control is tried; used by the tests and by `baken bench onthulling`. */

export function dimensie(naam: string, aantal: number, extra: Partial<Dimensie> = {}): Dimensie {
  return { naam, waarden: Array.from({ length: aantal }, (_, i) => `${naam}${i + 1}`), ...extra };
}

/** A table with every total, summed here from the cells (unknown and unmeasured cells do not count). */
export function aantallen(
  dimensies: readonly Dimensie[],
  leaf: (plaats: Plaats) => Telling,
  code = 'tabel',
): AantallenTabel {
  const telling = (plaats: Plaats): Telling => {
    const d = dimensies.findIndex((dim, i) => membersOf(dim, plaats[i] ?? TOTAAL) !== null);
    const dim = dimensies[d];
    if (!dim) return leaf(plaats);
    const members = membersOf(dim, plaats[d] ?? TOTAAL) ?? [];
    return members.reduce((sum, lid) => sum + count(telling(plaats.with(d, lid))), 0);
  };
  const cellen = allPlaatsen(dimensies).map((plaats) => ({ plaats, telling: telling(plaats) }));
  return { soort: 'aantallen', code, meting: 'meldingen', dimensies, cellen };
}

/** One row of gemeenten with its total. */
export function rij(tellingen: readonly Telling[]): AantallenTabel {
  const gemeente = dimensie('gemeente', tellingen.length);
  return aantallen([gemeente], ([waarde = '']) => tellingen[gemeente.waarden.indexOf(waarde)] ?? null);
}

/** One row of gemeenten, each as [teller, noemer], with the percentage of all together. */
export function percentages(paren: readonly (readonly [number, number])[]): PercentageTabel {
  const [tellers, noemers] = [rij(paren.map(([teller]) => teller)), rij(paren.map(([, noemer]) => noemer))];
  return {
    soort: 'percentages',
    code: 'percentages',
    metingTeller: 'vsv',
    metingNoemer: 'leerlingen',
    decimalen: 1,
    dimensies: tellers.dimensies,
    cellen: tellers.cellen.map(({ plaats, telling }, i) => ({
      plaats,
      teller: telling,
      noemer: noemers.cellen[i]?.telling ?? null,
    })),
  };
}

/** The same population seen over some of its dimensions, given by number: '02' is the first and the third. */
export function doorsnede(kubus: AantallenTabel, keuze: string): AantallenTabel {
  const gekozen = [...keuze].map(Number);
  const rest = kubus.dimensies.map((_, d) => d).filter((d) => !gekozen.includes(d));
  const cellen = kubus.cellen
    .filter(({ plaats }) => rest.every((d) => plaats[d] === TOTAAL))
    .map(({ plaats, telling }) => ({ plaats: gekozen.map((d) => plaats[d] ?? TOTAAL), telling }));
  return { ...kubus, code: keuze, dimensies: kubus.dimensies.filter((_, d) => gekozen.includes(d)), cellen };
}

/** A table printed in a way of one's own choice, not by the rules. */
export function gedrukt(
  tabel: AantallenTabel,
  teken: (plaats: Plaats, i: number) => OpenbareCel,
): OpenbareAantallen {
  const cellen = tabel.cellen.map(({ plaats }, i) => ({ plaats, cel: teken(plaats, i) }));
  return { ...tabel, parameters: PARAMETERS_2026, cellen };
}

export function count(telling: Telling | undefined): number {
  return typeof telling === 'number' ? telling : 0;
}

export function kleineCellen(tabel: AantallenTabel): AantallenTabel['cellen'] {
  return tabel.cellen.filter(({ telling }) => count(telling) < PARAMETERS_2026.min_cel);
}

/** The protected outcome; a refusal fails the test. */
export function uitkomst<T>(result: Beschermd<T> | Weigering): T {
  if (result.soort === 'geweigerd') throw new Error(`geweigerd: ${result.reden}`);
  return result.uitkomst;
}

export function openbareAantallen(result: Beschermd<OpenbareTabel> | Weigering): OpenbareAantallen {
  const tabel = uitkomst(result);
  if (tabel.soort !== 'aantallen') throw new Error('geen tabel met aantallen');
  return tabel;
}
