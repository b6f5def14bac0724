import { formatDatum } from '#lib/kalender/opmaak.ts';
import {
  INWONER,
  jaNee,
  JA_NEE,
  regel,
  stuk,
  voldoet,
  voldoetNiet,
} from '#lib/vrijstellingen/gronden/bouwstenen.ts';
import type { Gronddefinitie } from '#lib/vrijstellingen/gronden/model.ts';

/** Art. 15 exempts from art. 4a only: as long as the leerplicht runs it has nothing to exempt from. */
const KWALIFICATIEPLICHT = regel(
  'kwalificatieplicht',
  '15 en 4a',
  'Kwalificatieplichtig op de eerste dag',
  (zaak) => {
    if (zaak.statusOpVan === 'KWALIFICATIEPLICHTIG') return voldoet('Kwalificatieplichtig op de eerste dag.');
    if (zaak.statusOpVan === 'LEERPLICHTIG')
      return voldoetNiet(
        `Nog leerplichtig tot en met ${formatDatum(zaak.leerplichtTot)}. Artikel 15 geldt alleen voor de kwalificatieplicht.`,
      );
    return voldoetNiet('Op de eerste dag niet kwalificatieplichtig.');
  },
);

const ANDER_ONDERWIJS = regel(
  'ander-onderwijs',
  '15',
  'Op andere wijze voldoende onderwijs',
  jaNee('anderOnderwijs', {
    ja: voldoet('De jongere krijgt op andere wijze voldoende onderwijs.'),
    nee: voldoetNiet('Er is geen ander onderwijs, of het is niet voldoende.'),
    leeg: 'Beoordeel het onderwijs dat de jongere op andere wijze krijgt.',
  }),
);

const BIJZONDER = regel(
  'bijzonder',
  '15',
  'Bijzondere omstandigheden',
  jaNee('bijzonder', {
    ja: voldoet('Er zijn bijzondere omstandigheden.'),
    nee: voldoetNiet('Er zijn geen bijzondere omstandigheden.'),
    leeg: 'Beoordeel of er bijzondere omstandigheden zijn.',
  }),
);

export const ARTIKEL_15: Gronddefinitie = {
  grond: '15',
  artikel: '15',
  titel: 'Vrijstelling van de kwalificatieplicht wegens ander onderwijs',
  aard: 'besluit',
  gezag: 'Burgemeester en wethouders; een besluit waartegen bezwaar openstaat',
  uitleg:
    'Alleen voor de kwalificatieplicht: er zijn bijzondere omstandigheden en de jongere krijgt op andere wijze voldoende onderwijs. Beide zijn nodig.',
  termijn: 'T04b',
  duur: 'schooljaar',
  verlenging: 'geen',
  horen: [],
  bewijs: [stuk('aanvraag', 'Aanvraag'), stuk('bewijs-onderwijs', 'Bewijs van het andere onderwijs')],
  velden: [
    {
      naam: 'anderOnderwijs',
      label: 'Krijgt de jongere op andere wijze voldoende onderwijs?',
      soort: 'ja-nee',
      keuzes: JA_NEE,
    },
    {
      naam: 'soortOnderwijs',
      label: 'Welk onderwijs',
      soort: 'tekst',
      hint: 'Bijvoorbeeld een particuliere opleiding.',
    },
    {
      naam: 'bijzonder',
      label: 'Zijn er bijzondere omstandigheden?',
      soort: 'ja-nee',
      keuzes: JA_NEE,
      hint: 'Geen medische gegevens.',
    },
  ],
  regels: [INWONER, KWALIFICATIEPLICHT, ANDER_ONDERWIJS, BIJZONDER],
  brief: { ja: 'besluit-vrijstelling', nee: 'besluit-weigering', herinnering: null },
  duo: { soort: 'vrijstelling', moment: 'besluit' },
};
