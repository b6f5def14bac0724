import type { Rol } from '#lib/toegang/model.ts';
import { BEHEER } from '#lib/toegang/matrix-beheer.ts';
import { CIJFERS } from '#lib/toegang/matrix-cijfers.ts';
import { DOSSIER } from '#lib/toegang/matrix-dossier.ts';
import { HANDHAVING } from '#lib/toegang/matrix-handhaving.ts';
import { INSTRUMENTEN } from '#lib/toegang/matrix-instrumenten.ts';
import { STUKKEN } from '#lib/toegang/matrix-stukken.ts';
import { WERK } from '#lib/toegang/matrix-werk.ts';
import type { Regel } from '#lib/toegang/rolgroepen.ts';

/**
 * Who may do what: one row per permission with the sentence that a functioneel beheerder can check. Conditions on the
 * record itself (werkgebied, kijkrecht) come on top, in a room's `policy.ts`. Roles after domain.md §11.
 * By area in the files `matrix-<area>.ts` beside this one.
 */
export const MATRIX = {
  ...INSTRUMENTEN,
  ...DOSSIER,
  ...WERK,
  ...STUKKEN,
  ...HANDHAVING,
  ...CIJFERS,
  ...BEHEER,
} as const satisfies Record<string, Regel>;

export type Permissie = keyof typeof MATRIX;

export const PERMISSIES = Object.keys(MATRIX) as Permissie[];

/** What these roles may do together. */
export function permissiesOf(rollen: readonly Rol[]): Set<Permissie> {
  return new Set(
    PERMISSIES.filter((permissie) =>
      (MATRIX[permissie].rollen as readonly Rol[]).some((rol) => rollen.includes(rol)),
    ),
  );
}
