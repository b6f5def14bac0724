import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';
import { datum, lang } from '#lib/brieven/sjablonen/veldsoorten.ts';

/** Letters of the Doorstroompunt. Who may not see a traject does not see them either. */
export const DOORSTROOMPUNT = {
  'plan-van-aanpak': {
    titel: 'Plan van aanpak',
    uitleg: 'Het plan van de jongere op papier, zoals het vandaag staat. Beide kanten houden hetzelfde plan.',
    aan: 'gezin',
    besluit: false,
    grondslag: 'WEB artikel 9.2.5',
    recht: 'traject.lezen',
    velden: [
      lang(
        'plan_doelen',
        'Doelen en stappen',
        '1. Ik wil kok worden.\n– Meelopen op de horecaschool. Wie: jij zelf. Uiterlijk 3 juni 2026.',
        { hint: 'Zo staat het in het plan; wat u hier wijzigt, staat alleen in de brief.' },
      ),
      lang('plan_regie', 'Wie houdt het overzicht', 'Dat doet Dirk Doorstroom, je coach.', {
        verplicht: false,
      }),
      datum('plan_datum', 'Zo stond het plan op', '2026-05-25'),
      {
        naam: 'plan_handtekening',
        label: 'Met regels voor handtekeningen',
        voorbeeld: 'ja',
        soort: 'ja-nee',
      },
    ],
  },
  werkbriefing: {
    titel: 'Werkbriefing',
    uitleg: 'Eén pagina voor een partner die de jongere gaat begeleiden, met de grond waarop u deelt.',
    aan: 'instantie',
    besluit: false,
    grondslag: 'WEB artikel 9.2.5',
    recht: 'traject.lezen',
    velden: [
      lang(
        'briefing_grondslag',
        'Waarom deelt u dit, en op welke grond',
        'Kim begint bij u op 1 juni. Kim gaf op 20 mei 2026 instemming om deze gegevens met u te delen.',
        { hint: 'Noem het doel en de instemming of de bepaling waarop u deelt.' },
      ),
      lang('briefing_wie', 'Wie is het', 'Kim Voorbeeld, 19 jaar, woont in Voorbeeldstad.'),
      lang('briefing_wil', 'Wat wil de jongere zelf', '– Ik wil kok worden.', { verplicht: false }),
      lang('briefing_loopt', 'Wat loopt er', '– Jobcoach (Werkcentrum), sinds 1 mei 2026', {
        verplicht: false,
      }),
      lang(
        'briefing_afspraken',
        'Wat is afgesproken',
        '– Meelopen op de horecaschool. Wie: de jongere zelf.',
        {
          verplicht: false,
        },
      ),
      lang('briefing_volgende', 'Volgende stap', 'Kennismaken op de werkplek. Uiterlijk 3 juni 2026.', {
        verplicht: false,
      }),
      lang('briefing_vooraf', 'Goed om te weten voor het eerste gesprek', 'Kim appt liever dan bellen.', {
        verplicht: false,
        hint: 'Niets over gezondheid, politie of justitie, en niets over leerplicht.',
      }),
    ],
  },
} as const satisfies Record<string, Sjabloonsoort>;
