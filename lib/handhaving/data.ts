import type { Datum } from '#lib/kalender/model.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
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

/** Its kind turned out to be another one: the facts of the old kind lapse and stand again under the new. */
export async function renameStanden(
  toegang: Toegang,
  onderwerpId: string,
  standen: readonly { op: Datum; gegevens: Handhavingstand }[],
): Promise<void> {
  await lapseFacts(toegang, onderwerpId, ['HandhavingStand']);
  for (const { op, gegevens } of standen) await recordStand(toegang, onderwerpId, op, gegevens);
}
