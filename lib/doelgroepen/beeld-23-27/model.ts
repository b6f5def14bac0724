import type { Datum } from '#lib/kalender/model.ts';

export type Inbeeldstand = {
  readonly geboortedatum: Datum;
  readonly overledenOp: Datum | null;
  readonly startkwalificatieOp: Datum | null;
  readonly ingeschreven: boolean;
  readonly woontHier: boolean;
  readonly werkLoopt: boolean;
};
