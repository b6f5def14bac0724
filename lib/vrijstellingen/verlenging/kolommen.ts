import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import { landLabel } from '#lib/vrijstellingen/register/model.ts';
import { STAND_LABEL } from '#lib/vrijstellingen/verlenging/labels.ts';
import type { Verlengrij } from '#lib/vrijstellingen/verlenging/model.ts';

/** Columns of the vrijstellingen to renew, for their table and their export. */
export const VERLENGKOLOMMEN: readonly Lijstkolom<Verlengrij>[] = [
  { sleutel: 'naam', kop: 'Jongere', vast: true, waarde: (rij) => rij.naam },
  { sleutel: 'grond', kop: 'Grond', waarde: (rij) => rij.grond },
  { sleutel: 'school', kop: 'School', waarde: (rij) => rij.school },
  { sleutel: 'land', kop: 'Land', waarde: ({ land }) => land && landLabel(land) },
  { sleutel: 'gemeente', kop: 'Gemeente', waarde: (rij) => rij.gemeente },
  { sleutel: 'stand', kop: 'Stand', waarde: (rij) => STAND_LABEL[rij.stand] },
  { sleutel: 'herinnerd', kop: 'Herinnerd', waarde: (rij) => rij.herinnerdOp },
  { sleutel: 'keren', kop: 'Keer herinnerd', opVerzoek: true, waarde: (rij) => rij.herinneringen },
];
