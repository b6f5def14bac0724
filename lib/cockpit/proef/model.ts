import type { Leeftijden, Proefuitslag, Thuiszittersproef } from '#lib/indicatoren/proef/model.ts';
import type { Dimensiewaarde, Uitslag } from '#lib/indicatoren/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Standkop, Werkfunctie } from '#lib/cockpit/model.ts';
import type { Doelproef, Doelvraag, Maat } from './doel/model.ts';
import type { Fte } from '#lib/cockpit/werkdruk/model.ts';

export type Definitieproef = {
  readonly gevraagd: Thuiszittersproef;
  /** Nothing was changed: then it is the valid definition. */
  readonly isGeldig: boolean;
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly bekend: boolean;
  readonly regels: readonly Proefregel[];
};
export type Proefregel = {
  readonly sleutel: string;
  readonly label: string;
  readonly hoofd: boolean;
  readonly geldig: number | null;
  readonly proef: number | null;
};

export type Formatieproef = {
  readonly functie: Werkfunctie;
  readonly erbij: number;
  readonly nu: Fte | null;
  readonly straks: Fte | null;
  readonly regels: readonly {
    readonly label: string;
    readonly aantal: number | null;
    readonly nu: number | null;
    readonly straks: number | null;
  }[];
};

/** The same school year by one of the definitions a figure had, or by one of the rules it can be read by. */
export type Versieregel = {
  readonly sleutel: string;
  readonly naam: string;
  /** null: a rule, which holds or does not, whatever the year. */
  readonly geldigVan: Datum | null;
  readonly definitie: string;
  /** It is the one that holds for this school year. */
  readonly geldt: boolean;
  readonly waarde: number | null;
  readonly nietGemeten: boolean;
  readonly maat: Maat;
};
export type Versieproef = {
  readonly code: string;
  readonly titel: string;
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  /** Of a figure per month: the month that is shown. */
  readonly maand: string | null;
  readonly regels: readonly Versieregel[];
};

export type Proefpagina = Standkop & {
  readonly versies: Versieproef | null;
  readonly keuzes: {
    /** Figures of which the definition changed, or that can be read by more than one rule. */
    readonly metVersies: readonly Dimensiewaarde[];
    readonly cijfers: readonly Dimensiewaarde[];
    readonly schooljaren: readonly Schooljaar[];
  };
  readonly doel: { readonly gevraagd: Doelvraag; readonly uitkomst: Doelproef | null };
  readonly definitie: Definitieproef;
  readonly formatie: Formatieproef;
};
export type { Leeftijden, Proefuitslag, Uitslag };
