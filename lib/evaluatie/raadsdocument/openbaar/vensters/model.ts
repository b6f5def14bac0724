import type { Datum } from '#lib/kalender/model.ts';

/** Over which months a figure goes out, and where these are cut in before and after. */
export type Venster = {
  /** The figure with the part of it that is asked: the same however it is divided. */
  readonly cijfer: string;
  readonly titel: string;
  readonly van: string;
  readonly tot: string;
  readonly veranderdOp: Datum;
  /** May these months of the figure be told by themselves? */
  readonly isGroot: (maanden: (maand: string) => boolean) => boolean;
};
export type StaandVenster = Omit<Venster, 'titel' | 'isGroot'> & { readonly evaluatie: string };
