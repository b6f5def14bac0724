import type { Datum, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Ouder } from '#lib/jongeren/gezin/model.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Levering, Leverstatus } from '#lib/vrijstellingen/levering/model.ts';
import type { Toetsing } from '#lib/vrijstellingen/gronden/model.ts';
import type { BuitenlandseSchool, Verklaarder } from '#lib/vrijstellingen/register/model.ts';
import type { Stuk, Zaak } from '#lib/vrijstellingen/zaken/model.ts';
import type { TochIngeschreven } from '#lib/vrijstellingen/toch-ingeschreven/model.ts';
import type { Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import type { Geschiedenisregel } from '#lib/werkprocessen/lezen/model.ts';

export type Ouderkeuze = Pick<Ouder, 'id' | 'naam' | 'rol' | 'gezag'>;

/** A vrijstelling in the chain of this young person, with the case that led to it when that was in Baken. */
export type Schakel = {
  readonly vrijstellingId: string | null;
  readonly zaakId: string | null;
  readonly grond: Grond;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly status: Zaak['status'] | null;
  /** One without a case that was ended early here. */
  readonly beeindigd: boolean;
};

export type Zaakpagina = {
  readonly zaak: Zaak;
  readonly wie: {
    readonly naam: string;
    readonly geboortedatum: Datum;
    readonly schrikkelConventie: SchrikkelConventie | null;
    readonly gemeente: string | null;
    readonly geheimhouding: boolean;
    readonly waarschuwing: string | null;
  };
  readonly eigenaar: string | null;
  readonly aanvrager: string | null;
  readonly toetsingen: readonly Toetsing[];
  readonly stukken: readonly Stuk[];
  readonly termijnen: readonly Termijnrij[];
  /** An enrolment that began while this vrijstelling runs. */
  readonly tochIngeschreven: Pick<TochIngeschreven, 'school' | 'sinds'> | null;
  readonly keten: readonly Schakel[];
  /** Of the chain: what runs or is asked for days that this case is about too. */
  readonly overlap: readonly Schakel[];
  readonly leveringen: readonly { handeling: Levering['handeling']; status: Leverstatus; op: Datum }[];
  readonly geschiedenis: readonly Geschiedenisregel[];
  readonly verklaarders: readonly Verklaarder[];
  readonly scholen: readonly BuitenlandseSchool[];
  readonly vandaag: Datum;
  readonly mag: { readonly behandelen: boolean; readonly beslissen: boolean; readonly leveren: boolean };
};

export type Intakepagina = {
  readonly jongereId: string;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly meerderjarig: boolean;
  readonly ouders: readonly Ouderkeuze[];
  readonly eerder: readonly Schakel[];
  /** Of the chain: what runs or is asked on or after the first day that the form starts with. */
  readonly lopend: readonly Schakel[];
  /** The first day on which art. 3a can be asked, while that must still come. */
  readonly veertienOp: Datum | null;
  readonly van: Datum;
  readonly vandaag: Datum;
};

export type Dossierdeel = {
  readonly jongereId: string;
  readonly naam: string;
  readonly keten: readonly Schakel[];
  readonly vandaag: Datum;
  readonly mag: { readonly behandelen: boolean; readonly beslissen: boolean; readonly overnemen: boolean };
};
