import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Bestemming, Bestemmingsstand } from '#lib/vsv-trajecten/bestemming/model.ts';

export const STANDEN = ['open', 'bevestigd'] as const;
export type Standkeuze = (typeof STANDEN)[number];

/** A vsv'er on the list of a peildatum. */
export type Bestemmingsrij = {
  readonly id: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly gemeente: string | null;
  readonly coach: string | null;
  /** The last work of the Doorstroompunt; null: he is only followed. */
  readonly werkprocesId: string | null;
  readonly loopt: boolean;
  /** The last confirmation of two years, also when it holds no more. */
  readonly laatste: Bestemming | null;
  readonly laatsteOp: Datum | null;
  readonly stand: Bestemmingsstand;
};

export type Bestemmingenlijst = {
  readonly rijen: readonly Bestemmingsrij[];
  readonly verder: string | null;
  readonly aantal: number;
  readonly peildatum: Datum;
  readonly peildata: readonly Datum[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly stand: Lijststand;
  readonly mag: { readonly vaststellen: boolean };
};

/** What confirming this one would do, or why it is left out. */
export type Voorbeeldrij = {
  readonly id: string;
  readonly naam: string;
  readonly gezien: string;
  readonly bestemming: Bestemming | null;
  readonly gevolg: string;
  readonly kan: boolean;
};
export type Bundelvoorbeeld = { readonly peildatum: Datum; readonly rijen: readonly Voorbeeldrij[] };
