import type { Kandidaat } from '#lib/brieven/geadresseerden/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';

export const OPSPORINGSBRIEVEN = ['oproep-verhoor', 'halt-verwijzing'] as const;
export type Opsporingscode = (typeof OPSPORINGSBRIEVEN)[number];

/** A letter of the boa, as it was made. It stands in the compartment only. */
export type Opsporingsbrief = {
  readonly id: string;
  readonly sjabloon: Opsporingscode;
  readonly kenmerk: string;
  readonly gemaaktOp: Datum;
  readonly aan: string;
};

export type Opsporingsformulier = {
  readonly zaakId: string;
  readonly naam: Jongerenaam;
  readonly sjabloon: Opsporingscode;
  readonly verhoorId: string | null;
  readonly kandidaten: readonly Kandidaat[];
  /** Who was called, when the letter belongs to a verhoor. */
  readonly gekozen: string | null;
  readonly velden: Readonly<Record<string, string>>;
};
