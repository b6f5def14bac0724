import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';
import type { NavigatieItem } from '#components/schil/navigatie-items.ts';
import type { Paletkeuze } from '#components/palet/paletzoeker.ts';

/** Tasks one can start from anywhere, each with the permission it takes. */
const TAKEN: readonly { titel: string; href: string; permissie: Permissie }[] = [
  { titel: 'Contact vastleggen', href: '/jongeren?taak=contact', permissie: 'contact.vastleggen' },
  { titel: 'Brief schrijven', href: '/jongeren?taak=brief', permissie: 'brief.maken' },
  { titel: 'Afspraak maken', href: '/jongeren?taak=afspraak', permissie: 'afspraak.maken' },
  { titel: 'Document toevoegen', href: '/jongeren?taak=document', permissie: 'document.toevoegen' },
  { titel: 'Jongere toevoegen', href: '/jongeren/nieuw', permissie: 'dossier.wijzigen' },
  { titel: 'Melding invoeren', href: '/meldingen/nieuw', permissie: 'melding.koppelen' },
  { titel: 'Vrijstelling opnemen', href: '/vrijstellingen/nieuw', permissie: 'vrijstelling.behandelen' },
  {
    titel: 'Vrijstellingen verlengen',
    href: '/vrijstellingen/verlenging',
    permissie: 'vrijstelling.behandelen',
  },
  {
    titel: 'Vraag aan het Jongerenpunt vastleggen',
    href: '/jongerenpunt/nieuw',
    permissie: 'jongerenpunt.behandelen',
  },
  {
    titel: 'Preventieve actie vastleggen',
    href: '/jongerenpunt/actie',
    permissie: 'jongerenpunt.behandelen',
  },
  { titel: 'Verlofaanvraag vastleggen', href: '/verlof/nieuw', permissie: 'verlof.vastleggen' },
  {
    titel: 'Werk overdragen aan een collega',
    href: '/werkvoorraad/overdragen',
    permissie: 'caseload.overdragen',
  },
  { titel: 'Spreekuur plannen', href: '/spreekuren', permissie: 'spreekuur.plannen' },
  { titel: 'Termijnen die te laat zijn', href: '/termijnen?stand=te-laat', permissie: 'werkvoorraad.zien' },
  { titel: 'Bestand inlezen', href: '/beheer/inlezen', permissie: 'import.uitvoeren' },
];

/** Everything this user may start or open, tasks first. */
export function plekkenVoor(
  permissies: ReadonlySet<Permissie>,
  navigatie: readonly NavigatieItem[],
  punt?: string,
): Paletkeuze[] {
  const taken = TAKEN.filter((taak) => permissies.has(taak.permissie)).map(({ titel, href }) => ({
    titel: metPuntnaam(titel, punt),
    href,
    onder: 'Taak',
  }));
  const paginas = navigatie
    .flatMap((item) => item.kinderen ?? [item])
    .map(({ titel, href }) => ({ titel, href, onder: 'Pagina' }));
  return [...taken, ...paginas.filter((pagina) => taken.every((taak) => taak.href !== pagina.href))];
}
