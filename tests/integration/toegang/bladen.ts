import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';

type Blad = { readonly ids: readonly string[]; readonly verder: string | null };

/** Turns every page; `tussendoor` happens after the first. */
export async function alles(
  lees: (na: string | undefined) => Promise<Blad>,
  tussendoor?: () => Promise<unknown>,
): Promise<{ ids: string[]; bladen: number }> {
  const ids: string[] = [];
  let na: string | undefined;
  for (let bladen = 1; bladen < 20; bladen += 1) {
    const blad = await lees(na);
    ids.push(...blad.ids);
    if (!blad.verder) return { ids, bladen };
    if (bladen === 1) await tussendoor?.();
    na = blad.verder;
  }
  throw new Error('er komt geen einde aan het bladeren');
}

export const idsVan = (rijen: readonly { readonly id: string }[]) => rijen.map(({ id }) => id);
export const uniek = (ids: readonly string[]) => new Set(ids).size;

export async function kantoor() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const administratie = await actorMet('administratie', { bureau });
  const jongere = await makeJongere({ bureau });
  return { bureau, actor, administratie, jongere };
}
