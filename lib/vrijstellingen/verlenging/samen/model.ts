import type { Datum } from '#lib/kalender/model.ts';

/** One renewal as it is written: the work, the case, the outcome and what DUO hears, with their ids chosen beforehand. */
export type Nieuw = {
  readonly zaakId: string;
  readonly vrijstellingId: string;
  readonly vorigeId: string;
  readonly jongereId: string;
  readonly gemeente: string | null;
  readonly schoolId: string | null;
};

export type Gedeeld = {
  readonly grond: string;
  readonly van: Datum;
  readonly tot: Datum;
  readonly ontvangenOp: Datum;
  readonly gegevens: Readonly<Record<string, string>>;
  readonly motivering: string | null;
  readonly resultaat: string;
  readonly duoSoort: string;
  readonly bundelId: string;
};
