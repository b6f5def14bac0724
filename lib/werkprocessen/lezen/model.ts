import type { Datum, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Feiten, Feitsoort, Meldingcategorie } from '#lib/logboek/feitsoorten.ts';
import type { School } from '#lib/scholen/model.ts';
import type { Termijnregel } from '#lib/termijnen/lijst/model.ts';
import type { Inschrijvingsstand } from '#lib/werkprocessen/afsluiten/model.ts';
import type { Collega } from '#lib/werkprocessen/collegas/model.ts';
import type { Overdrachtregel } from '#lib/werkprocessen/overdragen/model.ts';
import type { Codewaarde, Resultaat, Werkproces } from '#lib/werkprocessen/model.ts';
import type { Dossierstuk, Routekaart } from '#lib/werkprocessen/routekaarten/model.ts';
import type { Stapstand } from '#lib/werkprocessen/routekaarten/rules.ts';

export type Plaatsnamen = {
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly schrikkelConventie: SchrikkelConventie | null;
  readonly geheimhouding: boolean;
  readonly waarschuwing: string | null;
  readonly school: string | null;
  readonly schoolTelefoon: string | null;
  readonly gemeente: string | null;
};

export type WerkMelding = {
  readonly id: string;
  readonly ontvangenOp: Datum;
  readonly categorie: Meldingcategorie;
  readonly duoSoort: string | null;
  readonly status: 'R' | 'B' | 'G' | 'K' | 'I';
  readonly school: string | null;
};

export type Geschiedenisregel = {
  [Soort in Feitsoort]: { soort: Soort; gegevens: Feiten[Soort] };
}[Feitsoort] & {
  readonly id: number;
  readonly datum: Datum;
  readonly geregistreerdOp: Date;
  readonly wie: string;
  readonly vervallen: boolean;
};

/** A werkproces as one page shows it: where it stands, what is asked, what is on file and what is missing. */
export type Werkprocespagina = {
  readonly werk: Werkproces;
  readonly wie: Plaatsnamen;
  readonly eigenaar: string | null;
  readonly kaart: Routekaart | null;
  readonly kaarten: readonly Routekaart[];
  readonly pad: readonly Stapstand[];
  /** Who set each step, by registration id. */
  readonly door: Readonly<Record<string, string>>;
  readonly termijnen: readonly Termijnregel[];
  readonly inDossier: readonly Dossierstuk[];
  readonly meldingen: readonly WerkMelding[];
  /** Moved to another gemeente, and the dossier still has to be handed over. */
  readonly overTeDragen: boolean;
  readonly overdrachten: readonly Overdrachtregel[];
  readonly geschiedenis: readonly Geschiedenisregel[];
  readonly afwijkredenen: readonly Codewaarde[];
  readonly resultaten: readonly Resultaat[];
  readonly resultaatLabel: string | null;
  /** Only for open work on absoluut verzuim; the schools only when no enrolment is on file and it may be recorded here. */
  readonly inschrijving: (Inschrijvingsstand & { readonly scholen: readonly School[] }) | null;
  /** Since when the jongere sits at home, when closing this work would leave nobody with a plan. */
  readonly nogThuis: Datum | null;
  readonly collegas: readonly Collega[];
  readonly vandaag: Datum;
  readonly ik: string | null;
  readonly mag: {
    readonly behandelen: boolean;
    readonly heropenen: boolean;
    readonly toewijzen: boolean;
    readonly contact: boolean;
    readonly brief: boolean;
    readonly termijn: boolean;
    readonly traject: boolean;
  };
};

/** Of whom a reason must be given before the page opens, when that is why it was refused. */
export function redenVoor(weigering: { code: string; gegevens?: unknown }): string | null {
  const { gegevens } = weigering;
  if (weigering.code !== 'reden-nodig' || typeof gegevens !== 'object' || gegevens === null) return null;
  return 'jongereId' in gegevens && typeof gegevens.jongereId === 'string' ? gegevens.jongereId : null;
}
