'use client';
import { createContext, use } from 'react';

export type Waarden = Readonly<Record<string, string | string[]>>;

export type FormulierStand = {
  readonly waarden: Waarden;
  readonly fouten: Readonly<Record<string, string>>;
  /** Counts answers of the server, so that fields start again from what was typed. */
  readonly ronde: number;
  readonly bezig: boolean;
};

const RUST: FormulierStand = { waarden: {}, fouten: {}, ronde: 0, bezig: false };

export const FormulierContext = createContext<FormulierStand>(RUST);

export function useFormulier(): FormulierStand {
  return use(FormulierContext);
}
