import type { Verslag } from '#lib/platform/verslag/model.ts';

/** What goes out as a document, and so has a PDF for everybody. */
export const PDFBRONNEN = ['jaarverslag', 'evaluatie'] as const;
export type Pdfbron = (typeof PDFBRONNEN)[number];

/** Of which document: by what went out, not by what it was made from. */
export type Pdfplek = { readonly bron: Pdfbron; readonly id: string };

/** How far it is; `geen`: it was never asked for, as with what went out before there were such files. */
export type Pdfstand = {
  readonly status: 'geen' | 'wacht' | 'klaar' | 'mislukt';
  readonly fout: string | null;
  /** Who published may ask for it again. */
  readonly kanOpnieuw: boolean;
};

export type Pdfregel = {
  readonly ronde: string;
  readonly status: 'wacht' | 'klaar' | 'mislukt';
  readonly fout: string | null;
  readonly gevraagdOp: Date;
};

/** What of a public document stands on the page around it, and must stand in its files. */
export type Herkomst = {
  readonly hash: string;
  readonly uitgave: number;
  readonly gepubliceerdOp: Date;
  readonly demo: boolean;
};

/** The frozen tree, with what is told around it. */
export type OpenbaarDocument = Herkomst & { readonly verslag: Verslag };
