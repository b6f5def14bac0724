/**
 * One figure in a picture: known (zero is a number too), unknown (null), not measured at all, or with a text that stands for it: hidden
 * for protection ("<5"), or rounded ("≈ 15"), of which `getal` is drawn.
 */
export type Cijfer = number | null | 'niet-gemeten' | { readonly tekst: string; readonly getal?: number };

export type Opmaak = { readonly decimalen?: number; readonly eenheid?: string };

/** A line or a group of bars; the same name has the same colour wherever it is drawn (`kleur` 1–6). */
export type Reeks = {
  readonly naam: string;
  readonly kleur?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly cijfers: readonly Cijfer[];
};

/** What must hold, drawn as a band behind the figures it was agreed for (`bij`; all without); `kort` is written in the band itself. */
export type Doel = {
  readonly van: number;
  readonly tot: number;
  readonly label: string;
  readonly kort?: string;
  readonly bij?: readonly string[];
};
