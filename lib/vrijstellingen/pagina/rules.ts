import type { Periode } from '#lib/kalender/model.ts';
import { overlapt } from '#lib/kalender/rules.ts';
import type { Schakel } from '#lib/vrijstellingen/pagina/model.ts';
import { isLopend } from '#lib/vrijstellingen/zaken/rules.ts';

/** What runs or is asked for some of these days, besides the case itself. A refusal or withdrawal takes no days. */
export function overlappend(keten: readonly Schakel[], periode: Periode, zaakId?: string): Schakel[] {
  return keten.filter((schakel) => {
    const { vrijstellingId, status } = schakel;
    const telt = vrijstellingId !== null || (status !== null && isLopend({ status }));
    return telt && (zaakId === undefined || schakel.zaakId !== zaakId) && overlapt(schakel, periode);
  });
}
