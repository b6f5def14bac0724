import { onderwijssoortLabel } from '#lib/jongeren/feiten/labels.ts';
import { JONGEREKOLOMMEN } from '#lib/jongeren/kolommen.ts';
import type { Nieuwkomer } from '#lib/nieuwkomers/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the nieuwkomers, for their table and their export. */
export const NIEUWKOMERKOLOMMEN: readonly Lijstkolom<Nieuwkomer>[] = [
  ...JONGEREKOLOMMEN,
  { sleutel: 'soort', kop: 'Onderwijs', waarde: (rij) => rij.onderwijssoort.toUpperCase() },
  { sleutel: 'school', kop: 'School', waarde: (rij) => rij.school },
  { sleutel: 'gemeente', kop: 'Gemeente', waarde: (rij) => rij.gemeente },
  { sleutel: 'sinds', kop: 'Sinds', waarde: (rij) => rij.sinds },
  { sleutel: 'tot', kop: 'Tot', waarde: (rij) => rij.tot },
  {
    sleutel: 'volgende',
    kop: 'Volgende school',
    waarde: ({ volgende }) =>
      volgende && `${volgende.school}, ${onderwijssoortLabel(volgende.onderwijssoort)}, ${volgende.van}`,
  },
];
