import type { Datum } from '#lib/kalender/model.ts';
import type { Informatieverzoek } from '#lib/partners/informatieverzoeken/model.ts';
import type { Partnerkeuze } from '#lib/partners/model.ts';
import type { WarmeOverdracht } from '#lib/partners/overdracht/model.ts';

/** The part of a dossier on what is shared with partners and asked of schools. */
export type Partnerdossier = {
  readonly jongereId: string;
  readonly naam: string;
  readonly overdrachten: readonly WarmeOverdracht[];
  readonly verzoeken: readonly Informatieverzoek[];
  readonly partners: readonly Partnerkeuze[];
  readonly scholen: readonly { readonly id: string; readonly naam: string; readonly plaats: string | null }[];
  readonly laatsteSchool: string | null;
  /** Running work it can belong to: its owner gets the term. */
  readonly werk: readonly { readonly id: string; readonly soort: string }[];
  readonly magDelen: boolean;
  readonly vandaag: Datum;
  readonly mag: { readonly overdragen: boolean; readonly brief: boolean };
};
