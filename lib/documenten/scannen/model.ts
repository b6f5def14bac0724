/** Files that are not through the scanner: waiting for it, refused by it, or taken in while there was none. */
export type Wachtstand = 'niet-bereikbaar' | 'besmet' | 'niet-gescand';

export type Scantelling = {
  readonly stand: Wachtstand;
  readonly aantal: number;
  readonly sinds: Date;
  readonly waarom: string | null;
};

export type Besmet = {
  readonly id: string;
  readonly toegevoegdOp: Date;
  readonly door: string | null;
  readonly virus: string | null;
  readonly gescandOp: Date | null;
};

export type Scanoverzicht = {
  /** Whether this installation has a scanner at all. */
  readonly ingesteld: boolean;
  readonly tellingen: readonly Scantelling[];
  readonly besmet: readonly Besmet[];
  readonly verder: string | null;
};
