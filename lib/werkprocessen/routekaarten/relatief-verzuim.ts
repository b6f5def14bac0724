import type { Fase, Routekaart, Stapdefinitie } from '#lib/werkprocessen/routekaarten/model.ts';

/**
 * Routekaart relatief verzuim of the Methodische Aanpak Schoolverzuim (MAS, Ingrado, since March 2017). The chart names
 * phases 1, 3, 4 and 5; the name of phase 2 is not legible in the public copy and is our reading. Steps to phases follow
 * the blocks of the chart.
 */
const BRON = 'Methodische Aanpak Schoolverzuim (MAS), Ingrado 2017';
const LPW = (artikel: string) => `Leerplichtwet 1969, art. ${artikel}; ${BRON}`;

const FASEN: readonly Fase[] = [
  { nummer: 1, naam: 'Waarnemen' },
  { nummer: 2, naam: 'Begrijpen' },
  { nummer: 3, naam: 'Plannen' },
  { nummer: 4, naam: 'Handelen' },
  { nummer: 5, naam: 'Evalueren' },
];

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
    bron: BRON,
    ...kort,
  };
}

const BEGIN: readonly Stapdefinitie[] = [
  stap({
    code: '0',
    fase: 1,
    titel: 'Vooraf',
    vraagt:
      'School, leerplicht en hulpverlening hebben afspraken over preventie en melden; de registratie op school is op orde.',
    wie: 'School en leerplicht',
    naar: ['1'],
    vooraf: true,
  }),
  stap({
    code: '1',
    fase: 1,
    titel: 'Interventie en melding door de school',
    vraagt:
      'De school handelt zelf eerst en meldt bij zestien uur in vier lesweken, of eerder als zij zorgen heeft.',
    wie: 'School',
    naar: ['2', '3'],
    inDossier: ['melding', 'actie-school'],
    bron: LPW('21a'),
  }),
  stap({
    code: '2',
    fase: 1,
    titel: 'Contact met de school over de melding',
    vraagt: 'Vraag wat de school al deed, wat er speelt en wat zij verwacht.',
    wie: 'Leerplichtambtenaar',
    naar: ['3', '4'],
    termijn: { eenheid: 'WERKDAGEN', aantal: 5 },
    inDossier: ['contact-school'],
  }),
  stap({
    code: '3',
    fase: 1,
    titel: 'Keuze routekaart',
    vraagt: 'Vermoeden van luxeverzuim: routekaart B. Anders: routekaart A.',
    wie: 'Leerplichtambtenaar',
    naar: ['2', '4', '5'],
    inDossier: ['routekaart'],
  }),
];

const EINDE: readonly Stapdefinitie[] = [
  stap({
    code: '8',
    fase: 4,
    titel: 'Uitvoeren gekozen route',
    vraagt: 'Voer de gekozen route uit en blijf contact houden met jongere, ouders en school.',
    wie: 'Leerplichtambtenaar en partners',
    naar: ['7', '9'],
    inDossier: ['contact-thuis'],
  }),
  stap({
    code: '9',
    fase: 5,
    titel: 'Terugkoppelen aan school en partners',
    vraagt: 'Laat school en partners weten wat is gedaan en wat het opleverde.',
    wie: 'Leerplichtambtenaar',
    naar: ['10'],
    inDossier: ['terugmelding'],
    brieven: ['terugkoppeling-school'],
    bron: 'Besluit register onderwijsdeelnemers, art. 21; MAS, Ingrado 2017',
  }),
  stap({
    code: '10',
    fase: 5,
    titel: 'Evalueren met partners',
    vraagt: 'Wat ging goed, wat kan een volgende keer anders?',
    wie: 'Leerplichtambtenaar en partners',
    naar: [],
  }),
];

const MIDDEN_A: readonly Stapdefinitie[] = [
  stap({
    code: '4',
    fase: 2,
    titel: 'Kennisgevingsbrief',
    vraagt: 'Laat ouders en jongere weten dat de school heeft gemeld. Deze stap mag, hij hoeft niet.',
    wie: 'Leerplichtambtenaar of administratie',
    naar: ['5'],
    optioneel: true,
    inDossier: ['brief'],
    brieven: ['kennisgeving'],
  }),
  stap({
    code: '5',
    fase: 2,
    titel: 'Onderzoek leerplicht',
    vraagt: 'Hoor ouders en jongere, probeer hen te bewegen en stel vast of het verzuim ongeoorloofd is.',
    wie: 'Leerplichtambtenaar',
    naar: ['6', '7'],
    termijn: { eenheid: 'WEKEN', aantal: 4 },
    inDossier: ['contact-thuis'],
    brieven: ['uitnodiging-gesprek'],
    bron: LPW('22 lid 1'),
  }),
  stap({
    code: '6',
    fase: 2,
    titel: 'Brief naar ouders en jongere',
    vraagt: 'Bevestig wat is vastgesteld en wat er nu gebeurt.',
    wie: 'Leerplichtambtenaar',
    naar: ['7'],
    inDossier: ['brief'],
    brieven: ['waarschuwing'],
  }),
  stap({
    code: '7',
    fase: 3,
    titel: 'Keuze route',
    vraagt:
      'Licht waar het kan, zwaarder waar het nodig is: hulp gaat voor. Routes mogen samen en in elke volgorde.',
    wie: 'Leerplichtambtenaar',
    naar: ['8'],
    inDossier: ['routes'],
  }),
];

const MIDDEN_B: readonly Stapdefinitie[] = [
  stap({
    code: '4',
    fase: 2,
    titel: 'Volstaat een waarschuwing?',
    vraagt: 'Weeg of een waarschuwing genoeg is. Zo ja, dan kan het werkproces worden afgesloten.',
    wie: 'Leerplichtambtenaar',
    naar: ['5', '9'],
    brieven: ['waarschuwing'],
  }),
  stap({
    code: '5',
    fase: 2,
    titel: 'Onderzoek leerplicht',
    vraagt: 'Vraag de school naar verlofaanvraag en afwezigheid en stel vast of het verzuim ongeoorloofd is.',
    wie: 'Leerplichtambtenaar',
    naar: ['6', '9'],
    termijn: { eenheid: 'WEKEN', aantal: 4 },
    inDossier: ['contact-school'],
    bron: LPW('11f, 13a en 22 lid 1'),
  }),
  stap({
    code: '6',
    fase: 2,
    titel: 'Ouders oproepen voor verhoor',
    vraagt: 'Roep ouders op. Vanaf hier gelden de regels voor opsporing.',
    wie: 'Leerplichtambtenaar die boa is',
    naar: ['7'],
    strafrecht: true,
    bron: LPW('22 lid 2 en 3'),
  }),
  stap({
    code: '7',
    fase: 3,
    titel: 'Keuze opmaken proces-verbaal',
    vraagt: 'Weeg of een proces-verbaal nodig is, of dat een waarschuwing volstaat.',
    wie: 'Leerplichtambtenaar die boa is',
    naar: ['8', '9'],
    strafrecht: true,
    bron: LPW('22 lid 2 en 26'),
  }),
];

const GEMEEN = {
  soort: 'relatief-verzuim',
  versie: '2017-03',
  geldigVanaf: '2017-03-01',
  grondslag: 'MAS',
  begin: { melding: '1', nemen: '3' },
  fasen: FASEN,
} as const;

export const ROUTEKAART_A: Routekaart = {
  ...GEMEEN,
  code: 'A',
  naam: 'Ongeoorloofd verzuim, geen luxe',
  wanneer: 'Voor elke melding zonder vermoeden van luxeverzuim.',
  stappen: [...BEGIN, ...MIDDEN_A, ...EINDE],
  doelgroepen: null,
  routeStap: '7',
  routes: [
    { code: 'VRIJWILLIGE_HULP', naam: 'Vrijwillige hulp', strafrecht: false },
    { code: 'HALT', naam: 'Halt', strafrecht: true },
    { code: 'DWANG_CIVIEL', naam: 'Dwang, civielrechtelijk', strafrecht: false },
    { code: 'DWANG_STRAFRECHTELIJK', naam: 'Dwang, strafrechtelijk', strafrecht: true },
    { code: 'COMBINATIE', naam: 'Combinatie van hulp en dwang', strafrecht: true },
    { code: 'LAST_ONDER_DWANGSOM', naam: 'Last onder dwangsom', strafrecht: false },
  ],
};

export const ROUTEKAART_B: Routekaart = {
  ...GEMEEN,
  code: 'B',
  naam: 'Vermoeden luxeverzuim',
  wanneer: 'Bij een vermoeden dat ouders zonder toestemming op vakantie zijn.',
  stappen: [...BEGIN, ...MIDDEN_B, ...EINDE],
  doelgroepen: null,
  routeStap: null,
  routes: [],
};
