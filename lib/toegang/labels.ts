import type { Permissie } from '#lib/toegang/matrix.ts';
import type { Rol } from '#lib/toegang/model.ts';

export const ROL_LABEL: Readonly<Record<Rol, string>> = {
  administratie: 'Administratie',
  leerplichtambtenaar: 'Leerplichtambtenaar',
  'leerplichtambtenaar-boa': 'Leerplichtambtenaar-boa',
  doorstroomcoach: 'Doorstroomcoach',
  jongerenconsulent: 'Jongerenconsulent',
  teamleider: 'Teamleider',
  manager: 'Manager',
  kwaliteitsmedewerker: 'Kwaliteitsmedewerker',
  fg: 'Functionaris gegevensbescherming',
  beheerder: 'Functioneel beheerder',
  griffie: 'Griffie',
};

/** One sentence per role, for the beheerder who has to choose. */
export const ROL_UITLEG: Readonly<Record<Rol, string>> = {
  administratie: 'Leest bestanden in, koppelt meldingen en houdt dossiers op orde.',
  leerplichtambtenaar: 'Behandelt meldingen en werkprocessen van de Leerplichtwet.',
  'leerplichtambtenaar-boa':
    'Doet het werk van een leerplichtambtenaar en is buitengewoon opsporingsambtenaar.',
  doorstroomcoach: 'Begeleidt jongeren van het Doorstroompunt.',
  jongerenconsulent: 'Begeleidt jongeren van het Jongerenpunt.',
  teamleider: 'Verdeelt werk en bewaakt termijnen; opent een dossier alleen met een reden.',
  manager: 'Ziet cijfers van het bureau, geen namen.',
  kwaliteitsmedewerker: 'Bewaakt de werkwijze en zet cijfers klaar; opent een dossier alleen met een reden.',
  fg: 'Ziet wie in welk dossier keek en waarom, niet wat erin staat.',
  beheerder: 'Beheert gebruikers, codelijsten en inlezen; ziet geen dossiers.',
  griffie: 'Ziet wat gepubliceerd is en wat klaarstaat.',
};

/** The part of a permission before the point, as a heading. */
export function rechtengroep(permissie: Permissie): string {
  const groep = permissie.split('.')[0] ?? permissie;
  return groep.charAt(0).toUpperCase() + groep.slice(1);
}
