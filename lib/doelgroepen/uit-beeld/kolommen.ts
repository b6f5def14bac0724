import type { UitBeeldrij } from '#lib/doelgroepen/uit-beeld/model.ts';
import { JONGEREKOLOMMEN } from '#lib/jongeren/kolommen.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

/** Columns of who is out of sight, for their table and their export. Telephone numbers stay in the dossier. */
export const UITBEELDKOLOMMEN: readonly Lijstkolom<UitBeeldrij>[] = [
  ...JONGEREKOLOMMEN,
  { sleutel: 'gemeente', kop: 'Gemeente', waarde: (rij) => rij.gemeente },
  { sleutel: 'waarom', kop: 'Waarom', waarde: (rij) => rij.uitleg },
  { sleutel: 'volgende', kop: 'Volgende poging', waarde: (rij) => rij.volgendeDatum },
  { sleutel: 'actie', kop: 'Wat dan', waarde: (rij) => rij.volgendeActie },
  { sleutel: 'bereikt', kop: 'Laatst bereikt', opVerzoek: true, waarde: (rij) => rij.laatstBereikt },
  { sleutel: 'pogingen', kop: 'Pogingen sindsdien', opVerzoek: true, waarde: (rij) => rij.pogingen },
  { sleutel: 'eigenaar', kop: 'Van', waarde: (rij) => rij.eigenaar },
];
