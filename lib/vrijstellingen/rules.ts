import { formatDatum } from '#lib/kalender/opmaak.ts';
import { overlapt } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Vrijstelling } from '#lib/vrijstellingen/model.ts';

/** One fact per ground and day: a second one on the same ground may not overlap. */
export function decideVastleggen(
  nieuw: Omit<Vrijstelling, 'id'>,
  bestaand: readonly Vrijstelling[],
): Uitkomst<null> {
  if (nieuw.tot !== null && nieuw.tot < nieuw.van) {
    const zin = 'De laatste dag ligt voor de eerste dag.';
    return weiger('ongeldige-datum', zin, { velden: { tot: zin } });
  }
  const dubbel = bestaand.find((ander) => ander.grond === nieuw.grond && overlapt(ander, nieuw));
  if (!dubbel) return gelukt(null);
  const zin = `Op deze grond loopt al een vrijstelling vanaf ${formatDatum(dubbel.van)}.`;
  return weiger('overlapt', zin, { velden: { van: zin } });
}
