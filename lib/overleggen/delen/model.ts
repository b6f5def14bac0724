import type { Punt } from '#lib/overleggen/model.ts';
import type { Deelnemer } from '#lib/overleggen/model.ts';
import type { Gast } from '#lib/overleggen/gasten/model.ts';
import type { Collega } from '#lib/werkprocessen/collegas/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Overlegkop } from '#lib/overleggen/model.ts';

/**
 * Parts of a dossier that can be shown to partners. The list is closed: what stands behind the wall of WEB art. 9.2.7 and in the
 * compartment of handhaving has no name here, and the role of the app could not read it.
 */
export const DELEN = [
  'leeftijd',
  'bereikbaar',
  'school',
  'verzuim',
  'thuis',
  'werk',
  'contact',
  'plan',
  'leefgebieden',
] as const;
export type Deel = (typeof DELEN)[number];

/** Of the Doorstroompunt: shared only on its own basis or because the young person agrees. */
export const DOORSTROOMPUNT_DELEN = ['plan', 'leefgebieden'] as const satisfies readonly Deel[];

export type Gedeeldregel = { readonly naam: string; readonly waarde: string };
export type Gedeelddeel = {
  readonly deel: Deel;
  readonly titel: string;
  readonly regels: readonly Gedeeldregel[];
};

/** Exactly what the others see; kept as it was that moment. */
export type Gedeeld = {
  readonly naam: string;
  readonly overleg: string;
  readonly vraag: string;
  readonly delen: readonly Gedeelddeel[];
};

export type Deling = {
  readonly id: string;
  readonly grondslag: string;
  readonly delen: readonly string[];
  readonly aan: readonly string[];
  readonly gedeeldOp: Date;
  readonly door: string | null;
  readonly gestoptOp: Date | null;
  readonly gasten: readonly Gast[];
};

/** One item with all that was shared of it. */
export type Puntpagina = {
  readonly punt: Punt;
  readonly overleg: Overlegkop | null;
  readonly deelnemers: readonly Deelnemer[];
  readonly delingen: readonly Deling[];
  /** What would be shown with the parts that are chosen now; null while none is chosen. */
  readonly voorbeeld: Gedeeld | null;
  readonly gekozen: readonly Deel[];
  readonly keuzes: readonly Deel[];
  readonly instemming: boolean;
  /** Without one no mail leaves: then a guest is told his link and code. */
  readonly mailserver: boolean;
  readonly collegas: readonly Collega[];
  readonly ik: string | null;
  readonly taakUiterlijk: Datum;
  readonly vandaag: Datum;
  readonly mag: { readonly besluiten: boolean; readonly delen: boolean; readonly agenderen: boolean };
};
