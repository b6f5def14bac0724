import type { Wijze } from '#lib/partners/informatieverzoeken/model.ts';

export const WIJZE_LABEL: Record<Wijze, string> = {
  brief: 'Per brief',
  mail: 'Per mail',
  telefoon: 'Aan de telefoon',
};
