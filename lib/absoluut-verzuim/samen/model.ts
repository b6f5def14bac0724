import type { Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import type { Routekaartcode } from '#lib/werkprocessen/model.ts';

/**
 * Asked once for all signals that are confirmed together: were BRP and enrolments looked up for each of them? Then the first step of
 * the routekaart is set, where it was not recorded at the signal itself; if not, that step stays open and is done there.
 */
export const CONTROLES = ['gedaan', 'later'] as const;
export type Controle = (typeof CONTROLES)[number];

/** How joined work stood before it was confirmed, and the step that the confirmation set on it. */
export type WerkWas = { readonly routekaart: Routekaartcode | null; readonly stap: string | null };

/** What a bundle did to one signal, and what else it brought about. */
export type Bundelregel = {
  readonly signaalId: string;
  readonly jongereId: string;
  readonly versieNa: number;
  readonly werkVoor: string | null;
  /** Work that the bundle started, or joined and confirmed. */
  readonly nieuwWerkproces: string | null;
  readonly bevestigdWerk: string | null;
  readonly werkVersie: number | null;
  /** Null when that work was confirmed before; absent in bundles that did not keep it. */
  readonly werkWas?: WerkWas | null;
  readonly meldingen: readonly {
    readonly id: string;
    readonly versieNa: number;
    readonly eigenaarVoor: string | null;
  }[];
};

export type Bundel = {
  readonly id: string;
  readonly uitkomst: Signaaluitkomst;
  readonly regels: readonly Bundelregel[];
  readonly gemaaktOp: Date;
  readonly ongedaanOp: Date | null;
};

/** What would happen to one signal, before anything is done. */
export type Voorbeeld = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly naam: string;
  readonly gevolg: string;
  readonly kan: boolean;
};
export type Bundelvoorbeeld = {
  readonly uitkomst: Signaaluitkomst;
  readonly regels: readonly Voorbeeld[];
};
