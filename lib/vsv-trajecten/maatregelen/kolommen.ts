import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import { MAATREGELSOORT_LABEL } from '#lib/vsv-trajecten/maatregelen/labels.ts';
import type { Maatregelrij } from '#lib/vsv-trajecten/maatregelen/model.ts';
import { kostenPerDeelnemer } from '#lib/vsv-trajecten/maatregelen/rules.ts';

/** Columns of the measures, for their table and their export. An empty cell is not known. */
export const MAATREGELKOLOMMEN: readonly Lijstkolom<Maatregelrij>[] = [
  { sleutel: 'naam', kop: 'Maatregel', vast: true, waarde: ({ naam }) => naam },
  { sleutel: 'soort', kop: 'Soort', waarde: ({ soort }) => MAATREGELSOORT_LABEL[soort] },
  { sleutel: 'van', kop: 'Van', waarde: ({ van }) => van },
  { sleutel: 'tot', kop: 'Tot en met', waarde: ({ tot }) => tot },
  { sleutel: 'budget', kop: 'Budget in euro', waarde: ({ budget }) => budget },
  { sleutel: 'deelnemers', kop: 'Begonnen', waarde: ({ deelnemers }) => deelnemers },
  { sleutel: 'lopend', kop: 'Loopt nog', waarde: ({ lopend }) => lopend },
  {
    sleutel: 'kosten',
    kop: 'Budget per deelnemer',
    waarde: ({ budget, deelnemers }) => kostenPerDeelnemer(budget, deelnemers),
  },
  { sleutel: 'financier', kop: 'Financier', opVerzoek: true, waarde: ({ financier }) => financier },
  { sleutel: 'beheerder', kop: 'Beheerder', opVerzoek: true, waarde: ({ beheerder }) => beheerder },
  { sleutel: 'gesloten', kop: 'Gesloten op', opVerzoek: true, waarde: ({ geslotenOp }) => geslotenOp },
];
