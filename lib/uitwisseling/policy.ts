import type { Actor } from '#lib/toegang/model.ts';

/** Files of another system hold whole dossiers: only a beheerder moves a bureau in. */
export function mayMigrate(actor: Actor): boolean {
  return actor.soort === 'systeem' || actor.rollen.includes('beheerder');
}
