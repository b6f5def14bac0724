import type { Datum } from '#lib/kalender/model.ts';

/** How somebody came into view of the Doorstroompunt. */
export const SIGNAALBRONNEN = [
  'duo',
  'school',
  'partner',
  'leerplicht',
  'eigen-onderzoek',
  'jongere-zelf',
] as const;
export type Signaalbron = (typeof SIGNAALBRONNEN)[number];

/** Moments of a traject, in the order in which they come; one may be left out, none lies before an earlier one. */
export const MIJLPALEN = ['benaderd', 'bereikt', 'intake', 'gestart'] as const;
export type Mijlpaal = (typeof MIJLPALEN)[number];

/** Who keeps the thread together; the young person is asked whom he wants. */
export const REGIES = ['coach', 'jongere', 'partner'] as const;
export type Regie = (typeof REGIES)[number];

export type Traject = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly signaalbron: Signaalbron | null;
  readonly mijlpalen: Readonly<Record<Mijlpaal, Datum | null>>;
  /** Those that follow from recorded contact; a day that a colleague fills in himself takes its place. */
  readonly uitContact: readonly Mijlpaal[];
  readonly casusregie: Regie;
  readonly casusregieBij: string | null;
  readonly overlegOp: Datum | null;
  readonly overlegMet: string | null;
  readonly overlegTerzijde: string | null;
  readonly losgelatenOp: Datum | null;
  readonly loslaatreden: string | null;
};
