import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import type { Standrij } from './model.ts';

/** Dutch spreadsheets read a comma; unrounded, so that one can go on calculating. */
const getal = (waarde: number | null) => (waarde === null ? null : String(waarde).replace('.', ','));

/** Columns of the file with what stands on the page. */
export const STANDKOLOMMEN: readonly Lijstkolom<Standrij>[] = [
  { sleutel: 'onderdeel', kop: 'Onderdeel', vast: true, waarde: (rij) => rij.onderdeel },
  { sleutel: 'cijfer', kop: 'Cijfer', vast: true, waarde: (rij) => rij.cijfer },
  { sleutel: 'van', kop: 'Van', vast: true, waarde: (rij) => rij.van },
  { sleutel: 'waarde', kop: 'Waarde', vast: true, waarde: (rij) => getal(rij.waarde) },
  { sleutel: 'eenheid', kop: 'Eenheid', vast: true, waarde: (rij) => rij.eenheid },
  { sleutel: 'teller', kop: 'Teller', vast: true, waarde: (rij) => getal(rij.teller) },
  { sleutel: 'noemer', kop: 'Noemer', vast: true, waarde: (rij) => getal(rij.noemer) },
  { sleutel: 'wanneer', kop: 'Van wanneer', vast: true, waarde: (rij) => rij.wanneer },
  { sleutel: 'vorig', kop: 'Een jaar eerder', vast: true, waarde: (rij) => getal(rij.vorig) },
  { sleutel: 'vorig-op', kop: 'Dat was', vast: true, waarde: (rij) => rij.vorigWanneer },
  { sleutel: 'streef', kop: 'Streefwaarde', vast: true, waarde: (rij) => rij.streefwaarde },
  { sleutel: 'opmerking', kop: 'Opmerking', vast: true, waarde: (rij) => rij.opmerking },
];
