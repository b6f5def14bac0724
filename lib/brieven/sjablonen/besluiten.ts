import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';
import { ARTIKEL, datum, lang, regel } from '#lib/brieven/sjablonen/veldsoorten.ts';
import type { Sjabloonveld } from '#lib/brieven/sjablonen/velden.ts';

const BEZWAAR: Sjabloonveld = {
  naam: 'bezwaar_mogelijk',
  label: 'Tegen deze beslissing staat bezwaar open',
  voorbeeld: 'ja',
  soort: 'ja-nee',
};
const VERLOF = [
  datum('aanvraag_datum', 'Dag van de aanvraag', '2026-02-20'),
  datum('verlof_van', 'Eerste dag van het verlof', '2026-04-06'),
  datum('verlof_tot', 'Laatste dag van het verlof', '2026-04-24'),
  regel('verlof_schooldagen', 'Aantal schooldagen', '14'),
  lang('verlof_reden', 'Reden van de aanvraag', 'Een ernstig ziek familielid in het buitenland.'),
  regel('verlof_hoofd', 'Wie van de school is gehoord', 'de directeur van het Voorbeeldcollege'),
] as const;

/** Decisions, and what goes before one. */
export const BESLUITEN = {
  'besluit-vrijstelling': {
    titel: 'Brief over de vrijstelling',
    uitleg: 'De vrijstelling geldt: artikel 5 onder a, b of c, artikel 5a of artikel 15.',
    aan: 'gezin',
    besluit: true,
    grondslag: 'Leerplichtwet 1969, artikel 5, 5a, 6 en 15',
    velden: [
      ARTIKEL,
      datum('aanvraag_datum', 'Dag van de kennisgeving of aanvraag', '2026-05-18'),
      datum('vrijstelling_van', 'Eerste dag', '2026-08-01'),
      datum('vrijstelling_tot', 'Laatste dag', '2027-07-31', {
        verplicht: false,
        hint: 'Leeg als de vrijstelling blijvend is',
      }),
      lang('motivering', 'Waarom de vrijstelling geldt', 'De school in Maaseik verklaart dat Kim daar staat ingeschreven en de school geregeld bezoekt.'), // prettier-ignore
      datum('hernieuwen_voor', 'Opnieuw aanvragen voor', '2027-07-01', { verplicht: false, hint: 'Leeg als dat niet hoeft' }), // prettier-ignore
      BEZWAAR,
    ],
  },
  'besluit-geen-vrijstelling': {
    titel: 'Brief: geen vrijstelling',
    uitleg: 'Een beroep op vrijstelling (artikel 5 of 5a) slaagt niet; de jongere moet op een school staan.',
    aan: 'gezin',
    besluit: true,
    grondslag: 'Leerplichtwet 1969, artikel 5 tot en met 9',
    velden: [
      ARTIKEL,
      datum('aanvraag_datum', 'Dag van de kennisgeving of aanvraag', '2026-05-18'),
      lang('motivering', 'Waarom de vrijstelling niet geldt', 'De verklaring van de school ontbreekt.'),
      datum('inschrijven_voor', 'Ingeschreven op een school voor', '2026-09-01', { verplicht: false }),
      BEZWAAR,
    ],
  },
  'besluit-vervangende-leerplicht': {
    titel: 'Besluit vervangende leerplicht',
    uitleg: 'Staat een ander programma toe in plaats van (een deel van) de school.',
    aan: 'gezin',
    besluit: true,
    grondslag: 'Leerplichtwet 1969, artikel 3a en 3b',
    velden: [
      regel('vervangend_artikel', 'Artikel van de Leerplichtwet', 'artikel 3a'),
      datum('aanvraag_datum', 'Dag van de aanvraag', '2026-05-18'),
      datum('vervangend_van', 'Eerste dag', '2026-08-01'),
      datum('vervangend_tot', 'Laatste dag', '2027-07-31'),
      datum('verlengen_voor', 'Verlenging aanvragen uiterlijk op', '2027-06-05', { verplicht: false, hint: 'Leeg bij artikel 3b: dat kent geen verlenging' }), // prettier-ignore
      lang(
        'programma',
        'Het programma',
        'Drie dagen per week school en twee dagen licht werk bij een kwekerij.',
      ),
      lang(
        'motivering',
        'Waarom dit wordt toegestaan',
        'De school en Kim zijn gehoord en staan achter het plan.',
      ),
    ],
  },
  'verlof-toekenning': {
    titel: 'Besluit: verlof toegestaan',
    uitleg: 'Staat verlof van meer dan tien schooldagen toe wegens andere gewichtige omstandigheden.',
    aan: 'gezin',
    besluit: true,
    grondslag: 'Leerplichtwet 1969, artikel 11 onder g en 14 lid 3',
    velden: [
      ...VERLOF,
      lang('motivering', 'Waarom dit wordt toegestaan', 'De omstandigheden vallen buiten uw wil.'),
    ],
  },
  'verlof-afwijzing': {
    titel: 'Besluit: verlof niet toegestaan',
    uitleg: 'Wijst een aanvraag om verlof van meer dan tien schooldagen af.',
    aan: 'gezin',
    besluit: true,
    grondslag: 'Leerplichtwet 1969, artikel 11 onder g en 14 lid 3',
    velden: [
      ...VERLOF,
      lang('motivering', 'Waarom dit niet wordt toegestaan', 'De reis kan in een vakantie.'),
    ],
  },
  'dwangsom-voornemen': {
    titel: 'Voornemen last onder dwangsom',
    uitleg: 'Kondigt een last onder dwangsom aan en vraagt om een zienswijze.',
    recht: 'handhaving.lezen',
    aan: 'ouders',
    besluit: false,
    grondslag: 'Algemene wet bestuursrecht, artikel 4:8 en 5:32',
    velden: [
      lang(
        'overtreding',
        'De overtreding',
        'Kim staat sinds 1 september 2025 niet op een school ingeschreven.',
      ),
      lang(
        'last',
        'Wat moet gebeuren',
        'U schrijft Kim in op een school en zorgt dat Kim daar naartoe gaat.',
      ),
      regel('dwangsom_bedrag', 'Dwangsom', '€ 100 per week', { hint: 'Met eenheid: € 100 per week' }),
      regel('dwangsom_maximum', 'Maximum', '€ 1.000'),
      regel('begunstiging', 'Hoe lang er tijd is', 'twee weken na het besluit'),
      datum('zienswijze_voor', 'Zienswijze uiterlijk', '2026-04-14', { weekdag: true }),
    ],
  },
  'dwangsom-beschikking': {
    titel: 'Besluit last onder dwangsom',
    uitleg: 'Legt een last onder dwangsom op.',
    recht: 'handhaving.lezen',
    aan: 'ouders',
    besluit: true,
    grondslag: 'Algemene wet bestuursrecht, artikel 5:32 tot en met 5:35',
    velden: [
      lang(
        'overtreding',
        'De overtreding',
        'Kim staat sinds 1 september 2025 niet op een school ingeschreven.',
      ),
      lang(
        'last',
        'Wat moet gebeuren',
        'U schrijft Kim in op een school en zorgt dat Kim daar naartoe gaat.',
      ),
      regel('dwangsom_bedrag', 'Dwangsom', '€ 100 per week', { hint: 'Met eenheid: € 100 per week' }),
      regel('dwangsom_maximum', 'Maximum', '€ 1.000'),
      datum('begunstiging_tot', 'Tijd tot en met', '2026-05-04'),
      lang('zienswijze', 'De zienswijze en ons antwoord', 'U heeft geen zienswijze gegeven.'),
    ],
  },
} as const satisfies Record<string, Sjabloonsoort>;
