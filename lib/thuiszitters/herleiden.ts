import { v5 as uuidFrom } from 'uuid';
import { recordFacts, type Feit } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { laatstGeleerd, toFeiten } from './bronnen.ts';
import {
  lapseAfgeleid,
  readAfgeleid,
  readBronfeiten,
  readBronnen,
  readLeerplichtFeiten,
  readParameters,
  readPeriodestaten,
  savePeriodestaten,
  type Afgeleid,
  type Periodestaat,
} from './data.ts';
import type { Episode, Thuiszitparameters } from './model.ts';
import { followNogThuis } from './nog-thuis/data.ts';
import { deriveEpisodes } from './rules.ts';

const PER_KEER = 2_000;
/** Name space of the ids of episodes (RFC 9562, version 5); made once for this purpose. */
const EPISODEN = '6f0d1a52-7c0e-5d0b-9a4e-2f6c1d3b8e71';

/**
 * Draws the conclusion about thuiszitten again for these jongeren from all that is known of them, and records what is
 * different: a conclusion that no longer holds lapses, a new one is added. Gives the number of changes; without a change
 * nothing is written. A derived fact was known when the last of the facts it follows from was known.
 */
export async function rederiveThuiszitten(toegang: Toegang, jongereIds: readonly string[]): Promise<number> {
  const ids = [...new Set(jongereIds)];
  if (ids.length === 0) return 0;
  const parameters = await readParameters(toegang);
  let changes = 0;
  for (let from = 0; from < ids.length; from += PER_KEER)
    changes += await rederiveBatch(toegang, ids.slice(from, from + PER_KEER), parameters);
  return changes;
}

type Conclusie = { feit: Feit; sleutel: string };

async function rederiveBatch(
  toegang: Toegang,
  ids: readonly string[],
  parameters: Thuiszitparameters,
): Promise<number> {
  const jongeren = await readLeerplichtFeiten(toegang, ids);
  const bronnen = Map.groupBy(await readBronnen(toegang, ids), (rij) => rij.jongereId);
  const feiten = Map.groupBy(await readBronfeiten(toegang, ids), (rij) => rij.jongereId);
  const stond = Map.groupBy(await readAfgeleid(toegang, ids), (rij) => rij.jongereId);
  const nu = toegang.nu.getTime();
  const vervallen: { id: number; op: Date }[] = [];
  const nieuw: Feit[] = [];
  const staten: Periodestaat[] = [];
  for (const jongere of jongeren) {
    const eigenFeiten = feiten.get(jongere.id) ?? [];
    const gelezen = toFeiten(jongere, bronnen.get(jongere.id) ?? [], eigenFeiten, nu);
    const episodes = deriveEpisodes(gelezen, parameters);
    const verschil = compare(
      episodes.flatMap((episode) => conclusies(jongere.id, episode)),
      stond.get(jongere.id) ?? [],
      laatstGeleerd(eigenFeiten, nu),
    );
    vervallen.push(...verschil.vervallen);
    nieuw.push(...verschil.nieuw);
    staten.push(...episodes.flatMap((episode) => staatOp(jongere.id, episode, toegang.vandaag)));
  }
  await lapseAfgeleid(toegang, vervallen);
  await recordFacts(toegang, nieuw);
  const gewijzigd = await keepStaten(toegang, ids, staten);
  await followNogThuis(toegang, ids);
  return vervallen.length + nieuw.length + gewijzigd;
}

/** What falls away and what is added. A correction is known from the moment that something was learned. */
function compare(
  gewenst: readonly Conclusie[],
  stond: readonly Afgeleid[],
  geleerd: number,
): { vervallen: { id: number; op: Date }[]; nieuw: Feit[] } {
  const over = new Map(gewenst.map((conclusie) => [conclusie.sleutel, conclusie.feit]));
  const vervallen: { id: number; op: Date }[] = [];
  for (const rij of stond) {
    if (!over.delete(sleutelVan(rij))) vervallen.push({ id: rij.id, op: new Date(geleerd) });
  }
  const isCorrectie = vervallen.length > 0;
  const nieuw = [...over.values()].map((feit) => {
    const bekend = Math.max(feit.geregistreerdOp?.getTime() ?? geleerd, isCorrectie ? geleerd : 0);
    return { ...feit, geregistreerdOp: new Date(bekend) };
  });
  return { vervallen, nieuw };
}

function conclusies(jongereId: string, episode: Episode): Conclusie[] {
  const { soort, sinds, gemeente, sector, regel, einde } = episode;
  const id = episodeId(jongereId, episode);
  const kop = { onderwerpSoort: 'thuiszitperiode', onderwerpId: id, jongereId } as const;
  const begonnen: Feit = {
    ...kop,
    soort: 'ThuiszittenBegonnen',
    datum: episode.teltVanaf,
    geregistreerdOp: new Date(episode.bekendOp),
    gegevens: { gemeente, sector, soort, sinds, regel },
  };
  if (einde === null) return [{ feit: begonnen, sleutel: sleutelVan({ ...begonnen, nummer: id }) }];
  const beeindigd: Feit = {
    ...kop,
    soort: 'ThuiszittenBeeindigd',
    datum: einde.datum,
    geregistreerdOp: new Date(Math.max(einde.bekendOp, episode.bekendOp)),
    gegevens: { gemeente, sector, soort, sinds, uitkomst: einde.uitkomst },
  };
  return [begonnen, beeindigd].map((feit) => ({ feit, sleutel: sleutelVan({ ...feit, nummer: id }) }));
}

/** Two conclusions are the same when all of this is the same; the order of keys in stored JSON is not kept. */
function sleutelVan(feit: { soort: string; nummer: string; datum: string; gegevens: object }): string {
  const gegevens = Object.entries(feit.gegevens).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([feit.soort, feit.nummer, feit.datum, gegevens]);
}

function episodeId(jongereId: string, { soort, sinds }: Episode): string {
  return uuidFrom(`${jongereId}/${soort}/${sinds}`, EPISODEN);
}

/** For the screens: what has begun by today, and has ended only when that day has come. */
function staatOp(jongereId: string, episode: Episode, vandaag: string): Periodestaat[] {
  if (episode.teltVanaf > vandaag) return [];
  const { soort, sinds, teltVanaf, gemeente, sector, schoolId, regel } = episode;
  const einde = episode.einde && episode.einde.datum <= vandaag ? episode.einde : null;
  const id = episodeId(jongereId, episode);
  const afloop = { einde: einde?.datum ?? null, uitkomst: einde?.uitkomst ?? null };
  return [{ id, jongereId, soort, sinds, teltVanaf, ...afloop, gemeente, sector, schoolId, regel }];
}

async function keepStaten(
  toegang: Toegang,
  ids: readonly string[],
  staten: readonly Periodestaat[],
): Promise<number> {
  const stond = new Map((await readPeriodestaten(toegang, ids)).map((staat) => [staat.id, staat]));
  const gewenst = new Set(staten.map(({ id }) => id));
  const weg = [...stond.keys()].filter((id) => !gewenst.has(id));
  const anders = staten.filter((staat) => {
    const was = stond.get(staat.id);
    return (
      !was || JSON.stringify(Object.entries(was).sort()) !== JSON.stringify(Object.entries(staat).sort())
    );
  });
  await savePeriodestaten(toegang, anders, weg);
  return weg.length + anders.length;
}
