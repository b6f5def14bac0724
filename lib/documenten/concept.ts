import type { Concept } from '#lib/toegang/concepten/model.ts';

type Waarden = Concept['waarden'];
const ZIN = 'fout.zin';

/** A refused upload comes back on a new page: what was typed and what is wrong with it are kept together in the draft. */
export function metFouten(waarden: Waarden, zin: string, velden: Readonly<Record<string, string>>): Waarden {
  const fouten = Object.entries(velden).map(([naam, fout]) => [`fout.${naam}`, fout]);
  return { ...waarden, ...Object.fromEntries(fouten), [ZIN]: zin };
}

export function splitsConcept(concept: Concept | null): {
  waarden: Waarden;
  zin: string | undefined;
  fouten: Readonly<Record<string, string>>;
} {
  const alle = Object.entries(concept?.waarden ?? {});
  const zin = concept?.waarden[ZIN];
  return {
    waarden: Object.fromEntries(alle.filter(([naam]) => !naam.startsWith('fout.'))),
    zin: typeof zin === 'string' ? zin : undefined,
    fouten: Object.fromEntries(
      alle.flatMap(([naam, fout]) =>
        naam.startsWith('fout.') && naam !== ZIN && typeof fout === 'string' ? [[naam.slice(5), fout]] : [],
      ),
    ),
  };
}
