import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Gezinslid, Ouder, Ouderpersoon, Ouderschap } from '#lib/jongeren/gezin/model.ts';

/** How someone stands around a young person, checked before it is kept. */
export function decideOuderschap(wens: Ouderschap): Uitkomst<null> {
  // BW 1:245 and 1:302: gezag belongs to parents or to a voogd. Supervision (BW 1:255) leaves it where it was.
  if (wens.rol === 'gezinsvoogd' && wens.gezag)
    return veld('gezag', 'Een gezinsvoogd heeft geen gezag. Heeft de instelling de voogdij, kies dan Voogd.');
  if (wens.rol === 'voogd' && !wens.gezag)
    return veld('gezag', 'Een voogd heeft het gezag. Vink gezag aan, of kies een andere rol.');
  if (!wens.aanschrijven && !wens.nietAanschrijvenReden)
    return veld('nietAanschrijvenReden', 'Schrijf waarom deze persoon geen brieven krijgt.');
  if (wens.van && wens.tot && wens.tot < wens.van) return veld('tot', 'De laatste dag ligt voor de eerste.');
  return gelukt(null);
}

/** The same person stands around a young person once at a time; twice would be written to twice, and heard twice. */
export function decideKoppelen(
  leden: readonly Pick<Gezinslid, 'id' | 'van' | 'tot'>[],
  ouderId: string,
  { van, tot }: Pick<Ouderschap, 'van' | 'tot'>,
): Uitkomst<null> {
  const dubbel = leden.some(
    (lid) =>
      lid.id === ouderId &&
      (van === null || lid.tot === null || van <= lid.tot) &&
      (tot === null || lid.van === null || lid.van <= tot),
  );
  return dubbel
    ? weiger('al-gekoppeld', 'Deze ouder staat al bij dit gezin. Wijzig daar wat er anders is.')
    : gelukt(null);
}

export function decideEinde(lid: Pick<Gezinslid, 'van' | 'tot'>, tot: Datum): Uitkomst<null> {
  if (lid.tot && lid.tot <= tot) return weiger('al-beeindigd', 'Dit is al eerder beëindigd.');
  if (lid.van && tot < lid.van) return veld('tot', 'De laatste dag ligt voor de eerste.');
  return gelukt(null);
}

/** An address by which post arrives: without one of these a letter is only handed over. */
export function heeftAdres(
  adres: Pick<Ouder, 'straat' | 'huisnummer' | 'postcode' | 'plaats' | 'land'>,
): boolean {
  return Boolean(adres.straat && adres.huisnummer && adres.plaats && (adres.postcode || adres.land));
}

/** Under which post falls into the same letterbox; null when the address is not complete. */
export function adressleutel(
  adres: Pick<Ouder, 'straat' | 'huisnummer' | 'postcode' | 'plaats' | 'land'>,
): string | null {
  if (!heeftAdres(adres)) return null;
  const delen = adres.postcode
    ? [adres.land, adres.postcode, adres.huisnummer]
    : [adres.land, adres.plaats, adres.straat, adres.huisnummer];
  return delen.map((deel) => (deel ?? '').toUpperCase().replace(/[\s-]+/g, '')).join('|');
}

/** What a colleague should know about the people around a minor, before something goes wrong. */
export function gezinssignalen(leden: readonly Ouder[], leeftijd: number): string[] {
  if (leeftijd >= 18) return [];
  const signalen: string[] = [];
  if (leden.length === 0) return ['Er staan nog geen ouders of verzorgers in dit dossier.'];
  if (!leden.some((lid) => lid.gezag)) signalen.push('Van niemand is bekend dat hij of zij gezag heeft.');
  if (!leden.some((lid) => lid.verzorgt)) signalen.push('Het is niet bekend wie de jongere verzorgt.');
  if (!leden.some((lid) => lid.aanschrijven))
    signalen.push('Er is niemand aan wie een brief mag worden gestuurd.');
  return signalen;
}

/** Which fields a colleague changed in the meantime: name of the field and what stands there now. */
export function verschilMet(
  wens: Ouderpersoon & Ouderschap,
  nu: Gezinslid,
): (readonly [veld: string, hun: unknown])[] {
  const huidig: Record<string, unknown> = { ...nu, ...nu.naam };
  return Object.entries(wens).flatMap(([naam, waarde]) =>
    (huidig[naam] ?? null) === (waarde ?? null) ? [] : [[naam, huidig[naam] ?? null] as const],
  );
}

function veld(naam: string, zin: string) {
  return weiger('ongeldig', zin, { velden: { [naam]: zin } });
}
