import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';
import { datum, regel, tijd } from '#lib/brieven/sjablonen/veldsoorten.ts';

const GESPREK = [
  datum('gesprek_datum', 'Dag van het gesprek', '2026-03-24', { weekdag: true }),
  tijd('gesprek_tijd', 'Hoe laat', '14.30'),
  regel('gesprek_plaats', 'Waar', 'Stadskantoor, kamer 2.14', { hint: 'Gebouw en kamer, of het adres' }),
];
const ZONDER_SCHOOL = datum('zonder_school_sinds', 'Zonder school sinds', '2026-02-02', {
  verplicht: false,
  hint: 'Leeg als de dag niet bekend is',
});

/** Letters to someone who is at no school, and to a student who is no longer leerplichtig: neither has a school that reports. */
export const UITNODIGINGEN = {
  'kennisgeving-absoluut': {
    titel: 'Kennisgeving: geen inschrijving op een school',
    uitleg:
      'Laat het gezin weten dat de jongere volgens de gegevens op geen school staat (absoluut verzuim).',
    aan: 'gezin',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 2, 19 en 22',
    velden: [ZONDER_SCHOOL, datum('reageren_voor', 'Reageren uiterlijk op', '2026-03-16', { weekdag: true })],
  },
  'uitnodiging-absoluut': {
    titel: 'Uitnodiging: gesprek over inschrijving op een school',
    uitleg: 'Nodigt het gezin uit om te vertellen waarom de jongere op geen school staat (absoluut verzuim).',
    aan: 'gezin',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 2, 19 en 22 lid 1',
    velden: [ZONDER_SCHOOL, ...GESPREK],
  },
  'uitnodiging-18plus': {
    titel: 'Uitnodiging voor een gesprek (18 jaar en ouder)',
    uitleg:
      'Nodigt een student van 18 jaar of ouder uit om over het verzuim te praten. De ouders krijgen niets.',
    aan: 'volwassene',
    besluit: false,
    grondslag: 'Wet educatie en beroepsonderwijs, artikel 9.2.2; regionale afspraak over verzuim 18+',
    velden: GESPREK,
  },
} as const satisfies Record<string, Sjabloonsoort>;
