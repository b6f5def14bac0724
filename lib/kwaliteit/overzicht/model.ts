import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Dossierstuk } from '#lib/werkprocessen/routekaarten/model.ts';

export const DELEN = ['afwijkingen', 'contact', 'stukken', 'reactie', 'resultaat'] as const;
export type Deel = (typeof DELEN)[number];

/** How often one reason was given to leave the routekaart, and in what way. */
export type Afwijkregel = {
  readonly reden: string;
  readonly label: string;
  readonly overgeslagen: number;
  /** A step taken before an earlier one. */
  readonly eerder: number;
  /** Phases that were never touched when the work was closed. */
  readonly fasen: number;
};

export type Kwaliteit = {
  readonly schooljaar: Schooljaar;
  readonly jaren: readonly Schooljaar[];
  readonly afwijkingen: readonly Afwijkregel[];
  readonly gezet: number;
  readonly open: number;
  readonly zonderContact: number;
  readonly gesloten: number;
  /** Closed in another system: not among `gesloten`. */
  readonly elders: number;
  readonly metOntbrekend: number;
  readonly zonderReactie: number;
  readonly zonderResultaat: number;
};

/** A case behind a number: never a name. Who wants to look in the dossier gives a reason there. */
export type Kwaliteitszaak = {
  readonly id: string;
  readonly jongereId: string | null;
  /** Address of the work or the melding. */
  readonly href: string;
  readonly soort: string;
  readonly gemeente: string | null;
  readonly eigenaar: string | null;
  readonly datum: Datum;
  readonly toelichting: string;
  /** Its place in the list. */
  readonly sleutel: string;
};

export type Kwaliteitslijst = {
  readonly deel: Deel;
  readonly schooljaar: Schooljaar;
  readonly reden: string | null;
  readonly redenLabel: string | null;
  /** What the list can be narrowed to. */
  readonly jaren: readonly Schooljaar[];
  readonly redenen: readonly { readonly code: string; readonly label: string }[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly stand: Lijststand;
  readonly zaken: readonly Kwaliteitszaak[];
  readonly verder: string | null;
};

/** What decides which pieces are missing in closed work. */
export type Stukkenrij = {
  readonly id: string;
  readonly jongereId: string;
  readonly soort: string;
  readonly routekaart: string | null;
  readonly gemeente: string | null;
  readonly eigenaar: string | null;
  readonly geslotenOp: Datum;
  /** The national code of the result. */
  readonly kern: string;
  readonly stappen: readonly string[];
  readonly aanwezig: readonly Dossierstuk[];
};
