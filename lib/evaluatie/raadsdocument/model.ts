import type { Evaluatiepagina, Formatiemaand } from '../model.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import type { Publicatiestatus } from '#lib/publicaties/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';

/** For whom a rendering is made (ADR 23): for who may see figures inside, or for everyone. */
export const LEZERS = ['intern', 'openbaar'] as const;
export type Lezer = (typeof LEZERS)[number];

/** What the figures mean, as the catalogue says. */
export type Herkomst = {
  readonly code: string;
  readonly titel: string;
  readonly definitie: string;
  readonly bron: string;
  readonly versie: number;
};

/** What the public can read already of a figure of a whole school year. */
export type Gepubliceerd = {
  readonly maat: string;
  readonly schooljaar: Schooljaar;
  readonly tekst: string;
};

/** Formation of a function, or of some together, as the document names it. */
export type Formatiegroep = { readonly naam: string; readonly maanden: readonly Formatiemaand[] };

export type Raadsgegevens = {
  readonly pagina: Omit<Evaluatiepagina, 'magMaken'>;
  readonly bureau: string;
  readonly dag: Datum;
  /** '09:40' */
  readonly tijd: string;
  readonly herkomst: readonly Herkomst[];
  readonly gepubliceerd: readonly Gepubliceerd[];
};

export type Raadsdocumentregel = {
  readonly id: string;
  readonly lezer: Lezer;
  readonly gemaaktDoor: string | null;
  readonly gemaaktDoorId: string | null;
  readonly gemaaktOp: Date;
  /** Of a document that goes out by four eyes; null: it stays inside. */
  readonly uitgave: number | null;
  readonly status: Publicatiestatus | null;
  /** What was corrected, or why it was withdrawn. */
  readonly toelichting: string | null;
  readonly gecontroleerdDoor: string | null;
  readonly gepubliceerdOp: Date | null;
};

/** As it stands on the public site. */
export type OpenbareEvaluatie = {
  /** Of the document; another one with each edition. */
  readonly id: string;
  readonly evaluatieId: string;
  readonly uitgave: number;
  readonly verslag: Verslag;
  readonly hash: string;
  readonly toelichting: string | null;
  readonly ingetrokken: boolean;
  readonly gepubliceerdOp: Date;
  readonly bureauCode: string;
  readonly bureauNaam: string;
  readonly demo: boolean;
  /** There is a PDF of it; the worker makes it when it goes out. */
  readonly pdf: boolean;
};

export type Raadsdocument = Raadsdocumentregel & {
  readonly evaluatieId: string;
  readonly verslag: Verslag;
};
