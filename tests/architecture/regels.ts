import { posix } from 'node:path';
import type { Bestand } from '#tests/architecture/bron.ts';

/** Rules without a unit test, each with its reason. Everything that decides is tried by itself, with its boundary cases. */
export const ZONDER_PROEF: Readonly<Record<string, string>> = {};

/** Every rules.ts is imported by a test under tests/unit that asks at least one of its functions or constants. */
export function regelsZonderProef(bestanden: readonly Bestand[]): string[] {
  const geproefd = new Set(
    bestanden
      .filter(({ pad }) => /^tests\/unit\/.*\.test\.ts$/.test(pad))
      .flatMap(({ imports }) => imports.filter(({ alleenType }) => !alleenType).map(({ bron }) => bron)),
  );
  return bestanden
    .filter(({ pad }) => pad.startsWith('lib/') && posix.basename(pad) === 'rules.ts')
    .filter(({ pad }) => !(pad in ZONDER_PROEF) && !geproefd.has(`#${pad}`))
    .map(({ pad }) => `${pad}: geen test in tests/unit vraagt deze regels iets`);
}
