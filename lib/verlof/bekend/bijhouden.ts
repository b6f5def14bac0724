import { lapseFacts } from '#lib/logboek/feiten.ts';
import { listVerzonden } from '#lib/brieven/verzonden/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { lapseTermijnen, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listTeVolgen } from '#lib/verlof/bekend/data.ts';
import { findVerlof, updateVerlof } from '#lib/verlof/data.ts';
import { briefVan, decideBekendmaken } from '#lib/verlof/rules.ts';
import { VOLGENDE } from '#lib/verlof/zaak/rules.ts';
import { findWerkproces, saveWerkproces } from '#lib/werkprocessen/data.ts';
import { decideHeropenen } from '#lib/werkprocessen/afsluiten/rules.ts';
import type { LopendWerkproces, Werkproces } from '#lib/werkprocessen/model.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';

/** Awb art. 6:7 and 6:8: the six weeks run from the day after the decision was sent. */
export async function startBezwaar(toegang: Toegang, werk: LopendWerkproces, op: Datum): Promise<void> {
  const { jongereId, id, eigenaarId, gemeente } = werk;
  await setTermijn(toegang, {
    ...{ code: 'bezwaar', onderwerpSoort: 'verlof', onderwerpId: id, start: op },
    ...{ jongereId, werkprocesId: id, eigenaarId, gemeente },
  });
}

const NIET_VERSTUURD = 'De brief is toch niet verstuurd.';

/** Follows letters (ADR 10): the decision is known once every copy of its letter has left, and no longer when that is taken back. */
export async function volgVerlofbrieven(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  const zaken = await listTeVolgen(toegang, jongereIds);
  if (zaken.length === 0) return;
  const brieven = await listVerzonden(toegang, 'verlof', jongereIds);
  for (const { id, briefId } of zaken) {
    const werk = await findWerkproces(toegang, id, 'for update');
    const verlof = await findVerlof(toegang, id);
    if (!verlof?.besluit || !werk) continue;
    const { besluit, bezwaar } = verlof;
    if (besluit.bekendOp) {
      if (bezwaar || brieven.some((brief) => brief.id === briefId)) continue;
      await lapseTermijnen(toegang, id, NIET_VERSTUURD, 'bezwaar');
      await backToWork(toegang, werk);
      await updateVerlof(toegang, id, { bekendOp: null, bekendBriefId: null });
      continue;
    }
    if (!isOpen(werk)) continue;
    const brief = brieven.find(
      (item) =>
        item.onderwerpId === id &&
        item.sjabloon === briefVan(besluit.afloop) &&
        decideBekendmaken(verlof, item.op, toegang.vandaag).ok,
    );
    if (!brief) continue;
    await startBezwaar(toegang, werk, brief.op);
    await saveWerkproces(toegang, werk, werk.versie, { status: 'wacht', ...VOLGENDE.bekend(brief.op) });
    await updateVerlof(toegang, id, { bekendOp: brief.op, bekendBriefId: brief.id });
  }
}

/** The letter is to be sent still; work that was closed on the strength of it is opened again. */
async function backToWork(toegang: Toegang, werk: Werkproces): Promise<void> {
  const heropend = isOpen(werk) ? null : decideHeropenen(werk, NIET_VERSTUURD, toegang.vandaag);
  if (heropend?.ok) await lapseFacts(toegang, werk.id, ['WerkprocesGesloten', 'FasenNietDoorlopen']);
  await saveWerkproces(
    toegang,
    werk,
    werk.versie,
    {
      ...{ status: 'open' as const, geslotenOp: null, resultaatCode: null, sluitreden: null },
      ...VOLGENDE.besloten(toegang.vandaag),
    },
    heropend?.ok ? heropend.waarde : [],
  );
}
