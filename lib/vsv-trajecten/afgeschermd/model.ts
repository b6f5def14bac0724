import type { Levend } from '#lib/instemming/muur/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Big5stand, Leefgebiedlijn, Moment } from '#lib/vsv-trajecten/beeld/model.ts';
import type { Codewaarde } from '#lib/werkprocessen/model.ts';

/** One answer behind the wall; `onderwerp` is a leefgebied that asks for instemming. */
export type Afgeschermdinhoud =
  | { readonly soort: 'leefgebied'; readonly onderwerp: string; readonly score: 1 | 2 | 3 | 4 | 5 }
  | { readonly soort: 'big5'; readonly stand: Big5stand }
  | { readonly soort: 'notitie'; readonly tekst: string };

export type Gezondheidmeting = {
  readonly op: Datum;
  readonly moment: Moment;
  readonly stand: Big5stand;
};

/** Health and justice of one young person, for who may see it, as long as the instemming lives. */
export type Afgeschermd = {
  readonly werkprocesId: string;
  readonly jongereId: string;
  /** null: there is none, and nothing is shown. */
  readonly instemming: Levend | null;
  readonly leefgebieden: readonly Codewaarde[];
  readonly lijnen: readonly Leefgebiedlijn[];
  readonly gezondheid: readonly Gezondheidmeting[];
  readonly notities: readonly { readonly id: string; readonly op: Datum; readonly tekst: string }[];
  readonly vandaag: Datum;
  readonly open: boolean;
};
