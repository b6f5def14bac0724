/** Use of dossiers that somebody should look at. Not a verdict: each has ordinary explanations too. */
export const SIGNALEN = ['nacht', 'veel', 'zonder-zaak', 'zelfde-naam'] as const;
export type Signaal = (typeof SIGNALEN)[number];

/** One look into one dossier, reduced to what the signals need. */
export type Inzage = {
  readonly gebruikerId: string;
  readonly jongereId: string;
  readonly dag: string; // civil day in the Netherlands
  readonly uur: number; // 0–23, Dutch time
  readonly tijd: Date;
};

/** A signal about one user on one day, with the dossiers it is about. */
export type Bevinding = {
  readonly signaal: Signaal;
  readonly gebruikerId: string;
  readonly naam: string;
  readonly dag: string;
  readonly aantal: number;
  readonly eerste: Date;
  readonly jongereIds: readonly string[];
};

/** A finding as the privacy officer sees it: dossiers by pseudonym. */
export type BevindingMetPseudoniem = Omit<Bevinding, 'jongereIds'> & {
  readonly pseudoniemen: readonly string[];
};
