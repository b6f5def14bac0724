import type { Actor, Rol } from '#lib/toegang/model.ts';

const VERDELERS: readonly Rol[] = ['teamleider', 'administratie'];

/** Who divides the work hands over anyone's caseload; who carries it out only the own. */
export function magOverdragenVan(actor: Actor, van: string): boolean {
  if (actor.soort === 'systeem') return true;
  return actor.rollen.some((rol) => VERDELERS.includes(rol)) || actor.gebruikerId === van;
}

export function isVerdeler(actor: Actor): boolean {
  return actor.soort === 'systeem' || actor.rollen.some((rol) => VERDELERS.includes(rol));
}
