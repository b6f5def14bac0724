/** By what a figure of DUO is broken down. Figures of different breakdowns are about the same people and are never added up. */
export const UITSPLITSINGEN = ['gemeente', 'niveau', 'leeftijd', 'geslacht', 'instelling'] as const;
export type Uitsplitsing = (typeof UITSPLITSINGEN)[number];

/** DUO publishes twice: first voorlopig, and definitief after the late diplomas of October to December. */
export const PUBLICATIESTANDEN = ['voorlopig', 'definitief'] as const;
export type Publicatiestand = (typeof PUBLICATIESTANDEN)[number];

/**
 * Which text says who is a new vsv'er. `prestatiebox`: bijlage A of the Regeling prestatiebox mbo, the last one that could be read.
 * `regeling-2026`: the definition since 2026, of which the text was not found; its figures are taken over as DUO gives them.
 */
export const VSVDEFINITIES = ['prestatiebox', 'regeling-2026'] as const;
export type Vsvdefinitie = (typeof VSVDEFINITIES)[number];

export const VSVNIVEAUS = ['vo-onderbouw', 'vo-bovenbouw', 'vmbo', 'havo-vwo', '1', '2', '3', '4'] as const;
export const VSVLEEFTIJDEN = ['<16', '16-17', '18-22', '23-26'] as const;

/** The count of a cohort: who was enrolled on 1 October, and who of them is no new vsv'er a year later. */
export type Cohort = {
  /** A: start population on 1 October of the year. */
  readonly deelnemers: number;
  /** B: deceased, emigrated, lives abroad or nowhere, or exempt a year later. */
  readonly weg: number;
  /** C: enrolled again on the next 1 October, also outside funded education. */
  readonly ingeschreven: number;
  /** D: has a startkwalificatie, or an entree diploma with work. */
  readonly gekwalificeerd: number;
};

/** One row of a publication, as it was read in. */
export type Publicatieregel = {
  readonly uitsplitsing: Uitsplitsing;
  readonly deel: string;
  readonly naam: string | null;
  readonly gemeente: string | null;
  /** A of the cohort. B, C and D are null where the publication gives only its outcome. */
  readonly deelnemers: number;
  readonly weg: number | null;
  readonly ingeschreven: number | null;
  readonly gekwalificeerd: number | null;
  readonly vsv: number;
  /** What the voorlopige publication of the same cohort said, beside a definitieve. */
  readonly voorlopig: number | null;
  readonly percentage: number | null;
  readonly streef: number | null;
  readonly definitie: Vsvdefinitie;
  readonly gepubliceerdOp: string;
};

export type Publicatie = {
  readonly keuzes: readonly { readonly schooljaar: string; readonly stand: Publicatiestand }[];
  readonly schooljaar: string | null;
  readonly stand: Publicatiestand | null;
  readonly regels: readonly Publicatieregel[];
};
