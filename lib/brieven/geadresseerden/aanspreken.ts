import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Aangesproken, Adresregels } from '#lib/brieven/geadresseerden/model.ts';

/** "De heer E. van der Berg": initials, as on an envelope. Of whom the gender is not known, the first name. */
export function envelopnaam({ naam, geslacht }: Aangesproken): string {
  const achter = [naam.voorvoegsel, naam.geslachtsnaam].filter(Boolean).join(' ');
  const letters = initialen(naam.voornamen ?? '');
  if (geslacht === 'man') return ['De heer', letters, achter].filter(Boolean).join(' ');
  if (geslacht === 'vrouw') return ['Mevrouw', letters, achter].filter(Boolean).join(' ');
  return formatNaam(naam);
}

/** "Geachte heer Van der Berg,": the prefix of a name begins with a capital when no first name stands before it. */
export function aanhefVan(mensen: readonly Aangesproken[]): string {
  const delen = mensen.map((mens) => {
    const titel = mens.geslacht === 'man' ? 'heer ' : mens.geslacht === 'vrouw' ? 'mevrouw ' : '';
    const achter = [mens.naam.voorvoegsel, mens.naam.geslachtsnaam].filter(Boolean).join(' ');
    return `geachte ${titel}${titel ? hoofdletter(achter) : formatNaam(mens.naam)}`;
  });
  return `${hoofdletter(delen.join(', '))},`;
}

/** Street, postcode and town on lines of their own, as post expects; the country only abroad. */
export function adresregels(adres: Adresregels | null): string[] {
  if (!adres?.straat || !adres.huisnummer || !adres.plaats) return [];
  if (!adres.postcode && !adres.land) return [];
  const postcode = adres.postcode?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2');
  return [
    `${adres.straat} ${adres.huisnummer}`,
    [postcode, adres.plaats].filter(Boolean).join('  '),
    ...(adres.land ? [adres.land.toUpperCase()] : []),
  ];
}

function initialen(voornamen: string): string {
  return voornamen
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((voornaam) => `${voornaam.charAt(0).toUpperCase()}.`)
    .join('');
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
