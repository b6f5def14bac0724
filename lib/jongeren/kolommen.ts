import type { Datum } from '#lib/kalender/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';

export type Iemand = { readonly naam: Jongerenaam; readonly geboortedatum: Datum };

/** With what every list about young people begins; on the screen the day of birth stands behind the name until it is chosen. */
export const JONGEREKOLOMMEN: readonly Lijstkolom<Iemand>[] = [
  { sleutel: 'wie', kop: 'Jongere', vast: true, waarde: (rij) => formatNaamInLijst(rij.naam) },
  { sleutel: 'geboren', kop: 'Geboren', opVerzoek: true, waarde: (rij) => rij.geboortedatum },
];
