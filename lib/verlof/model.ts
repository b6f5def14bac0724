import type { Datum, Regio } from '#lib/kalender/model.ts';
import type { Weging } from '#lib/termijnen/bezwaar/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

/** Grounds of art. 11 on which leave is asked: f, a holiday because of the work of a parent; g, gewichtige omstandigheden. */
export const VERLOFGRONDEN = ['11f', '11g'] as const;
export type Verlofgrond = (typeof VERLOFGRONDEN)[number];

export const KANALEN = ['telefoon', 'mail', 'papier', 'balie', 'school'] as const;
export type Kanaal = (typeof KANALEN)[number];

export const ADVIEZEN = ['positief', 'negatief', 'geen-oordeel'] as const;
export type Hoofdadvies = (typeof ADVIEZEN)[number];

/** How an application ends. Only the first four are decisions one can object to. */
export const AFLOPEN = [
  'toegekend',
  'gedeeltelijk',
  'afgewezen',
  'buiten-behandeling',
  'doorgestuurd',
  'ingetrokken',
] as const;
export type Afloop = (typeof AFLOPEN)[number];

export const BEZWAARUITKOMSTEN = ['gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken'] as const;
export type Bezwaaruitkomst = (typeof BEZWAARUITKOMSTEN)[number];

export type Verlofperiode = { readonly van: Datum; readonly tot: Datum };

export type Opschorting = {
  readonly op: Datum;
  readonly ontbreekt: string;
  readonly hersteltermijn: Datum;
};
export type Hoorverslag = {
  readonly op: Datum;
  readonly naam: string;
  readonly advies: Hoofdadvies;
  readonly toelichting: string | null;
};
export type Zienswijze = { readonly op: Datum; readonly van: string; readonly inhoud: string };
export type Bezwaar = {
  readonly ontvangenOp: Datum;
  /** How it was weighed when it came after its term. */
  readonly weging: Weging | null;
  readonly uitkomst: Bezwaaruitkomst | null;
  readonly uitkomstOp: Datum | null;
};
export type Besluit = {
  readonly afloop: Afloop;
  readonly op: Datum;
  readonly door: string | null;
  readonly motivering: string;
  readonly afwijkmotivering: string | null;
  /** What was granted; null when nothing was. */
  readonly toegekend: (Verlofperiode & { readonly dagen: number }) | null;
  /** The day on which the parents were told; from then the term for bezwaar runs. */
  readonly bekendOp: Datum | null;
};

/** An application for leave about one child. Its id and versie are those of the werkproces. */
export type Verlof = Verlofperiode & {
  readonly id: string;
  readonly aanvraagId: string;
  readonly jongereId: string;
  readonly grond: Verlofgrond;
  readonly ontvangenOp: Datum;
  readonly kanaal: Kanaal;
  readonly aanvrager: string;
  readonly reden: string;
  readonly dagen: number;
  readonly opschorting: Opschorting | null;
  readonly compleetOp: Datum | null;
  readonly hoofd: Hoorverslag | null;
  readonly zienswijze: Zienswijze | null;
  readonly besluit: Besluit | null;
  readonly bezwaar: Bezwaar | null;
  readonly vernietigenOp: Datum | null;
  readonly vernietigenBasis: string | null;
};

/** Leave that the head of the school gave, as the bureau was told. */
export type Hoofdverlof = Verlofperiode & {
  readonly id: string;
  readonly grond: Verlofgrond;
  readonly dagen: number;
  readonly lesdagenPerWeek: number;
  readonly beslotenOp: Datum | null;
  readonly gemeldOp: Datum;
  readonly school: string | null;
  readonly toelichting: string | null;
  /** Who gave it; leave above ten days of another gemeente stands here too, for it came with the dossier. */
  readonly door: Verlofdeel['door'];
  /** The bureau that handed it over; null: told here. */
  readonly overgenomenVan: string | null;
};

/** A stretch of leave that counts: by whom it was given and how many schooldays it took. */
export type Verlofdeel = Verlofperiode & {
  readonly id: string;
  readonly grond: Verlofgrond;
  readonly dagen: number;
  readonly door: 'hoofd' | 'leerplichtambtenaar';
};

/** Where the young person lived and went to school, and what the law asks of him, on the first day of the leave. */
export type Verlofligging = {
  readonly gemeente: string | null;
  readonly gemeentenaam: string | null;
  readonly vanBureau: boolean;
  readonly plichtig: boolean;
  readonly statuslabel: string;
  readonly schoolId: string | null;
  readonly school: string | null;
  readonly sector: Sector | null;
  readonly regio: Regio;
};

export const FASEN = ['compleet', 'hoofd', 'besluit', 'bekendmaken', 'bezwaar', 'klaar'] as const;
export type Verloffase = (typeof FASEN)[number];
