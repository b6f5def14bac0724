import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import type { Afloop, Hoofdverlof, Verlof, Verloffase, Verlofligging } from '#lib/verlof/model.ts';
import type { Jaarsom } from '#lib/verlof/overzicht/rules.ts';
import type { Toets } from '#lib/verlof/toets/model.ts';
import type { Plaatsnamen } from '#lib/werkprocessen/lezen/model.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';

/** An application with everything that helps to decide on it. */
export type Verlofpagina = {
  readonly werk: Werkproces;
  readonly verlof: Verlof;
  readonly wie: Plaatsnamen;
  readonly eigenaar: string | null;
  readonly beslisser: string | null;
  readonly fase: Verloffase;
  readonly toetsen: readonly Toets[];
  readonly som: Jaarsom;
  /** Days of art. 14 in that year with this application, while it is not decided on; else the same as the sum. */
  readonly metGevraagd: number;
  readonly ligging: Verlofligging;
  readonly termijnen: readonly Termijnrij[];
  /** The same application for brothers and sisters. */
  readonly samen: readonly { readonly id: string; readonly naam: string; readonly afloop: Afloop | null }[];
  /** The day that is proposed to complete an application: a choice of the bureau. */
  readonly hersteltermijn: Datum;
  readonly vandaag: Datum;
  readonly mag: { readonly beslissen: boolean; readonly melden: boolean; readonly contact: boolean };
};

export type Verlofregel = {
  readonly id: string;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly gemeente: string | null;
  readonly school: string | null;
  readonly eigenaar: string | null;
  readonly ontvangenOp: Datum;
  readonly van: Datum;
  readonly tot: Datum;
  readonly dagen: number;
  readonly afloop: Afloop | null;
  readonly status: Werkproces['status'];
  readonly volgendeActie: string | null;
  /** The last day for the decision, while it runs. */
  readonly uiterlijk: Datum | null;
  readonly opgeschort: boolean;
};

export type Verloflijst = {
  readonly rijen: readonly Verlofregel[];
  readonly verder: string | null;
  readonly filter: { readonly toon: 'lopend' | 'besloten' | 'alle'; readonly gemeente: string | null };
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly stand: Lijststand;
  readonly vandaag: Datum;
  readonly mag: { readonly vastleggen: boolean };
};

/** All leave of one young person, per school year. */
export type Verlofoverzicht = {
  readonly naam: string;
  readonly sommen: readonly Jaarsom[];
  /** Days of art. 14 in the first of these years with what is asked and not decided on. */
  readonly metGevraagd: number;
  readonly hoofdverlof: readonly (Hoofdverlof & { readonly toetsen: readonly Toets[] })[];
  readonly aanvragen: readonly {
    readonly id: string;
    readonly ontvangenOp: Datum;
    readonly van: Datum;
    readonly tot: Datum;
    readonly dagen: number;
    readonly afloop: Afloop | null;
    readonly toegekend: number;
  }[];
  readonly scholen: readonly { readonly id: string; readonly naam: string }[];
  readonly schoolId: string | null;
  readonly vandaag: Datum;
  readonly mag: { readonly vastleggen: boolean };
};
