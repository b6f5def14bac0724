import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';

export type NavigatieItem = { titel: string; href: string; kinderen?: readonly NavigatieItem[] };

type Bron = { titel: string; href: string; permissie?: Permissie; kinderen?: readonly Bron[] };

const ITEMS: readonly Bron[] = [
  { titel: 'Vandaag', href: '/vandaag', permissie: 'vandaag.zien' },
  { titel: 'Meldingen', href: '/meldingen', permissie: 'melding.lezen' },
  { titel: 'Werkvoorraad', href: '/werkvoorraad', permissie: 'werkvoorraad.zien' },
  { titel: 'Afspraken', href: '/afspraken', permissie: 'agenda.link' },
  { titel: 'Jongeren', href: '/jongeren', permissie: 'jongere.zoeken' },
  { titel: 'Thuiszitters', href: '/thuiszitters', permissie: 'thuiszitters.zien' },
  {
    titel: 'Leerplicht',
    href: '/leerplicht',
    kinderen: [
      { titel: 'Vrijstellingen', href: '/vrijstellingen', permissie: 'vrijstelling.lezen' },
      { titel: 'Verlof', href: '/verlof', permissie: 'verlof.lezen' },
      { titel: 'Absoluut verzuim', href: '/absoluut-verzuim', permissie: 'absoluut.zien' },
      { titel: 'Spreekuur', href: '/spreekuren', permissie: 'spreekuur.zien' },
      { titel: 'Overdracht', href: '/overdrachten', permissie: 'overdracht.doen' },
      { titel: 'Nieuwkomers', href: '/nieuwkomers', permissie: 'nieuwkomers.zien' },
      { titel: 'Handhaving', href: '/handhaving', permissie: 'handhaving.lezen' },
      { titel: 'Termijnen', href: '/termijnen', permissie: 'werkvoorraad.zien' },
      { titel: 'Brieven afdrukken', href: '/brieven/afdrukken', permissie: 'brief.afdrukken' },
      { titel: 'Kwaliteit', href: '/kwaliteit', permissie: 'kwaliteit.zien' },
    ],
  },
  {
    titel: 'Doorstroom en Jongerenpunt',
    href: '/doorstroom',
    kinderen: [
      { titel: 'Jongerenpunt', href: '/jongerenpunt', permissie: 'jongerenpunt.zien' },
      { titel: 'Uit beeld', href: '/uit-beeld', permissie: 'uitbeeld.zien' },
      { titel: 'Herbeoordeling', href: '/herbeoordeling', permissie: 'herbeoordeling.zien' },
      { titel: 'Bestemmingen', href: '/bestemmingen', permissie: 'bestemming.zien' },
      { titel: 'Overleggen', href: '/overleggen', permissie: 'overleg.lezen' },
      { titel: 'Partners', href: '/partners', permissie: 'partner.zien' },
      { titel: 'Aandacht', href: '/aandacht', permissie: 'aandacht.zien' },
      { titel: 'Maatregelen', href: '/maatregelen', permissie: 'maatregel.zien' },
    ],
  },
  {
    titel: 'Cijfers',
    href: '/rapportage',
    kinderen: [
      { titel: 'Stand van zaken', href: '/cockpit', permissie: 'cockpit.zien' },
      { titel: 'Alle cijfers', href: '/rapportage', permissie: 'indicator.zien' },
      { titel: 'Publicaties', href: '/publicaties', permissie: 'publicatie.zien' },
      { titel: 'Moties en beloften', href: '/moties', permissie: 'motie.zien' },
      { titel: 'Evaluatie', href: '/evaluaties', permissie: 'evaluatie.zien' },
      { titel: 'Jaarverslag', href: '/jaarverslagen', permissie: 'jaarverslag.zien' },
      { titel: 'Opgaven', href: '/opgaven', permissie: 'opgave.zien' },
      { titel: 'Zelfcontrole', href: '/rapportage/zelfcontrole', permissie: 'zelfcontrole.zien' },
    ],
  },
  {
    titel: 'Beheer',
    href: '/beheer',
    kinderen: [
      { titel: 'Inlezen', href: '/beheer/inlezen', permissie: 'import.zien' },
      { titel: 'Gebruikers', href: '/beheer/gebruikers', permissie: 'gebruiker.beheren' },
      { titel: 'Bevoegdheden', href: '/beheer/bevoegdheden', permissie: 'bevoegdheid.beheren' },
      { titel: 'Scholen', href: '/beheer/scholen', permissie: 'bureau.inrichten' },
      { titel: 'Codelijsten', href: '/beheer/codelijsten', permissie: 'bureau.inrichten' },
      { titel: 'Sjablonen', href: '/beheer/sjablonen', permissie: 'sjabloon.beheren' },
      { titel: 'Termijnen', href: '/beheer/termijnen', permissie: 'bureau.inrichten' },
      { titel: 'Keuzes', href: '/beheer/keuzes', permissie: 'bureau.inrichten' },
      { titel: 'Huisstijl', href: '/beheer/huisstijl', permissie: 'bureau.inrichten' },
      { titel: 'Taken', href: '/beheer/taken', permissie: 'taken.zien' },
      { titel: 'Mail', href: '/beheer/mail', permissie: 'taken.zien' },
      { titel: 'Documenten', href: '/beheer/documenten', permissie: 'taken.zien' },
    ],
  },
  { titel: 'Logboek', href: '/logboek', permissie: 'logboek.zien' },
];

/** A long name of its own does not fit in the bar; it stands within the group. */
const MEESTE_TEKENS = 20;

function groepstitel(tekst: string, punt: string | undefined): string {
  if (!punt || punt.length <= MEESTE_TEKENS) return metPuntnaam(tekst, punt);
  return tekst.replace(' en Jongerenpunt', '');
}

/** The places this user may go, in the order of the work; a group with nothing in it falls away. `punt`: the name of the own Jongerenpunt. */
export function navigatieVoor(permissies: ReadonlySet<Permissie>, punt?: string): NavigatieItem[] {
  return ITEMS.flatMap(({ titel: tekst, href, permissie, kinderen }) => {
    const titel = kinderen ? groepstitel(tekst, punt) : tekst;
    if (kinderen) {
      const open = kinderen.filter((kind) => kind.permissie && permissies.has(kind.permissie));
      const leden = open.map((kind) => ({ titel: metPuntnaam(kind.titel, punt), href: kind.href }));
      return leden.length > 0 ? [{ titel, href, kinderen: leden }] : [];
    }
    return permissie && permissies.has(permissie) ? [{ titel, href }] : [];
  });
}
