import type { Ouderrol } from '#lib/jongeren/gezin/model.ts';

export const LABEL_OUDERROL: Record<Ouderrol, string> = {
  ouder: 'Ouder',
  voogd: 'Voogd',
  stiefouder: 'Stiefouder',
  pleegouder: 'Pleegouder',
  verzorger: 'Andere verzorger',
  gezinsvoogd: 'Gezinsvoogd (ondertoezichtstelling)',
};
