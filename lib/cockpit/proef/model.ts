import type { Leeftijden, Proefuitslag, Thuiszittersproef } from '#lib/indicatoren/proef/model.ts';
import type { Dimensiewaarde, Indicator, Uitslag } from '#lib/indicatoren/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Standkop, Werkfunctie } from '#lib/cockpit/model.ts';
import type { Fte } from '#lib/cockpit/werkdruk/model.ts';

export const DOELRICHTINGEN = ['hoogstens', 'minstens'] as const;
export type Doelrichting = (typeof DOELRICHTINGEN)[number];

/** "If the target were 2.0 %": the same share, and how many that would be. */
export type Doelproef = {
  readonly indicator: Pick<Indicator, 'code' | 'titel' | 'teller' | 'noemer'>;
  readonly richting: Doelrichting;
  readonly doel: number;
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly label: string;
  readonly vraag: { readonly schooljaar: string; readonly peildatum: Datum | undefined };
  readonly dimensies: Readonly<Record<string, string>>;
  readonly nu: { readonly teller: number; readonly noemer: number; readonly waarde: number } | null;
  readonly bijDoel: Bijdoel | null;
};

/** How many it may be, or must be, and how many more or fewer than now; zero when it is met. */
export type Bijdoel = { readonly teller: number; readonly waarde: number; readonly verschil: number };

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

/** The same school year by one of the definitions a figure had. */
export type Versieregel = {
  readonly versie: number;
  readonly geldigVan: Datum;
  readonly definitie: string;
  /** It is the one that holds for this school year. */
  readonly geldt: boolean;
  readonly waarde: number | null;
  readonly nietGemeten: boolean;
  readonly isPercentage: boolean;
};
export type Versieproef = {
  readonly code: string;
  readonly titel: string;
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly regels: readonly Versieregel[];
};

export type Proefpagina = Standkop & {
  readonly versies: Versieproef | null;
  readonly keuzes: {
    /** Figures of which the definition changed. */
    readonly metVersies: readonly Dimensiewaarde[];
    readonly cijfers: readonly Dimensiewaarde[];
    readonly schooljaren: readonly Schooljaar[];
  };
  readonly doel: { readonly gevraagd: Doelvraag; readonly uitkomst: Doelproef | null };
  readonly definitie: Definitieproef;
  readonly formatie: Formatieproef;
};
export type Doelvraag = {
  readonly cijfer: string;
  readonly richting: Doelrichting;
  readonly doel: number | null;
  readonly schooljaar: Schooljaar | null;
};

export type { Leeftijden, Proefuitslag, Uitslag };
