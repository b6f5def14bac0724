import type { Ontvanger, Stuk, Verdeelwijze, Verdeling } from '#lib/caseload/model.ts';
import { deelToe, magAlles } from '#lib/caseload/rules.ts';
import { listOntvangers, listStukken } from '#lib/caseload/stukken/data.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Plan = Verdeling & {
  readonly wijze: Verdeelwijze;
  readonly stukken: readonly Stuk[];
  readonly welVoor: readonly Ontvanger[];
};

/** What would move and to whom; the preview and the handover itself ask the same. */
export async function planOverdracht(toegang: Toegang, van: string, naar: string): Promise<Uitkomst<Plan>> {
  const wijze: Verdeelwijze = naar === 'gelijk' || naar === 'gemeente' || naar === 'school' ? naar : 'een';
  const allen = await listOntvangers(toegang, van);
  const ontvangers = wijze === 'een' ? allen.filter(({ id }) => id === naar) : allen;
  if (ontvangers.length === 0)
    return weiger('geen-collega', 'Er is geen collega die dit werk kan overnemen.', {
      velden: { naar: 'Kies een collega uit de lijst.' },
    });
  const stukken = await listStukken(toegang, van);
  const verdeling = deelToe(stukken, wijze, ontvangers);
  const welVoor = allen.filter((ontvanger) => magAlles(ontvanger, verdeling.blijft));
  return gelukt({ wijze, stukken, ...verdeling, welVoor });
}
