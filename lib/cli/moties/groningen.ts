import type { Demomotie } from '#lib/cli/moties/model.ts';

/** The budget speaks of 2019 and 2020; a figure of ours is about school years, so those that end in these years. */
const PERIODE = { van: '2018-2019', tot: '2019-2020' } as const;

export const GRONINGEN: Demomotie = {
  kop: {
    soort: 'begroting',
    titel: 'Programmabegroting 2020: vsv en leerplicht',
    tekst:
      'De gemeente wil minder voortijdige schoolverlaters, en thuiszitters zo snel en zo veel mogelijk terug naar school. De begroting meet dat met drie indicatoren: het aantal voortijdige schoolverlaters, het deel van de thuiszitters dat in het schooljaar teruggaat naar het onderwijs, en het aantal thuiszitters dat bij leerplicht in beeld is.',
    raad: 'Gemeenteraad van Groningen',
    gemeente: '0014',
    vastgesteldOp: '2019-11-15',
    bron: 'Begroting 2020, programma 3 Onderwijs, onderdeel 3.2.1 (de dag van vaststelling staat er niet bij; dit is de uiterste dag waarop een begroting bij de provincie ligt)',
    kanttekening:
      'De afspraken komen uit de begroting; de cijfers hieronder niet. Ze komen uit verzonnen dossiers en leveringen van de demoregio Westelijke Mijnstreek, voor een deel over andere jaren, en zeggen niets over Groningen.',
  },
  vragen: [
    {
      kenmerk: 'vsv',
      zin: 'Hoeveel voortijdige schoolverlaters zijn er?',
      cijfer: { indicator: 'dsp-duo-vsv-gemeente', adres: { stand: 'definitief' } },
      streef: [
        { richting: 'minder-dan', waarde: '2,3', eenheid: '%', ...PERIODE, bron: 'Beoogd 2019 en 2020' },
        {
          ...{ richting: 'minder-dan', waarde: '250', eenheid: 'aantal', ...PERIODE },
          bron: 'Beoogd 2019 en 2020, tussen haakjes',
        },
      ],
    },
    {
      kenmerk: 'terug',
      zin: 'Welk deel van de thuiszitters gaat in het schooljaar terug naar het onderwijs?',
      cijfer: { indicator: 'k2-teruggeleid', adres: { variant: 'T1' } },
      streef: [{ richting: 'minstens', waarde: '75', eenheid: '%', ...PERIODE, bron: 'Beoogd 2019 en 2020' }],
    },
    {
      kenmerk: 'in beeld',
      zin: 'Hoeveel thuiszitters zijn er in beeld bij leerplicht?',
      cijfer: { indicator: 'thuiszitters', adres: {} },
      informatie:
        'De begroting vermeldt dit aantal om de situatie te laten zien. Of het hoog of laag is, ligt meer aan het onderwijs dan aan de gemeente; daarom hoort er geen doel bij.',
    },
  ],
  tips: [],
  kosten: [],
  verslag: null,
};
