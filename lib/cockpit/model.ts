import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Dimensiewaarde } from '#lib/indicatoren/model.ts';
import type { Functie } from '#lib/formatie/model.ts';

/** Functions whose work is counted as werkprocessen; the others of formatie have none of their own. */
export const WERKFUNCTIES = [
  'leerplicht',
  'doorstroompunt',
  'jongerenpunt',
] as const satisfies readonly Functie[];
export type Werkfunctie = (typeof WERKFUNCTIES)[number];

/** What the reader chose; it stays in the address. */
export type Keuze = {
  readonly gemeente: string | null;
  readonly functie: Werkfunctie | null;
  /** The day of which it all is. */
  readonly dag: Datum;
};

/** What one can choose, and the days around it. */
export type Standkop = {
  readonly keuze: Keuze;
  readonly vandaag: Datum;
  readonly schooljaar: Schooljaar;
  readonly gemeenten: readonly Dimensiewaarde[];
  /** The day that was typed and cannot be: it has not been, or nothing can be said about it. */
  readonly dagGeweigerd: boolean;
};
