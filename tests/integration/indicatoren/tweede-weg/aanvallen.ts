import { attack, type Interval } from '#lib/publicaties/onthulling/aanval.ts';
import { cellKey } from '#lib/publicaties/onthulling/equations.ts';
import {
  PARAMETERS_2026,
  type OpenbareTabel,
  type Tabel,
  type Telling,
} from '#lib/publicaties/onthulling/model.ts';
import { percentageKeys } from '#lib/publicaties/onthulling/sources.ts';
import type { Proef } from '#lib/publicaties/proef/model.ts';

/** Not public by us: a median is no count, workload is about colleagues, and CBS publishes its own figure. */
export const ALLEEN_INTERN = ['k3-werkdruk', 'doorlooptijd', 'doorlooptijd-maand', 'k7-duurzaam-werk'];

const RUIMTE = PARAMETERS_2026.min_cel - 1;
const isKlein = (aantal: number) => aantal < PARAMETERS_2026.min_cel;
const getal = (telling: Telling | undefined) => (typeof telling === 'number' ? telling : null);

/**
 * The reader who subtracts, on all tables of one figure: the small counts that he can bring back to fewer than five possibilities.
 * Of a percentage he knows every denominator, and what is behind a percentage that is shown.
 */
export function terugTeRekenen({ exact, openbaar }: Extract<Proef, { soort: 'beschermd' }>): string[] {
  const gevonden = attack(openbaar, { bekend: bekendeTellingen(exact, openbaar) });
  // What its source printed for everybody is nobody's to find back.
  const eigen = exact.filter(({ gepubliceerdDoor }) => gepubliceerdDoor === undefined);
  return eigen.flatMap((tabel) =>
    tabel.soort === 'aantallen'
      ? tabel.cellen.flatMap(({ plaats, telling }) =>
          lekt(gevonden.get(cellKey(tabel.meting, tabel.dimensies, plaats)), getal(telling), RUIMTE)
            ? [`${tabel.code} ${plaats.join(' ')}`]
            : [],
        )
      : tabel.cellen.flatMap(({ plaats, teller, noemer }) => {
          const [telt, alle] = [getal(teller), getal(noemer)];
          if (telt === null || alle === null || alle === 0) return [];
          const keys = percentageKeys(tabel, plaats);
          const ruimte = Math.min(RUIMTE, alle);
          const weg =
            lekt(gevonden.get(keys.teller), telt, ruimte) ||
            lekt(gevonden.get(keys.rest), alle - telt, ruimte);
          return weg ? [`${tabel.code} ${plaats.join(' ')}`] : [];
        }),
  );
}

/** Without an interval the count was printed as it is. */
function lekt(interval: Interval | undefined, aantal: number | null, ruimte: number): boolean {
  if (aantal === null || !isKlein(aantal)) return false;
  return !interval || interval.boven - interval.onder < ruimte;
}

function bekendeTellingen(exact: readonly Tabel[], openbaar: readonly OpenbareTabel[]): Map<string, number> {
  const bekend = new Map<string, number>();
  exact.forEach((tabel, nr) => {
    if (tabel.soort !== 'percentages') return;
    tabel.cellen.forEach(({ plaats, teller, noemer }, plek) => {
      const [telt, alle] = [getal(teller), getal(noemer)];
      const toont = openbaar[nr]?.cellen[plek]?.cel.soort !== 'verborgen';
      if (alle !== null) bekend.set(cellKey(tabel.metingNoemer, tabel.dimensies, plaats), alle);
      if (toont && telt !== null) bekend.set(cellKey(tabel.metingTeller, tabel.dimensies, plaats), telt);
    });
  });
  return bekend;
}
