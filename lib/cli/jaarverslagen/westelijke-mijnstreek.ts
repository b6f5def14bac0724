import type { Vormgegevens } from '#lib/jaarverslagen/vorm/model.ts';

/**
 * The form of the Westelijke Mijnstreek: chapters and tables in the order of its jaarverslag 2023-2024, texts in our own words. Data, as a
 * bureau would make it on the page.
 */
export const VORM_WM: Vormgegevens = {
  titel: 'Jaarverslag Leren en Jongeren',
  ondertitel: 'Leerplicht, Doorstroompunt en Jongerenpunt',
  perGemeente: true,
  hoofdstukken: [
    { titel: 'Voorwoord' },
    {
      titel: 'Leerplicht 4 tot 18 jaar',
      tekst:
        '## Voor wie\n\nDe Leerplichtwet 1969 beschermt het recht op onderwijs van alle kinderen en jongeren van 5 tot 18 jaar. De gemeente ziet erop toe dat zij dat recht ook gebruiken.\n\n## Waarom\n\nWie vaak of lang verzuimt, laat meestal zien dat er iets anders speelt: bij de jongere zelf, thuis of op school.',
      onderdelen: [
        {
          indicator: 'meldingen-leerplicht',
          titel: 'Totaal aantal meldingen leerplicht',
          indeling: { kolom: null },
          beeld: 'balken',
          aandelen: true,
          telling: 'meldingen leerplicht',
        },
        {
          indicator: 'meldingen-resultaat',
          titel: 'Resultaten afgehandelde meldingen leerplicht',
          telling: 'meldingen leerplicht',
        },
        { indicator: 'vrijstellingen', titel: 'Afgegeven vrijstellingen', inBijlage: true },
        { indicator: 'handhaving', titel: 'Strafrechtelijke en bestuurlijke handhavingsprocessen' },
      ],
    },
    {
      titel: 'Thuiszitters',
      tekst:
        'Een thuiszitter is een jongere van 5 tot 18 jaar die niet of niet volledig naar school gaat. Wij onderscheiden jongeren die op geen school staan ingeschreven (absoluut verzuim), en jongeren die wel zijn ingeschreven maar langer dan vier weken wegblijven (langdurig relatief verzuim).',
      onderdelen: [
        {
          indicator: 'thuiszitters',
          titel: 'Overzicht thuiszitters',
          weergave: 'Soort en duur',
          jaren: 2,
          beeld: 'verloop',
          telling: 'thuiszitters',
        },
        {
          indicator: 'thuiszitters',
          titel: 'Thuiszitters: resultaat per gemeente',
          telling: 'thuiszitters',
          inBijlage: true,
        },
      ],
    },
    {
      titel: 'Voortijdig schoolverlaten 18 tot 23 jaar',
      tekst:
        'Jongeren van 18 tot 23 jaar zonder startkwalificatie vallen onder het Doorstroompunt. Een startkwalificatie is een diploma havo, vwo of mbo niveau 2 of hoger.',
      onderdelen: [
        {
          indicator: 'dsp-meldingen',
          titel: 'Totaal aantal meldingen Doorstroompunt',
          indeling: { kolom: null },
          beeld: 'balken',
          aandelen: true,
        },
        {
          indicator: 'dsp-resultaat',
          titel: 'Resultaten afgehandelde meldingen Doorstroompunt',
          aandelen: true,
          inBijlage: true,
        },
        {
          indicator: 'dsp-bestemming',
          titel: 'Totaalbeeld voortijdig schoolverlaters: bestemmingen',
          aandelen: true,
          telling: 'bestemmingen vsv',
        },
        {
          indicator: 'dsp-bestemming',
          titel: 'Bestemmingen nieuw vsv per gemeente',
          weergave: 'Nieuw vsv per gemeente',
        },
        {
          indicator: 'dsp-bestemming',
          titel: 'Bestemmingen continuerend vsv per gemeente',
          weergave: 'Continuerend vsv per gemeente',
        },
      ],
    },
    {
      titel: 'Jongerenpunt 16 tot 27 jaar',
      tekst:
        'Het Jongerenpunt is er voor jongeren van 16 tot 27 jaar die op meer leefgebieden tegelijk problemen hebben. Een jongere komt met een vraag over onderwijs, werk, inkomen, participatie, dagbesteding of zorg.',
      onderdelen: [
        {
          indicator: 'jongerenpunt-vragen',
          titel: 'Totaal aantal meldingen Jongerenloket',
          beeld: 'balken',
          aandelen: true,
          inBijlage: true,
        },
        { indicator: 'jongerenpunt-acties', titel: 'Totaal aantal preventieve acties Jongerenpunt' },
        {
          indicator: 'jongerenpunt-resultaat',
          titel: 'Resultaten afgehandelde meldingen Jongerenpunt',
          aandelen: true,
          inBijlage: true,
        },
      ],
    },
    {
      titel: 'Toelichting',
      onderdelen: [
        {
          indicator: 'meldingen-leerplicht',
          titel: 'Aantal meldingen leerplicht per gemeente',
          inBijlage: true,
        },
        {
          indicator: 'meldingen-resultaat',
          titel: 'Specificatie afgehandelde meldingen leerplicht',
          inBijlage: true,
        },
      ],
    },
  ],
};

export type Woorden = {
  readonly tekst?: string;
  readonly kaders?: readonly { titel: string; tekst: string }[];
};

/** What was written about 2023-2024, by the title of the chapter; invented, after what the printed report tells. */
export const TEKSTEN_WM: Readonly<Record<string, Woorden>> = {
  Voorwoord: {
    tekst:
      'Dit is een voorbeeld. De cijfers zijn berekend over verzonnen dossiers, die zo zijn gemaakt dat de tabellen gelijk zijn aan die van het gedrukte jaarverslag van de Westelijke Mijnstreek over 2023-2024. De teksten zijn geschreven voor deze demonstratie.\n\nMet de meeste kinderen gaat het goed. Toch zien wij, net als in de rest van het land, meer jongeren die thuiszitten en meer vrijstellingen op lichamelijke of psychische gronden.',
  },
  'Leerplicht 4 tot 18 jaar': {
    tekst:
      '## Dit schooljaar\n\nWij werken volgens de Methodische Aanpak Schoolverzuim. Eerst zoeken wij met school, jongere en ouders naar wat helpt; handhaven komt pas als zorg niet werkt.',
    kaders: [
      {
        titel: 'Het verhaal achter de cijfers: schoolbezoek in België',
        tekst:
          'In onze regio gaan veel kinderen over de grens naar school. Daarom zijn er meer vrijstellingen wegens schoolbezoek in het buitenland dan elders.',
      },
    ],
  },
  Thuiszitters: {
    kaders: [
      {
        titel: 'Het verhaal achter de cijfers: eerder samen aan tafel',
        tekst:
          'Hoe langer iemand thuiszit, hoe moeilijker het wordt om terug te gaan. In een proef met enkele scholen gaan wij eerder bij gezinnen langs, met zo weinig mogelijk mensen tegelijk.',
      },
    ],
  },
  'Voortijdig schoolverlaten 18 tot 23 jaar': {
    tekst:
      'Sinds mei 2023 heet de RMC-functie Doorstroompunt. De bestemmingen hieronder zijn die aan het einde van 31 juli 2024; het gedrukte jaarverslag noemt die stand per 1 augustus 2024.',
  },
  'Jongerenpunt 16 tot 27 jaar': {
    kaders: [
      {
        titel: 'Het verhaal achter de cijfers: wonen',
        tekst:
          'Steeds meer jongeren komen met een vraag over wonen. Met de woningcorporatie zoeken wij naar een plek waar zij verder kunnen.',
      },
    ],
  },
};
