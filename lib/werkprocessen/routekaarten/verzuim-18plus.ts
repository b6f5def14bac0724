import type { Routekaart, Stapdefinitie } from '#lib/werkprocessen/routekaarten/model.ts';

/**
 * Routekaart verzuim 18+. There is no national one: schools and gemeenten agreed to report after sixteen hours also for
 * students who are no longer kwalificatieplichtig, which is earlier than the four weeks of WEB art. 9.2.2. The steps follow
 * the MAS; the young person is an adult, so everything goes to him alone, and parents come in only when he wants that.
 */
const AFSPRAAK = 'Regionale afspraak verzuim 18+, naar het voorbeeld van de MAS';

type Kort = Pick<Stapdefinitie, 'code' | 'fase' | 'titel' | 'vraagt' | 'wie' | 'naar'> &
  Partial<Stapdefinitie>;

function stap(kort: Kort): Stapdefinitie {
  return {
    termijn: null,
    inDossier: [],
    brieven: [],
    optioneel: false,
    vooraf: false,
    strafrecht: false,
    bron: AFSPRAAK,
    ...kort,
  };
}

const STAPPEN: readonly Stapdefinitie[] = [
  stap({
    code: '1',
    fase: 1,
    titel: 'Signaal en melding door de school',
    vraagt: 'De school spreekt de student zelf eerst aan en meldt het verzuim via DUO.',
    wie: 'School',
    naar: ['2'],
    inDossier: ['melding', 'actie-school'],
    bron: `WEB art. 9.2.2 (vier weken); ${AFSPRAAK}`,
  }),
  stap({
    code: '2',
    fase: 1,
    titel: 'Contact met de school over de melding',
    vraagt: 'Vraag wat de school al deed, of de student nog staat ingeschreven en wat zij verwacht.',
    wie: 'Leerplichtambtenaar of doorstroomcoach',
    naar: ['3', '7'],
    termijn: { eenheid: 'WERKDAGEN', aantal: 5 },
    inDossier: ['contact-school'],
  }),
  stap({
    code: '3',
    fase: 2,
    titel: 'Contact met de jongere',
    vraagt:
      'Bel of schrijf de jongere zelf: hij is meerderjarig. Vraag altijd of hij zijn ouders erbij wil; zonder zijn ja spreekt u hen niet.',
    wie: 'Leerplichtambtenaar of doorstroomcoach',
    naar: ['4', '7'],
    termijn: { eenheid: 'WEKEN', aantal: 2 },
    inDossier: ['contact-jongere'],
    brieven: ['uitnodiging-18plus'],
  }),
  stap({
    code: '4',
    fase: 2,
    titel: 'Verzuimgesprek',
    vraagt: 'Bespreek waarom hij wegblijft, wat school en thuis doen en wat hij zelf wil.',
    wie: 'Leerplichtambtenaar of doorstroomcoach, met de jongere',
    naar: ['5'],
    termijn: { eenheid: 'WEKEN', aantal: 4 },
    inDossier: ['contact-jongere'],
  }),
  stap({
    code: '5',
    fase: 3,
    titel: 'Plan of advies',
    vraagt:
      'Spreek af wat er gebeurt: terug in de les, een andere opleiding, hulp, of een traject bij het Doorstroompunt.',
    wie: 'Leerplichtambtenaar of doorstroomcoach, met de jongere',
    naar: ['6'],
  }),
  stap({
    code: '6',
    fase: 4,
    titel: 'Uitvoeren en volgen',
    vraagt: 'Kijk of de afspraken lukken en houd contact met jongere en school.',
    wie: 'Jongere, school en begeleider',
    naar: ['5', '7'],
    inDossier: ['contact-jongere'],
  }),
  stap({
    code: '7',
    fase: 5,
    titel: 'Terugkoppelen aan school en jongere',
    vraagt: 'Laat de school weten wat de uitkomst is; de jongere weet wat u haar vertelt.',
    wie: 'Leerplichtambtenaar of doorstroomcoach',
    naar: ['8'],
    inDossier: ['terugmelding'],
    brieven: ['terugkoppeling-school'],
    bron: `Besluit register onderwijsdeelnemers, art. 21; ${AFSPRAAK}`,
  }),
  stap({
    code: '8',
    fase: 5,
    titel: 'Evalueren en afsluiten',
    vraagt: 'Wat hielp, en wat kan een volgende keer anders? Sluit daarna af.',
    wie: 'Leerplichtambtenaar of doorstroomcoach',
    naar: [],
  }),
];

export const ROUTEKAART_18PLUS: Routekaart = {
  code: '18+',
  soort: 'verzuim-18plus',
  naam: 'Verzuim 18+',
  wanneer: 'Voor studenten van 18 jaar en ouder zonder startkwalificatie.',
  versie: '2026-08',
  geldigVanaf: '2020-08-01',
  grondslag: 'REGIONALE_AFSPRAAK',
  begin: { melding: '1', nemen: null },
  fasen: [
    { nummer: 1, naam: 'Waarnemen' },
    { nummer: 2, naam: 'Begrijpen' },
    { nummer: 3, naam: 'Plannen' },
    { nummer: 4, naam: 'Handelen' },
    { nummer: 5, naam: 'Evalueren' },
  ],
  stappen: STAPPEN,
  doelgroepen: null,
  routeStap: null,
  routes: [],
};
