import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Dwangsom } from '../dwangsom/model.ts';
import type { Zorgmelding } from '../zorg/model.ts';

export type Plaatsnaam = { readonly code: string; readonly naam: string };

/** That there is a file in the compartment; what is in it stands behind the wall. */
export type Aanwezig = { readonly werkprocesId: string; readonly sinds: Datum; readonly tot: Datum | null };

export type Werkkeuze = { readonly id: string; readonly soort: string; readonly gestartOp: Datum };

export type Dossierhandhaving = {
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly dwangsommen: readonly Dwangsom[];
  /** null: not for who looks. */
  readonly zorgmeldingen: readonly Zorgmelding[] | null;
  readonly aanwezig: readonly Aanwezig[];
  readonly ouders: readonly { readonly id: string; readonly naam: string }[];
  /** Running work that an instrument can hang on. */
  readonly werk: readonly Werkkeuze[];
  readonly vandaag: Datum;
  readonly mag: { readonly behandelen: boolean; readonly opsporen: boolean };
};
