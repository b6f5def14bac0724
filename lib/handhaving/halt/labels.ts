import type { Haltstaat } from './model.ts';

export const LABEL_HALTSTAAT: Record<Haltstaat, string> = {
  VERWEZEN: 'Verwezen, uitkomst nog niet bekend',
  TER_BEOORDELING: 'Ligt ter beoordeling bij Halt',
  POSITIEF: 'Positief afgerond',
  NEGATIEF: 'Negatief afgerond',
  AFGEZIEN: 'Afgezien, hulpverlening ingezet',
};
