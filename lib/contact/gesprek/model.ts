import type { Datum } from '#lib/kalender/model.ts';

export const GESPREKSSOORTEN = [
  'kennismaking',
  'verzuimgesprek',
  'spreekuur',
  'voortgang',
  'overleg',
  'afsluiting',
] as const;
export type Gesprekssoort = (typeof GESPREKSSOORTEN)[number];

/** What was agreed: what, who does it, and by when. */
export type Gespreksafspraak = { readonly wat: string; readonly wie: string; readonly datum: Datum | null };

/** The core of a conversation report, beside its free text; every part may stay empty. */
export type Gespreksverslag = {
  readonly gesprekssoort: Gesprekssoort | null;
  readonly aanwezig: string | null;
  readonly aanleiding: string | null;
  readonly gezien: string | null;
  readonly vervolg: string | null;
  readonly afspraken: readonly Gespreksafspraak[];
};

export const LEEG_GESPREK: Gespreksverslag = {
  gesprekssoort: null,
  aanwezig: null,
  aanleiding: null,
  gezien: null,
  vervolg: null,
  afspraken: [],
};

/** How many agreements the form has lines for. */
export const REGELS_AFSPRAKEN = [1, 2, 3] as const;
/** Who does it, when that is oneself. */
export const IKZELF = 'ik';
