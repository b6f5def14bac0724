/** A colleague who can take questions, with what he knows more of than others and how much he has. */
export type Kenner = {
  readonly id: string;
  readonly naam: string;
  readonly specialisaties: readonly string[];
  readonly open: number;
  /** Works with this young person already. */
  readonly kent: boolean;
};

/** Somebody who would fit, and why; a colleague decides. */
export type Collegavoorstel = {
  readonly id: string;
  readonly naam: string;
  readonly redenen: readonly string[];
};

export type Specialisatiekeuze = {
  readonly gebruikerId: string;
  readonly gekozen: readonly string[];
  readonly keuzes: readonly { readonly code: string; readonly label: string }[];
};
