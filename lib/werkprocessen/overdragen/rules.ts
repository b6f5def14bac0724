import { addWerkdagen } from '#lib/kalender/werkdagen.ts';
import type { Datum } from '#lib/kalender/model.ts';

/** Work of leerplicht from which the Doorstroompunt can take over; its own work does not hand over to itself. */
const VANUIT: readonly string[] = ['relatief-verzuim', 'absoluut-verzuim', 'verzuim-18plus'];
/** Results that mean: the Doorstroompunt goes on. */
const RESULTATEN: readonly string[] = ['traject-doorstroompunt', 'werkproces-vsv'];

/** Does closing this work with this result hand it over to the Doorstroompunt? */
export function gaatNaarDoorstroompunt(soort: string, kern: string): boolean {
  return VANUIT.includes(soort) && RESULTATEN.includes(kern);
}

/** A first talk within five working days; no law names a term, it is what a new signal gets here as well. */
export function eersteActieDoorstroompunt(today: Datum): { volgendeActie: string; volgendeDatum: Datum } {
  return { volgendeActie: 'Kennismaken met de jongere', volgendeDatum: addWerkdagen(today, 5) };
}
