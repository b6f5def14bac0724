import type { Datum } from '#lib/kalender/model.ts';

/** How an intervention ended. Whether somebody went back to school or to work follows from what is known of him, not from this. */
export const AFLOPEN = [
  'voltooid',
  'deels',
  'gestopt-jongere',
  'gestopt-aanbieder',
  'overgedragen',
  'niet-op-gang',
] as const;
export type Afloop = (typeof AFLOPEN)[number];

/** The kind of which the bureau's own word is one; only the Doorbraak has steps. */
export const KERN_DOORBRAAK = 'doorbraak';

export type Doorbraakstap = { readonly stap: string; readonly op: Datum; readonly notitie: string | null };

/** Something that is done with a young person over a period. Only one that ended has an end and how it ended. */
export type Interventie = {
  readonly id: string;
  readonly versie: number;
  /** Code of the bureau's own list, with its words and the kind it is one of. */
  readonly soort: string;
  readonly label: string;
  readonly kern: string;
  readonly aanbieder: string | null;
  /** The partner of the bureau that does it, when it is one. */
  readonly organisatieId: string | null;
  readonly organisatie: string | null;
  readonly van: Datum;
  readonly maatregelId: string | null;
  readonly maatregel: string | null;
  readonly stappen: readonly Doorbraakstap[];
} & ({ readonly tot: null; readonly afloop: null } | { readonly tot: Datum; readonly afloop: Afloop });

/** A measure that may pay for it, as far as the choice needs it. */
export type Maatregelkeuze = {
  readonly id: string;
  readonly naam: string;
  readonly van: Datum;
  readonly tot: Datum | null;
};

/** A step of the path, in the order of the bureau's own list; `gezet` when it was taken. */
export type Padstap = { readonly code: string; readonly label: string; readonly gezet: Doorbraakstap | null };
