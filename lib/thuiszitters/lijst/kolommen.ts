import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { LABEL_SOORT } from '#lib/thuiszitters/labels.ts';
import type { Thuiszitter } from '#lib/thuiszitters/lijst/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the list of thuiszitters, for its table and its export. */
export const THUISZITTERKOLOMMEN: readonly Lijstkolom<Thuiszitter>[] = [
  { sleutel: 'naam', kop: 'Jongere', vast: true, waarde: (rij) => formatNaamInLijst(rij.naam) },
  { sleutel: 'soort', kop: 'Soort', opVerzoek: true, waarde: (rij) => LABEL_SOORT[rij.soort] },
  { sleutel: 'sinds', kop: 'Thuis sinds', waarde: (rij) => rij.sinds },
  { sleutel: 'school', kop: 'School', waarde: (rij) => rij.school ?? rij.sector },
  { sleutel: 'gemeente', kop: 'Gemeente', opVerzoek: true, waarde: (rij) => rij.gemeente },
  { sleutel: 'wie', kop: 'Bij wie', waarde: (rij) => rij.verantwoordelijke },
  { sleutel: 'stappen', kop: 'Geprobeerd', waarde: (rij) => rij.geprobeerd.join(', ') },
  { sleutel: 'contact', kop: 'Contact', waarde: (rij) => rij.laatsteContact },
  { sleutel: 'volgende', kop: 'Volgende stap', waarde: (rij) => rij.volgendeActie },
  { sleutel: 'wanneer', kop: 'Wanneer', waarde: (rij) => rij.volgendeDatum },
];
