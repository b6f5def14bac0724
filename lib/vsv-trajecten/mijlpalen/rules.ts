import type { Datum } from '#lib/kalender/model.ts';
import { MIJLPALEN, type Mijlpaal, type Traject } from '#lib/vsv-trajecten/model.ts';
import { UIT_CONTACT, type Contactdag, type Contactmijlpaal } from '#lib/vsv-trajecten/mijlpalen/model.ts';

/**
 * The first attempt is the day he was approached, the first one in which he or a parent was spoken the day he was reached. A day that
 * a colleague filled in stands, and no milestone comes after a later one: then contact proves nothing about it.
 */
export function mijlpalenUitContact(
  { mijlpalen, uitContact }: Pick<Traject, 'mijlpalen' | 'uitContact'>,
  contacten: readonly Contactdag[],
): Readonly<Record<Contactmijlpaal, Datum | null>> {
  const dagen: Record<Mijlpaal, Datum | null> = { ...mijlpalen };
  for (const mijlpaal of UIT_CONTACT) {
    if (dagen[mijlpaal] && !uitContact.includes(mijlpaal)) continue;
    const eerder = mijlpaal === 'bereikt' ? dagen.benaderd : null;
    const later = MIJLPALEN.slice(MIJLPALEN.indexOf(mijlpaal) + 1).find(
      (ander) => dagen[ander] && !uitContact.includes(ander),
    );
    const uiterlijk = later ? dagen[later] : null;
    dagen[mijlpaal] =
      contacten
        .filter(({ bereikt }) => bereikt || mijlpaal === 'benaderd')
        .map(({ op }) => op)
        .filter((op) => (!eerder || op >= eerder) && (!uiterlijk || op <= uiterlijk))
        .sort()
        .at(0) ?? null;
  }
  return { benaderd: dagen.benaderd, bereikt: dagen.bereikt };
}
