import type { Datum } from '#lib/kalender/model.ts';

/** The civil route (Leerplichtwet 1969 art. 16 lid 4 onder e: meldcode). Date, to whom and outcome; nothing else is kept. */
export const ZORGPARTIJEN = ['veilig-thuis', 'beschermingstafel', 'raad', 'jeugdhulp'] as const;
export type Zorgpartij = (typeof ZORGPARTIJEN)[number];
export const ZORGUITKOMSTEN = ['hulp-gestart', 'onderzoek', 'maatregel', 'geen-vervolg'] as const;
export type Zorguitkomst = (typeof ZORGUITKOMSTEN)[number];

export type Zorgmelding = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly werkprocesId: string;
  readonly aan: Zorgpartij;
  readonly gedaanOp: Datum;
  readonly uitkomst: Zorguitkomst | null;
  readonly uitkomstOp: Datum | null;
  /** Recorded by mistake: it never was, and says why. */
  readonly ingetrokkenOp: Datum | null;
  readonly intrekreden: string | null;
};
