import { formatDatum } from '#lib/kalender/opmaak.ts';
import { leeftijdBereikt } from '#lib/kalender/rules.ts';
import { INWONER, regel, stuk, voldoet, voldoetNiet } from '#lib/vrijstellingen/gronden/bouwstenen.ts';
import type { Gronddefinitie, Hoorrol } from '#lib/vrijstellingen/gronden/model.ts';
import {
  COMPLEET,
  EEN_SCHOOLJAAR,
  GEHOORD,
  LEERPLICHTIG,
  VERKLARING_HOOFD,
  VERLENGING_OP_TIJD,
} from '#lib/vrijstellingen/gronden/vervangend.ts';

/** Art. 3a lid 1: only of who is fourteen or older. */
export const MINSTENS_JAAR = 14;
const HOREN: readonly Hoorrol[] = ['aanvrager', 'jongere', 'hoofd'];
const STUKKEN = [
  stuk('aanvraag', 'Aanvraag'),
  stuk('plan', 'Plan van aanpak van de school: lesprogramma en lichte arbeid'),
  stuk('verklaring-hoofd', 'Verklaring van het hoofd over het lopende jaar (bij verlenging)', false),
];
const VERPLICHT = STUKKEN.filter((item) => item.verplicht).map((item) => item.code);

const VEERTIEN = regel('leeftijd', '3a lid 1', 'Veertien jaar of ouder op de eerste dag', (zaak) => {
  const dag = leeftijdBereikt(zaak.geboortedatum, MINSTENS_JAAR, zaak.schrikkelConventie);
  return zaak.van >= dag
    ? voldoet(`Veertien sinds ${formatDatum(dag)}.`)
    : voldoetNiet(`Wordt pas op ${formatDatum(dag)} veertien.`);
});

export const ARTIKEL_3A: Gronddefinitie = {
  grond: '3a',
  artikel: '3a',
  titel: 'Vervangende leerplicht: school met lichte arbeid',
  aard: 'besluit',
  gezag: 'Burgemeester en wethouders; een besluit waartegen bezwaar openstaat',
  uitleg:
    'Een deel van de lessen wordt vervangen door lichte arbeid, volgens een plan van de school, voor één schooljaar.',
  termijn: 'T04',
  duur: 'schooljaar',
  verlenging: 'acht-weken',
  horen: HOREN,
  bewijs: STUKKEN,
  velden: [
    {
      naam: 'programma',
      label: 'Waar de jongere werkt en wat hij leert, in één regel',
      soort: 'tekst',
      hint: 'Zonder medische gegevens.',
    },
  ],
  regels: [
    INWONER,
    LEERPLICHTIG('3a lid 1'),
    VEERTIEN,
    EEN_SCHOOLJAAR('3a'),
    COMPLEET('3a', VERPLICHT),
    VERLENGING_OP_TIJD('3a'),
    VERKLARING_HOOFD('3a'),
    GEHOORD('3a', HOREN),
  ],
  brief: {
    ja: 'besluit-vervangende-leerplicht',
    nee: 'besluit-weigering',
    herinnering: 'herinnering-3a',
  },
  duo: { soort: 'vervangende leerplicht', moment: 'besluit' },
};
