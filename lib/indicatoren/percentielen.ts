import { fillGrid, keptDimensies, matches, pickOptelling, toCel, type Telling } from './cellen.ts';
import type { Cel, Dimensie, Dimensies, Geteld, Indicator, Uitslag, Vraag, Waardenlijst } from './model.ts';
import { vrijeDimensies } from './sql.ts';

/** Percentiles of every cell and of every roll-up that can be asked: each was counted in SQL, none is worked out from another. */
export function percentielcellen(
  indicator: Indicator,
  vraag: Vraag,
  waarden: Waardenlijst,
  geteld: Geteld,
): Pick<Uitslag, 'cellen' | 'optellingen'> {
  const vrij = vrijeDimensies(indicator, false);
  const filter = vraag.filter ?? {};
  const alle = subsets(vrij.length).flatMap((weg) => gridOf(indicator, vrij, weg, waarden, geteld));
  const optellingen = subsets(vrij.length).flatMap((weg) => {
    const kept = keptDimensies(indicator, keptCodes(vrij, weg));
    const met = [...new Set([...kept, ...Object.keys(filter)])];
    return pickOptelling(alle, met)
      .filter(({ dimensies }) => matches(dimensies, filter))
      .map((cel) => toCel(indicator, { ...cel, dimensies: only(cel.dimensies, kept) }));
  });
  const gevraagd = keptDimensies(indicator, vraag.per);
  return { cellen: pickOptelling<Cel>(optellingen, gevraagd), optellingen };
}

/** The grid of one roll-up: `weg` has a bit for each dimension that it does not keep, as `grouping` gives it. */
function gridOf(
  indicator: Indicator,
  vrij: readonly string[],
  weg: number,
  waarden: Waardenlijst,
  { rijen, bekend }: Geteld,
): Telling[] {
  const kept = keptDimensies(indicator, keptCodes(vrij, weg));
  const dimensies: Dimensie[] = indicator.dimensies.filter(({ code }) => kept.includes(code));
  const cellen = rijen
    .filter((rij) => rij.weg === weg)
    .map((rij) => ({
      dimensies: Object.fromEntries(kept.map((code) => [code, String(rij[code])])),
      teller: bekend ? rij.teller : null,
      noemer: null,
      waarde: bekend ? (rij.waarde ?? null) : null,
    }));
  return fillGrid(dimensies, waarden, cellen, { teller: bekend ? 0 : null, noemer: null });
}

function keptCodes(vrij: readonly string[], weg: number): string[] {
  return vrij.filter((_, plek) => (weg & (1 << (vrij.length - 1 - plek))) === 0);
}

function subsets(aantal: number): number[] {
  return Array.from({ length: 1 << aantal }, (_, weg) => weg);
}

function only(dimensies: Dimensies, codes: readonly string[]): Dimensies {
  return Object.fromEntries(codes.map((code) => [code, dimensies[code] ?? '']));
}
