import type { Duur } from '#lib/kalender/termijnen.ts';
import type { Doelgroepcode, Route, Routekaartcode } from '#lib/werkprocessen/model.ts';

export type Fase = { readonly nummer: 1 | 2 | 3 | 4 | 5; readonly naam: string };

/** What can be on file for a step; each is read from what colleagues already recorded, never ticked by hand. */
export const DOSSIERSTUKKEN = [
  'melding',
  'actie-school',
  'contact-school',
  'routekaart',
  'contact-thuis',
  'contact-jongere',
  'doelgroep',
  'brief',
  'routes',
  'terugmelding',
] as const;
export type Dossierstuk = (typeof DOSSIERSTUKKEN)[number];

export type Stapdefinitie = {
  readonly code: string;
  readonly fase: Fase['nummer'];
  readonly titel: string;
  /** What the law or the method asks here, in one or two sentences. */
  readonly vraagt: string;
  readonly wie: string;
  /** From the start of the werkproces; a usual term, not a legal one, unless the source says so. */
  readonly termijn: Duur | null;
  readonly inDossier: readonly Dossierstuk[];
  /** Templates of letters that belong to this step, by their code. */
  readonly brieven: readonly string[];
  /** Where one may go from here; others can be reached with a reason. */
  readonly naar: readonly string[];
  readonly optioneel: boolean;
  /** Agreed with schools before any melding; not asked per case. */
  readonly vooraf: boolean;
  /** From here criminal-law data may arise: only that the step was taken is kept, nothing of its content. */
  readonly strafrecht: boolean;
  readonly bron: string;
};

export type Routekaart = {
  readonly code: Routekaartcode;
  readonly soort: string;
  readonly naam: string;
  readonly wanneer: string;
  readonly versie: string;
  readonly geldigVanaf: string;
  /** The method of the profession, what this region agreed with its schools, or the law itself. */
  readonly grondslag: 'MAS' | 'REGIONALE_AFSPRAAK' | 'WET' | 'WEB';
  /** Steps that taking a melding already is: on the day the school reported, and on the day it is taken. */
  readonly begin: { readonly melding: string; readonly nemen: string | null } | null;
  readonly fasen: readonly Fase[];
  readonly stappen: readonly Stapdefinitie[];
  /**
   * Where the target group is chosen, and at which step the path of each goes on; what lies between is not on its path. Null for a
   * routekaart that is the same for all.
   */
  readonly doelgroepen: {
    readonly stap: string;
    readonly paden: readonly { readonly doelgroep: Doelgroepcode; readonly naar: string }[];
  } | null;
  /** The routes one may choose, in any combination, at this step; empty when the routekaart has none. */
  readonly routeStap: string | null;
  readonly routes: readonly { readonly code: Route; readonly naam: string; readonly strafrecht: boolean }[];
};
