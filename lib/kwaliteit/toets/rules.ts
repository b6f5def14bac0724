import type { Antwoorden, Toetsvraag, Vraaguitslag } from '#lib/kwaliteit/toets/model.ts';

/** Numbers that follow from the seed alone (mulberry32), so that anyone can draw the same sample again. */
function reeks(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A sample without replacement: every piece of work has the same chance. The order in which the work is given makes no
 * difference; fewer than asked when there is less.
 */
export function trek(ids: readonly string[], aantal: number, zaad: number): readonly string[] {
  const volgende = reeks(zaad);
  const rest = [...new Set(ids)].sort();
  const gekozen: string[] = [];
  while (gekozen.length < aantal && rest.length > 0) {
    const [id] = rest.splice(Math.floor(volgende() * rest.length), 1);
    if (id) gekozen.push(id);
  }
  return gekozen;
}

/** A seed from a moment: any 31-bit number will do, as long as it is kept. */
export function zaadVan(moment: Date): number {
  return moment.getTime() % 2_147_483_647;
}

/** Questions of the checklist that have no answer yet. */
export function onbeantwoord(vragen: readonly Toetsvraag[], antwoorden: Antwoorden): readonly Toetsvraag[] {
  return vragen.filter(({ code }) => !antwoorden[code]);
}

export function uitslagVan(
  vragen: readonly Toetsvraag[],
  zaken: readonly { readonly antwoorden: Antwoorden }[],
): readonly Vraaguitslag[] {
  return vragen.map((vraag) => {
    const tel = (antwoord: string) =>
      zaken.filter(({ antwoorden }) => antwoorden[vraag.code]?.antwoord === antwoord).length;
    const [ja, nee, nvt] = [tel('ja'), tel('nee'), tel('nvt')];
    return { ...vraag, ja, nee, nvt, percentage: ja + nee > 0 ? (100 * ja) / (ja + nee) : null };
  });
}
