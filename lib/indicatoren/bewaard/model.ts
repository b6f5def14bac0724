import type { Datum } from '#lib/kalender/model.ts';
import type { Bureaucontext, Geteld, Indicator } from '../model.ts';
import type { Jaarvraag } from '../rules.ts';

/** A cell as it was counted before and kept. */
export type Bewaard = Geteld & {
  /** The day it is true on; of yesterday as long as that of today was not counted. */
  readonly peildatum: Datum;
  readonly geteldOp: Date;
  /** What counting cost. */
  readonly ms: number;
  /** Something was written since that it may depend on, or it is of an earlier day. */
  readonly verouderd: boolean;
};

/** Which figure, which school year and on which day. `metEerder`: a cell of some days before will do, as long as it says so. */
export type Wens = {
  readonly indicator: Indicator;
  readonly jaar: Jaarvraag;
  readonly metEerder?: boolean;
};

/** What a page has at hand: the kept cells of the figures it shows. */
export type Voorraad = {
  readonly cellen: ReadonlyMap<string, Bewaard>;
  /** What the bureau brings to figures, by the years it was read for. */
  readonly contexten: Map<string, Bureaucontext>;
  /** What may still be spent on counting anew what is not of now; beyond it a page shows the kept cell and of when it is. */
  nogMs: number;
};

/** What a statement of the catalogue depends on. */
export type Bronnen = {
  /** Kinds of facts and tables that the figure reads. */
  readonly bronnen: readonly string[];
  /** From which it is known that the year was recorded. */
  readonly bekendUit: readonly string[];
  /** Facts of after the peildatum can touch it: of every kind that it reads, or of these. */
  readonly vooruit: boolean;
  readonly vooruitUit: readonly string[];
};

export type Verschil = {
  readonly indicator: string;
  readonly van: Datum;
  readonly peildatum: Datum;
  /** Some of the rows that differ, as they were kept and as they were counted. */
  readonly bewaard: readonly string[];
  readonly geteld: readonly string[];
};

/** One check of a sample. */
export type Controle = {
  readonly id: string;
  readonly begonnenOp: Date;
  readonly klaarOp: Date;
  readonly vergeleken: number;
  readonly overgeslagen: number;
  readonly verschillen: readonly Verschil[];
};
