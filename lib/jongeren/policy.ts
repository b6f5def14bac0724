import type { Actor, Rol } from '#lib/toegang/model.ts';

/** What decides whether a dossier belongs to someone's own work. */
export type Dossierligging = {
  readonly gemeenteCode: string | null;
  /** Responsible for this jongere, or owner of an open werkproces or melding. */
  readonly eigenWerk: boolean;
  /** Gave a reason that still holds today. */
  readonly kijkrecht: boolean;
  /** 18 or older, and leerplicht neither works on it nor did until shortly. */
  readonly zonderLeerplicht: boolean;
};

const LEERPLICHT: readonly Rol[] = ['leerplichtambtenaar', 'leerplichtambtenaar-boa'];
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

/** Does he work for leerplicht only? Then somebody who is 18 and without work of leerplicht is outside his work, wherever he lives. */
export function alleenLeerplicht(actor: Actor): boolean {
  if (actor.soort === 'systeem') return false;
  const uitvoering = actor.rollen.filter((rol) => UITVOERING.includes(rol));
  return uitvoering.length > 0 && uitvoering.every((rol) => LEERPLICHT.includes(rol));
}

/**
 * Must this actor give a reason before the dossier opens? Those who steer always, those who carry out the work only
 * outside their own werkgebied, and leerplicht also for who is 18 or older and no longer its work. A system actor works through its own list of permissions.
 */
export function redenNodig(actor: Actor, ligging: Dossierligging): boolean {
  if (actor.soort === 'systeem' || ligging.kijkrecht) return false;
  if (!actor.rollen.some((rol) => UITVOERING.includes(rol))) return true;
  if (ligging.eigenWerk) return false;
  if (ligging.zonderLeerplicht && alleenLeerplicht(actor)) return true;
  if (actor.werkgebied.length === 0) return false;
  return ligging.gemeenteCode === null || !actor.werkgebied.includes(ligging.gemeenteCode);
}
