import type { Dwangsomstaat } from './model.ts';

export const LABEL_DWANGSOM: Record<Dwangsomstaat, string> = {
  VOORNEMEN: 'Voornemen',
  BESCHIKKING: 'Last opgelegd',
  VERBEURD: 'Dwangsom verbeurd',
  INVORDERING: 'Invordering loopt',
  NAGEKOMEN: 'Nagekomen, succesvol afgesloten',
  INGETROKKEN: 'Ingetrokken',
  AFGEZIEN: 'Afgezien, hulpverlening ingezet',
};
