import type { Datum } from '#lib/kalender/model.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import type { Handhavingstand } from '#lib/logboek/feitsoorten.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The fact that the figures count. `jongereId` is null for everything of the compartment: only counts leave it (ADR 16). */
export async function recordStand(
  toegang: Toegang,
  onderwerpId: string,
  datum: Datum,
  gegevens: Handhavingstand,
  jongereId: string | null = null,
): Promise<void> {
  await recordFacts(toegang, [
    { soort: 'HandhavingStand', onderwerpSoort: 'handhaving', onderwerpId, jongereId, datum, gegevens },
  ]);
}
