import type { Telbron } from '#lib/jongeren/schooljaren/model.ts';

export const LABEL_TELBRON: Record<Telbron, string> = {
  school: 'Opgave van de school',
  ouders: 'Bewijs van de ouders, zoals rapporten of diploma’s',
  duo: 'Register van DUO',
  dossier: 'Inschrijvingen in dit dossier',
};
