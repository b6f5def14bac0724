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

/** A line of the outbox as the page shows it. */
export type Leverrij = Omit<Levering, 'onderwerpId'> & {
  readonly naam: string;
  readonly reden: string | null;
  readonly op: Datum;
  readonly pogingen: number;
};

/** A file that was made; it is made anew from its lines whenever somebody asks for it. */
export type Leverbestand = {
  readonly id: string;
  readonly gemaaktOp: Date;
  readonly regels: number;
  readonly geleverd: number;
  readonly afgekeurd: number;
  /** Not heard of yet: neither arrived, nor refused, nor back in line for another file. */
  readonly onderweg: number;
};

export type Leverpagina = {
  readonly tellingen: Readonly<Record<Leverstatus, number>>;
  readonly rijen: readonly Leverrij[];
  readonly bestanden: readonly Leverbestand[];
  /** Where the next page of each begins. */
  readonly verder: { readonly na: string | null; readonly bestanden: string | null };
};
