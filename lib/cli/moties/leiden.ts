import type { Demomotie, Demovraag } from '#lib/cli/moties/model.ts';

const niet = (kenmerk: string, zin: string, herkomst: string): Demovraag => ({
  ...{ kenmerk, zin },
  niet: {
    reden: 'Het platform en de gesprekken met ervaringsdeskundigen staan niet in Baken.',
    herkomst,
  },
  informatie: 'Het besluit vraagt om dit te volgen en noemt geen doel.',
});

export const LEIDEN: Demomotie = {
  kop: {
    soort: 'raadsbesluit',
    titel: 'Pilot Krachtpunt: een platform en ervaringsdeskundigen op het mbo',
    tekst:
      'Twee jaar lang wordt getest of een digitaal platform en ervaringsdeskundigen helpen om uitval op het mbo te verminderen. Op het platform vinden jongeren informatie, stellen zij (anoniem) vragen en komen zij met elkaar in contact. Opgeleide ervaringsdeskundigen luisteren, geven tips en leggen als de jongere dat wil de verbinding met school.\n\nDe raad wil zeven indicatoren volgen en na twee jaar een evaluatie, met uitval per maand in beeld. Een oorzakelijk verband is daarmee niet aan te tonen; dat staat ook in het voorstel.',
    raad: 'Gemeenteraad van Leiden',
    gemeente: '0546',
    vastgesteldOp: '2020-01-01',
    bron: 'Initiatiefvoorstel aan de raad, programma 7 Jeugd en onderwijs (het stuk draagt geen dag; de pilot zou in september 2020 beginnen)',
    kanttekening:
      'Het voorstel bestaat; de cijfers hieronder niet. Ze zijn berekend over verzonnen dossiers van de demoregio Westelijke Mijnstreek en zeggen niets over Leiden. De dag van het besluit is niet bekend; hier staat de eerste dag van 2020.',
  },
  vragen: [
    {
      kenmerk: '1',
      zin: 'Hoeveel jongeren vallen uit op het mbo?',
      cijfer: { indicator: 'dsp-duo-vsv-niveau', adres: { stand: 'definitief', niveau: '*' } },
      informatie: 'Het besluit vraagt om dit te volgen en noemt geen doel.',
    },
    niet('2', 'Hoeveel jongeren wisten het platform te vinden?', 'De bezoekcijfers van het platform.'),
    niet('3', 'Hoeveel jongeren gebruikten de chat?', 'De tellingen van het platform, zonder namen.'),
    niet('4', 'Hoeveel jongeren stelden een vraag?', 'De tellingen van het platform, zonder namen.'),
    niet(
      '5',
      'Hoe tevreden zijn jongeren over de steun van ervaringsdeskundigen?',
      'Een korte vragenlijst onder jongeren.',
    ),
    niet(
      '6',
      'Hoe tevreden zijn professionals over die steun?',
      'Een korte vragenlijst onder medewerkers van school en hulpverlening.',
    ),
    niet(
      '7',
      'Hoeveel uitgevallen mbo’ers spraken met een ervaringsdeskundige?',
      'De ervaringsdeskundigen zelf, alleen met toestemming van de jongere.',
    ),
  ],
  tips: [
    {
      groep: 'Aandachtspunten van jongeren',
      tekst: 'Kijk als school naar de omstandigheden van een jongere en gebruik de ruimte die de wet geeft',
      status: 'overgenomen',
      argument: 'Hoort bij de werkwijze: eerst de jongere horen, dan pas een maatregel.',
    },
    {
      groep: 'Aandachtspunten van jongeren',
      tekst: 'Zet belonen voorop in plaats van straffen',
      status: 'in-onderzoek',
    },
  ],
  kosten: [
    ['Platform bouwen en beheren', 2020, '6.500'],
    ['Platform bouwen en beheren', 2021, '4.000'],
    ['Platform bouwen en beheren', 2022, '3.600'],
    ['Training van twee krachtpuntwerkers', 2020, '1.950'],
    ['Training van twee krachtpuntwerkers', 2021, '950'],
    ['Vergoeding voor twee ervaringsdeskundigen', 2020, '1.400'],
    ['Vergoeding voor twee ervaringsdeskundigen', 2021, '4.200'],
    ['Vergoeding voor twee ervaringsdeskundigen', 2022, '2.800'],
    ['Begeleiding van de ervaringsdeskundigen', 2020, '1.200'],
    ['Begeleiding van de ervaringsdeskundigen', 2021, '4.800'],
    ['Begeleiding van de ervaringsdeskundigen', 2022, '3.600'],
  ],
  verslag: null,
};
