import type { Datum } from '#lib/kalender/model.ts';

/** Identifying data as received, kept encrypted until a colleague says who it is (art. 13 Besluit ROD). */
export type Aangeleverd = {
  readonly pgn: string | null; // BSN or onderwijsnummer, nine digits
  readonly geslachtsnaam: string;
  readonly voorvoegsel: string | null;
  readonly voornamen: string;
  readonly geslacht: 'man' | 'vrouw' | 'x' | 'onbekend';
  readonly geboortedatum: Datum | null;
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  readonly gemeente: string | null; // code
};

/** A known person this could be, with the facts that agree and those that do not, so that a colleague can judge. */
export type Kandidaat = {
  readonly jongereId: string;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly gemeente: string | null;
  readonly gelijk: readonly string[];
  readonly anders: readonly string[];
};
