import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';
import { ARTIKEL, datum, lang, regel } from '#lib/brieven/sjablonen/veldsoorten.ts';

const AANVRAAG = datum('aanvraag_datum', 'Dag van de aanvraag', '2026-02-20');
const AANVRAAG_OM = regel('aanvraag_om', 'Waar om is gevraagd', 'vervangende leerplicht', {
  hint: 'Zo staat het in de brief: uw aanvraag om verlof.',
});
const ONTBREEKT = lang('ontbreekt', 'Wat ontbreekt', 'Het plan van aanpak van de school.');
const AANVULLEN_TOT = datum('aanvullen_tot', 'Aanvullen tot en met', '2026-03-13');
const AANGEVRAAGD = [
  AANVRAAG,
  datum('aangevraagd_van', 'Gevraagd vanaf', '2026-04-06'),
  datum('aangevraagd_tot', 'Gevraagd tot en met', '2026-04-24'),
];

/** What an application may come to beside yes or no: a part, not enough to decide on, or a refusal of the college. */
export const AANVRAGEN = {
  'verlof-gedeeltelijk': {
    titel: 'Besluit: verlof voor een deel toegestaan',
    uitleg: 'Staat een deel van de gevraagde dagen toe en wijst de andere dagen af.',
    aan: 'gezin',
    besluit: true,
    grondslag: 'Leerplichtwet 1969, artikel 11 onder g en 14 lid 3',
    velden: [
      ...AANGEVRAAGD,
      regel('aangevraagd_dagen', 'Gevraagd aantal schooldagen', '14'),
      datum('toegekend_van', 'Toegestaan vanaf', '2026-04-06'),
      datum('toegekend_tot', 'Toegestaan tot en met', '2026-04-17'),
      regel('toegekend_dagen', 'Toegestaan aantal schooldagen', '9'),
      regel('niet_toegekend', 'Welke dagen niet', '18 april 2026 tot en met 24 april 2026'),
      regel('niet_toegekend_dagen', 'Niet toegestaan aantal schooldagen', '5'),
      lang('verlof_reden', 'Reden van de aanvraag', 'Een ernstig ziek familielid in het buitenland.'),
      regel('verlof_hoofd', 'Wie van de school is gehoord', 'de directeur van het Voorbeeldcollege'),
      lang('motivering', 'Waarom een deel wel en een deel niet', 'Twee weken zijn nodig; de derde week is vakantie.'), // prettier-ignore
    ],
  },
  'verlof-buiten-behandeling': {
    titel: 'Besluit: aanvraag om verlof niet behandeld',
    uitleg: 'Stelt een aanvraag buiten behandeling die na een verzoek niet is aangevuld.',
    aan: 'gezin',
    besluit: true,
    grondslag: 'Algemene wet bestuursrecht, artikel 4:5; Leerplichtwet 1969, artikel 14 lid 3',
    velden: [
      ...AANGEVRAAGD,
      AANVULLEN_TOT,
      lang('ontbreekt', 'Wat ontbreekt', 'Een bewijs van de reden, zoals een verklaring.'),
      lang('motivering', 'Waarom de aanvraag niet wordt behandeld', 'Zonder bewijs kan ik de reden niet beoordelen.'), // prettier-ignore
    ],
  },
  'verzoek-aanvulling': {
    titel: 'Verzoek om uw aanvraag aan te vullen',
    uitleg: 'Vraagt wat er ontbreekt aan een aanvraag om verlof of vrijstelling, met de dag tot wanneer.',
    aan: 'ouders',
    besluit: false,
    grondslag: 'Algemene wet bestuursrecht, artikel 4:5 en 4:15',
    velden: [AANVRAAG, AANVRAAG_OM, ONTBREEKT, AANVULLEN_TOT],
  },
  'besluit-weigering': {
    titel: 'Besluit: aanvraag afgewezen',
    uitleg:
      'Wijst een aanvraag om vervangende leerplicht (3a, 3b) of een vrijstelling volgens artikel 15 af.',
    aan: 'gezin',
    besluit: true,
    grondslag: 'Leerplichtwet 1969, artikel 3a, 3b en 15',
    velden: [
      AANVRAAG,
      AANVRAAG_OM,
      { ...ARTIKEL, voorbeeld: 'artikel 3a', hint: 'Zo staat het in de brief: artikel 3a.' },
      lang(
        'motivering',
        'Waarom de aanvraag wordt afgewezen',
        'De school heeft geen plan met lichte arbeid.',
      ),
      datum('inschrijven_voor', 'Ingeschreven op een school voor', '2026-09-01', {
        verplicht: false,
        hint: 'Leeg als de jongere al op een school staat',
      }),
    ],
  },
  'besluit-buiten-behandeling': {
    titel: 'Besluit: aanvraag niet behandeld',
    uitleg: 'Stelt een aanvraag volgens artikel 3a, 3b of 15 buiten behandeling die niet is aangevuld.',
    aan: 'gezin',
    besluit: true,
    grondslag: 'Algemene wet bestuursrecht, artikel 4:5; Leerplichtwet 1969, artikel 3a, 3b en 15',
    velden: [
      AANVRAAG,
      AANVRAAG_OM,
      { ...ARTIKEL, voorbeeld: 'artikel 3a', hint: 'Zo staat het in de brief: artikel 3a.' },
      ONTBREEKT,
      AANVULLEN_TOT,
    ],
  },
} as const satisfies Record<string, Sjabloonsoort>;
