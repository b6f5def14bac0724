import { addWerkdagen } from '#lib/kalender/werkdagen.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { decideHeropenen, decideSluiten } from '#lib/werkprocessen/afsluiten/rules.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import { findWerkproces, insertWerkproces, saveWerkproces } from '#lib/werkprocessen/data.ts';
import { KERNLIJST, type KernCode } from '#lib/werkprocessen/kernlijst.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

/** The werkproces of a vrijstelling: opened with the case, closed by its outcome. */
export async function openWerk(
  toegang: Toegang,
  nieuw: { jongereId: string; gemeente: string | null; sector: Sector | null; actie: string },
): Promise<string> {
  return insertWerkproces(toegang, {
    jongereId: nieuw.jongereId,
    soort: 'vrijstelling',
    routekaart: null,
    eigenaarId: toegang.gebruikerId,
    gemeente: nieuw.gemeente,
    sector: nieuw.sector,
    schoolId: null,
    gestartOp: toegang.vandaag,
    volgendeActie: nieuw.actie,
    volgendeDatum: addWerkdagen(toegang.vandaag, 5),
  });
}

export async function planWerk(toegang: Toegang, id: string, actie: string, op: Datum): Promise<void> {
  const werk = await findWerkproces(toegang, id, 'for update');
  if (!werk || werk.status === 'gesloten') return;
  await saveWerkproces(toegang, werk, werk.versie, { volgendeActie: actie, volgendeDatum: op });
}

/** Closes with the own word of the bureau for this core result; work that was closed by hand stays as it is. */
export async function closeWerk(toegang: Toegang, id: string, kern: KernCode): Promise<Uitkomst<null>> {
  const werk = await findWerkproces(toegang, id, 'for update');
  if (!werk || werk.status === 'gesloten') return gelukt(null);
  const eigen = (await listResultaten(toegang, werk.soort)).find((item) => item.kern === kern);
  const resultaat = eigen ?? { code: kern, label: KERNLIJST[kern].label, kern };
  const besluit = decideSluiten(werk, [], { resultaat, sluitreden: null }, toegang.vandaag);
  if (!besluit.ok) return besluit;
  const saved = await saveWerkproces(
    toegang,
    werk,
    werk.versie,
    {
      status: 'gesloten',
      geslotenOp: besluit.waarde.geslotenOp,
      resultaatCode: resultaat.code,
      sluitreden: null,
      volgendeActie: null,
      volgendeDatum: null,
    },
    besluit.waarde.feiten,
  );
  return saved.ok ? gelukt(null) : saved;
}

/** Back to work after a mistake: the closing no longer holds. */
export async function reopenWerk(
  toegang: Toegang,
  id: string,
  reden: string,
  actie: string,
): Promise<Uitkomst<null>> {
  const werk = await findWerkproces(toegang, id, 'for update');
  if (!werk || werk.status !== 'gesloten') return gelukt(null);
  const besluit = decideHeropenen(werk, reden, toegang.vandaag);
  if (!besluit.ok) return besluit;
  await lapseFacts(toegang, id, ['WerkprocesGesloten', 'FasenNietDoorlopen']);
  const saved = await saveWerkproces(
    toegang,
    werk,
    werk.versie,
    {
      status: 'open',
      geslotenOp: null,
      resultaatCode: null,
      sluitreden: null,
      volgendeActie: actie,
      volgendeDatum: toegang.vandaag,
    },
    besluit.waarde,
  );
  return saved.ok ? gelukt(null) : saved;
}
