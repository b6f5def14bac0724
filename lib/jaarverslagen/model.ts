import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Verslagblok } from '#lib/platform/verslag/model.ts';
import type { Controle } from './controles/model.ts';
import type { Openbaarbron } from './uitgeven/model.ts';
import type { Vorm } from './vorm/model.ts';

export type Editiestatus = 'concept' | 'klaar';

/** How far a chapter of an edition is: nothing written, begun, or marked as ready by who writes it. */
export type Hoofdstukstand = 'leeg' | 'bezig' | 'afgerond';

export type Editie = {
  readonly id: string;
  readonly versie: number;
  readonly schooljaar: Schooljaar;
  readonly uitgave: number;
  readonly status: Editiestatus;
  readonly reden: string | null;
  readonly gemaaktDoor: string;
  readonly gemaaktDoorNaam: string | null;
  readonly gemaaktOp: Date;
  /** Everybody who worked on it. */
  readonly makers: readonly string[];
  readonly gewijzigdDoorNaam: string | null;
  readonly gewijzigdOp: Date;
  readonly hash: string | null;
  readonly vastgesteldDoorNaam: string | null;
  readonly vastgesteldOp: Date | null;
};

/** What was written for one chapter of one edition. */
export type Hoofdstuktekst = {
  readonly hoofdstukId: string;
  readonly versie: number;
  readonly tekst: string;
  readonly afgerond: boolean;
};

/** A box beside the figures: the story behind them. */
export type Kader = {
  readonly id: string;
  readonly versie: number;
  readonly hoofdstukId: string;
  readonly titel: string;
  readonly tekst: string;
};

export type Uitleg = {
  readonly controle: string;
  readonly versie: number;
  /** The numbers it explains; with other numbers it explains nothing. */
  readonly getallen: string;
  readonly zin: string;
};

/** Everything people wrote for one edition, with the form it follows. */
export type Editieteksten = {
  readonly vorm: Vorm;
  readonly teksten: readonly Hoofdstuktekst[];
  readonly kaders: readonly Kader[];
  readonly uitleg: readonly Uitleg[];
};

/** A chapter as it is read. */
export type Verslaghoofdstuk = {
  readonly id: string;
  readonly titel: string;
  readonly blokken: readonly Verslagblok[];
};

/** The content of an edition: computed while it is a concept, frozen when it was made final. */
export type Inhoud = {
  readonly titel: string;
  readonly ondertitel: string | null;
  readonly bureau: string;
  readonly schooljaar: Schooljaar;
  readonly uitgave: number;
  /** What is added up, was known on this day. */
  readonly bekendOp: Datum;
  readonly hoofdstukken: readonly Verslaghoofdstuk[];
  readonly controles: readonly Controle[];
  /** What of it can go out, exact; frozen with the rest. */
  readonly bron: Openbaarbron;
};

/** What still has to be done before it can be made final. */
export type Openstaand =
  | {
      readonly soort: 'hoofdstuk';
      readonly id: string;
      readonly titel: string;
      readonly stand: Hoofdstukstand;
    }
  | { readonly soort: 'controle'; readonly code: string; readonly zin: string };
