import type { Woorden } from '#lib/cli/jaarverslagen/westelijke-mijnstreek.ts';
import type { Vormgegevens } from '#lib/jaarverslagen/vorm/model.ts';

/**
 * The form of the second demo bureau: its own title, order and texts, two school years beside each other per gemeente, its own list of
 * results. The same rows as a bureau makes on the page; nothing else knows of it.
 */
export const VORM_PARKSTAD: Vormgegevens = {
  titel: 'Leerplicht in Parkstad',
  ondertitel: 'Verslag aan vier gemeenteraden',
  perGemeente: true,
  hoofdstukken: [
    {
      titel: 'Wat er met de meldingen gebeurde',
      tekst:
        'Naast elk getal staat dat van het schooljaar ervoor. De lijst met resultaten is van dit bureau zelf.',
      onderdelen: [
        {
          indicator: 'meldingen-resultaat',
          titel: 'Hoe meldingen afliepen, per gemeente',
          indeling: { rijen: ['resultaat'], kolom: 'gemeente' },
          jaren: 2,
          inBijlage: true,
        },
      ],
    },
    {
      titel: 'Hoeveel meldingen er waren',
      onderdelen: [
        {
          indicator: 'meldingen-leerplicht',
          titel: 'Meldingen per gemeente',
          indeling: { rijen: ['gemeente'], kolom: null },
          jaren: 2,
          beeld: 'balken',
        },
        {
          indicator: 'meldingen-leerplicht',
          titel: 'Meldingen naar soort, per gemeente',
          jaren: 2,
          inBijlage: true,
        },
      ],
    },
    { titel: 'Wat de raden vroegen' },
  ],
};

/** What was written about 2023-2024, by the title of the chapter; invented. */
export const TEKSTEN_PARKSTAD: Readonly<Record<string, Woorden>> = {
  'Wat er met de meldingen gebeurde': {
    tekst:
      'Dit is een voorbeeld: de dossiers, de aantallen en de teksten zijn verzonnen.\n\nMeestal lukt het om met de school, de jongere en de ouders afspraken te maken. Lukt dat niet, dan zoeken wij samen naar hulp.',
    kaders: [
      {
        titel: 'Het verhaal achter de cijfers: hulp in de wijk',
        tekst:
          'Sinds dit schooljaar schuift in elke gemeente iemand van het wijkteam aan bij het gesprek op school. Gezinnen hoeven hun verhaal dan maar één keer te vertellen.',
      },
    ],
  },
  'Hoeveel meldingen er waren': {
    tekst:
      'Een melding is een bericht van school dat een leerling verzuimt. Eén leerling kan meer dan eens gemeld zijn.',
  },
  'Wat de raden vroegen': {
    tekst:
      'De vier raden vroegen om één verslag, met voor elke gemeente dezelfde cijfers en het schooljaar ervoor ernaast.\n\n- De cijfers per gemeente staan in de bijlage.\n- Kleine aantallen staan er in de openbare uitgave niet in, omdat iemand anders te herkennen is.',
  },
};
