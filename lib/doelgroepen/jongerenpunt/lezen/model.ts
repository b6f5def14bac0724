import type { Collegavoorstel } from '#lib/doelgroepen/jongerenpunt/specialisaties/model.ts';
import type {
  Vraag,
  Vraagsoort,
  Woonplaatscategorie,
  Woonplek,
} from '#lib/doelgroepen/jongerenpunt/model.ts';
import type { Keuze as Gemeentekeuze } from '#lib/jongeren/keuzelijsten/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Collega } from '#lib/werkprocessen/collegas/model.ts';
import type { Codewaarde, Resultaat, Werkproces } from '#lib/werkprocessen/model.ts';
import type { Overdrachtregel } from '#lib/werkprocessen/overdragen/model.ts';

export type Actieregel = {
  readonly id: string;
  readonly soort: string;
  readonly datum: Datum;
  readonly toelichting: string | null;
  readonly wie: string | null;
  readonly eigen: boolean;
};

/** Other work of the same young person that runs beside this question. */
export type Lopendregel = {
  readonly id: string;
  readonly soort: string;
  readonly eigenaar: string | null;
  readonly gestartOp: Datum;
};

export type Vraagpagina = {
  /** What the bureau calls its Jongerenpunt. */
  readonly punt: string;
  readonly werk: Werkproces;
  readonly vraag: Vraag;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly leeftijd: number;
  readonly telefoon: string | null;
  readonly waarschuwing: string | null;
  readonly gemeente: string | null;
  readonly eigenaar: string | null;
  readonly resultaatLabel: string | null;
  readonly themas: readonly Codewaarde[];
  readonly resultaten: readonly Resultaat[];
  readonly collegas: readonly Collega[];
  readonly voorstel: readonly Collegavoorstel[];
  readonly ernaast: readonly Lopendregel[];
  readonly overdrachten: readonly Overdrachtregel[];
  readonly acties: readonly Actieregel[];
  readonly actiesoorten: readonly Codewaarde[];
  readonly vandaag: Datum;
  readonly ik: string | null;
  readonly mag: { readonly behandelen: boolean; readonly traject: boolean };
};

/** What the intake form knows before anything is typed. */
export type Intake = {
  readonly jongere: {
    readonly id: string;
    readonly naam: string;
    readonly geboortedatum: Datum;
    readonly opmerking: string | null;
    readonly plek: Woonplek & { readonly naam: string | null; readonly bekend: boolean };
    readonly ernaast: readonly Lopendregel[];
  } | null;
  readonly gemeenten: readonly Gemeentekeuze[];
  readonly themas: readonly Codewaarde[];
  readonly vandaag: Datum;
};

export type Actieformulier = {
  readonly jongere: { readonly id: string; readonly naam: string } | null;
  readonly soorten: readonly Codewaarde[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly vandaag: Datum;
};

export type Vraagregel = {
  readonly id: string;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly vraag: Vraagsoort;
  readonly thema: string | null;
  readonly woonplaats: Woonplaatscategorie;
  readonly gemeente: string | null;
  readonly status: 'open' | 'wacht' | 'gesloten';
  readonly gestartOp: Datum;
  readonly geslotenOp: Datum | null;
  readonly resultaat: string | null;
  readonly eigenaar: string | null;
  readonly volgendeActie: string | null;
  readonly volgendeDatum: Datum | null;
};

export type Vragenlijst = {
  readonly punt: string;
  readonly rijen: readonly Vraagregel[];
  readonly verder: string | null;
  readonly filter: {
    readonly toon: 'open' | 'gesloten' | 'alle';
    readonly vraag?: Vraagsoort | undefined;
    readonly van: string;
    readonly woonplaats?: string | undefined;
  };
  readonly themas: readonly Codewaarde[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly collegas: readonly Collega[];
  readonly stand: Lijststand;
  readonly vandaag: Datum;
  readonly mag: { readonly behandelen: boolean };
};

/** The part of a dossier: every question this young person came with, and the short actions, folded. */
export type Jongerenpuntdossier = {
  readonly punt: string;
  readonly jongereId: string;
  readonly naam: string;
  readonly vragen: readonly Vraagregel[];
  readonly acties: readonly Actieregel[];
  readonly actiesoorten: readonly Codewaarde[];
  readonly vandaag: Datum;
  readonly mag: { readonly behandelen: boolean };
};
