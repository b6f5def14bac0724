import { formatDatum } from '#lib/kalender/opmaak.ts';
import { schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import {
  INWONER,
  onbekend,
  regel,
  stuk,
  voldoet,
  voldoetNiet,
} from '#lib/vrijstellingen/gronden/bouwstenen.ts';
import type { Gronddefinitie, Hoorrol } from '#lib/vrijstellingen/gronden/model.ts';
import {
  COMPLEET,
  EEN_SCHOOLJAAR,
  GEHOORD,
  LEERPLICHTIG,
  VERKLARING_HOOFD,
} from '#lib/vrijstellingen/gronden/vervangend.ts';

const HOREN: readonly Hoorrol[] = [
  'aanvrager',
  'jongere',
  'hoofd-school',
  'hoofd-instelling',
  'maatschappelijke-zorg',
];
const STUKKEN = [
  stuk('aanvraag', 'Aanvraag'),
  stuk('plan', 'Plan van de instelling'),
  stuk('inschrijving', 'Bewijs van inschrijving bij mbo of vavo'),
  stuk('verklaring-hoofd', 'Verklaring van het hoofd (na vervangende leerplicht volgens 3a)', false),
];
const VERPLICHT = STUKKEN.filter((item) => item.verplicht).map((item) => item.code);

/** The last school year of the leerplicht: from its first day up to and including the last day of the duty. */
const LAATSTE_JAAR = regel('laatste-jaar', '3b', 'Het laatste schooljaar van de leerplicht', (zaak) => {
  const begin = schooljaarBegin(schooljaarVan(zaak.leerplichtTot));
  return zaak.van >= begin && zaak.van <= zaak.leerplichtTot
    ? voldoet(`De leerplicht eindigt op ${formatDatum(zaak.leerplichtTot)}.`)
    : voldoetNiet(
        `Het laatste leerplichtige schooljaar loopt van ${formatDatum(begin)} tot en met ${formatDatum(zaak.leerplichtTot)}.`,
      );
});

const INSTELLING = regel('instelling', '3b', 'Ingeschreven bij een instelling voor mbo of vavo', (zaak) => {
  switch (zaak.gegevens.instelling) {
    case 'mbo':
    case 'vavo':
      return voldoet(`Onderwijs aan een instelling: ${zaak.gegevens.instelling}.`);
    case 'anders':
      return voldoetNiet('De instelling geeft geen mbo of vavo.');
    default:
      return onbekend('Vul in welk onderwijs de instelling geeft.');
  }
});

export const ARTIKEL_3B: Gronddefinitie = {
  grond: '3b',
  artikel: '3b',
  titel: 'Vervangende leerplicht: laatste jaar op mbo of vavo',
  aard: 'besluit',
  gezag: 'Burgemeester en wethouders; een besluit waartegen bezwaar openstaat',
  uitleg:
    'In het laatste leerplichtige schooljaar volgt de jongere onderwijs aan een instelling voor mbo of vavo.',
  termijn: 'T04',
  duur: 'schooljaar',
  verlenging: 'geen',
  horen: HOREN,
  bewijs: STUKKEN,
  velden: [
    {
      naam: 'instelling',
      label: 'Onderwijs aan de instelling',
      soort: 'keuze',
      keuzes: [
        { waarde: 'mbo', label: 'Mbo' },
        { waarde: 'vavo', label: 'Vavo' },
        { waarde: 'anders', label: 'Iets anders' },
      ],
    },
    { naam: 'naamInstelling', label: 'Naam van de instelling', soort: 'tekst' },
  ],
  regels: [
    INWONER,
    LEERPLICHTIG('3b'),
    LAATSTE_JAAR,
    EEN_SCHOOLJAAR('3b'),
    INSTELLING,
    COMPLEET('3b', VERPLICHT),
    VERKLARING_HOOFD('3b'),
    GEHOORD('3b', HOREN),
  ],
  brief: { ja: 'besluit-vervangende-leerplicht', nee: 'besluit-weigering', herinnering: null },
  duo: { soort: 'vervangende leerplicht', moment: 'besluit' },
};
