import type { Datum, Regio } from '#lib/kalender/model.ts';
import type { Feiten, Feitsoort, Meldingcategorie, Sector } from '#lib/logboek/feitsoorten.ts';

/** Status codes of DUO: geregistreerd, in behandeling, afgesloten, ter kennisgeving aangenomen, ingetrokken. */
export const STATUSSEN = ['R', 'B', 'G', 'K', 'I'] as const;
export type MeldingStatus = (typeof STATUSSEN)[number];

/** Kind of absence as DUO delivered it; never changed afterwards (domain: `categorie` is the assessment of the bureau). */
/** Who may report (Leerplichtwet 1969, art. 24 names no one in particular): a melding of DUO is always of a school. */
export const MELDERS = ['school', 'ouder', 'jongere', 'partner', 'politie'] as const;
export type Melder = (typeof MELDERS)[number];

export const DUO_SOORTEN = ['V1', 'V2', 'V3', 'V4', 'RMC', 'L', 'LRV', 'O'] as const;
export type DuoSoort = (typeof DUO_SOORTEN)[number];

export const CATEGORIEEN = ['absoluut', 'luxe', 'signaal', 'preventief', 'verzuim-18plus'] as const;
export type Categorie = Meldingcategorie;

export const PRIORITEITEN = [1, 2, 3] as const;
export type Prioriteit = (typeof PRIORITEITEN)[number];

/** What the priority of a melding follows from; nothing about who the young person is. */
export type TriageGegevens = {
  readonly duoSoort: DuoSoort | null;
  readonly categorie: Categorie;
  readonly begindatum: Datum;
  readonly einddatum: Datum | null;
  readonly alleLessen: boolean | null;
  readonly actieGewenst: string | null;
  readonly prioriteitSchool: string | null;
  readonly verzuimuren: number | null;
  /** Meldingen on the same young person in the twelve months before this one, withdrawn ones left out. */
  readonly eerdere12Maanden: number;
  readonly regio: Regio;
};

export type Triage = { readonly prioriteit: Prioriteit; readonly redenen: readonly string[] };

/** A counted fact about a melding in which its category stands. */
export type CategorieFeit = {
  [Soort in Feitsoort]: Feiten[Soort] extends { categorie: Categorie }
    ? { readonly soort: Soort; readonly gegevens: Feiten[Soort] }
    : never;
}[Feitsoort] & { readonly datum: Datum; readonly versie: number };

/** What the status machine needs to know of a melding. */
export type MeldingStand = {
  readonly id: string;
  readonly status: MeldingStatus;
  readonly koppeling: 'gekoppeld' | 'te-bepalen';
  readonly jongereId: string | null;
  readonly categorie: Categorie;
  readonly duoSoort: DuoSoort | null;
  readonly gemeente: string | null;
  readonly sector: Sector | null;
  readonly schoolId: string | null;
  readonly werkprocesId: string | null;
  readonly ontvangenOp: Datum;
};
