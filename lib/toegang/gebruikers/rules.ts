import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Rol } from '#lib/toegang/model.ts';
import type { Gebruiker, Toegangsstand } from '#lib/toegang/gebruikers/model.ts';

export function standOp(gebruiker: Pick<Gebruiker, 'van' | 'tot'>, dag: Datum): Toegangsstand {
  if (gebruiker.van > dag) return 'nog niet begonnen';
  return gebruiker.tot !== null && gebruiker.tot < dag ? 'beëindigd' : 'actief';
}

type Wie = { readonly gebruikerId: string | null };
type Lid = Pick<Gebruiker, 'id' | 'rollen' | 'van' | 'tot'>;

/**
 * May the roles of this member become these? Somebody must stay who can manage users, and nobody widens his own rights:
 * that takes a second beheerder (four eyes on the grant of a role).
 */
export function decideRollen(
  lid: Lid,
  rollen: readonly Rol[],
  leden: readonly Lid[],
  actor: Wie,
  vandaag: Datum,
): Uitkomst<null> {
  const erbij = rollen.filter((rol) => !lid.rollen.includes(rol));
  if (lid.id === actor.gebruikerId && erbij.length > 0) {
    return weiger(
      'eigen-rollen',
      'De eigen rollen uitbreiden kan niet. Vraag een andere beheerder om dat te doen.',
      { velden: { rollen: 'Uzelf een rol erbij geven kan niet.' } },
    );
  }
  if (!rollen.includes('beheerder') && isLaatsteBeheerder(lid, leden, vandaag)) return laatsteBeheerder();
  return gelukt(null);
}

/** May the access of this member end after `laatsteDag`? */
export function decideEinde(
  lid: Lid,
  laatsteDag: Datum,
  leden: readonly Lid[],
  vandaag: Datum,
): Uitkomst<null> {
  if (standOp(lid, vandaag) === 'beëindigd')
    return weiger('al-beeindigd', 'De toegang van deze gebruiker was al beëindigd.');
  if (laatsteDag < addDays(vandaag, -1))
    return weiger('einde-in-verleden', 'Toegang eindigt per direct of na een dag die nog komt.', {
      velden: { laatsteDag: 'Kies vandaag of een dag die nog komt.' },
    });
  return isLaatsteBeheerder(lid, leden, vandaag) ? laatsteBeheerder() : gelukt(null);
}

function isLaatsteBeheerder(lid: Lid, leden: readonly Lid[], vandaag: Datum): boolean {
  const blijvend = (ander: Lid) =>
    ander.rollen.includes('beheerder') && standOp(ander, vandaag) === 'actief' && ander.tot === null;
  if (!lid.rollen.includes('beheerder') || standOp(lid, vandaag) !== 'actief') return false;
  return !leden.some((ander) => ander.id !== lid.id && blijvend(ander));
}

function laatsteBeheerder() {
  return weiger(
    'laatste-beheerder',
    'Dit is de laatste beheerder van het bureau. Geef eerst een collega de rol Functioneel beheerder.',
    { velden: { rollen: 'Het bureau houdt altijd ten minste één beheerder.' } },
  );
}
