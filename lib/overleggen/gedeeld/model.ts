import type { Deling, Gedeeld } from '#lib/overleggen/delen/model.ts';

/** One time that something was told to others. */
export type Gedeeldmoment = Deling & {
  readonly agendapuntId: string;
  readonly overleg: string;
};

export type Gedeeldpagina = {
  readonly naam: string;
  readonly momenten: readonly Gedeeldmoment[];
  /** What they saw, of the moment that was asked for. */
  readonly getoond: { readonly id: string; readonly inhoud: Gedeeld } | null;
};
