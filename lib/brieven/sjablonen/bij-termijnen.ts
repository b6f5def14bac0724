import type { Termijncode } from '#lib/termijnen/catalogus.ts';
import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';
import { ARTIKEL, datum, lang, regel, tijd } from '#lib/brieven/sjablonen/veldsoorten.ts';

const GESPREK = [
  datum('gesprek_datum', 'Dag van het gesprek', '2026-03-24', { weekdag: true }),
  tijd('gesprek_tijd', 'Hoe laat', '14.30'),
  regel('gesprek_plaats', 'Waar', 'Stadskantoor, kamer 2.14', { hint: 'Of: telefonisch' }),
];
const HOREN = [
  datum('aanvraag_datum', 'Dag van de aanvraag', '2026-02-20'),
  { ...ARTIKEL, voorbeeld: 'artikel 3b', hint: 'Zo staat het in de brief: artikel 3b.' },
  ...GESPREK,
];

/** Letters that a term asks for, and those to a school or another body about an application. */
export const BIJ_TERMIJNEN = {
  'herinnering-3a': {
    titel: 'Herinnering: vervangende leerplicht verlengen',
    uitleg: 'Herinnert ouders eraan de verlenging acht weken voor het einde aan te vragen (artikel 3a).',
    aan: 'ouders',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 3a',
    velden: [
      datum('vervangend_tot', 'Loopt tot en met', '2026-07-31'),
      datum('uiterlijk', 'Aanvraag uiterlijk binnen op', '2026-06-05'),
    ],
  },
  'herinnering-kennisgeving': {
    titel: 'Uw kind wordt leerplichtig',
    uitleg: 'Wijst ouders op de inschrijving, en op de kennisgeving een maand voor het begin (artikel 6).',
    aan: 'ouders',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 2, 3 en 6 lid 2',
    velden: [
      datum('leerplicht_vanaf', 'De leerplicht begint op', '2026-09-01'),
      datum('kennisgeving_voor', 'Kennisgeving uiterlijk binnen op', '2026-08-01'),
    ],
  },
  'melding-arbeidsinspectie': {
    titel: 'Melding van een vrijstelling of vervangende leerplicht',
    uitleg: 'Licht de Nederlandse Arbeidsinspectie in (termijn van twee weken). De grond staat er niet in.',
    aan: 'instantie',
    besluit: false,
    grondslag: 'Leerplichtregeling 1995, artikel 5 (tekst van 2017, te bevestigen)',
    velden: [
      regel('vrijstelling_soort', 'Wat er is', 'vervangende leerplicht', {
        hint: 'Zo staat het in de brief: vrijstelling, of vervangende leerplicht. Noem de grond niet.',
      }),
      datum('vrijstelling_van', 'Geldt vanaf', '2026-08-01'),
      datum('vrijstelling_tot', 'Geldt tot en met', '2027-07-31', { verplicht: false }),
    ],
  },
  informatieverzoek: {
    titel: 'Verzoek om informatie',
    uitleg: 'Vraagt een instelling voor mbo of vavo om gegevens; zij antwoordt binnen vier weken.',
    aan: 'school',
    besluit: false,
    grondslag: 'Wet educatie en beroepsonderwijs, artikel 9.2.3',
    velden: [
      lang('gevraagd', 'Wat u vraagt', 'Volgt de student de opleiding, en welke begeleiding is er?', {
        hint: 'Vraag niet meer dan nodig is.',
      }),
      datum('antwoord_voor', 'Antwoord uiterlijk op', '2026-04-20'),
    ],
  },
  'uitnodiging-horen-school': {
    titel: 'Uitnodiging om gehoord te worden',
    uitleg: 'Nodigt het hoofd van de school uit voor het besluit volgens artikel 3a of 3b.',
    aan: 'school',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 3a en 3b',
    velden: HOREN,
  },
  'uitnodiging-horen-instelling': {
    titel: 'Uitnodiging om gehoord te worden',
    uitleg: 'Nodigt de instelling voor mbo of vavo of de maatschappelijke zorg uit (artikel 3b).',
    aan: 'instantie',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 3b',
    velden: HOREN,
  },
  'afschrift-raad': {
    titel: 'Afschrift van een proces-verbaal',
    uitleg: 'Stuurt de Raad voor de Kinderbescherming een afschrift na een eerdere veroordeling.',
    aan: 'instantie',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 22 lid 5',
    wpg: true,
    velden: [datum('pv_datum', 'Proces-verbaal ingezonden op', '2026-04-02')],
  },
} as const satisfies Record<string, Sjabloonsoort>;

/** Which letter does what a term asks; H3 is written in the file of investigation (wpg). */
export const BRIEF_BIJ_TERMIJN = {
  T05: 'herinnering-3a',
  T05h: 'herinnering-3a',
  T06: 'herinnering-kennisgeving',
  T07: 'herinnering-vrijstelling',
  T13: 'informatieverzoek',
  T15: 'melding-arbeidsinspectie',
} as const satisfies Partial<Record<Termijncode, string>>;
