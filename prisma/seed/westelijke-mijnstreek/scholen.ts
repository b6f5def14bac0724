import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Verzameling } from '../rijen.ts';

/** Invented schools; their BRIN begins with 99, which no real school has. */
export type School = {
  readonly brin: string;
  readonly naam: string;
  readonly plaats: string;
  readonly gemeente: string;
  readonly sector: Sector;
  readonly soorten: readonly string[];
};

export const SCHOLEN: readonly School[] = [
  {
    brin: '99AA',
    naam: 'Basisschool De Wilgenpoort',
    plaats: 'Sittard',
    gemeente: '1883',
    sector: 'PO',
    soorten: ['BO'],
  },
  {
    brin: '99AB',
    naam: 'Basisschool Het Mergelhof',
    plaats: 'Geleen',
    gemeente: '1883',
    sector: 'PO',
    soorten: ['BO'],
  },
  {
    brin: '99AC',
    naam: 'Basisschool De Maaswerf',
    plaats: 'Stein',
    gemeente: '0971',
    sector: 'PO',
    soorten: ['BO'],
  },
  {
    brin: '99AD',
    naam: 'Basisschool De Klaver',
    plaats: 'Beek',
    gemeente: '0888',
    sector: 'PO',
    soorten: ['BO'],
  },
  {
    brin: '99AE',
    naam: 'SBO De Overstap',
    plaats: 'Geleen',
    gemeente: '1883',
    sector: 'PO',
    soorten: ['SBO'],
  },
  {
    brin: '99SA',
    naam: 'VSO De Lindeboom',
    plaats: 'Sittard',
    gemeente: '1883',
    sector: 'SO',
    soorten: ['VSO'],
  },
  {
    brin: '99VA',
    naam: 'Eikenlyceum',
    plaats: 'Sittard',
    gemeente: '1883',
    sector: 'VO',
    soorten: ['HAVO', 'VWO'],
  },
  {
    brin: '99VB',
    naam: 'Maascollege',
    plaats: 'Stein',
    gemeente: '0971',
    sector: 'VO',
    soorten: ['VMBO', 'HAVO'],
  },
  {
    brin: '99VC',
    naam: 'Kwartelcollege',
    plaats: 'Geleen',
    gemeente: '1883',
    sector: 'VO',
    soorten: ['VMBO'],
  },
  {
    brin: '99VD',
    naam: 'Praktijkschool De Rogge',
    plaats: 'Geleen',
    gemeente: '1883',
    sector: 'VO',
    soorten: ['PRO'],
  },
  {
    brin: '99MA',
    naam: 'Mbo-college Zilverbrug',
    plaats: 'Sittard',
    gemeente: '1883',
    sector: 'MBO',
    soorten: ['MBO1', 'MBO2', 'MBO3', 'MBO4'],
  },
  {
    brin: '99MB',
    naam: 'Vakschool Regenboog',
    plaats: 'Heerlen',
    gemeente: '0917',
    sector: 'MBO',
    soorten: ['MBO2', 'MBO3'],
  },
];

export function addScholen(set: Verzameling): void {
  for (const { brin, naam, plaats, gemeente, sector } of SCHOLEN)
    set.add('scholen', {
      brin,
      naam,
      plaats,
      gemeente,
      sector,
      vestiging: '00',
      email: `verzuim@school-${brin.toLowerCase()}.example`,
    });
}
