/** What a check says. It advises; who decides may deviate with a reason. */
export type Toetsuitkomst = 'voldoet' | 'voldoet-niet' | 'let-op';

export type Toetscode =
  | 'grond'
  | 'som'
  | 'dubbel'
  | 'woongemeente'
  | 'hoofd-gehoord'
  | 'tijdig'
  | 'plicht'
  | 'rooster'
  | 'zienswijze'
  | 'eenmaal'
  | 'vakantiedagen'
  | 'eerste-lesweken'
  | 'beroep-ouder';

export type Toets = {
  readonly code: Toetscode;
  readonly vraag: string;
  readonly artikel: string;
  readonly uitkomst: Toetsuitkomst;
  readonly uitleg: string;
};
