import type { Reekssoort } from '#lib/indicatoren/bewaard/vaste-vragen.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Dimensies, Indicator } from '#lib/indicatoren/model.ts';
import type { Richting, Streefeenheid } from '#lib/moties/model.ts';

/** Which way is good; null: a change says nothing by itself. */
export type Gunstig = 'hoger' | 'lager' | null;

/** A figure that stands on the first page of who leads. */
export type Kerncijfer = {
  readonly sleutel: string;
  readonly titel: string;
  readonly indicator: string;
  /** Values of the dimensions that are never added up. */
  readonly vast: Dimensies;
  readonly gunstig: Gunstig;
  /** `dag`: the same day in each school year. `jaar`: whole school years, the last one that is over. `maanden`: the last whole months. */
  readonly reeks: Reekssoort;
  /** Another fixed cell of the same answer that a target may be about, such as the decrease beside the number. */
  readonly naast?: Dimensies;
};

export type Punt = {
  readonly moment: string;
  readonly waarde: number | null;
  /** Nobody measured it then, which is not the same as unknown. */
  readonly nietGemeten?: true;
  /** From here on it is registered otherwise; the line starts anew. */
  readonly naBreuk?: true;
};

/** What it should be. `eigen`: agreed by a council here; otherwise a figure of elsewhere, to compare with. */
export type Doel = {
  readonly richting: Richting;
  readonly waarde: number;
  readonly eenheid: Streefeenheid;
  readonly bron: string;
  readonly eigen: boolean;
  /** The motie it stands in. */
  readonly motieId: string | null;
  readonly oordeel: Doeloordeel;
};
export type Doeloordeel = 'gehaald' | 'niet-gehaald' | 'onbekend';

export type Tegelcijfer = {
  readonly kern: Kerncijfer;
  readonly indicator: Indicator;
  readonly waarde: number | null;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly dimensies: Dimensies;
  /** Why there is no figure, in words. */
  readonly waarom: string | null;
  /** The day it is of, or the last day of the month or the school year it is of. */
  readonly op: Datum;
  readonly maand: string | null;
  /** When it was counted, if something changed since. */
  readonly geteldOp?: Date;
  /** The same a year before; the value null: unknown. */
  readonly vorig: Omit<Punt, 'moment'> & { readonly op: Datum; readonly maand: string | null };
  /** The definition changed; earlier years stand here by that of this figure, so that they can be compared. */
  readonly eenDefinitie: boolean;
  /** Oldest first, the figure itself last. */
  readonly lijn: readonly Punt[];
  readonly doelen: readonly Doel[];
  /** What was asked, for the page of the figure. */
  readonly vraag: { readonly schooljaar: string; readonly peildatum: Datum | undefined };
  readonly filter: Dimensies;
  /** What was chosen above and this figure cannot be split by. */
  readonly nietNaar: readonly ('gemeente' | 'functie')[];
};
