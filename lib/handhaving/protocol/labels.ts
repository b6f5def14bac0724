import type { Protocolsoort } from './model.ts';

export const LABEL_PROTOCOL: Record<Protocolsoort, string> = {
  ingezien: 'Ingezien',
  gewijzigd: 'Gewijzigd',
  verstrekt: 'Verstrekt',
  gezocht: 'Gericht gezocht',
  overgenomen: 'Overgenomen',
  bewaren: 'Bewaartermijn',
};
