import type { Sector } from '#lib/logboek/feitsoorten.ts';

export type School = {
  readonly id: string;
  readonly naam: string;
  readonly brin: string;
  readonly vestiging: string;
  readonly plaats: string | null;
  readonly gemeente: string | null;
  readonly sector: Sector;
  readonly email: string | null;
  readonly telefoon: string | null;
};
