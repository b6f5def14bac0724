import type { Dimensies } from '../model.ts';

/** How a table is laid out: what stands in its rows and columns, and what was chosen of the rest. */
export type Opzet = {
  readonly rijen: readonly string[];
  readonly kolom: string | null;
  readonly filter: Dimensies;
};

/** Of a dimension: its values stand beside each other. */
export const NAAST_ELKAAR = '*';

/**
 * Does a note about a part of a figure belong under this table? A value must be the one that was chosen, or one of those that are shown; a note
 * about values beside each other belongs where they are shown. A note about the whole figure belongs under each of its tables.
 */
export function hoortBij(deel: Dimensies, { rijen, kolom, filter }: Opzet): boolean {
  return Object.entries(deel).every(([code, waarde]) => {
    const staat = kolom === code || rijen.includes(code);
    const gekozen = filter[code];
    if (waarde === NAAST_ELKAAR) return staat && gekozen === undefined;
    return gekozen === undefined ? staat : gekozen === waarde;
  });
}

type Benoemd = {
  readonly code: string;
  readonly label: string;
};

/** "soort vsv: continuerend; gemeente: Beek", for who reads the note beside the figure; null: the whole figure. */
export function deelZin(
  deel: Dimensies,
  dimensies: readonly Benoemd[],
  waarden: Readonly<Record<string, readonly Benoemd[]>>,
): string | null {
  const delen = dimensies.flatMap(({ code, label }) => {
    const gekozen = deel[code];
    if (gekozen === undefined) return [];
    if (gekozen === NAAST_ELKAAR) return [`${label}, naast elkaar`];
    return [`${label}: ${waarden[code]?.find((item) => item.code === gekozen)?.label ?? gekozen}`];
  });
  return delen.length > 0 ? delen.join('; ') : null;
}
