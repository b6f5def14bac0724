import type { Datum } from '#lib/kalender/model.ts';
import type { Big5meting, Leefgebiedlijn } from '#lib/vsv-trajecten/beeld/model.ts';
import type { Interventie, Maatregelkeuze } from '#lib/vsv-trajecten/interventies/model.ts';
import type { Traject } from '#lib/vsv-trajecten/model.ts';
import type { Nazorgmoment } from '#lib/vsv-trajecten/nazorg/model.ts';
import type { Overlegvooraf } from '#lib/vsv-trajecten/overleg-vooraf/model.ts';
import type { Plandoel, Planstap } from '#lib/vsv-trajecten/plan/model.ts';
import type { Codewaarde, Werkproces } from '#lib/werkprocessen/model.ts';

export type Aanbod = {
  readonly soorten: readonly Codewaarde[];
  readonly maatregelen: readonly Maatregelkeuze[];
  readonly partners: readonly { readonly id: string; readonly naam: string }[];
  readonly doorbraakstappen: readonly Codewaarde[];
  /** Words of the steps, also of those that left the list. */
  readonly staplabels: ReadonlyMap<string, string>;
};

/** Everything of one traject on one page. */
export type Trajectpagina = {
  readonly werk: Werkproces;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly eigenaar: string | null;
  readonly traject: Traject;
  readonly overleg: Overlegvooraf;
  readonly big5: readonly Big5meting[];
  readonly lijnen: readonly Leefgebiedlijn[];
  readonly leefgebieden: readonly Codewaarde[];
  readonly doelen: readonly Plandoel[];
  readonly volgende: Planstap | null;
  readonly interventies: readonly Interventie[];
  readonly nazorg: readonly Nazorgmoment[];
  /** What a new intervention is chosen from. */
  readonly aanbod: Aanbod;
  readonly vandaag: Datum;
  /** `nazorg`: also after the work is closed. */
  readonly mag: { readonly behandelen: boolean; readonly afgeschermd: boolean; readonly nazorg: boolean };
};
