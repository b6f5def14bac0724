import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';
import { ARTIKEL, datum, lang, regel, tijd } from '#lib/brieven/sjablonen/veldsoorten.ts';

const VERZUIM = lang(
  'verzuim_omschrijving',
  'Wat de school heeft gemeld',
  'De school meldt dat Kim sinds 2 maart 2026 18 lesuren zonder geldige reden heeft gemist.',
  { hint: 'Hele zinnen; zo staat het in de brief.' },
);
/** Letters that decide nothing. */
export const BRIEVEN = {
  kennisgeving: {
    titel: 'Kennisgeving van verzuim',
    uitleg: 'Laat het gezin weten dat de school verzuim heeft gemeld (stap 4 van de routekaart).',
    aan: 'gezin',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 2 en 4',
    velden: [VERZUIM],
  },
  'uitnodiging-gesprek': {
    titel: 'Uitnodiging voor een gesprek',
    uitleg: 'Nodigt het gezin uit om over het verzuim te praten.',
    aan: 'gezin',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 16 en 22',
    velden: [
      datum('gesprek_datum', 'Dag van het gesprek', '2026-03-24', { weekdag: true }),
      tijd('gesprek_tijd', 'Hoe laat', '14.30'),
      regel('gesprek_plaats', 'Waar', 'Voorbeeldcollege, kamer 2.14', {
        hint: 'Gebouw en kamer, of het adres',
      }),
    ],
  },
  waarschuwing: {
    titel: 'Waarschuwing',
    uitleg: 'Waarschuwt het gezin na verzuim, met de afspraken die zijn gemaakt.',
    aan: 'gezin',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 2, 4 en 26',
    velden: [
      VERZUIM,
      lang('afspraken', 'Wat is afgesproken', 'Kim is vanaf maandag elke dag op tijd op school.', {
        verplicht: false,
      }),
    ],
  },
  'oproep-verhoor': {
    titel: 'Oproep voor een verhoor',
    uitleg: 'Roept iemand als verdachte op voor een verhoor door de leerplichtambtenaar als boa.',
    aan: 'gezin',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 26; Wetboek van Strafvordering, artikel 27c en 29',
    wpg: true,
    velden: [
      VERZUIM,
      datum('verhoor_datum', 'Dag van het verhoor', '2026-04-02', { weekdag: true }),
      tijd('verhoor_tijd', 'Hoe laat', '10.00'),
      regel('verhoor_plaats', 'Waar', 'Stadskantoor, balie 3'),
    ],
  },
  'terugkoppeling-school': {
    titel: 'Terugkoppeling aan de school',
    uitleg: 'Laat de school weten wat er met haar melding is gedaan.',
    aan: 'school',
    besluit: false,
    grondslag: 'Besluit register onderwijsdeelnemers, artikel 21',
    velden: [
      datum('melding_datum', 'Dag van de melding', '2026-03-02'),
      lang('terugkoppeling', 'Wat er is gedaan', 'Op 24 maart 2026 is met Kim en de ouders gesproken.'),
      lang('vervolg', 'Wat de school nu kan doen', 'Meld nieuw verzuim opnieuw.', { verplicht: false }),
    ],
  },
  'herinnering-vrijstelling': {
    titel: 'Herinnering: vrijstelling voor het nieuwe schooljaar',
    uitleg: 'Herinnert ouders eraan de kennisgeving voor 1 juli opnieuw te doen.',
    aan: 'ouders',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 6 lid 2',
    velden: [
      ARTIKEL,
      regel('nieuw_schooljaar', 'Voor welk schooljaar', '2026-2027'),
      datum('uiterlijk', 'Uiterlijk', '2026-06-30'),
    ],
  },
  'halt-verwijzing': {
    titel: 'Verwijzing naar Halt',
    uitleg: 'Verwijst de jongere naar Halt, en laat de jongere en de ouders weten dat de zaak daarheen gaat.',
    aan: 'gezin',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 2 lid 3 en 26; Wetboek van Strafrecht, artikel 77e',
    wpg: true,
    velden: [
      regel('halt_vestiging', 'Vestiging van Halt', 'Halt Limburg'),
      lang('halt_adres', 'Adres van Halt', 'Postbus 100\n6130 AC Sittard', {
        verplicht: false,
        hint: 'Alleen op de brief aan Halt.',
      }),
      { ...VERZUIM, hint: 'Hele zinnen; zo staat het in de brief aan de jongere en de ouders.' },
      lang(
        'halt_verzuim',
        'Het verzuim',
        'Het gaat om 12 uur ongeoorloofd verzuim, het laatst op 2 maart 2026.',
        {
          verplicht: false,
          hint: 'Alleen in de brief aan Halt.',
        },
      ),
      lang(
        'halt_instemming',
        'Wie instemt',
        'De jongere stemt in met deze verwijzing, en de ouders stemmen ook in.',
        {
          verplicht: false,
          hint: 'Alleen in de brief aan Halt.',
        },
      ),
      lang('halt_toelichting', 'Toelichting voor Halt', 'Kim is het best na schooltijd te bereiken.', {
        verplicht: false,
        hint: 'Alleen in de brief aan Halt.',
      }),
    ],
  },
  'overdracht-dossier': {
    titel: 'Overdracht van het dossier',
    uitleg: 'Draagt het leerplichtdeel van het dossier over aan de gemeente waar de jongere nu woont.',
    aan: 'instantie',
    besluit: false,
    grondslag: 'Leerplichtregeling 1995, artikel 3 lid 2',
    velden: [
      regel('nieuwe_gemeente', 'Nieuwe gemeente', 'Maastricht'),
      datum('verhuisd_op', 'Verhuisd op', '2026-03-01'),
      lang(
        'overgedragen',
        'Wat wordt overgedragen',
        'De melding van 2 maart 2026 en de verslagen van twee gesprekken.',
      ),
    ],
  },
  'uitnodiging-spreekuur': {
    titel: 'Uitnodiging voor het spreekuur op school',
    uitleg: 'Nodigt de jongere uit voor een kort gesprek op school, om verzuim te voorkomen.',
    aan: 'gezin',
    besluit: false,
    grondslag: 'Leerplichtwet 1969, artikel 16',
    velden: [
      datum('spreekuur_datum', 'Dag van het spreekuur', '2026-03-24', { weekdag: true }),
      tijd('spreekuur_tijd', 'Hoe laat', '10.20'),
      regel('spreekuur_plaats', 'Waar', 'Voorbeeldcollege, kamer 0.08'),
    ],
  },
} as const satisfies Record<string, Sjabloonsoort>;
