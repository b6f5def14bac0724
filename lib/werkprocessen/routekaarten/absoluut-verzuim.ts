import type { Fase, Routekaart, Stapdefinitie } from '#lib/werkprocessen/routekaarten/model.ts';

/**
 * Routekaart absoluut verzuim. No chart of the profession was found for it: the steps are ours, after Leerplichtwet 1969,
 * art. 19 and 22, in the five phases of the Methodische Aanpak Schoolverzuim. The terms are usual, not legal.
 */
const FASEN: readonly Fase[] = [
  { nummer: 1, naam: 'Waarnemen' },
  { nummer: 2, naam: 'Begrijpen' },
  { nummer: 3, naam: 'Plannen' },
  { nummer: 4, naam: 'Handelen' },
  { nummer: 5, naam: 'Evalueren' },
];
const LPW = (artikel: string) => `Leerplichtwet 1969, art. ${artikel}`;
const EIGEN = 'Eigen werkwijze van Baken naar de fasen van de Methodische Aanpak Schoolverzuim';

type Kort = Pick<Stapdefinitie, 'code' | 'fase' | 'titel' | 'vraagt' | 'naar'> & Partial<Stapdefinitie>;

function stap(kort: Kort): Stapdefinitie {
  return {
    wie: 'Leerplichtambtenaar',
    termijn: null,
    inDossier: [],
    brieven: [],
    optioneel: false,
    vooraf: false,
    strafrecht: false,
    bron: EIGEN,
    ...kort,
  };
}

export const ROUTEKAART_ABSOLUUT: Routekaart = {
  code: 'AV',
  soort: 'absoluut-verzuim',
  naam: 'Absoluut verzuim',
  wanneer: 'De jongere staat op geen school en heeft geen vrijstelling.',
  versie: '1',
  geldigVanaf: '2020-08-01',
  grondslag: 'WET',
  fasen: FASEN,
  stappen: [
    stap({
      code: '1',
      fase: 1,
      titel: 'Controle van BRP en inschrijvingen',
      vraagt:
        'Klopt het adres, en staat de jongere echt op geen school en zonder vrijstelling? Pas dan is het absoluut verzuim.',
      wie: 'Administratie of leerplichtambtenaar',
      naar: ['2', '3'],
      bron: LPW('19'),
    }),
    stap({
      code: '2',
      fase: 2,
      titel: 'Kennisgeving aan de ouders',
      vraagt:
        'Laat ouders, en een jongere van 12 jaar en ouder, weten dat er geen inschrijving is en vraag hoe dat komt.',
      wie: 'Leerplichtambtenaar of administratie',
      naar: ['3'],
      termijn: { eenheid: 'WERKDAGEN', aantal: 5 },
      inDossier: ['brief'],
      brieven: ['kennisgeving-absoluut'],
      optioneel: true,
    }),
    stap({
      code: '3',
      fase: 2,
      titel: 'Onderzoek: ouders en jongere horen',
      vraagt:
        'Hoor de ouders en de jongere. Wat is er gebeurd, wat houdt een inschrijving tegen, en is er een beroep op vrijstelling?',
      naar: ['4', '2'],
      termijn: { eenheid: 'WEKEN', aantal: 2 },
      inDossier: ['contact-thuis'],
      brieven: ['uitnodiging-absoluut'],
      bron: LPW('22 lid 1'),
    }),
    stap({
      code: '4',
      fase: 3,
      titel: 'Afspraak over school, vrijstelling of hulp',
      vraagt:
        'Spreek af wie wat doet en wanneer: welke school, wie meldt aan, welke hulp. Weigeren de ouders, kies dan een andere route.',
      naar: ['5', '3'],
      termijn: { eenheid: 'WEKEN', aantal: 3 },
      inDossier: ['routes'],
      bron: LPW('22 lid 1 en 2'),
    }),
    stap({
      code: '5',
      fase: 4,
      titel: 'Uitvoeren en volgen',
      vraagt:
        'Help de afspraak slagen en houd contact met ouders en de nieuwe school, tot de inschrijving er is.',
      wie: 'Leerplichtambtenaar en partners',
      naar: ['4', '6'],
      inDossier: ['contact-school'],
    }),
    stap({
      code: '6',
      fase: 5,
      titel: 'Vaststellen en terugkoppelen',
      vraagt:
        'Is de inschrijving, vrijstelling of verhuizing vastgelegd? Laat het weten aan wie meldde en aan de partners.',
      naar: [],
      inDossier: ['terugmelding'],
    }),
  ],
  begin: null, // a melding alone checks nothing; confirming does
  doelgroepen: null,
  routeStap: '4',
  routes: [
    { code: 'VRIJWILLIGE_HULP', naam: 'Inschrijving met hulp', strafrecht: false },
    { code: 'DWANG_CIVIEL', naam: 'Dwang, civielrechtelijk', strafrecht: false },
    { code: 'DWANG_STRAFRECHTELIJK', naam: 'Dwang, strafrechtelijk', strafrecht: true },
    { code: 'LAST_ONDER_DWANGSOM', naam: 'Last onder dwangsom', strafrecht: false },
    { code: 'COMBINATIE', naam: 'Combinatie van hulp en dwang', strafrecht: true },
  ],
};
