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
