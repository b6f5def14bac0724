import type { School } from '#lib/scholen/model.ts';

export type Keuze = { readonly code: string; readonly naam: string };

/** What the forms about a person let one choose from. */
export type Keuzelijsten = {
  readonly gemeenten: readonly Keuze[];
  readonly collegas: readonly Keuze[];
  readonly scholen: readonly School[];
};
