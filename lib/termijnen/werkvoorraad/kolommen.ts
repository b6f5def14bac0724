import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Werkregel } from '#lib/termijnen/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of the werkvoorraad, for its table and its export. */
export const WERKKOLOMMEN: readonly Lijstkolom<Werkregel>[] = [
  { sleutel: 'naam', kop: 'Jongere', vast: true, waarde: (rij) => formatNaamInLijst(rij.naam) },
  { sleutel: 'geboren', kop: 'Geboren', opVerzoek: true, waarde: (rij) => rij.geboortedatum },
  { sleutel: 'soort', kop: 'Werkproces', waarde: (rij) => rij.soort },
  { sleutel: 'actie', kop: 'Volgende actie', waarde: (rij) => rij.volgendeActie },
  { sleutel: 'datum', kop: 'Wanneer', waarde: (rij) => rij.volgendeDatum },
  { sleutel: 'contact', kop: 'Laatste contact', waarde: (rij) => rij.laatsteContact },
  { sleutel: 'brief', kop: 'Brief zonder reactie', opVerzoek: true, waarde: (rij) => rij.briefOp },
  { sleutel: 'gestart', kop: 'Gestart', opVerzoek: true, waarde: (rij) => rij.gestartOp },
  { sleutel: 'school', kop: 'School', waarde: (rij) => rij.school },
  { sleutel: 'gemeente', kop: 'Gemeente', waarde: (rij) => rij.gemeente },
  { sleutel: 'eigenaar', kop: 'Van wie', waarde: (rij) => rij.eigenaar },
];
