import { LABEL_PLICHT, LABEL_REDEN, LABEL_UITKOMST } from '#lib/absoluut-verzuim/labels.ts';
import type { Signaalrij } from '#lib/absoluut-verzuim/lijst/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the signals, for their table and their export. */
export const SIGNAALKOLOMMEN: readonly Lijstkolom<Signaalrij>[] = [
  { sleutel: 'wie', kop: 'Jongere', vast: true, waarde: (rij) => formatNaamInLijst(rij.naam) },
  {
    sleutel: 'waarom',
    kop: 'Waarom',
    waarde: ({ uitleg }) => uitleg.map((reden) => LABEL_REDEN[reden.soort]).join(', '),
  },
  { sleutel: 'sinds', kop: 'Zonder school sinds', waarde: (rij) => rij.sinds },
  { sleutel: 'plicht', kop: 'Plicht', waarde: ({ plicht }) => plicht && LABEL_PLICHT[plicht] },
  { sleutel: 'gemeente', kop: 'Gemeente', waarde: (rij) => rij.gemeente },
  { sleutel: 'school', kop: 'Laatste school', waarde: (rij) => rij.school },
  { sleutel: 'controle', kop: 'Controle', waarde: (rij) => rij.gecontroleerd },
  { sleutel: 'uitkomst', kop: 'Uitkomst', waarde: ({ uitkomst }) => uitkomst && LABEL_UITKOMST[uitkomst] },
];
