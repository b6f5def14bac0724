import type { Deel, Vorm, Vormrij } from '../model.ts';
import { deel } from './bouwstenen.ts';

/** "5-18 jaar" read as 5 up to and including 18; the regulation does not say. Take away '18' to read it as up to 18. */
const LEEFTIJDEN = ['5-17', '18'];
/** The day on which CBS counts inhabitants. */
const INWONERS: Deel = {
  indicator: 'inwoners-schoolleeftijd',
  kies: { leeftijd: LEEFTIJDEN },
  op: '1-januari',
};

const perDuizend = (code: string, label: string, ...teller: readonly Deel[]): Vormrij => ({
  code,
  label,
  bereken: { soort: 'verhouding', teller, noemer: [INWONERS], maal: 1000, decimalen: 2 },
});

export const BBV: Vorm = {
  code: 'bbv',
  titel: 'Beleidsindicatoren begroting (BBV)',
  voor: 'gemeenteraad, in begroting en jaarstukken',
  grondslag:
    'Besluit begroting en verantwoording, artikel 25 lid 2 onder a; Regeling beleidsindicatoren gemeenten',
  jaar: 'schooljaar',
  voorbehoud:
    'DUO en Ingrado publiceren deze indicatoren ook. Hier staat wat het eigen werk oplevert, met inwoners van 5 tot en met 18 jaar op 1 januari; de regeling zegt niet of 18 meetelt en op welke dag.',
  termijn: {
    dag: null,
    bron: 'Met de begroting en de jaarstukken van de gemeente; een eigen dag is er niet (Besluit begroting en verantwoording, artikel 25).',
  },
  naarBuiten:
    'De begroting en de jaarstukken leest iedereen. Geef daarvoor de openbare uitgave van een klaargezette kopie mee: daarin zijn kleine aantallen beschermd, ook tegen wat al gepubliceerd is. De andere bestanden blijven binnen het bureau.',
  openbaar: true,
  perGemeente: false,
  tabellen: [
    {
      code: 'verzuim',
      titel: 'Verzuim per 1.000 inwoners van 5 tot en met 18 jaar',
      rijkop: 'Indicator',
      kolommen: 'gemeenten',
      optellen: false,
      totaalkop: 'hele bureau',
      rijen: [
        perDuizend('absoluut', 'Absoluut verzuim', deel('absoluut-onderzocht')),
        perDuizend('relatief', 'Relatief verzuim', deel('gemelde-leerlingen')),
      ],
      noten: [
        'Absoluut verzuim: werkprocessen met bevestigd absoluut verzuim. Relatief verzuim: leerlingen die ten minste één keer zijn gemeld.',
      ],
    },
    {
      code: 'vsv',
      titel: 'Voortijdig schoolverlaters zonder startkwalificatie',
      rijkop: 'Indicator',
      kolommen: 'gemeenten',
      optellen: false,
      totaalkop: 'hele bureau',
      rijen: (['definitief', 'voorlopig'] as const).map((stand) => ({
        code: stand,
        label: `Vsv’ers, % van de deelnemers vo en mbo (DUO, ${stand})`,
        bereken: {
          soort: 'verhouding',
          teller: [deel('dsp-duo-vsv-gemeente', { stand: [stand] })],
          noemer: [{ ...deel('dsp-duo-vsv-gemeente', { stand: [stand] }), wat: 'noemer' }],
          maal: 100,
          decimalen: 2,
        },
      })),
      noten: ['Geteld door DUO en ingelezen; voorlopig en definitief zijn twee publicaties.'],
    },
    {
      code: 'getallen',
      titel: 'De getallen eronder',
      rijkop: 'Getal',
      kolommen: 'gemeenten',
      optellen: false,
      totaalkop: 'hele bureau',
      rijen: [
        {
          code: 'inwoners',
          label: 'Inwoners van 5 tot en met 18 jaar op 1 januari',
          bereken: { soort: 'som', delen: [INWONERS] },
        },
        {
          code: 'absoluut',
          label: 'Absoluut verzuim',
          bereken: { soort: 'som', delen: [deel('absoluut-onderzocht')] },
        },
        {
          code: 'relatief',
          label: 'Gemelde leerlingen',
          bereken: { soort: 'som', delen: [deel('gemelde-leerlingen')] },
        },
      ],
      noten: [],
    },
  ],
  controles: [],
};
