import type { Datum } from '#lib/kalender/model.ts';
import type { Weging } from '#lib/termijnen/bezwaar/model.ts';

export const DWANGSOMSTATEN = [
  'VOORNEMEN',
  'BESCHIKKING',
  'VERBEURD',
  'INVORDERING',
  'NAGEKOMEN',
  'INGETROKKEN',
  'AFGEZIEN',
] as const;
export type Dwangsomstaat = (typeof DWANGSOMSTATEN)[number];

export const PER = ['dag', 'week', 'keer'] as const;
export const BEZWAARUITKOMSTEN = ['gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken'] as const;

/** A last onder dwangsom for parents (Awb titel 5.3): administrative law, outside the compartment. */
export type Dwangsom = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly werkprocesId: string;
  readonly gemeente: string | null;
  readonly eigenaarId: string | null;
  readonly staat: Dwangsomstaat;
  readonly staatOp: Datum;
  readonly grond: string;
  readonly ouderIds: readonly string[];
  readonly voornemenOp: Datum;
  /** The day on which the intention left; only then the parents can react. */
  readonly voornemenVerstuurdOp: Datum | null;
  readonly zienswijzeUiterlijk: Datum | null;
  readonly zienswijze: string | null;
  readonly beschikkingOp: Datum | null;
  /** The day on which the decision left: only then it is known, and do the time to comply and the term for bezwaar run (Awb art. 3:40, 6:8). */
  readonly beschikkingVerstuurdOp: Datum | null;
  readonly begunstigingTot: Datum | null;
  readonly bedrag: number | null;
  readonly per: (typeof PER)[number] | null;
  readonly maximum: number | null;
  readonly verbeurd: number | null;
  readonly reden: string | null;
  readonly bezwaarOp: Datum | null;
  /** How it was weighed when it came after its term. */
  readonly bezwaarWeging: Weging | null;
  readonly bezwaarUitkomst: (typeof BEZWAARUITKOMSTEN)[number] | null;
};

export type Kop = Pick<Dwangsom, 'id' | 'jongereId' | 'werkprocesId' | 'gemeente' | 'eigenaarId'>;

/** Of what every term about this order is. */
export function kopVan({ id, jongereId, werkprocesId, gemeente, eigenaarId }: Kop) {
  return {
    onderwerpSoort: 'handhaving' as const,
    onderwerpId: id,
    ...{ jongereId, werkprocesId, gemeente, eigenaarId },
  };
}
