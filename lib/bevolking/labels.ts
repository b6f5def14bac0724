import type { Taakcode } from '#lib/bevolking/model.ts';

/** What changed and what it asks, per task; the law behind it where there is one. */
export const UITLEG_TAAK: Record<Taakcode, { readonly titel: string; readonly zinnen: readonly string[] }> = {
  T14: {
    titel: 'Verhuisd naar een andere gemeente',
    zinnen: [
      'Draag het dossier over aan de nieuwe gemeente (Leerplichtregeling 1995, art. 3 lid 2): alleen wat bij de Leerplichtwet hoort, geen gegevens uit de begeleiding van het Doorstroompunt.',
      'Lopend werk eindigt hier met de overdracht. U kiest zelf wat u nu afsluit.',
    ],
  },
  overgedragen: {
    titel: 'Dossier overgedragen',
    zinnen: [
      'De nieuwe gemeente werkt verder met het leerplichtdeel van dit dossier.',
      'Sluit hier af wat met de overdracht eindigt, en zeg afspraken af die niet doorgaan. Wat u niet aanvinkt, loopt door. Afgesloten werk kunt u weer openen.',
    ],
  },
  vertrek: {
    titel: 'Vertrokken uit Nederland of zonder bekend adres',
    zinnen: [
      'Wie geen ingezetene meer is, valt niet onder de Leerplichtwet (art. 19).',
      'Controleer of het vertrek klopt; een kind dat er nog is, blijft leerplichtig. Sluit daarna af wat nog loopt.',
    ],
  },
  'verhuisd-binnen': {
    titel: 'Verhuisd binnen het bureau',
    zinnen: [
      'Het werk loopt door. Kijk of de consulent nog klopt, en of de school weet van het nieuwe adres.',
    ],
  },
  overlijden: {
    titel: 'Overleden',
    zinnen: [
      'Verstuur geen brieven meer. Sluit af wat nog loopt, en laat het aan collega’s en de school weten voor zij zelf bellen.',
    ],
  },
  meerderjarig: {
    titel: 'Wordt 18 jaar',
    zinnen: [
      'Vanaf de verjaardag rusten plichten en rechten op de jongere zelf; ouders zijn geen partij meer (Leerplichtwet 1969, art. 1b). Brieven gaan alleen naar de jongere.',
      'De kwalificatieplicht eindigt (art. 4b). Sluit het werk af, of draag het over aan het Doorstroompunt als er geen startkwalificatie is.',
      'Verzuim na de verjaardag is verzuim 18+: een eigen melding met een eigen werkproces en eigen resultaten, volgens de regionale afspraak.',
    ],
  },
  T06: {
    titel: 'Wordt leerplichtig',
    zinnen: [
      'De leerplicht begint op de eerste schooldag van de maand na de vijfde verjaardag (art. 3), en er is nog geen inschrijving bekend.',
      'Een kennisgeving voor een vrijstelling moet uiterlijk een maand daarvoor binnen zijn (art. 6 lid 2).',
    ],
  },
};
