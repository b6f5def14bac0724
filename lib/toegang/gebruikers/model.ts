import type { Datum } from '#lib/kalender/model.ts';
import type { Rol } from '#lib/toegang/model.ts';

/** Someone who works, worked or will work at this bureau, with his account as far as the bureau may know it. */
export type Gebruiker = {
  readonly id: string;
  readonly naam: string;
  readonly inlognaam: string;
  readonly functie: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly rollen: readonly Rol[];
  readonly werkgebied: readonly string[]; // gemeentecodes; empty = the whole bureau
  readonly van: Datum;
  readonly tot: Datum | null; // the last day with access
  readonly aanmelding: Aanmelding;
  /** The account is used at another bureau too: this bureau does not change how one signs in. */
  readonly gedeeld: boolean;
  readonly laatstGezien: Date | null;
  /** Changes with every change of the membership; a command names the one it saw. */
  readonly stand: string;
};

export type Aanmelding = 'wachtwoord' | 'werkaccount' | 'geen';

/** Where a membership stands on a day. */
export type Toegangsstand = 'actief' | 'nog niet begonnen' | 'beëindigd';

export type Gemeente = { readonly code: string; readonly naam: string };
