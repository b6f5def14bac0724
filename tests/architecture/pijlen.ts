import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doelVan, ROOT, type Bestand } from '#tests/architecture/bron.ts';
import { laagVan, kamerVan, magZien } from '#tests/architecture/lagen.ts';

/** The floor of each room, as lib/README.md lists them: `1. kalender, platform`. */
export function leesVerdiepingen(
  readme = readFileSync(join(ROOT, 'lib/README.md'), 'utf8'),
): Map<string, number> {
  const floors = new Map<string, number>();
  for (const [, floor, rooms] of readme.matchAll(/^(\d+)\. (.+)$/gm))
    for (const room of (rooms ?? '').split(',')) floors.set(room.trim(), Number(floor));
  return floors;
}

/** A room may use rooms on its own floor or lower. */
export function pijlenTussenKamers(bestanden: readonly Bestand[], floors = leesVerdiepingen()): string[] {
  return bestanden.flatMap((bestand) => {
    const eigen = kamerVan(bestand.pad);
    if (eigen === undefined) return [];
    const floor = floors.get(eigen);
    if (floor === undefined) return [`${bestand.pad}: kamer ${eigen} staat niet in lib/README.md`];
    return doelen(bestand).flatMap(({ doel }) => {
      const ander = kamerVan(doel);
      const hoogte = ander === undefined ? undefined : floors.get(ander);
      return hoogte !== undefined && hoogte > floor
        ? [`${bestand.pad} (verdieping ${floor}) gebruikt ${doel} (verdieping ${hoogte})`]
        : [];
    });
  });
}

/** app → queries/commands → rules → model; components → model, labels; commands/queries → data → platform. */
export function pijlenTussenLagen(bestanden: readonly Bestand[]): string[] {
  return bestanden.flatMap((bestand) => {
    const laag = laagVan(bestand.pad);
    return doelen(bestand).flatMap(({ doel, alleenType }) => {
      const naar = laagVan(doel);
      return magZien(laag, naar, alleenType) ? [] : [`${bestand.pad} (${laag}) gebruikt ${doel} (${naar})`];
    });
  });
}

/** Only the layers next to the database load its driver or the client. */
export function databaseAlleenInData(bestanden: readonly Bestand[]): string[] {
  const mag =
    /^(lib\/(platform|cli|logboek|toegang|uitwisseling)\/|lib\/.+\/data\.ts$|lib\/data\.ts$|tests\/)/;
  return bestanden
    .filter((bestand) => !mag.test(bestand.pad))
    .flatMap((bestand) =>
      bestand.imports
        .filter((item) => /^(pg|pg-copy-streams|pg-boss|@prisma\/.*)$/.test(item.bron) && !item.alleenType)
        .map((item) => `${bestand.pad} laadt ${item.bron}; dat hoort in data.ts`),
    );
}

/** Circles of files, each named once. Within a room two files may know each other's types; between rooms not even that. */
export function kringen(bestanden: readonly Bestand[]): string[] {
  const telt = (van: string, naar: string, alleenType: boolean) =>
    !alleenType || kamerVan(van) !== kamerVan(naar);
  const graph = new Map(
    bestanden.map((item) => [
      item.pad,
      doelen(item)
        .filter(({ doel, alleenType }) => telt(item.pad, doel, alleenType))
        .map(({ doel }) => doel),
    ]),
  );
  const state = new Map<string, 'open' | 'klaar'>();
  const found: string[] = [];
  const visit = (pad: string, path: readonly string[]): void => {
    if (state.get(pad) === 'klaar' || !graph.has(pad)) return;
    if (state.get(pad) === 'open') {
      found.push([...path.slice(path.indexOf(pad)), pad].join(' → '));
      return;
    }
    state.set(pad, 'open');
    for (const next of graph.get(pad) ?? []) visit(next, [...path, pad]);
    state.set(pad, 'klaar');
  };
  for (const pad of graph.keys()) visit(pad, []);
  return found;
}

function doelen(bestand: Bestand): { doel: string; alleenType: boolean }[] {
  return bestand.imports.flatMap((item) => {
    const doel = doelVan(bestand.pad, item.bron);
    return doel === undefined ? [] : [{ doel, alleenType: item.alleenType }];
  });
}
