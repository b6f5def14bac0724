import type { Datum } from '#lib/kalender/model.ts';

export const MAILKEUZES = ['uit', 'dagelijks', 'spoed'] as const;
export type Mailkeuze = (typeof MAILKEUZES)[number];

/** When a colleague wants mail, and when not: outside these hours and outside working days Baken is quiet. */
export type Mailvoorkeur = {
  readonly versie: number;
  readonly keuze: Mailkeuze;
  readonly vanafUur: number;
  readonly totUur: number;
};

/** Who gets what: once a day, and nothing when there is no valid address. */
export type Ontvanger = Mailvoorkeur & {
  readonly gebruikerId: string;
  readonly naam: string;
  readonly email: string;
};

/** A term in a mail: initials only, the rest stands behind the link. */
export type Overzichtsregel = {
  readonly termijnId: string;
  readonly eigenaarId: string;
  readonly titel: string;
  readonly voorletters: string | null;
  readonly uiterlijk: Datum;
  /** It began today and must be done today. */
  readonly spoed: boolean;
};

export type Overzicht = {
  readonly termijnen: readonly Overzichtsregel[];
  /** Pieces of work whose next action is due. */
  readonly werk: number;
};

export type Mailtekst = { readonly onderwerp: string; readonly tekst: string };
