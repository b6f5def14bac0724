import type { Demomotie, Demovraag } from '#lib/cli/moties/model.ts';

/** From the year before the motion, for the motion itself has no beginning. */
const NUL = { peildatum: '2024-07-31', betrouwbaarheid: 'redelijk' } as const;
const PERIODE = { van: '2024-2025', tot: '2026-2027' } as const;
const INZICHT = 'De motie vraagt hierbij om inzicht en noemt geen doel.';

const VRAGEN: readonly Demovraag[] = [
  {
    kenmerk: 'K1',
    zin: 'Hoeveel minder jongeren zitten er in een schooljaar thuis dan het jaar ervoor, in po, vo en mbo?',
    cijfer: { indicator: 'k1-thuiszitters-stroom', adres: { meting: 'afname', sector: '*' } },
    streef: [
      {
        ...{ richting: 'meer-dan', waarde: '0', eenheid: '%', ...PERIODE },
        bron: 'De motie vraagt een jaarlijkse afname, zonder getal',
      },
    ],
    nulmeting: { ...NUL, vast: true },
  },
  {
    kenmerk: 'K1',
    zin: 'Hoeveel jongeren zitten er op dit moment thuis, in po, vo en mbo?',
    cijfer: { indicator: 'k1-thuiszitters-voorraad', adres: { meting: 'aantal', sector: '*' } },
    streef: [{ richting: 'lager', eenheid: 'aantal', ...PERIODE }],
    nulmeting: {
      ...{ peildatum: '2024-03-01', betrouwbaarheid: 'redelijk', vast: true },
      opmerking: 'Een stand hangt af van de tijd van het jaar; vergelijk bij voorkeur met een dag in maart.',
    },
  },
  {
    kenmerk: 'K2',
    zin: 'Welk deel van de thuiszitters ging met succes terug naar school?',
    cijfer: { indicator: 'k2-teruggeleid', adres: { variant: 'T1' } },
    nulmeting: {
      ...{ ...NUL, vast: true },
      opmerking:
        'Er is geen officiële definitie van teruggeleid. Hier: terug naar school, gedeeld door alle thuiszitters.',
    },
  },
  {
    kenmerk: 'K3',
    zin: 'Is de werkdruk van de leerplichtconsulenten lager: hoeveel werk ligt er per fte?',
    cijfer: { indicator: 'k3-werkdruk', adres: { meting: 'open', functie: 'leerplicht' } },
    streef: [{ richting: 'lager', eenheid: 'aantal', ...PERIODE }],
    nulmeting: { ...NUL, vast: false, opmerking: 'De formatie van dat jaar wordt nog nagekeken.' },
  },
  {
    kenmerk: 'K3',
    zin: 'Hoe lang duurt een zaak van de leerplichtconsulenten, in dagen?',
    cijfer: { indicator: 'doorlooptijd', adres: { meting: '*', functie: 'leerplicht' } },
    streef: [{ richting: 'lager', eenheid: 'aantal', ...PERIODE }],
    nulmeting: { ...NUL, vast: false },
  },
  {
    kenmerk: 'K4',
    zin: 'Wat bereiken de MBO-coaches: wie is bereikt, en wie zit later nog op school of heeft een startkwalificatie?',
    cijfer: { indicator: 'k4-mbo-coach', adres: { groep: '*', meting: '*' } },
    informatie: `${INZICHT} Een verschil met de vergelijkingsgroep laat niet zien dat het door de coach komt.`,
  },
  {
    kenmerk: 'K5',
    zin: 'Hoeveel jongeren van 16 tot 18 en van 18 tot 23 vallen uit, volgens de eigen telling?',
    cijfer: { indicator: 'dsp-uitval', adres: { leeftijd: '*' } },
    informatie: INZICHT,
    nulmeting: { ...NUL, vast: false },
  },
  {
    kenmerk: 'K5',
    zin: 'En hoeveel volgens DUO?',
    cijfer: { indicator: 'dsp-duo-vsv-leeftijd', adres: { stand: 'definitief', leeftijd: '*' } },
    informatie: `${INZICHT} DUO telt een andere groep dan het bureau; de twee horen niet bij elkaar opgeteld.`,
  },
  {
    kenmerk: 'K6',
    zin: 'Welk deel stroomt uit met een startkwalificatie of naar werk?',
    cijfer: { indicator: 'k6-uitstroom', adres: { uitstroom: '*' } },
    informatie: INZICHT,
    nulmeting: { ...NUL, vast: false },
  },
  {
    kenmerk: 'K7',
    zin: 'Hebben jongeren zonder startkwalificatie na vijf of tien jaar duurzaam werk?',
    niet: {
      reden: 'Het bureau moet gegevens van jongeren vernietigen voordat er vijf of tien jaar om zijn.',
      herkomst:
        'CBS of UWV. Wat zij publiceren is in te lezen, en staat dan bij het cijfer K7 Duurzaam werk.',
    },
    informatie: INZICHT,
  },
  {
    kenmerk: 'K8',
    zin: 'Wat is het effect van de uitbreiding met 3,5 fte?',
    niet: {
      reden:
        'Dit is geen los cijfer: het is het verloop van K1, K2 en K3 voor en na de uitbreiding, naast de formatie.',
      herkomst: 'De evaluatie van de uitbreiding, met wat er in dezelfde tijd nog meer veranderde.',
      evaluatie: true,
    },
    informatie: 'De motie vraagt de uitkomst van de evaluatie en noemt geen getal.',
  },
];

export const BRUNSSUM: Demomotie = {
  kop: {
    soort: 'motie',
    titel: 'Meetbare indicatoren en nieuwe oplossingen tegen schooluitval',
    tekst:
      'De raad besprak het voorstel om de bijdrage aan de leerplichtfunctie van Bureau VSV Parkstad te verhogen, voor 3,5 fte extra in 2025 en 2026. In het voorstel stond niet hoe later te zien is of dat werkt.\n\nDe raad vraagt het college om Bureau VSV in elk geval te laten meten: de jaarlijkse afname van het aantal thuiszitters in po, vo en mbo, het deel dat met succes teruggaat naar school, en of de werkdruk van leerplichtconsulenten daalt. Ook wil de raad zicht op het werk van MBO-coaches, op uitval van 16 tot 18 en van 18 tot 23 jaar, op uitstroom met een startkwalificatie of naar werk, en op werk na vijf of tien jaar.\n\nDe raad geeft tips mee over nieuwe oplossingen, en wil uiterlijk in het eerste kwartaal van 2027 de uitkomsten horen en weten wat er met de tips is gedaan.',
    raad: 'Gemeenteraad van Brunssum',
    gemeente: '0899',
    vastgesteldOp: '2025-01-28',
    bron: 'Motie bij agendapunt 6.2, raadsvergadering van 28 januari 2025 (Gemeentebladnummer 2025/5)',
    kanttekening:
      'De motie bestaat; de cijfers hieronder niet. Ze zijn berekend over verzonnen dossiers van de demoregio Westelijke Mijnstreek en zeggen niets over Brunssum of Parkstad. Ook wat er met de tips is gedaan, is verzonnen.',
  },
  vragen: VRAGEN,
  tips: [
    {
      groep: 'Digitalisering en technologie',
      tekst:
        'Verzuimprofielen op basis van data-analyse, zoals in Eindhoven, om risicogroepen eerder te zien',
      status: 'deels',
      argument:
        'Over het voorbeeld is geen beschrijving gevonden. Wel is er een aandachtslijst: vaste regels die iedereen kan lezen, zonder score en zonder voorspelling. Een medewerker beslist wat hij ermee doet.',
      kosten: '0',
      kostenToelichting: 'onderdeel van het systeem',
      resultaat: 'De lijst wordt wekelijks bekeken; hoe vaak een regel terecht was, wordt jaarlijks geteld.',
      koppelingen:
        'https://eur-lex.europa.eu/eli/reg/2016/679/oj AVG: over besluiten door een computer staat iets in artikel 22',
    },
    {
      groep: 'Digitalisering en technologie',
      tekst:
        'Een app of platform waar jongeren en ouders makkelijk hulp vinden, zoals Stay in School in Noorwegen',
      status: 'in-onderzoek',
      argument: 'We zoeken uit wat de Noorse app precies doet en wat jongeren hier zelf willen.',
    },
    {
      groep: 'Mentale gezondheid en welzijn',
      tekst: 'Een hub voor welzijn op scholen, waar jongeren en ouders direct steun vinden',
      status: 'deels',
      argument: 'Op één mbo is begonnen, samen met de jeugdgezondheidszorg. Andere scholen beslissen daarna.',
      kosten: '18.000',
      kostenToelichting: 'voor een proef van een jaar',
    },
    {
      groep: 'Mentale gezondheid en welzijn',
      tekst: 'Lessen in sociale en emotionele vaardigheden, zoals in Finland',
      status: 'niet-overgenomen',
      argument: 'Scholen kiezen zelf hun lessen. Het advies is aan de schoolbesturen doorgegeven.',
    },
    {
      groep: 'Mentale gezondheid en welzijn',
      tekst:
        'Ervaringsdeskundigen en maatjes, zoals de buddyprogramma’s in Noorwegen en het Verenigd Koninkrijk',
      status: 'in-onderzoek',
    },
    {
      groep: 'Gamification en positieve incentives',
      tekst: 'Aanwezigheid belonen, zoals met Positive Behavior Support',
      status: 'nieuw',
    },
  ],
  kosten: [],
  verslag: {
    dag: '2027-03-31',
    omschrijving: 'Uitkomsten van de evaluatie, en wat er met de tips is gedaan',
  },
};
