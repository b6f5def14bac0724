import type { Bevoegdheidsoort } from './model.ts';

export const LABEL_BEVOEGDHEID: Record<Bevoegdheidsoort, string> = {
  aanwijzing: 'Aanwijzing',
  beediging: 'Beëdiging',
  'boa-akte': 'Boa-akte',
};
