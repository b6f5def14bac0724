import { lapseFacts } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  listStapbrieven,
  listWerkMetBrief,
  releaseBrief,
  type Stapbrief,
} from '#lib/werkprocessen/brieven/data.ts';
import {
  findWerkproces,
  insertStap,
  lapseStap,
  listStappen,
  saveWerkproces,
} from '#lib/werkprocessen/data.ts';
import type { LopendWerkproces } from '#lib/werkprocessen/model.ts';
import { routekaartVan, stapVoorBrief } from '#lib/werkprocessen/routekaarten/rules.ts';
import { decideStap, isOpen, volgendeNa } from '#lib/werkprocessen/rules.ts';

/** Follows letters (ADR 10): the letter of a step sets that step once every copy has left, and no longer when that is taken back. */
export async function volgStapbrieven(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  for (const id of await listWerkMetBrief(toegang, jongereIds)) {
    const werk = await findWerkproces(toegang, id, 'for update');
    if (!werk || !isOpen(werk)) continue;
    const brieven = await listStapbrieven(toegang, id);
    const weg = new Set(brieven.map((brief) => brief.id));
    let versie = await takeBack(toegang, werk, weg);
    for (const brief of brieven.filter(({ nieuw }) => nieuw))
      versie = await setStapVan(toegang, { ...werk, versie }, brief);
  }
}

/** Marks that a letter set which did not leave after all. */
async function takeBack(toegang: Toegang, werk: LopendWerkproces, weg: ReadonlySet<string>): Promise<number> {
  const terug = (await listStappen(toegang, werk.id)).filter(({ briefId }) => briefId && !weg.has(briefId));
  for (const { id, stap } of terug) {
    await lapseStap(toegang, id);
    await releaseBrief(toegang, id);
    await lapseFacts(toegang, werk.id, ['StapGezet'], { stap });
  }
  if (terug.length === 0) return werk.versie;
  const saved = await saveWerkproces(toegang, werk, werk.versie, {});
  if (!saved.ok) throw new Error(`werkproces ${werk.id} is gewijzigd terwijl het op slot stond`);
  return saved.waarde.versie;
}

async function setStapVan(toegang: Toegang, werk: LopendWerkproces, brief: Stapbrief): Promise<number> {
  const kaart = routekaartVan(werk.soort, werk.routekaart);
  const stappen = await listStappen(toegang, werk.id);
  const stap = kaart && stapVoorBrief(kaart, stappen, brief.sjabloon);
  if (!stap) return werk.versie;
  const invoer = {
    stap: stap.code,
    gezetOp: brief.op,
    uitkomst: null,
    afwijking: null,
    bron: 'brief',
  } as const;
  const besluit = decideStap(werk, stappen, invoer, toegang.vandaag);
  if (!besluit.ok) return werk.versie;
  const { registratie, feiten } = besluit.waarde;
  const volgende = volgendeNa(werk, [...stappen, registratie], toegang.vandaag);
  const saved = await saveWerkproces(toegang, werk, werk.versie, volgende, feiten);
  if (!saved.ok) throw new Error(`werkproces ${werk.id} is gewijzigd terwijl het op slot stond`);
  await insertStap(toegang, werk.id, { ...registratie, briefId: brief.id });
  return saved.waarde.versie;
}

/** What sending this letter will do to the routekaart of the work it is about; null when it sets no step. */
export async function stapMetBrief(
  toegang: Toegang,
  werkprocesId: string,
  sjabloon: string,
): Promise<string | null> {
  const werk = await findWerkproces(toegang, werkprocesId);
  if (!werk || !isOpen(werk)) return null;
  const kaart = routekaartVan(werk.soort, werk.routekaart);
  const stap = kaart && stapVoorBrief(kaart, await listStappen(toegang, werkprocesId), sjabloon);
  return stap?.code ?? null;
}
