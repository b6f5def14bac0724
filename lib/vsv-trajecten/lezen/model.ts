import type { Datum } from '#lib/kalender/model.ts';
import type { Big5meting, Leefgebiedlijn } from '#lib/vsv-trajecten/beeld/model.ts';
import type { Traject } from '#lib/vsv-trajecten/model.ts';
import type { Overlegvooraf } from '#lib/vsv-trajecten/overleg-vooraf/model.ts';
import type { Plandoel, Planstap } from '#lib/vsv-trajecten/plan/model.ts';
import type { Codewaarde, Werkproces } from '#lib/werkprocessen/model.ts';

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
  readonly vandaag: Datum;
  readonly mag: { readonly behandelen: boolean; readonly afgeschermd: boolean };
};
