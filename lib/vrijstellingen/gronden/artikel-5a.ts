import {
  INWONER,
  jaNee,
  JA_NEE,
  onbekend,
  ONDER_PLICHT,
  regel,
  stuk,
  voldoet,
  voldoetNiet,
} from '#lib/vrijstellingen/gronden/bouwstenen.ts';
import type { Gronddefinitie } from '#lib/vrijstellingen/gronden/model.ts';

const TREKKEND =
  'Regeling trekkende beroepsbevolking (kermis en circus); tekst uit secundaire bron, te bevestigen';

const BEDRIJF = regel(
  'bedrijf',
  '5a',
  'De ouders trekken met een kermis- of circusbedrijf',
  (zaak) => {
    switch (zaak.gegevens.bedrijf) {
      case 'kermis':
      case 'circus':
        return voldoet(`Bedrijf: ${zaak.gegevens.bedrijf}.`);
      case 'anders':
        return voldoetNiet('De vrijstelling is er alleen voor kermis- en circusbedrijven.');
      default:
        return onbekend('Vul in met welk bedrijf de ouders trekken.');
    }
  },
  TREKKEND,
);

/** March up to and including October of one year. */
const SEIZOEN = regel(
  'seizoen',
  '5a',
  'Alleen van maart tot en met oktober',
  ({ van, tot }) => {
    const jaar = van.slice(0, 4);
    if (tot === null) return voldoetNiet('Een laatste dag is nodig, uiterlijk 31 oktober.');
    return van >= `${jaar}-03-01` && tot <= `${jaar}-10-31`
      ? voldoet('De periode valt binnen maart tot en met oktober.')
      : voldoetNiet('De periode loopt buiten maart tot en met oktober van één jaar.');
  },
  TREKKEND,
);

const RIJDENDE_SCHOOL = regel(
  'rijdende-school',
  '5a',
  'Geen rijdende school binnen vijf kilometer',
  jaNee('rijdendeSchool', {
    ja: voldoetNiet('Waar een rijdende school binnen vijf kilometer staat, geldt de vrijstelling niet.'),
    nee: voldoet('Geen rijdende school binnen vijf kilometer.'),
    leeg: 'Ga na of er een rijdende school binnen vijf kilometer van de standplaatsen staat.',
  }),
  TREKKEND,
);

export const ARTIKEL_5A: Gronddefinitie = {
  grond: '5A-TREKKEND',
  artikel: '5a',
  titel: 'Trekkend bestaan van de ouders',
  aard: 'beroep',
  gezag: 'Werkt van rechtswege na een kennisgeving; de leerplichtambtenaar toetst de voorwaarden',
  uitleg:
    'Voor kinderen van kermis- en circusouders, in het seizoen, als er geen rijdende school dichtbij is.',
  termijn: null,
  duur: 'seizoen',
  verlenging: 'geen',
  horen: [],
  bewijs: [
    stuk('kennisgeving', 'Kennisgeving van de ouder'),
    stuk('reisschema', 'Overzicht van de standplaatsen', false),
  ],
  velden: [
    {
      naam: 'bedrijf',
      label: 'Bedrijf van de ouders',
      soort: 'keuze',
      keuzes: [
        { waarde: 'kermis', label: 'Kermis' },
        { waarde: 'circus', label: 'Circus' },
        { waarde: 'anders', label: 'Ander bedrijf' },
      ],
    },
    {
      naam: 'rijdendeSchool',
      label: 'Staat er een rijdende school binnen vijf kilometer?',
      soort: 'ja-nee',
      keuzes: JA_NEE,
    },
  ],
  regels: [INWONER, ONDER_PLICHT, BEDRIJF, SEIZOEN, RIJDENDE_SCHOOL],
  brief: { ja: 'besluit-vrijstelling', nee: 'besluit-geen-vrijstelling', herinnering: null },
  duo: { soort: 'vrijstelling', moment: 'beroep' },
};
