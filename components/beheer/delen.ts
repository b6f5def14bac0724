import type { Permissie } from '#lib/toegang/matrix.ts';

/** The parts of beheer, in the order of the page, each for whom may do it. */
export const DELEN: readonly { permissie: Permissie; href: string; titel: string; onder: string }[] = [
  {
    permissie: 'import.zien',
    href: '/beheer/inlezen',
    titel: 'Inlezen',
    onder: 'Bestanden van DUO en uit een ander systeem, met hun verslag',
  },
  {
    permissie: 'gebruiker.beheren',
    href: '/beheer/gebruikers',
    titel: 'Gebruikers',
    onder: 'Wie er werkt, met welke rollen, en hoe toegang eindigt',
  },
  {
    permissie: 'bevoegdheid.beheren',
    href: '/beheer/bevoegdheden',
    titel: 'Bevoegdheden',
    onder: 'Aanwijzing, beëdiging en akte van leerplichtambtenaren, met hun dagen',
  },
  {
    permissie: 'bureau.inrichten',
    href: '/beheer/scholen',
    titel: 'Scholen',
    onder: 'De scholen waar meldingen vandaan komen, met hun contactgegevens',
  },
  {
    permissie: 'bureau.inrichten',
    href: '/beheer/codelijsten',
    titel: 'Codelijsten',
    onder: 'De eigen woorden van het bureau en wat ze landelijk betekenen',
  },
  {
    permissie: 'sjabloon.beheren',
    href: '/beheer/sjablonen',
    titel: 'Sjablonen',
    onder: 'De teksten van de brieven en wie de afzender is',
  },
  {
    permissie: 'bureau.inrichten',
    href: '/beheer/termijnen',
    titel: 'Termijnen',
    onder: 'Hoe lang een termijn duurt waar de wet geen aantal noemt',
  },
  {
    permissie: 'keuze.lezen',
    href: '/beheer/keuzes',
    titel: 'Keuzes',
    onder: 'Wat de wet en de bronnen openlaten, en hoe het bureau koos',
  },
  {
    permissie: 'bureau.inrichten',
    href: '/beheer/huisstijl',
    titel: 'Huisstijl',
    onder: 'De kleuren en vormen van alle pagina’s van het bureau, ook de openbare',
  },
  {
    permissie: 'taken.zien',
    href: '/beheer/taken',
    titel: 'Taken',
    onder: 'Werk op de achtergrond: wat wacht en wat mislukte',
  },
  {
    permissie: 'taken.zien',
    href: '/beheer/mail',
    titel: 'Mail',
    onder: 'Wat Baken verstuurt, en wat bleef liggen',
  },
  {
    permissie: 'taken.zien',
    href: '/beheer/documenten',
    titel: 'Documenten en virusscanner',
    onder: 'Wat op de scanner wacht, en wat hij tegenhield',
  },
];
