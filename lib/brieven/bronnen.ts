import type { Toegang } from '#lib/toegang/model.ts';

/**
 * What a letter says about an instrument comes from the room of that instrument, which stands on a higher floor than letters do. So
 * each room registers here how its merge fields are looked up; the composition (lib/cli/samenstelling.ts) calls this once per process.
 */
export type Briefbron = (
  toegang: Toegang,
  onderwerpId: string,
) => Promise<Readonly<Record<string, string>> | null>;

const bronnen: Map<string, Briefbron> = ((
  globalThis as { __bakenBriefbronnen?: Map<string, Briefbron> }
).__bakenBriefbronnen ??= new Map());

/** `onderwerpSoort`: as in the address of a new letter, for instance 'verlof'. */
export function registerBriefbron(onderwerpSoort: string, bron: Briefbron): void {
  bronnen.set(onderwerpSoort, bron);
}

export function briefbronVan(onderwerpSoort: string): Briefbron | undefined {
  return bronnen.get(onderwerpSoort);
}
