import type { Datum } from '#lib/kalender/model.ts';

export const VERHOORUITKOMSTEN = ['opgeroepen', 'verschenen', 'niet-verschenen'] as const;
export type Verhooruitkomst = (typeof VERHOORUITKOMSTEN)[number];

export type Verhoor = {
  readonly id: string;
  readonly persoonSoort: 'ouder' | 'jongere';
  readonly persoonId: string;
  readonly opgeroepenOp: Datum;
  readonly geplandOp: Datum;
  readonly uitkomst: Verhooruitkomst;
  readonly cautie: boolean | null;
  readonly verklaring: string | null; // encrypted at rest
};
