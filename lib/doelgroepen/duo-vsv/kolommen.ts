import { deelLabel, UITSPLITSING_LABEL } from '#lib/doelgroepen/duo-vsv/labels.ts';
import type { Publicatieregel } from '#lib/doelgroepen/duo-vsv/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of a publication in a file: the words of the page, with the code of DUO beside them. */
export const PUBLICATIEKOLOMMEN: readonly Lijstkolom<Publicatieregel>[] = [
  { sleutel: 'uitsplitsing', kop: 'Uitsplitsing', waarde: (rij) => UITSPLITSING_LABEL[rij.uitsplitsing] },
  { sleutel: 'deel', kop: 'Deel', waarde: deelLabel },
  { sleutel: 'code', kop: 'Code', waarde: ({ deel }) => deel },
  { sleutel: 'gemeente', kop: 'Woongemeente', waarde: ({ gemeente }) => gemeente },
  { sleutel: 'deelnemers', kop: 'Deelnemers', waarde: ({ deelnemers }) => deelnemers },
  { sleutel: 'vsv', kop: 'Nieuwe vsv’ers', waarde: ({ vsv }) => vsv },
  { sleutel: 'percentage', kop: 'Aandeel in %', waarde: ({ percentage }) => decimaal(percentage) },
  { sleutel: 'streef', kop: 'Streefcijfer in %', waarde: ({ streef }) => decimaal(streef) },
  { sleutel: 'definitie', kop: 'Definitie', waarde: ({ definitie }) => definitie },
  { sleutel: 'gepubliceerd', kop: 'Gepubliceerd op', waarde: ({ gepubliceerdOp }) => gepubliceerdOp },
];

function decimaal(waarde: number | null): string | null {
  return waarde === null ? null : String(waarde).replace('.', ',');
}
