import type { LeerplichtFeiten, Onderwijssituatie, Regelverwijzing } from '#lib/jongeren/leerplicht/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Doelgroepcode } from '#lib/werkprocessen/model.ts';

/** The last enrolment that ended before or runs on the day that is asked. */
export type LaatsteOnderwijs = {
  readonly onderwijssoort: string;
  /** First day without school; null while enrolled. */
  readonly zonderSinds: Datum | null;
};

/** What the proposal rests on. */
export type Doelgroepstand = {
  readonly feiten: LeerplichtFeiten;
  readonly onderwijs: Onderwijssituatie;
  readonly laatste: LaatsteOnderwijs | null;
};

/** A proposal says why, and by which rule of law; null means that Baken knows too little to propose one. */
export type Doelgroepvoorstel = {
  readonly doelgroep: Doelgroepcode | null;
  readonly uitleg: string;
  readonly regel: Regelverwijzing;
};
