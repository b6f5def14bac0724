import type { Publicatiestatus } from '#lib/publicaties/model.ts';

export const LABEL_PUBLICATIESTATUS: Readonly<Record<Publicatiestatus, string>> = {
  concept: 'concept',
  'ter-controle': 'wacht op controle',
  gepubliceerd: 'gepubliceerd',
  ingetrokken: 'ingetrokken',
};
