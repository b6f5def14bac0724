import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import {
  datumUit,
  INWONER,
  JA_NEE,
  KENNISGEVING_OP_TIJD,
  letOp,
  onbekend,
  ONDER_PLICHT,
  regel,
  stuk,
  voldoet,
  voldoetNiet,
} from '#lib/vrijstellingen/gronden/bouwstenen.ts';
import type { Gronddefinitie } from '#lib/vrijstellingen/gronden/model.ts';

const VERKLARING_HOOGSTENS_MAANDEN = 3;

const VERKLARING_VERS = regel(
  'verklaring-vers',
  '7',
  'Verklaring niet ouder dan drie maanden bij de kennisgeving',
  (zaak) => {
    const op = datumUit(zaak, 'verklaringOp');
    if (!op) return onbekend('Vul de datum van de verklaring in.');
    const grens = addMonths(zaak.ontvangenOp, -VERKLARING_HOOGSTENS_MAANDEN);
    if (op > zaak.ontvangenOp)
      return letOp('De verklaring is van na de kennisgeving. Ging de kennisgeving wel compleet in?');
    return op >= grens
      ? voldoet(`Verklaring van ${formatDatum(op)}; de grens was ${formatDatum(grens)}.`)
      : voldoetNiet(
          `Verklaring van ${formatDatum(op)}, ouder dan drie maanden (grens ${formatDatum(grens)}).`,
        );
  },
);

const AANGEWEZEN = regel(
  'aangewezen',
  '7',
  'Verklaring van een aangewezen arts, pedagoog of psycholoog',
  (zaak) => {
    const { verklaarder } = zaak;
    if (!verklaarder)
      return onbekend('Kies wie de verklaring gaf, uit de lijst van aangewezen verklaarders.');
    const op = datumUit(zaak, 'verklaringOp') ?? zaak.ontvangenOp;
    const tijdig = verklaarder.aangewezenVan <= op && (verklaarder.aangewezenTot ?? op) >= op;
    return tijdig
      ? voldoet(`${verklaarder.naam} was op die dag aangewezen.`)
      : voldoetNiet(`${verklaarder.naam} was op ${formatDatum(op)} niet aangewezen.`);
  },
);

/** The law says it of the doctor only; of a pedagoog or psycholoog it is a warning. */
const NIET_BEHANDELEND = regel('niet-behandelend', '7', 'Niet de behandelend arts', (zaak) => {
  const behandelt = zaak.gegevens.behandelend;
  if (behandelt === 'nee') return voldoet('Volgens opgave niet de behandelaar.');
  if (behandelt !== 'ja') return onbekend('Vraag of de verklaarder de jongere ook behandelt.');
  return zaak.verklaarder && zaak.verklaarder.soort !== 'arts'
    ? letOp('De verklaarder behandelt de jongere ook. De wet verbiedt dat alleen bij een arts.')
    : voldoetNiet('De behandelend arts mag deze verklaring niet geven.');
});

const CONCLUSIE = regel(
  'conclusie',
  '5 onder a',
  'De verklaring zegt dat de jongere niet geschikt is voor een school',
  (zaak) => {
    switch (zaak.gegevens.conclusie) {
      case 'niet-geschikt':
      case 'nooit-geschikt':
        return voldoet(
          'De conclusie van de verklaring is: niet geschikt om tot een school te worden toegelaten.',
        );
      case 'wel-geschikt':
        return voldoetNiet('De conclusie van de verklaring is: wel geschikt.');
      default:
        return onbekend('Vul de conclusie van de verklaring in. Alleen de conclusie.');
    }
  },
);

const PERMANENT = regel(
  'permanent',
  '6 lid 3',
  'Blijvend alleen als de verklaring zegt: nooit geschikt',
  (zaak) => {
    if (!zaak.permanent) return voldoet('Voor één schooljaar.');
    return zaak.gegevens.conclusie === 'nooit-geschikt'
      ? voldoet('De verklaring zegt dat de jongere nooit geschikt zal zijn.')
      : voldoetNiet('Blijvend kan alleen als de verklaring zegt dat de jongere nooit geschikt zal zijn.');
  },
);

export const ARTIKEL_5_A: Gronddefinitie = {
  grond: '5-A',
  artikel: '5 onder a',
  titel: 'Lichamelijk of psychisch niet geschikt voor een school',
  aard: 'beroep',
  gezag: 'Werkt van rechtswege na een geldige kennisgeving; de leerplichtambtenaar toetst de voorwaarden',
  uitleg:
    'De ouder doet een beroep op de vrijstelling. Er is geen besluit; wel een toets aan de voorwaarden.',
  termijn: null,
  duur: 'schooljaar-of-permanent',
  verlenging: 'voor-1-juli',
  horen: [],
  bewijs: [
    stuk('kennisgeving', 'Kennisgeving van de ouder'),
    stuk('verklaring', 'Verklaring van de arts, pedagoog of psycholoog'),
  ],
  velden: [
    { naam: 'verklaringOp', label: 'Datum van de verklaring', soort: 'datum' },
    { naam: 'verklaarder', label: 'Wie gaf de verklaring', soort: 'verklaarder' },
    {
      naam: 'behandelend',
      label: 'Behandelt deze verklaarder de jongere ook?',
      soort: 'ja-nee',
      keuzes: JA_NEE,
    },
    {
      naam: 'conclusie',
      label: 'Conclusie van de verklaring',
      soort: 'keuze',
      hint: 'Leg alleen de conclusie vast. Geen diagnose, geen klachten, geen behandeling: die horen niet in dit dossier.',
      keuzes: [
        { waarde: 'niet-geschikt', label: 'Nu niet geschikt' },
        { waarde: 'nooit-geschikt', label: 'Nooit geschikt (blijvend)' },
        { waarde: 'wel-geschikt', label: 'Wel geschikt' },
      ],
    },
  ],
  regels: [
    INWONER,
    ONDER_PLICHT,
    KENNISGEVING_OP_TIJD,
    AANGEWEZEN,
    VERKLARING_VERS,
    NIET_BEHANDELEND,
    CONCLUSIE,
    PERMANENT,
  ],
  brief: {
    ja: 'besluit-vrijstelling',
    nee: 'besluit-geen-vrijstelling',
    herinnering: 'herinnering-vrijstelling',
  },
  duo: { soort: 'vrijstelling', moment: 'beroep' },
};
