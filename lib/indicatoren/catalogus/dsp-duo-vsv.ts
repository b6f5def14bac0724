import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Dimensie, EerdereVersie, Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';

/** Voorlopig and definitief are two publications about the same young people, so they are never added up. */
const STAND: Dimensie = {
  code: 'stand',
  label: 'publicatie',
  vast: true,
  waarden: [
    { code: 'definitief', label: 'definitief' },
    { code: 'voorlopig', label: 'voorlopig' },
  ],
};

/** Each counted young person is a row, though nobody knows who: DUO gives numbers. */
function zaken(uitsplitsing: string, kolom: string): string {
  return `with ${JAAR}
    select jaar.jaar, g.gegevens->>'stand' as stand, ${kolom}, null::uuid as jongere_id, g.onderwerp_id,
           n <= (g.gegevens->>'vsv')::int as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     cross join lateral generate_series(1, (g.gegevens->>'deelnemers')::int) as n
     where ${stond('g')} and g.soort = 'DuoVsvGepubliceerd' and g.gegevens->>'uitsplitsing' = '${uitsplitsing}'`;
}

const KERN = {
  onderwerp: 'doorstroompunt',
  teller: 'nieuwe vsv’ers van het cohort, volgens DUO',
  noemer: 'deelnemers die op 1 oktober stonden ingeschreven',
  formule: '100 × (A − B − C − D) ÷ A',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: true,
  ingelezen: true,
  gepubliceerdDoor: 'DUO',
  bekendUit: ['DuoVsvGepubliceerd'],
  bron: 'Publicatie van DUO, ingelezen als bestand met vsv-cijfers',
  versie: 2,
  geldigVan: datum('2025-08-01'),
  geteldVan: datum('2025-08-01'),
  heeftAmbitie: true,
  streefwaarde: null,
  hoofdcijfer: { stand: 'definitief' },
  zieOok: ['dsp-uitval', 'dsp-meldingen'],
} as const satisfies Partial<Indicator>;

/** DUO counts; a cohort that DUO never published by a definition cannot be counted by it here. */
function totCohort2024(definitie: string): readonly EerdereVersie[] {
  return [
    {
      versie: 1,
      geldigVan: datum('2000-08-01'),
      geteldTot: datum('2025-07-31'),
      definitie,
      bron: 'Publicatie van DUO, ingelezen als duo-vsv-cijfers; definitie: bijlage A van de Regeling prestatiebox mbo',
      reden:
        'De Regeling regionaal programma en Doorstroompuntfunctie 2026-2029 (Stcrt. 2025, 34596) past de definitie van een nieuwe vsv’er aan, zo zeggen de ministeries. De nieuwe tekst is ons niet bekend. Cohorten tot en met 2024-2025 en latere zijn daarom twee reeksen; DUO heeft geen cohort volgens beide geteld.',
    },
  ];
}

const VANAF_2025 =
  'Nieuwe voortijdig schoolverlaters zoals DUO ze telt vanaf het cohort 2025-2026, volgens de aangepaste definitie van de Regeling 2026-2029. De precieze tekst daarvan is ons niet bekend. Geteld door DUO uit het register, niet uit het eigen werk: dit cijfer en de eigen telling horen niet in één grafiek.';

const DEFINITIE =
  'Wie op 1 oktober van het schooljaar stond ingeschreven, jonger dan 22 was, en een jaar later niet meer stond ingeschreven en geen startkwalificatie had. Geteld door DUO uit het register, niet uit het eigen werk: dit cijfer en de eigen telling gaan over verschillende groepen en horen niet in één grafiek.';

/** Of the definition to 2024: nobody in it is 22 or older, so an age above that does not apply; it is not zero and not hidden. */
const LEEFTIJD_TOT_22: Dimensie = {
  code: 'leeftijd',
  label: 'leeftijd',
  waarden: [
    { code: '<16', label: 'jonger dan 16' },
    { code: '16-17', label: '16 tot 18' },
    { code: '18-22', label: '18 tot 22' },
  ],
};

const STREEF = 'Het streefcijfer per niveau staat bij de publicatie op de pagina Vsv volgens DUO.';
const EIGEN = 'De eigen telling staat bij "K5 Uitval, eigen telling".';

export const DUO_VSV_GEMEENTE: Indicator = {
  ...KERN,
  code: 'dsp-duo-vsv-gemeente',
  titel: 'Nieuwe vsv’ers volgens DUO, naar gemeente',
  vraag: 'Welk deel van de leerlingen en studenten viel uit, per woongemeente?',
  definitie: VANAF_2025,
  eerder: totCohort2024(DEFINITIE),
  dimensies: [STAND, GEMEENTE],
  zaken: zaken('gemeente', `g.gegevens->>'gemeente' as gemeente`),
  voorbeeld:
    'Roermond: 3.810 deelnemers, 116 nieuwe vsv’ers. Uitkomst: 3,04 %. Met Echt-Susteren (39 van 1.701), Maasgouw (27 van 1.226) en Roerdalen (21 van 1.215) erbij: 203 van 7.952 is 2,55 %.',
};

export const DUO_VSV_NIVEAU: Indicator = {
  ...KERN,
  code: 'dsp-duo-vsv-niveau',
  titel: 'Nieuwe vsv’ers volgens DUO, naar onderwijs',
  vraag: 'Uit welk onderwijs vallen de meesten uit?',
  definitie: `${VANAF_2025} ${STREEF}`,
  eerder: totCohort2024(`${DEFINITIE} ${STREEF}`),
  dimensies: [
    STAND,
    {
      code: 'niveau',
      label: 'onderwijs',
      waarden: [
        { code: 'vo-onderbouw', label: 'vo onderbouw' },
        { code: 'vmbo', label: 'vmbo bovenbouw' },
        { code: 'havo-vwo', label: 'havo en vwo bovenbouw' },
        { code: 'vo-bovenbouw', label: 'vo bovenbouw, samen gepubliceerd' },
        ...['1', '2', '3', '4'].map((code) => ({ code, label: `mbo niveau ${code}` })),
      ],
    },
  ],
  zaken: zaken('niveau', `g.gegevens->>'deel' as niveau`),
  voorbeeld: 'Mbo niveau 2: 200 deelnemers, 18 nieuwe vsv’ers; niveau 4: 400 en 8. Uitkomst: 9 % en 2 %.',
};

export const DUO_VSV_LEEFTIJD: Indicator = {
  ...KERN,
  code: 'dsp-duo-vsv-leeftijd',
  titel: 'K5 Uitval volgens DUO, naar leeftijd',
  vraag: 'Op welke leeftijd vallen jongeren uit, volgens DUO?',
  definitie: `${VANAF_2025} ${EIGEN}`,
  eerder: totCohort2024(`${DEFINITIE} ${EIGEN}`).map((toen) => ({
    ...toen,
    dimensies: [STAND, LEEFTIJD_TOT_22],
  })),
  dimensies: [
    STAND,
    {
      code: 'leeftijd',
      label: 'leeftijd',
      waarden: [
        { code: '<16', label: 'jonger dan 16' },
        { code: '16-17', label: '16 tot 18' },
        { code: '18-22', label: '18 tot 23' },
        { code: '23-26', label: '23 tot 27' },
      ],
    },
  ],
  zaken: zaken('leeftijd', `g.gegevens->>'deel' as leeftijd`),
  voorbeeld: '16 tot 18: 500 deelnemers, 10 nieuwe vsv’ers; 18 tot 23: 300 en 15. Uitkomst: 2 % en 5 %.',
};

export const DUO_VSV_GESLACHT: Indicator = {
  ...KERN,
  code: 'dsp-duo-vsv-geslacht',
  titel: 'Nieuwe vsv’ers volgens DUO, naar geslacht',
  vraag: 'Vallen jongens of meisjes vaker uit?',
  definitie: VANAF_2025,
  eerder: totCohort2024(DEFINITIE),
  dimensies: [
    STAND,
    {
      code: 'geslacht',
      label: 'geslacht',
      waarden: [
        { code: 'm', label: 'jongens' },
        { code: 'v', label: 'meisjes' },
        { code: 'x', label: 'anders of onbekend' },
      ],
    },
  ],
  zaken: zaken('geslacht', `g.gegevens->>'deel' as geslacht`),
  voorbeeld: 'Jongens: 400 deelnemers, 12 nieuwe vsv’ers; meisjes: 400 en 8. Uitkomst: 3 % en 2 %.',
};
