import type { Antwoord, Toetsstand } from '#lib/kwaliteit/toets/model.ts';

export const ANTWOORD_LABEL: Record<Antwoord, string> = { ja: 'Ja', nee: 'Nee', nvt: 'Niet van toepassing' };
export const STAND_LABEL: Record<Toetsstand, string> = {
  gesloten: 'Afgesloten in de periode',
  open: 'Begonnen in de periode en nog open',
};
