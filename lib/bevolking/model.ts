import type { Afspraak } from '#lib/contact/afspraken/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';

/** What the BRP or the calendar can say that asks for work: the code of the term in the catalogue. */
export const TAKEN = [
  'T14',
  'overgedragen',
  'vertrek',
  'verhuisd-binnen',
  'overlijden',
  'meerderjarig',
  'T06',
] as const;
export type Taakcode = (typeof TAKEN)[number];

/** All that decides which tasks a jongere asks for. */
export type Bevolkingsstand = {
  readonly jongereId: string;
  readonly geboortedatum: Datum;
  readonly overledenOp: Datum | null;
  /** The last address: since when, and where it is. */
  readonly woontSinds: Datum | null;
  readonly gemeente: string | null;
  readonly vorigeGemeente: string | null;
  readonly woontHier: boolean;
  readonly woondeHier: boolean;
  readonly heeftVorige: boolean;
  /** Anything to hand over: a melding, work or exemption, whenever. */
  readonly heeftDossier: boolean;
  readonly heeftOpenWerk: boolean;
  readonly verantwoordelijkeId: string | null;
  /** Terms that were set before, whatever became of them: `code/first day`. */
  readonly gezet: readonly string[];
  readonly lopend: readonly string[];
};

export type Taakbesluit =
  | {
      readonly soort: 'open';
      readonly code: Taakcode;
      readonly start: Datum;
      readonly gemeente: string | null;
    }
  | { readonly soort: 'vervalt'; readonly code: Taakcode; readonly reden: string };

/** Running work as the page offers to end it. */
export type WerkBijWijziging = {
  readonly id: string;
  readonly versie: number;
  readonly soort: string;
  readonly gestartOp: Datum;
  readonly eigenaar: string | null;
  /** The result that fits, in the words of the bureau; null: this kind of work is ended on its own page. */
  readonly resultaat: { readonly code: string; readonly label: string } | null;
};

export type Wijzigingspagina = {
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly taken: readonly {
    readonly id: string;
    readonly code: Taakcode;
    readonly start: Datum;
    readonly uiterlijk: Datum | null;
  }[];
  /** Tasks of the last months that were done, with the day; they can be taken back. */
  readonly gedaan: readonly { readonly id: string; readonly code: Taakcode; readonly op: Datum }[];
  readonly gemeente: string | null;
  readonly werk: readonly WerkBijWijziging[];
  /** To come, and perhaps to call off: nothing is called off by itself. */
  readonly afspraken: readonly Pick<Afspraak, 'id' | 'vorm' | 'datum' | 'tijd' | 'wie'>[];
  readonly vandaag: Datum;
  readonly mag: { readonly verwerken: boolean; readonly sluiten: boolean };
};

/** Which national result fits an end by this change, the best first. */
export const KERN_BIJ_TAAK: Readonly<Record<Taakcode, readonly KernCode[]>> = {
  T14: ['overdracht-gemeente', 'verhuisd', 'uitschrijving-brp'],
  overgedragen: ['overdracht-gemeente', 'verhuisd', 'uitschrijving-brp'],
  vertrek: ['uitschrijving-brp', 'verhuisd', 'overdracht-gemeente'],
  'verhuisd-binnen': [],
  overlijden: ['overleden'],
  meerderjarig: ['traject-doorstroompunt', 'geen-doelgroep', 'overdracht-partner'],
  T06: [],
};
