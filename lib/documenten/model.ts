import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Concept } from '#lib/toegang/concepten/model.ts';

export const DOCUMENTSOORTEN = [
  'verklaring-arts',
  'kennisgeving',
  'verklaring-school-buitenland',
  'plan-van-aanpak',
  'aanvraag',
  'brief-ontvangen',
  'brief-verzonden',
  'gespreksverslag',
  'advies',
  'besluit',
  'bezwaar',
  'foto-of-scan',
  'overig',
] as const;
export type Documentsoort = (typeof DOCUMENTSOORTEN)[number];

export const DOCUMENTBRONNEN = ['ouder', 'jongere', 'school', 'arts', 'partner', 'bureau', 'anders'] as const;
export type Documentbron = (typeof DOCUMENTBRONNEN)[number];

/** `niet-gescand`: no scanner is set up. `quarantaine`: the scanner was down or found something; nobody can open it. */
export type Scanstand = 'schoon' | 'niet-gescand' | 'quarantaine';
export type Scanreden = 'besmet' | 'niet-bereikbaar';
export type Scan = {
  readonly stand: Scanstand;
  readonly reden: Scanreden | null;
  readonly bevinding: string | null;
};

/** What a document belongs to: an instrument of the same young person. */
export type Onderwerp = { readonly soort: string; readonly id: string };

/** A file that was looked at: what it is follows from its bytes, not from its name alone. */
export type GekeurdBestand = {
  readonly naam: string;
  readonly type: Bestandstype;
  readonly bytes: number;
  readonly som: string;
  readonly scan: Scan;
  readonly lees: () => Buffer;
};

export type Bestandstype = 'pdf' | 'docx' | 'odt' | 'jpeg' | 'png' | 'txt' | 'eml' | 'msg';

export type NieuwDocument = {
  readonly jongereId: string;
  readonly soort: Documentsoort;
  readonly titel: string;
  readonly datum: Datum;
  readonly bron: Documentbron;
  readonly onderwerp: Onderwerp | null;
};

export type Documentversie = {
  readonly id: string;
  readonly volgnummer: number;
  readonly bestandsnaam: string;
  readonly type: Bestandstype;
  readonly bytes: number;
  readonly scan: Scan;
  readonly toegevoegdOp: Date;
  readonly door: string | null;
};

export type Dossierstuk = NieuwDocument & {
  readonly id: string;
  readonly versie: number;
  readonly versies: readonly Documentversie[]; // newest first
  readonly ingetrokken: { readonly op: Date; readonly reden: string; readonly door: string | null } | null;
  /** May this user open it? Not everyone who sees that it is there may read what it says. */
  readonly magOpenen: boolean;
};

export type Documentenpagina = {
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly stukken: readonly Dossierstuk[];
  readonly onderwerp: Onderwerp | null;
  readonly concept: Concept | null;
  /** The file that was sent with this draft, when the form was refused for something else. */
  readonly vastgehouden: VastgehoudenBestand | null;
  readonly vandaag: Datum;
  readonly maxMb: number;
  readonly mag: { readonly toevoegen: boolean; readonly intrekken: boolean };
};

export type VastgehoudenBestand = { readonly naam: string; readonly bytes: number };

/** The pieces of evidence of one instrument, as its page lists them. */
export type Bewijsstukken = {
  readonly jongereId: string;
  readonly onderwerp: Onderwerp;
  readonly stukken: readonly Dossierstuk[];
  /** On file without belonging to an instrument: it may turn out to be evidence of this one. */
  readonly los: readonly Dossierstuk[];
  readonly magToevoegen: boolean;
};

/** The bytes of a file are enciphered and kept in parts of this size. */
export const DEEL_BYTES = 512 * 1024;

/** So many files of refused forms are kept for one user at a time; the oldest goes when another comes. */
export const MEEST_VASTGEHOUDEN = 10;

/** The draft of the form that adds a document, or a new version of one. */
export function documentConceptsleutel(jongereId: string, documentId?: string | null): string {
  return documentId ? `document:${jongereId}:${documentId}` : `document:${jongereId}`;
}
