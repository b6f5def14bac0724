import type { Datum } from '#lib/kalender/model.ts';
import type { Overleg } from '#lib/overleggen/agenda/model.ts';
import type { Deling, Gedeeld } from '#lib/overleggen/delen/model.ts';
import type { Punt } from '#lib/overleggen/model.ts';

/** One time that something was told to others. */
export type Gedeeldmoment = Deling & {
  readonly agendapuntId: string;
  readonly overleg: string;
};

export type Gedeeldpagina = {
  readonly naam: string;
  readonly punten: readonly Punt[];
  readonly momenten: readonly Gedeeldmoment[];
  /** What they saw, of the moment that was asked for. */
  readonly getoond: { readonly id: string; readonly inhoud: Gedeeld } | null;
  readonly namen: Readonly<Record<Overleg, string>>;
  readonly vandaag: Datum;
  readonly mag: { readonly agenderen: boolean };
};
