import { HERBEOORDELING_LABEL } from '#lib/doelgroepen/herbeoordeling/labels.ts';
import type { Herbeoordelingrij } from '#lib/doelgroepen/herbeoordeling/model.ts';
import { JONGEREKOLOMMEN } from '#lib/jongeren/kolommen.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the herbeoordeling, for its table and its export; what was confirmed counts above what was proposed. */
export const HERBEOORDELINGKOLOMMEN: readonly Lijstkolom<Herbeoordelingrij>[] = [
  ...JONGEREKOLOMMEN,
  { sleutel: 'gemeente', kop: 'Gemeente', waarde: (rij) => rij.gemeente },
  {
    sleutel: 'voorstel',
    kop: 'Voorstel of uitkomst',
    waarde: ({ uitkomst, voorstel }) => HERBEOORDELING_LABEL[uitkomst ?? voorstel],
  },
  {
    sleutel: 'waarom',
    kop: 'Waarom',
    waarde: ({ uitleg, opmerking }) => [uitleg, opmerking].filter(Boolean).join(' '),
  },
  { sleutel: 'werk', kop: 'Werk', waarde: ({ werkprocesId }) => (werkprocesId ? 'loopt' : 'geen') },
];
