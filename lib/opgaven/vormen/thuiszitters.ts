import type { Deel, Vorm, Vormkolom } from '../model.ts';
import { deel, som } from './bouwstenen.ts';
import { UITKOMSTEN } from '#lib/thuiszitters/model.ts';
import { LABEL_UITKOMST } from '#lib/thuiszitters/labels.ts';

const PER_SECTOR: readonly Vormkolom[] = [
  { code: 'po', kop: 'primair onderwijs', kies: { sector: ['PO'] } },
  { code: 'so', kop: 'speciaal onderwijs', kies: { sector: ['SO'] } },
  { code: 'vo', kop: 'voortgezet onderwijs', kies: { sector: ['VO'] } },
  { code: 'mbo', kop: 'mbo', kies: { sector: ['MBO'] } },
  { code: 'geen', kop: 'geen of onbekend', kies: { sector: ['onbekend'] } },
];
const SOORTEN = [
  ['av-kort', 'Absoluut verzuim, tot en met 3 maanden', 'AV', '<3m'],
  ['av-lang', 'Absoluut verzuim, langer dan 3 maanden', 'AV', '>3m'],
  ['lrv-kort', 'Langdurig relatief verzuim, tot en met 3 maanden', 'LRV', '<3m'],
  ['lrv-lang', 'Langdurig relatief verzuim, langer dan 3 maanden', 'LRV', '>3m'],
] as const;

const perSoort = (vraag: Pick<Deel, 'indicator' | 'op'>) =>
  SOORTEN.map(([code, label, soort, duur]) =>
    som(code, label, { ...vraag, kies: { soort: [soort], duur: [duur] } }),
  );
const STAND: Deel = { indicator: 'thuiszitters-stand', op: 'teldag' };
const STROOM = deel('thuiszitters');

/** Twice a year with the samenwerkingsverbanden; no official form of it was found. */
export const THUISZITTERSTELLING: Vorm = {
  code: 'thuiszitters',
  titel: 'Thuiszitterstelling',
  voor: 'samenwerkingsverbanden en ministerie van OCW',
  grondslag: 'Definitie van thuiszitten: Kamerstuk 26 695, nr. 108',
  jaar: 'allebei',
  voorbehoud:
    'Een officieel formulier en een vaste teldag zijn ons niet bekend. De stand is die op de teldag, die u zelf kiest: spreek haar af met wie de telling vraagt. Zonder keuze is dat de laatste schooldag van het jaar, of tot en met vandaag in een lopend jaar. Wat er in het jaar gebeurde, telt tot en met de peildatum.',
  termijn: {
    dag: null,
    bron: 'Twee keer per jaar met de samenwerkingsverbanden, op dagen die u samen afspreekt. Een wet die een dag noemt, is ons niet bekend.',
  },
  naarBuiten:
    'Een wet die deze getallen vraagt, is ons niet bekend. Achter een klein aantal is iemand te herkennen: spreek met het samenwerkingsverband af wat u deelt. Voor een openbaar stuk gelden de gepubliceerde cijfers, waarin kleine aantallen zijn beschermd.',
  openbaar: false,
  perGemeente: true,
  kiestTeldag: true,
  tabellen: [
    {
      code: 'stand',
      titel: 'Thuiszitters op de teldag',
      rijkop: 'Soort en duur',
      kolommen: PER_SECTOR,
      optellen: true,
      totaalkop: 'totaal',
      rijen: [...perSoort(STAND), som('alle', 'Alle thuiszitters', STAND)],
      noten: ['Wie niet is ingeschreven, staat bij de sector van de laatste school.'],
    },
    {
      code: 'stroom',
      titel: 'Thuiszitters in het jaar',
      rijkop: 'Soort en duur',
      kolommen: PER_SECTOR,
      optellen: true,
      totaalkop: 'totaal',
      rijen: [...perSoort(STROOM), som('alle', 'Alle thuiszitters', STROOM)],
      noten: ['Een jongere telt één keer, met de periode die het langst duurde.'],
    },
    {
      code: 'uitkomst',
      titel: 'Hoe het afliep',
      rijkop: 'Resultaat',
      kolommen: PER_SECTOR,
      optellen: true,
      totaalkop: 'totaal',
      rijen: [
        ...UITKOMSTEN.map((code) =>
          som(code, LABEL_UITKOMST[code], deel('thuiszitters', { resultaat: [code] })),
        ),
        som('open', 'Nog thuis op de peildatum', deel('thuiszitters', { resultaat: ['open'] })),
      ],
      noten: [
        'Dezelfde jongeren als in de tabel erboven. De peildatum is het einde van het jaar, of vandaag; de teldag geldt alleen voor de stand.',
      ],
    },
  ],
  controles: [
    ...(['stand', 'stroom'] as const).map((tabel) => ({
      code: `${tabel}-telt-op`,
      titel: `De vier soorten zijn samen alle thuiszitters ${tabel === 'stand' ? 'op de teldag' : 'in het jaar'}`,
      links: SOORTEN.map(([rij]) => ({ tabel, rij })),
      teken: '=' as const,
      rechts: [{ tabel, rij: 'alle' }],
    })),
    {
      code: 'uitkomsten-tellen-op',
      titel: 'De resultaten zijn samen alle thuiszitters in het jaar',
      links: [...UITKOMSTEN, 'open'].map((rij) => ({ tabel: 'uitkomst', rij })),
      teken: '=',
      rechts: [{ tabel: 'stroom', rij: 'alle' }],
    },
  ],
};
