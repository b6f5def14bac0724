import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { formatPeriode } from '#lib/kalender/opmaak.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import type { Lijstrij } from '#lib/vrijstellingen/lijst/model.ts';
import { ZAAKSTATUS_LABEL } from '#lib/vrijstellingen/zaken/labels.ts';

/** Columns of the vrijstellingen, for their table and their export. */
export const VRIJSTELLINGKOLOMMEN: readonly Lijstkolom<Lijstrij>[] = [
  { sleutel: 'naam', kop: 'Jongere', vast: true, waarde: (rij) => formatNaamInLijst(rij.naam) },
  { sleutel: 'grond', kop: 'Grond', waarde: (rij) => rij.grond },
  { sleutel: 'stand', kop: 'Stand', waarde: (rij) => ZAAKSTATUS_LABEL[rij.status] },
  { sleutel: 'periode', kop: 'Periode', waarde: ({ van, tot }) => formatPeriode({ van, tot }) },
  { sleutel: 'school', kop: 'School in het buitenland', waarde: (rij) => rij.school },
  { sleutel: 'gemeente', kop: 'Gemeente', opVerzoek: true, waarde: (rij) => rij.gemeente },
  { sleutel: 'ontvangen', kop: 'Ontvangen', waarde: (rij) => rij.ontvangenOp },
  { sleutel: 'bekend', kop: 'Bekendgemaakt', opVerzoek: true, waarde: (rij) => rij.bekendgemaaktOp },
  { sleutel: 'uiterlijk', kop: 'Beslissen voor', waarde: (rij) => rij.uiterlijk },
  { sleutel: 'wie', kop: 'Bij', waarde: (rij) => rij.eigenaar },
];
