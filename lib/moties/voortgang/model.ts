import type { Cel, Dimensies, Indicator } from '#lib/indicatoren/model.ts';
import type { Wijziging } from '#lib/indicatoren/versies/rules.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Nulcel } from '#lib/moties/model.ts';

/**
 * How values are compared with the nulmeting, so that like is set beside like. `stand`: a state, as it is today. `stand-zelfde-dag`: a
 * state, on the day of the nulmeting or in its month. `heel-jaar`: what happened in a whole school year, against the last whole one.
 * `zelfde-dag`: what happened in a part of a year, up to the same day.
 */
export type Vergelijking = 'stand' | 'stand-zelfde-dag' | 'heel-jaar' | 'zelfde-dag';

/** What is asked of the indicator: the last year of the series, on which day, and how many years. */
export type Reeksvraag = {
  readonly vergelijking: Vergelijking;
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum | undefined;
  readonly jaren: number;
};

/** One answer of the indicator on one day. */
export type Meetpunt = {
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly bekendOp: Datum;
  /** True: the year is not over, and the figure is about what happens in a year. */
  readonly deel: boolean;
  /** The definition by which it was counted. */
  readonly versie: number;
  /** A break lies between this year and the one before it, so that no decrease is worked out. */
  readonly naBreuk: boolean;
  readonly cellen: readonly Cel[];
};

export const OORDELEN = [
  'op-koers',
  'niet-op-koers',
  'gehaald',
  'niet-gehaald',
  'nog-niet-gehaald',
  'nog-niet-begonnen',
  'te-vroeg',
  'onbekend',
  'geen-nulmeting',
  'breuk',
  'trendbreuk',
  'was-al-nul',
  'geen-streefwaarde',
  'geen-ambitie',
] as const;
export type Oordeel = (typeof OORDELEN)[number];

export type Streefoordeel = {
  readonly streefwaardeId: string;
  readonly oordeel: Oordeel;
  /** The year it was judged on; null when there was nothing to judge. */
  readonly over: Schooljaar | null;
};

export type Celvoortgang = {
  readonly sleutel: string;
  readonly label: string;
  readonly dimensies: Dimensies;
  readonly nul: Nulcel | null;
  /** The nulmeting as it would be counted now, where later registrations made it another number; null: the same, or not counted again. */
  readonly herzien: Cel | null;
  readonly nu: Cel | null;
  /** nu − nulmeting, in the unit of the figure, and of a decrease in the number behind it; null is unknown. */
  readonly verandering: number | null;
  readonly oordelen: readonly Streefoordeel[];
  /** By the leading target; without targets why there is none. */
  readonly oordeel: Oordeel;
  /** Other targets of the same thing say something else. */
  readonly oneens: boolean;
  /** One for each point of the series, in its order. */
  readonly reeks: readonly (Cel | null)[];
  readonly rapport: readonly (Cel | null)[];
};

export type Rapportpunt = { readonly dag: Datum; readonly punt: Meetpunt | null };

export type Vraagvoortgang = {
  readonly vraagId: string;
  readonly indicator: Indicator;
  /** What was chosen of the figure, in words: "functie: leerplicht". */
  readonly gekozen: readonly string[];
  readonly vergelijking: Vergelijking;
  /** The definition is another one than when it was agreed or measured. */
  readonly breuk: boolean;
  /** A break in the registration lies between the nulmeting and now: they are not subtracted. */
  readonly naTrendbreuk: boolean;
  /** Years of before the definition of the agreement are counted by it all the same. */
  readonly volgensAfspraak: boolean;
  /** Definitions that took over between the years that are shown. */
  readonly wijzigingen: readonly Wijziging[];
  /** What changed outside the work between the moments that are shown. */
  readonly trendbreuken: readonly OpenbareTrendbreuk[];
  /** The nulmeting was not counted by Baken: part of a difference may come of counting otherwise. */
  readonly andereBron: boolean;
  readonly nu: Meetpunt | null;
  /** False: no whole period lies after the nulmeting yet. */
  readonly naNulmeting: boolean;
  readonly reeks: readonly Meetpunt[];
  readonly rapport: readonly Rapportpunt[];
  readonly cellen: readonly Celvoortgang[];
};

/** `fout`: the address does not lead to a figure any more, in a sentence. */
export type Voortgang = Vraagvoortgang | { readonly vraagId: string; readonly fout: string };
