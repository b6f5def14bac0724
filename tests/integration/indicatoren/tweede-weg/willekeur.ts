import type { Feit } from '#lib/logboek/feiten.ts';
import { werk } from './verzin-werk.ts';
import { melding, school, bestemming, thuis, signaal, handhaving } from './verzin-leven.ts';
import { vrijstelling, verlof, termijn, overleg, vanAnderen } from './verzin-rest.ts';
import { verzinsel, type School, type Wie } from './verzinsel.ts';

/** Facts of every kind about these young people, as the commands would write them, in a random life. */
export function verzinFeiten(jongeren: readonly Wie[], scholen: readonly School[], zaad: number): Feit[] {
  const v = verzinsel(scholen, zaad);
  for (const wie of jongeren) {
    for (let n = v.getal(0, 3); n > 0; n -= 1) melding(v, wie);
    for (let n = v.getal(1, 4); n > 0; n -= 1) werk(v, wie);
    school(v, wie);
    bestemming(v, wie);
    thuis(v, wie);
    if (v.mag(0.4)) signaal(v, wie);
    for (let n = v.getal(0, 2); n > 0; n -= 1) handhaving(v, wie);
    vrijstelling(v, wie);
    verlof(v, wie);
    for (let n = v.getal(0, 3); n > 0; n -= 1) termijn(v, wie);
    overleg(v, wie);
  }
  vanAnderen(v);
  return v.feiten;
}
