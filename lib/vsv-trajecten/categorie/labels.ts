import type { VsvCategorie } from '#lib/vsv-trajecten/categorie/model.ts';

export const VSV_CATEGORIE_LABEL: Record<VsvCategorie, string> = {
  nieuw: 'nieuw vsv',
  continuerend: 'continuerend vsv',
  recidiverend: 'recidiverend vsv',
  oud: 'oud vsv, nu pas in beeld',
  onbekend: 'onbekend sinds wanneer',
};
