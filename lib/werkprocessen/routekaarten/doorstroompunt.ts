import type { Routekaart, Stapdefinitie } from '#lib/werkprocessen/routekaarten/model.ts';

/**
 * Routekaart Doorstroompunt: five phases, thirteen steps. The law (WEB art. 9.2.1 and on) names the duty and the means, not the
 * steps; these follow the routekaart that regions use. Its numbering is certain at two places only (phase 2 begins at step 4,
 * phase 5 at step 12), and two of its arrows were read as the most likely: which path a target group walks stands below as data.
 */
const ROUTEKAART = 'Routekaart Doorstroompunt';

type Kort = Pick<Stapdefinitie, 'code' | 'fase' | 'titel' | 'vraagt' | 'naar'> & Partial<Stapdefinitie>;

function stap(kort: Kort): Stapdefinitie {
  return {
    wie: 'Doorstroomcoach',
    termijn: null,
    inDossier: [],
    brieven: [],
    optioneel: false,
    vooraf: false,
    strafrecht: false,
    bron: ROUTEKAART,
    ...kort,
  };
}

const SAMEN = 'Doorstroomcoach, met de jongere';

const STAPPEN: readonly Stapdefinitie[] = [
  stap({
    code: '1',
    fase: 1,
    titel: 'Signaleren',
    vraagt:
      'De jongere komt in beeld: door een melding, door een afspraak met een partner of doordat u zelf zocht.',
    wie: 'School, partner of Doorstroompunt',
    naar: ['2'],
    bron: `${ROUTEKAART}; WEB art. 9.2.2 (melden na vier weken)`,
  }),
  stap({
    code: '2',
    fase: 1,
    titel: 'Eerste contact met jongere en partner',
    vraagt:
      'Spreek de jongere en de partner die hem kent. Bij verzuim belt u altijd de school: wat deed zij zelf al?',
    naar: ['3'],
    termijn: { eenheid: 'WERKDAGEN', aantal: 5 },
    inDossier: ['contact-jongere'],
  }),
  stap({
    code: '3',
    fase: 1,
    titel: 'Doelgroep vaststellen',
    vraagt:
      'Bepaal tot welke doelgroep de jongere hoort en of er meteen iets moet gebeuren. De doelgroep bepaalt de weg daarna.',
    naar: ['4', '12'],
    inDossier: ['doelgroep'],
    bron: `${ROUTEKAART}; WEB art. 9.2.1`,
  }),
  stap({
    code: '4',
    fase: 2,
    titel: 'Intakegesprek',
    vraagt:
      'Spreek met de jongere; de school sluit aan als hij nog is ingeschreven. Vraag altijd of hij zijn ouders erbij wil.',
    wie: SAMEN,
    naar: ['5'],
    termijn: { eenheid: 'WEKEN', aantal: 4 },
    inDossier: ['contact-jongere'],
    brieven: ['uitnodiging-18plus'],
  }),
  stap({
    code: '5',
    fase: 2,
    titel: 'Leefgebieden in kaart',
    vraagt: 'Loop de leefgebieden langs en leg de Big 5 vast, zoals de jongere het zelf ziet.',
    wie: SAMEN,
    naar: ['6'],
  }),
  stap({
    code: '6',
    fase: 2,
    titel: 'Afspraken over privacy',
    vraagt:
      'Vertel wat u bewaart en met wie u wat deelt. Vraag instemming als gegevens over gezondheid nodig zijn.',
    wie: SAMEN,
    naar: ['7'],
    bron: `${ROUTEKAART}; WEB art. 9.2.7`,
  }),
  stap({
    code: '7',
    fase: 2,
    titel: 'Vooronderzoek afronden',
    vraagt: 'Waardoor viel hij uit, wat is al geprobeerd en hielp dat, en welke stappen zijn mogelijk?',
    naar: ['8'],
  }),
  stap({
    code: '8',
    fase: 3,
    titel: 'Plan van aanpak',
    vraagt:
      'Maak samen een plan: zijn doelen eerst, dan stappen met wie en wanneer. Vraag hem wie de regie krijgt.',
    wie: SAMEN,
    naar: ['9'],
    termijn: { eenheid: 'WEKEN', aantal: 6 },
    bron: `${ROUTEKAART}; WEB art. 9.2.5`,
  }),
  stap({
    code: '9',
    fase: 4,
    titel: 'Uitvoeren',
    vraagt: 'Voer het plan uit: school, werk, hulp of dagbesteding, met wie daarin iets doet.',
    wie: 'Jongere, coach en aanbieders',
    naar: ['10'],
  }),
  stap({
    code: '10',
    fase: 4,
    titel: 'Volgen en bijstellen',
    vraagt: 'Houd contact. Loopt het vast, ga dan terug naar de intake of het plan.',
    naar: ['4', '8', '11'],
    inDossier: ['contact-jongere'],
  }),
  stap({
    code: '11',
    fase: 4,
    titel: 'Afronden en nazorg afspreken',
    vraagt:
      'Rond af als de Big 5 op orde zijn, en spreek af wanneer u nog belt: na drie, zes en twaalf maanden.',
    wie: SAMEN,
    naar: ['12'],
  }),
  stap({
    code: '12',
    fase: 5,
    titel: 'Terugkoppelen',
    vraagt: 'Laat de jongere en de partners weten wat de uitkomst is; deel niet meer dan zij nodig hebben.',
    naar: ['13'],
    bron: `${ROUTEKAART}; Besluit register onderwijsdeelnemers, art. 21`,
  }),
  stap({
    code: '13',
    fase: 5,
    titel: 'Evalueren',
    vraagt: 'Wat hielp bij deze jongere, en wat is er voor anderen van te leren? Sluit daarna af.',
    naar: [],
  }),
];

export const ROUTEKAART_DOORSTROOMPUNT: Routekaart = {
  code: 'DSP',
  soort: 'vsv',
  naam: 'Doorstroompunt',
  wanneer: 'Voor wie zonder startkwalificatie van school is of dreigt te gaan.',
  versie: '2026-08',
  geldigVanaf: '2020-08-01',
  grondslag: 'WEB',
  begin: null,
  fasen: [
    { nummer: 1, naam: 'Waarnemen' },
    { nummer: 2, naam: 'Begrijpen' },
    { nummer: 3, naam: 'Plannen' },
    { nummer: 4, naam: 'Handelen' },
    { nummer: 5, naam: 'Evalueren' },
  ],
  stappen: STAPPEN,
  doelgroepen: {
    stap: '3',
    paden: [
      { doelgroep: 'dreigend-vsv', naar: '4' },
      { doelgroep: 'nieuw-vsv', naar: '4' },
      { doelgroep: 'oud-vsv', naar: '4' },
      { doelgroep: 'jikp', naar: '4' },
      { doelgroep: 'jongere-in-beeld', naar: '4' },
      { doelgroep: 'geen-doelgroep', naar: '12' },
    ],
  },
  routeStap: null,
  routes: [],
};

/** Who is approached from the list of jongeren in beeld walks the same path. */
export const ROUTEKAART_IN_BEELD: Routekaart = {
  ...ROUTEKAART_DOORSTROOMPUNT,
  soort: 'jongere-in-beeld',
  wanneer: 'Voor wie van de lijst jongeren in beeld komt (23 tot 27 jaar).',
};
