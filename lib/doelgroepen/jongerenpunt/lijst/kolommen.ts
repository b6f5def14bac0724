import { vraagLabel, WOONPLAATS_LABEL } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import type { Vraagregel } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the list of questions, for its table and its export. */
export const VRAAGKOLOMMEN: readonly Lijstkolom<Vraagregel>[] = [
  { sleutel: 'naam', kop: 'Jongere', vast: true, waarde: (rij) => formatNaamInLijst(rij.naam) },
  { sleutel: 'vraag', kop: 'Vraag', waarde: (rij) => vraagLabel(rij.vraag) },
  { sleutel: 'sinds', kop: 'Sinds', waarde: (rij) => rij.gestartOp },
  {
    sleutel: 'woonplaats',
    kop: 'Woonplaats',
    waarde: (rij) => rij.gemeente ?? WOONPLAATS_LABEL[rij.woonplaats],
  },
  { sleutel: 'volgende', kop: 'Volgende', waarde: (rij) => rij.volgendeActie },
  { sleutel: 'volgendeDatum', kop: 'Op', waarde: (rij) => rij.volgendeDatum },
  { sleutel: 'wie', kop: 'Bij', waarde: (rij) => rij.eigenaar },
  { sleutel: 'thema', kop: 'Onderwerp', opVerzoek: true, waarde: (rij) => rij.thema },
  { sleutel: 'resultaat', kop: 'Resultaat', opVerzoek: true, waarde: (rij) => rij.resultaat },
];
