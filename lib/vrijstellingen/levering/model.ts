import type { Datum } from '#lib/kalender/model.ts';

/** What DUO hears of one young person; there is no ground in it, and nowhere to put one. */
export type Levering = {
  readonly id: string;
  readonly jongereId: string;
  readonly onderwerpId: string;
  readonly soort: 'vrijstelling' | 'vervangende leerplicht';
  readonly handeling: 'nieuw' | 'correctie' | 'intrekking';
  readonly begin: Datum;
  readonly eind: Datum | null;
  readonly eerder: boolean;
  readonly status: Leverstatus;
};

export const LEVERSTATUSSEN = ['klaar', 'in-bestand', 'geleverd', 'afgekeurd', 'vervallen'] as const;
export type Leverstatus = (typeof LEVERSTATUSSEN)[number];

export type Leverinhoud = Pick<Levering, 'jongereId' | 'onderwerpId' | 'soort' | 'begin' | 'eind' | 'eerder'>;
