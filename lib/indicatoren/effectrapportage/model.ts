import type { Functie } from '#lib/formatie/model.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';

/** Tables of the effectrapportage in the layout of 2012, with the figures that fill them; without figures they are text. */
export const ONDERDELEN = [
  { code: '1', titel: 'Tabel 1: organisatie en samenwerking', cijfers: [] },
  { code: '2', titel: 'Tabel 2: kwaliteit van de meldingen per schoolsoort', cijfers: [] },
  {
    code: '3',
    titel: 'Tabel 3: resultaten',
    cijfers: [
      'dsp-effect-verloop',
      'dsp-effect-doorlooptijd',
      'dsp-effect-gesprekken',
      'dsp-effect-zonder-onderwijs',
      'dsp-effect-duur',
      'dsp-effect-bestemming',
    ],
  },
  { code: '4', titel: 'Tabel 4: middelen en formatie', cijfers: [] },
  { code: '5', titel: 'Tabel 5: terugblik', cijfers: [] },
] as const satisfies readonly {
  readonly code: string;
  readonly titel: string;
  readonly cijfers: readonly string[];
}[];

export type Onderdeel = (typeof ONDERDELEN)[number]['code'];
export const ONDERDEELCODES = ONDERDELEN.map(({ code }) => code) as [Onderdeel, ...Onderdeel[]];

export type Rapporttekst = { readonly tekst: string; readonly versie: number };

/** The effective fte of one function, over the whole months of the year that are over; null: nothing of it was recorded. */
export type Functieregel = { readonly functie: Functie; readonly fte: number | null };

export type Effectrapportage = {
  readonly schooljaar: Schooljaar;
  readonly jaren: readonly Schooljaar[];
  readonly teksten: Readonly<Partial<Record<Onderdeel, Rapporttekst>>>;
  readonly formatie: readonly Functieregel[];
  /** How many months the fte is over, and until when. */
  readonly maanden: number;
  readonly tot: Datum;
  readonly magSchrijven: boolean;
};
