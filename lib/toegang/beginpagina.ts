import { permissiesOf, type Permissie } from '#lib/toegang/matrix.ts';
import type { Rol } from '#lib/toegang/model.ts';

const BEGIN: readonly (readonly [Permissie, string])[] = [
  ['melding.lezen', '/vandaag'],
  ['cockpit.zien', '/cockpit'],
  ['indicator.zien', '/rapportage'],
  ['logboek.zien', '/logboek'],
  ['gebruiker.beheren', '/beheer'],
  ['publicatie.zien', '/publicaties'],
];

/** Where someone with these roles begins: the first page of the day that he may see. */
export function beginpad(rollen: readonly Rol[]): string {
  const mag = permissiesOf(rollen);
  return BEGIN.find(([permissie]) => mag.has(permissie))?.[1] ?? '/wachtwoord';
}
