import { listVerzonden } from '#lib/brieven/verzonden/data.ts';
import { lapseTermijnen } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listTeVolgen } from '#lib/vrijstellingen/bekend/data.ts';
import { findZaak, saveZaak } from '#lib/vrijstellingen/zaken/data.ts';
import { briefVan, decideBekendmaken, sluitkern } from '#lib/vrijstellingen/zaken/rules.ts';
import { setBezwaartermijn } from '#lib/vrijstellingen/zaken/termijnen/data.ts';
import { closeWerk, reopenWerk } from '#lib/vrijstellingen/zaken/werk/data.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';

/** Follows letters (ADR 10): the decision is known once every copy of its letter has left, and no longer when that is taken back. */
export async function volgVrijstellingbrieven(
  toegang: Toegang,
  jongereIds: readonly string[],
): Promise<void> {
  const zaken = await listTeVolgen(toegang, jongereIds);
  if (zaken.length === 0) return;
  const brieven = await listVerzonden(toegang, 'vrijstelling', jongereIds);
  for (const { id, briefId } of zaken) {
    const zaak = await findZaak(toegang, id, 'for update');
    if (!zaak) continue;
    if (zaak.bekendgemaaktOp) {
      if (zaak.bezwaarOp || brieven.some((brief) => brief.id === briefId)) continue;
      const reden = 'De brief is toch niet verstuurd.';
      if (!(await reopenWerk(toegang, id, reden, 'Maak het besluit bekend')).ok) continue;
      await lapseTermijnen(toegang, id, reden, 'bezwaar');
      await saveZaak(toegang, zaak, zaak.versie, { bekendgemaaktOp: null, bekendBriefId: null });
      continue;
    }
    const brief = brieven.find(
      (item) =>
        item.onderwerpId === id &&
        item.id !== briefId && // that one told the outcome that was revised
        item.sjabloon === briefVan(zaak) &&
        decideBekendmaken(zaak, item.op, toegang.vandaag).ok,
    );
    if (!brief || !(await closeWerk(toegang, id, sluitkern(zaak))).ok) continue;
    const werk = await findWerkproces(toegang, id);
    await setBezwaartermijn(toegang, zaak, brief.op, werk?.eigenaarId ?? null);
    await saveZaak(toegang, zaak, zaak.versie, { bekendgemaaktOp: brief.op, bekendBriefId: brief.id });
  }
}
