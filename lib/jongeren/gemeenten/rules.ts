import { gemeenteLabel } from '#lib/jongeren/gemeenten/labels.ts';
import type { Woonplaats } from '#lib/jongeren/gemeenten/model.ts';

type Gemeente = { readonly code: string; readonly naam: string };

/** Where to forward to: the gemeente of the BRP is chosen when it is another than ours, also when only its code is known. */
export function buitenHetBureau(
  elders: readonly Gemeente[],
  eigen: readonly Gemeente[],
  woont: Woonplaats | null,
): { readonly keuzes: readonly Gemeente[]; readonly begin: string | undefined } {
  if (!woont || eigen.some(({ code }) => code === woont.gemeente))
    return { keuzes: elders, begin: undefined };
  const bekend = elders.some(({ code }) => code === woont.gemeente);
  const brp = { code: woont.gemeente, naam: gemeenteLabel(woont.gemeente, woont.naam) };
  return { keuzes: bekend ? elders : [brp, ...elders], begin: woont.gemeente };
}
