import type { Datum } from '#lib/kalender/model.ts';

/** Who may give a declaration for art. 5 onder a: appointed by the college (Leerplichtwet 1969 art. 7). */
export const VERKLAARDERSOORTEN = ['arts', 'pedagoog', 'psycholoog'] as const;
export type Verklaarder = {
  readonly id: string;
  readonly naam: string;
  readonly soort: (typeof VERKLAARDERSOORTEN)[number];
  readonly organisatie: string | null;
  readonly registratie: string | null;
  readonly aangewezenVan: Datum;
  readonly aangewezenTot: Datum | null;
};

/** A school outside the Netherlands that young people of this bureau attend (art. 5 onder c). */
export type BuitenlandseSchool = {
  readonly id: string;
  readonly naam: string;
  readonly plaats: string;
  readonly land: string;
  readonly email: string | null;
  readonly actief: boolean;
};

/** Countries to choose from, the neighbours first; other codes of two letters are kept as they come. */
export const LANDEN: Readonly<Record<string, string>> = {
  BE: 'België',
  DE: 'Duitsland',
  LU: 'Luxemburg',
  FR: 'Frankrijk',
  GB: 'Verenigd Koninkrijk',
  ES: 'Spanje',
  PL: 'Polen',
  TR: 'Turkije',
  MA: 'Marokko',
  US: 'Verenigde Staten',
};

export function landLabel(code: string): string {
  return LANDEN[code] ?? code;
}
