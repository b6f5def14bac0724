import type { Verhooruitkomst } from './model.ts';

export const LABEL_VERHOOR: Record<Verhooruitkomst, string> = {
  opgeroepen: 'Opgeroepen',
  verschenen: 'Verschenen en gehoord',
  'niet-verschenen': 'Niet verschenen',
};
