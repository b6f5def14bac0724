import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import { hoofdletter } from '../labels.ts';
import type { Vorm } from '../model.ts';
import { deel, PER_ONDERWIJS, PER_ONDERWIJS_APART, som } from './bouwstenen.ts';

/** The grounds that the form asks for; that of artikel 5 onder c and 5a it does not. */
const GRONDEN = ['3a', '3b', '5-A', '5-B', '15'] as const;

const GEEN_OF_ONBEKEND =
  'Het formulier vraagt "geen onderwijs" en "onbekend" apart. Hier staan zij samen: van een melding of van absoluut verzuim is alleen de sector van de laatste school vastgelegd, of geen.';

/** The form of 2002–2004; the one that holds now was not found. */
export const ARTIKEL_25_LID_2: Vorm = {
  code: 'artikel-25-lid-2',
  titel: 'Leerplichttelling',
  voor: 'minister van OCW',
  grondslag: 'Leerplichtwet 1969, artikel 25 lid 2',
  jaar: 'schooljaar',
  voorbehoud:
    'De indeling is die van het formulier van 2002 tot 2004. Het formulier dat nu geldt, is ons niet bekend; vergelijk de vragen voordat u indient.',
  termijn: {
    dag: null,
    bron: 'Elk jaar, op de dag die de minister bij regeling bepaalt (Leerplichtwet 1969, artikel 25 lid 2). De dag die nu geldt, is ons niet bekend.',
  },
  naarBuiten:
    'De getallen gaan zoals zij zijn naar de minister: artikel 25 lid 2 van de Leerplichtwet 1969 vraagt ze. Voor ieder ander gelden de gepubliceerde cijfers, waarin kleine aantallen zijn beschermd.',
  openbaar: false,
  perGemeente: true,
  tabellen: [
    {
      code: 'vrijstelling',
      titel: 'Beroepen op en aanvragen om vrijstelling',
      rijkop: 'Grond',
      kolommen: PER_ONDERWIJS_APART,
      optellen: true,
      totaalkop: 'totaal',
      rijen: GRONDEN.map((grond) =>
        som(grond, hoofdletter(LABEL_GROND[grond]), {
          ...deel('vrijstelling-aanvragen', { grond: [grond] }),
          leegIsNietGemeten: true,
        }),
      ),
      noten: [
        'Telt beroepen en aanvragen die binnenkwamen, ook verlengingen en ook wat niet tot een vrijstelling leidde. Artikel 5 onder c en 5a vraagt het formulier niet.',
        'Vrijstellingen die uit een ander systeem zijn ingelezen, staan hier niet bij: van hen is niet bekend wanneer zij zijn gevraagd. Is er in het hele jaar geen enkel beroep en geen enkele aanvraag vastgelegd, dan staat hier "niet gemeten" en geen nul. Kwam Baken halverwege het jaar, dan staat hier te weinig.',
      ],
    },
    {
      code: 'absoluut',
      titel: 'Absoluut verzuim',
      rijkop: 'Wat',
      kolommen: PER_ONDERWIJS,
      optellen: true,
      totaalkop: 'totaal',
      rijen: [
        som('vastgesteld', 'Vastgesteld', deel('absoluut-onderzocht')),
        som('open', 'waarvan nog in onderzoek', deel('absoluut-onderzocht', { uitkomst: ['open'] })),
        som(
          'jongeren',
          'Jongeren die in het jaar niet waren ingeschreven',
          deel('thuiszitters', { soort: ['AV'] }),
        ),
        som(
          'ingeschreven',
          'waarvan weer naar school',
          deel('thuiszitters', { soort: ['AV'], resultaat: ['terug-naar-school'] }),
        ),
        som(
          'langer',
          'waarvan langer dan drie maanden',
          deel('thuiszitters', { soort: ['AV'], duur: ['>3m'] }),
        ),
      ],
      noten: [
        GEEN_OF_ONBEKEND,
        'Het onderwijs is dat van de laatste school. Vastgesteld telt werkprocessen die in het jaar zijn bevestigd; daaronder staan jongeren, ieder één keer, ook wie al langer niet was ingeschreven. Of iemand weer naar school gaat, volgt uit de inschrijving en niet uit het resultaat van het werk.',
      ],
    },
    {
      code: 'relatief',
      titel: 'Relatief verzuim',
      rijkop: 'Wat',
      kolommen: PER_ONDERWIJS,
      optellen: true,
      totaalkop: 'totaal',
      rijen: [
        som('leerlingen', 'Leerlingen die ten minste één keer zijn gemeld', deel('gemelde-leerlingen')),
        som('meldingen', 'Meldingen', deel('meldingen-school', { soort: ['signaal', 'luxe'] })),
        som('luxe', 'waarvan luxeverzuim', deel('meldingen-school', { soort: ['luxe'] })),
      ],
      noten: [
        GEEN_OF_ONBEKEND,
        'Leerlingen en meldingen zijn twee verschillende tellingen. Verzuim van 18 jaar en ouder telt niet mee.',
      ],
    },
    {
      code: 'pv',
      titel: 'Processen-verbaal',
      rijkop: 'Soort verzuim',
      kolommen: [
        { code: 'opgemaakt', kop: 'opgemaakt', kies: { afloop: ['opgemaakt'] } },
        { code: 'afgezien', kop: 'afgezien voor het insturen', kies: { afloop: ['afgezien'] } },
      ],
      optellen: true,
      totaalkop: 'begonnen',
      rijen: (
        [
          ['pv-absoluut', 'Absoluut verzuim'],
          ['pv-signaal', 'Relatief verzuim'],
          ['pv-luxe', 'Luxeverzuim'],
        ] as const
      ).map(([soort, label]) =>
        som(soort, label, deel('processen-verbaal', { eenheid: ['verdachte'], soort: [soort] })),
      ),
      noten: [
        'De opgave vraagt de opgemaakte processen-verbaal. Waarvan is afgezien voor het insturen, telt daarin niet mee; het jaarverslag noemt beide, samen de laatste kolom.',
        'Eén proces-verbaal is één verdachte. Een proces-verbaal kent geen onderwijssoort: van strafrechtelijke gegevens telt Baken alleen aantallen.',
      ],
    },
  ],
  controles: [
    ...(
      [
        ['open', 'vastgesteld', 'Wat nog in onderzoek is, is een deel van wat is vastgesteld'],
        ['ingeschreven', 'jongeren', 'Wie weer naar school gaat, is een deel van wie niet was ingeschreven'],
        [
          'langer',
          'jongeren',
          'Wie langer dan drie maanden thuiszat, is een deel van wie niet was ingeschreven',
        ],
      ] as const
    ).map(([rij, geheel, titel]) => ({
      code: `${rij}-binnen-${geheel}`,
      titel,
      links: [{ tabel: 'absoluut', rij }],
      teken: '<=' as const,
      rechts: [{ tabel: 'absoluut', rij: geheel }],
    })),
    {
      code: 'leerlingen-binnen-meldingen',
      titel: 'Er zijn niet meer gemelde leerlingen dan meldingen',
      links: [{ tabel: 'relatief', rij: 'leerlingen' }],
      teken: '<=',
      rechts: [{ tabel: 'relatief', rij: 'meldingen' }],
    },
    {
      code: 'luxe-binnen-meldingen',
      titel: 'Luxeverzuim is een deel van de meldingen',
      links: [{ tabel: 'relatief', rij: 'luxe' }],
      teken: '<=',
      rechts: [{ tabel: 'relatief', rij: 'meldingen' }],
    },
  ],
};
