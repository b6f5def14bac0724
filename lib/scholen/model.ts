import type { Sector } from '#lib/logboek/feitsoorten.ts';

export const SECTOREN = ['PO', 'SO', 'VO', 'MBO'] as const satisfies readonly Sector[];

export type Gemeentekeuze = { readonly code: string; readonly naam: string };

export type School = {
  readonly id: string;
  readonly naam: string;
  readonly brin: string;
  readonly vestiging: string;
  readonly plaats: string | null;
  readonly gemeente: string | null;
  readonly sector: Sector;
  readonly email: string | null;
  readonly telefoon: string | null;
  /** Unknown is null: then a check that asks for it says that it does not know. */
  readonly richting: string | null;
};
