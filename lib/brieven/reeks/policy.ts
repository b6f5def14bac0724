import type { Toegang } from '#lib/toegang/model.ts';

/** A series is taken back by who made it, or by the teamleider: not by any colleague who writes letters. */
export function mayIntrekken(
  { actor, gebruikerId }: Pick<Toegang, 'actor' | 'gebruikerId'>,
  reeks: { readonly gebruikerId: string | null },
): boolean {
  if (gebruikerId !== null && reeks.gebruikerId === gebruikerId) return true;
  return actor.soort === 'gebruiker' && actor.rollen.includes('teamleider');
}
