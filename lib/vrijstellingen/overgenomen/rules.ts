import type { Datum, Periode } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';

/** The last day moves forward only, and never before the first. */
export function decideEinde({ van, tot }: Periode, eind: Datum): Uitkomst<null> {
  if (eind < van) return aanVeld('De laatste dag ligt voor de eerste.');
  if (tot !== null && eind >= tot)
    return aanVeld(`De vrijstelling loopt al niet langer dan tot en met ${formatDatum(tot)}.`);
  return gelukt(null);
}

function aanVeld(zin: string): Uitkomst<null> {
  return weiger('ongeldige-datum', zin, { velden: { eindTot: zin } });
}
