import type { Datum } from '#lib/kalender/model.ts';

/** What is recorded for this work, as far as it fulfils a step of the routekaart; each with the first day on which it did. */
export type Trajectfeiten = {
  readonly gestartOp: Datum;
  readonly bereikt: Datum | null;
  readonly doelgroep: Datum | null;
  readonly intake: Datum | null;
  readonly leefgebieden: Datum | null;
  readonly instemming: Datum | null;
  /** A goal with at least one step. */
  readonly plan: Datum | null;
  /** A step of the plan that was done, or an intervention that began. */
  readonly uitvoering: Datum | null;
  /** A later look at how it goes, or a talk after the plan was made. */
  readonly gevolgd: Datum | null;
  readonly losgelaten: Datum | null;
};

/** A step that what is recorded fulfils: which day, and by what. */
export type Bewezenstap = {
  readonly stap: string;
  readonly titel: string;
  readonly op: Datum;
  readonly waardoor: string;
};

export type Stappenvoorstel = {
  readonly jongereId: string;
  readonly versie: number;
  readonly stappen: readonly Bewezenstap[];
  /** Steps that were taken over last, and can be taken back together; empty when another step came after. */
  readonly terug: readonly string[];
  readonly mag: { readonly behandelen: boolean };
};
