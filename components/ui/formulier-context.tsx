'use client';
import { createContext, use } from 'react';

export type Waarden = Readonly<Record<string, string | string[]>>;

export type FormulierStand = {
  readonly waarden: Waarden;
  readonly fouten: Readonly<Record<string, string>>;
  /** Counts answers of the server, so that fields start again from what was typed. */
  readonly ronde: number;
  readonly bezig: boolean;
  /** Stands in the ids of the fields, where several forms with the same fields share a page; otherwise ''. */
  readonly uniek: string;
  /** What came along with the last answer of the server, for a field that shows choices out of it. */
  readonly gegevens?: unknown;
};

const RUST: FormulierStand = { waarden: {}, fouten: {}, ronde: 0, bezig: false, uniek: '' };

export const FormulierContext = createContext<FormulierStand>(RUST);

export function useFormulier(): FormulierStand {
  return use(FormulierContext);
}
