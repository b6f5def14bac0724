import type { Datum } from '#lib/kalender/model.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';

/** What a colleague has in hand: work, meldingen he took, appointments to come, young people he answers for, and terms that stand by themselves. */
export const STUKSOORTEN = ['werkproces', 'melding', 'afspraak', 'spreekuur', 'jongere', 'termijn'] as const;
export type Stuksoort = (typeof STUKSOORTEN)[number];

/** How it is divided: to one colleague, or over all of them evenly, by gemeente or by school. */
export const WIJZEN = ['een', 'gelijk', 'gemeente', 'school'] as const;
export type Verdeelwijze = (typeof WIJZEN)[number];

export const SPREIDINGEN = ['gelijk', 'gemeente', 'school'] as const;

export type Stuk = {
  readonly soort: Stuksoort;
  readonly id: string;
  readonly versie: number;
  /** null: a melding without a person yet, or a term that is not about one. */
  readonly jongereId: string | null;
  readonly naam: string;
  readonly wat: string;
  readonly gemeente: string | null;
  readonly schoolId: string | null;
  readonly datum: Datum | null;
  /** What whoever gets it must be allowed to do. */
  readonly recht: Permissie;
  /** The work that an appointment or a term belongs to; it stays where that work stays. */
  readonly werkprocesId: string | null;
};

export type Ontvanger = {
  readonly id: string;
  readonly naam: string;
  readonly werkgebied: readonly string[];
  readonly rechten: ReadonlySet<Permissie>;
};

/** A piece and who gets it. */
export type Toedeling = { readonly stuk: Stuk; readonly naar: Ontvanger };

/** What goes and to whom, and what stays because nobody who would get it may do that work. */
export type Verdeling = { readonly toedeling: readonly Toedeling[]; readonly blijft: readonly Stuk[] };

/** What was done with one piece: enough to take it back. */
export type Overdrachtregel = {
  readonly soort: Stuksoort;
  readonly id: string;
  readonly jongereId: string | null;
  readonly naam: string;
  readonly naar: string;
  readonly versieNa: number;
};

export type Caseloadoverdracht = {
  readonly id: string;
  readonly van: string;
  readonly vanNaam: string;
  readonly wijze: Verdeelwijze;
  readonly tot: Datum | null;
  readonly regels: readonly Overdrachtregel[];
  readonly gemaaktDoor: string;
  readonly gemaaktOp: Date;
  readonly ongedaanOp: Date | null;
  readonly teruggegevenOp: Date | null;
};

/** What came of taking back or giving back: how many returned, and what stayed and why. */
export type Terugzetting = {
  readonly teruggezet: number;
  readonly terug: readonly { readonly soort: Stuksoort }[];
  readonly gebleven: readonly { readonly naam: string; readonly soort: Stuksoort; readonly reden: string }[];
  readonly jongereIds: readonly string[];
};

export type Caseloadpagina = {
  readonly keuze: { readonly van: string | null; readonly naar: string | null; readonly tot: Datum | null };
  readonly collegas: readonly { readonly id: string; readonly naam: string }[];
  readonly ontvangers: readonly Ontvanger[];
  readonly vanNaam: string | null;
  readonly stukken: readonly Stuk[];
  readonly toedeling: readonly Toedeling[];
  /** What whoever was chosen may not do; it stays with the colleague. */
  readonly blijft: readonly Stuk[];
  /** Who may do all of that. */
  readonly welVoor: readonly Ontvanger[];
  /** What goes along without an owner of its own: terms of the work, and letters in concept, which stay in the dossier. */
  readonly mee: { readonly termijnen: number; readonly conceptbrieven: number };
  /** Terms in files of investigation: they stay with who has the file, until another boa takes that over. */
  readonly zaaktermijnen: number;
  readonly gezien: string;
  readonly lopend: readonly Caseloadoverdracht[];
  readonly verder: string | null;
  /** The handover just done, when the address names it. */
  readonly gedaan: Caseloadoverdracht | null;
  readonly vandaag: Datum;
};
