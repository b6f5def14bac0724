import { dagen, soort, WERKAFSPRAAK } from '#lib/termijnen/catalogus/soort.ts';

/** What an overleg with partners decided. */
export const OVERLEGGEN = {
  overlegtaak: soort('Taak uit een overleg', 'besluit van een overleg', dagen(14), {
    ...WERKAFSPRAAK,
    handeling: 'Doe wat is afgesproken',
  }),
};
