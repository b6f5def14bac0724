import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import { BESTEMMING_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import type { Bestemmingsrij } from '#lib/vsv-trajecten/bestemming/lijst/model.ts';

/** Columns of the bestemmingen, for their table and their export. */
export const BESTEMMINGSKOLOMMEN: readonly Lijstkolom<Bestemmingsrij>[] = [
  { sleutel: 'wie', kop: 'Jongere', vast: true, waarde: (rij) => formatNaamInLijst(rij.naam) },
  {
    sleutel: 'voorstel',
    kop: 'Bestemming',
    waarde: ({ stand }) => stand.bestemming && BESTEMMING_LABEL[stand.bestemming],
  },
  { sleutel: 'uitleg', kop: 'Waarom', waarde: ({ stand }) => stand.uitleg },
  {
    sleutel: 'laatste',
    kop: 'Eerder bevestigd',
    waarde: ({ laatste, laatsteOp }) =>
      laatste && laatsteOp ? `${BESTEMMING_LABEL[laatste]}, ${laatsteOp}` : null,
  },
  { sleutel: 'gemeente', kop: 'Gemeente', waarde: (rij) => rij.gemeente },
  { sleutel: 'coach', kop: 'Coach', waarde: (rij) => rij.coach },
];
