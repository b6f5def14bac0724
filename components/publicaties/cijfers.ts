import type { Cijferrooster } from '#components/ui/cijfertabel.tsx';
import type { Cijfer } from '#components/grafieken/model.ts';
import { tabeleenheid } from '#lib/publicaties/labels.ts';
import type { Dimensiewoorden, OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import {
  TOTAAL,
  type OpenbareCel,
  type OpenbareTabel,
  type Tabel,
  type Telling,
} from '#lib/publicaties/onthulling/model.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';

/** A protected cell as a figure to draw: the number, or the text that stands for it. */
export function cijferOf(cel: OpenbareCel | undefined, soort: OpenbareTabel['soort']): Cijfer {
  if (!cel) return null;
  if (cel.soort === 'waarde') return cel.waarde;
  if (cel.soort === 'afgerond') return { tekst: cellText(cel, soort), getal: cel.waarde };
  return { tekst: cellText(cel, soort) };
}

export function celOp(tabel: OpenbareTabel, plaats: readonly string[]): OpenbareCel | undefined {
  return tabel.cellen.find((cel) => cel.plaats.every((waarde, index) => waarde === plaats[index]))?.cel;
}

export function tekstOp(tabel: OpenbareTabel, plaats: readonly string[]): string {
  const cel = celOp(tabel, plaats);
  return cel ? cellText(cel, tabel.soort) : '';
}

/** What the figures of a publication count; a percentage is shared over young people. */
export function eenheidOf({ definitie }: OpenbarePublicatie): string {
  return tabeleenheid(definitie, 'aantallen');
}

/** The figure that answers the question: the total of the first table, where it may be shown. */
export function kerncijferOf(publicatie: OpenbarePublicatie): Kerncijfer {
  const tabel = publicatie.openbaar.vormen[0]?.tabel;
  const cel =
    tabel &&
    celOp(
      tabel,
      tabel.dimensies.map(() => TOTAAL),
    );
  if (!cel) return { tekst: '', eenheid: '', getoond: false, isOnbekend: true, aantal: null };
  return {
    tekst: cellText(cel, tabel.soort).replace(' %', '%'),
    eenheid: tabel.soort === 'percentages' ? '' : eenheidOf(publicatie),
    getoond: cel.soort === 'waarde' || cel.soort === 'afgerond',
    isOnbekend: cel.soort === 'onbekend' || cel.soort === 'niet-gemeten',
    aantal: cel.soort === 'waarde' && tabel.soort === 'aantallen' ? cel.waarde : null,
  };
}

type Kerncijfer = {
  readonly tekst: string;
  readonly eenheid: string;
  readonly getoond: boolean;
  /** Nobody knows it, which is not the same as not telling it. */
  readonly isOnbekend: boolean;
  /** The exact count, where it is public. */
  readonly aantal: number | null;
};

/** In the order in which people ask for them. */
export function orderOf(publicaties: readonly OpenbarePublicatie[]): OpenbarePublicatie[] {
  const plaats = ({ indicator }: OpenbarePublicatie) => PUBLICEERBAAR.indexOf(indicator);
  return publicaties.toSorted((a, b) => plaats(a) - plaats(b));
}

/** The Dutch word of a value, or of the margin. */
export function woord(woorden: Dimensiewoorden, dimensie: string, waarde: string): string {
  if (waarde === TOTAAL) return 'totaal';
  return woorden[dimensie]?.waarden[waarde] ?? waarde;
}

type Tabelvorm = { readonly soort: OpenbareTabel['soort']; readonly dimensies: OpenbareTabel['dimensies'] };

/** The table as text: the first dimension downwards, the second across, totals last. */
function layOut(
  { soort, dimensies }: Tabelvorm,
  woorden: Dimensiewoorden,
  tekst: (plaats: readonly string[]) => string,
): Cijferrooster {
  const [omlaag, opzij] = dimensies;
  if (!omlaag) return { koppen: [], rijen: [] };
  const label = woorden[omlaag.naam]?.label ?? omlaag.naam;
  const columns = opzij ? [...opzij.waarden, TOTAAL] : null;
  const koppen =
    opzij && columns
      ? columns.map((column) => woord(woorden, opzij.naam, column))
      : [soort === 'percentages' ? 'percentage' : 'aantal'];
  return {
    koppen: [label, ...koppen],
    rijen: [...omlaag.waarden, TOTAAL].map((row) => [
      woord(woorden, omlaag.naam, row),
      ...(columns ? columns.map((column) => tekst([row, column])) : [tekst([row])]),
    ]),
  };
}

/** What the public sees. */
export function roosterOf(tabel: OpenbareTabel, woorden: Dimensiewoorden): Cijferrooster {
  return layOut(tabel, woorden, (plaats) => tekstOp(tabel, plaats));
}

/** The exact figures: counts, or numerator and denominator. */
export function exactRooster(tabel: Tabel | undefined, woorden: Dimensiewoorden): Cijferrooster {
  if (!tabel) return { koppen: [], rijen: [] };
  const cellen: ReadonlyMap<string, string> = new Map(
    tabel.soort === 'aantallen'
      ? tabel.cellen.map(({ plaats, telling }) => [plaats.join('|'), tellingTekst(telling)])
      : tabel.cellen.map(({ plaats, teller, noemer }) => [
          plaats.join('|'),
          `${tellingTekst(teller)} van ${tellingTekst(noemer)}`,
        ]),
  );
  return layOut(tabel, woorden, (plaats) => cellen.get(plaats.join('|')) ?? '');
}

function tellingTekst(telling: Telling): string {
  if (telling === null) return 'onbekend';
  if (telling === 'structureel-nul') return '0';
  return telling === 'niet-gemeten' ? 'niet gemeten' : String(telling);
}
