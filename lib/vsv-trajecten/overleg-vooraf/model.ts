import type { Datum } from '#lib/kalender/model.ts';

/** The last diploma or verklaring that makes the law ask for consultation first. */
export type Herkomst = {
  readonly soort: 'entree-diploma' | 'pro-diploma' | 'pro-verklaring' | 'vso-uitstroom';
  readonly op: Datum;
};

/** Whether the school must be consulted before support begins, with the day on which that ends and the reason. */
export type Overlegvooraf =
  | { readonly nodig: false; readonly uitleg: string }
  | { readonly nodig: true; readonly tot: Datum; readonly uitleg: string };
