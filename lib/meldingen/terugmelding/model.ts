import type { MeldingStatus } from '#lib/meldingen/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';

export type NietBezorgd = {
  readonly id: string;
  readonly meldingId: string;
  readonly jongereId: string | null;
  readonly school: string | null;
  readonly contactNaam: string | null;
  readonly telefoon: string | null;
  readonly status: MeldingStatus;
  readonly aangemaaktOp: Date;
  readonly pogingen: number;
  readonly fout: string | null;
  /** Who sees to it: who took it upon himself, otherwise who has the melding. */
  readonly eigenaarId: string | null;
  readonly eigenaar: string | null;
  /** Its place in the list. */
  readonly sleutel: string;
};

export type NietBezorgdvraag = {
  readonly aantal: number;
  readonly van: string | null;
  /** Only what failed, not what is on its way. */
  readonly vast: boolean;
  readonly na: readonly string[] | null;
};

export type NietBezorgdLijst = {
  readonly regels: readonly NietBezorgd[];
  readonly verder: string | null;
  readonly stand: Lijststand;
  readonly magOpnieuw: boolean;
  readonly ik: string | null;
};
