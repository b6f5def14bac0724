import type { Datum } from '#lib/kalender/model.ts';
import type { Weging } from '#lib/termijnen/bezwaar/model.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';

/** Words of a beroep (art. 5, 5a): it is tested, never "granted"; and of a decision of the college (art. 3a, 3b, 15). */
export const BEROEP_STATUSSEN = [
  'ontvangen',
  'getoetst',
  'vrijgesteld',
  'niet-voldaan',
  'ingetrokken',
] as const;
export const BESLUIT_STATUSSEN = [
  'ontvangen',
  'compleet',
  'gehoord',
  'verleend',
  'geweigerd',
  'buiten-behandeling',
  'ingetrokken',
] as const;
export const ZAAKSTATUSSEN = [
  'ontvangen',
  'getoetst',
  'compleet',
  'gehoord',
  'vrijgesteld',
  'niet-voldaan',
  'verleend',
  'geweigerd',
  'buiten-behandeling',
  'ingetrokken',
] as const;
export type Zaakstatus = (typeof ZAAKSTATUSSEN)[number];

export const UITKOMSTEN = [
  'vrijgesteld',
  'niet-voldaan',
  'verleend',
  'geweigerd',
  'buiten-behandeling',
] as const;
export type Uitkomstcode = (typeof UITKOMSTEN)[number];

export const BEZWAARUITKOMSTEN = ['gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken'] as const;
export type Bezwaaruitkomst = (typeof BEZWAARUITKOMSTEN)[number];

/** As art. 25 lid 2 counts pupils; `geen`: not enrolled on the day of receipt. */
export const ONDERWIJS = ['bo', 'so', 'vo', 'mbo', 'geen', 'onbekend'] as const;
export type Onderwijs = (typeof ONDERWIJS)[number];

export type Zaak = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly grond: Grond;
  readonly status: Zaakstatus;
  readonly gemeente: string | null;
  readonly onderwijssoort: Onderwijs | null;
  readonly aanvrager: 'ouder' | 'jongere';
  readonly ouderId: string | null;
  readonly ontvangenOp: Datum;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly permanent: boolean;
  readonly gegevens: Readonly<Record<string, string>>;
  readonly verklaarderId: string | null;
  readonly buitenlandseSchoolId: string | null;
  readonly compleetOp: Datum | null;
  readonly aanvullingGevraagdOp: Datum | null;
  readonly aanvullingTot: Datum | null;
  readonly beslotenOp: Datum | null;
  readonly motivering: string | null;
  readonly bekendgemaaktOp: Datum | null;
  readonly bezwaarOp: Datum | null;
  /** How it was weighed when it came after its term. */
  readonly bezwaarWeging: Weging | null;
  readonly bezwaarUitkomst: Bezwaaruitkomst | null;
  readonly bezwaarBeslotenOp: Datum | null;
  readonly beeindigdOp: Datum | null;
  readonly beeindigdReden: string | null;
  readonly vrijstellingId: string | null;
  readonly vorigeId: string | null;
};

/** What was handed in, or who was heard. */
export type Stuk = {
  readonly soort: 'bewijs' | 'gehoor';
  readonly code: string;
  readonly op: Datum;
  readonly wijze: string | null;
  readonly documentId: string | null;
};

export const HOORWIJZEN = [
  'gesprek',
  'telefonisch',
  'schriftelijk',
  'niet-verschenen',
  'afgezien',
  'niet-betrokken',
] as const;
export type Hoorwijze = (typeof HOORWIJZEN)[number];
