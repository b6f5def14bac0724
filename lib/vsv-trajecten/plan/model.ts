import type { Datum } from '#lib/kalender/model.ts';

/** Whose goal it is: the young person's own, or found together. His own come first. */
export const DOEL_VAN = ['jongere', 'samen'] as const;
export type DoelVan = (typeof DOEL_VAN)[number];
export const DOELSTATUSSEN = ['open', 'bereikt', 'losgelaten'] as const;
export type Doelstatus = (typeof DOELSTATUSSEN)[number];
export const STAP_WIE = ['jongere', 'coach', 'school', 'ouder', 'partner'] as const;
export type StapWie = (typeof STAP_WIE)[number];

export type Planstap = {
  readonly id: string;
  readonly tekst: string;
  readonly wie: StapWie;
  readonly wieNaam: string | null;
  readonly uiterlijk: Datum | null;
  readonly gedaanOp: Datum | null;
};

export type Plandoel = {
  readonly id: string;
  readonly tekst: string;
  readonly van: DoelVan;
  readonly leefgebied: string | null;
  readonly status: Doelstatus;
  readonly statusOp: Datum | null;
  readonly gesteldOp: Datum;
  readonly stappen: readonly Planstap[];
};
