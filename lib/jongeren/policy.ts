import type { Actor, Rol } from '#lib/toegang/model.ts';

/** What decides whether a dossier belongs to someone's own work. */
export type Dossierligging = {
  readonly gemeenteCode: string | null;
  /** Responsible for this jongere, or owner of an open werkproces or melding. */
  readonly eigenWerk: boolean;
  /** Gave a reason that still holds today. */
  readonly kijkrecht: boolean;
};

const UITVOERING: readonly Rol[] = [
  'administratie',
  'leerplichtambtenaar',
  'leerplichtambtenaar-boa',
  'doorstroomcoach',
  'jongerenconsulent',
];

/** Work of the Jongerenpunt is known to who works there and to who steers; leerplicht and administratie do not see that it runs. */
export function verborgenWerk(zietJongerenpunt: boolean): readonly string[] {
  return zietJongerenpunt ? [] : ['jongerenpunt'];
}

/**
 * Must this actor give a reason before the dossier opens? Those who steer always, those who carry out the work only
 * outside their own werkgebied. A system actor works through its own list of permissions.
 */
export function redenNodig(actor: Actor, ligging: Dossierligging): boolean {
  if (actor.soort === 'systeem' || ligging.kijkrecht) return false;
  if (!actor.rollen.some((rol) => UITVOERING.includes(rol))) return true;
  if (ligging.eigenWerk || actor.werkgebied.length === 0) return false;
  return ligging.gemeenteCode === null || !actor.werkgebied.includes(ligging.gemeenteCode);
}
