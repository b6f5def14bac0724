import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import {
  datumUit,
  INWONER,
  jaNee,
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

const SCHOOL = regel('school-buitenland', '5 onder c', 'Een school buiten Nederland', (zaak) => {
  const { buitenlandseSchool: school } = zaak;
  return school
    ? voldoet(`${school.naam} (${school.land}).`)
    : onbekend('Kies de school uit het register van scholen in het buitenland.');
});

/**
 * Who is enrolled at a school in the Netherlands is not exempt in that time: the enrolment itself asks that he attends (art. 2 lid 1). ◐
 * The law does not order it so; the officer asks for the write-off, or says why the exemption runs all the same.
 */
const NIET_OP_NEDERLANDSE_SCHOOL = regel(
  'uitgeschreven',
  '2 lid 1',
  'Uitgeschreven bij de school in Nederland',
  ({ inschrijvingen, van, tot }) => {
    const nog = inschrijvingen.find(
      (item) => !item.buitenland && (!tot || item.van <= tot) && (!item.tot || item.tot >= van),
    );
    return nog
      ? letOp(
          `Staat in deze periode ingeschreven op ${nog.school}${nog.tot ? `, tot en met ${formatDatum(nog.tot)}` : ''}. Wie is ingeschreven, is in die tijd in de praktijk niet vrijgesteld. Vraag de school om uitschrijving, of schrijf waarom de vrijstelling toch loopt.`,
        )
      : voldoet('Niet ingeschreven op een school in Nederland.');
  },
);

/** The law asks for a declaration each year; how old it may be it does not say. A year is the default (open point). */
const VERKLARING_JAARLIJKS = regel(
  'verklaring-jaar',
  '9',
  'Een verklaring van het hoofd over dit jaar',
  (zaak) => {
    const op = datumUit(zaak, 'verklaringOp');
    if (!op) return onbekend('Vul de datum van de verklaring van het hoofd in.');
    return op >= addMonths(zaak.ontvangenOp, -12)
      ? voldoet(`Verklaring van ${formatDatum(op)}.`)
      : letOp(`Verklaring van ${formatDatum(op)}, ouder dan een jaar. Vraag een nieuwe.`);
  },
);

const INGESCHREVEN = regel(
  'ingeschreven',
  '9',
  'Het hoofd verklaart: ingeschreven',
  jaNee('ingeschreven', {
    ja: voldoet('Volgens het hoofd als leerling ingeschreven.'),
    nee: voldoetNiet('Volgens de verklaring niet ingeschreven.'),
    leeg: 'De verklaring moet zeggen dat de jongere is ingeschreven.',
  }),
);

const BEZOEKT = regel(
  'bezoekt',
  '9',
  'Het hoofd verklaart: bezoekt de school geregeld',
  jaNee('bezoekt', {
    ja: voldoet('Volgens het hoofd bezoekt de jongere de school geregeld.'),
    nee: voldoetNiet('Volgens de verklaring bezoekt de jongere de school niet geregeld.'),
    leeg: 'De verklaring moet zeggen dat de jongere de school geregeld bezoekt.',
  }),
);

export const ARTIKEL_5_C: Gronddefinitie = {
  grond: '5-C',
  artikel: '5 onder c',
  titel: 'Ingeschreven op een school in het buitenland',
  aard: 'beroep',
  gezag: 'Werkt van rechtswege na een geldige kennisgeving; de leerplichtambtenaar toetst de voorwaarden',
  uitleg:
    'De ouder laat ieder jaar met een verklaring van het hoofd zien dat de jongere in het buitenland naar school gaat.',
  termijn: null,
  duur: 'schooljaar',
  verlenging: 'voor-1-juli',
  horen: [],
  bewijs: [
    stuk('kennisgeving', 'Kennisgeving van de ouder'),
    stuk('verklaring', 'Verklaring van het hoofd van de school (art. 9)'),
  ],
  velden: [
    { naam: 'buitenlandseSchool', label: 'School in het buitenland', soort: 'buitenlandse-school' },
    { naam: 'verklaringOp', label: 'Datum van de verklaring van het hoofd', soort: 'datum' },
    {
      naam: 'ingeschreven',
      label: 'Zegt de verklaring dat de jongere is ingeschreven?',
      soort: 'ja-nee',
      keuzes: JA_NEE,
    },
    {
      naam: 'bezoekt',
      label: 'En dat de jongere de school geregeld bezoekt?',
      soort: 'ja-nee',
      keuzes: JA_NEE,
    },
  ],
  regels: [
    INWONER,
    ONDER_PLICHT,
    KENNISGEVING_OP_TIJD,
    SCHOOL,
    NIET_OP_NEDERLANDSE_SCHOOL,
    VERKLARING_JAARLIJKS,
    INGESCHREVEN,
    BEZOEKT,
  ],
  brief: {
    ja: 'besluit-vrijstelling',
    nee: 'besluit-geen-vrijstelling',
    herinnering: 'herinnering-vrijstelling',
  },
  duo: { soort: 'vrijstelling', moment: 'beroep' },
};
