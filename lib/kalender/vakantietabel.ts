import type { Schooljaar, VakantieSoort, Zekerheid } from './model.ts';
import { schooljaar } from './model.ts';

/** 'eerste dag/laatste dag', both inclusive, from Saturday up to and including Sunday. */
type Tijdvak = `${string}/${string}`;
type Rij = readonly [soort: VakantieSoort, noord: Tijdvak, midden: Tijdvak, zuid: Tijdvak];

export type Vakantiejaar = {
  readonly schooljaar: Schooljaar;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
  readonly vakanties: readonly Rij[];
};

const BRON =
  'https://www.rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar';

/**
 * School holidays as the ministry of OCW publishes them per region. Summer, Christmas and one week in May are binding;
 * autumn, spring and a second week in May are advice, so a school's own calendar goes first where it is known.
 *
 * GELEZEN: read on the ministry's page. SECUNDAIR: taken from public copies of that page which agree with each other.
 * ALGEMENE_KENNIS: not seen in an official copy, confirm before use. For 2026-2027 only Midden was confirmed, by the
 * calendars of several schools; Noord and Zuid were not.
 */
export const VAKANTIETABEL: readonly Vakantiejaar[] = [
  {
    // Only the summer, because the next school year begins within it.
    schooljaar: schooljaar('2021-2022'),
    bron: `${BRON}/overzicht-schoolvakanties-2021-2022`,
    zekerheid: 'SECUNDAIR',
    vakanties: [['ZOMER', '2022-07-16/2022-08-28', '2022-07-09/2022-08-21', '2022-07-23/2022-09-04']],
  },
  {
    schooljaar: schooljaar('2022-2023'),
    bron: `${BRON}/overzicht-schoolvakanties-2022-2023`,
    zekerheid: 'SECUNDAIR',
    vakanties: [
      ['HERFST', '2022-10-15/2022-10-23', '2022-10-22/2022-10-30', '2022-10-22/2022-10-30'],
      ['KERST', '2022-12-24/2023-01-08', '2022-12-24/2023-01-08', '2022-12-24/2023-01-08'],
      ['VOORJAAR', '2023-02-25/2023-03-05', '2023-02-25/2023-03-05', '2023-02-18/2023-02-26'],
      ['MEI', '2023-04-29/2023-05-07', '2023-04-29/2023-05-07', '2023-04-29/2023-05-07'],
      ['ZOMER', '2023-07-22/2023-09-03', '2023-07-08/2023-08-20', '2023-07-15/2023-08-27'],
    ],
  },
  {
    schooljaar: schooljaar('2023-2024'),
    bron: `${BRON}/overzicht-schoolvakanties-2023-2024`,
    zekerheid: 'SECUNDAIR',
    vakanties: [
      ['HERFST', '2023-10-21/2023-10-29', '2023-10-14/2023-10-22', '2023-10-14/2023-10-22'],
      ['KERST', '2023-12-23/2024-01-07', '2023-12-23/2024-01-07', '2023-12-23/2024-01-07'],
      ['VOORJAAR', '2024-02-17/2024-02-25', '2024-02-17/2024-02-25', '2024-02-10/2024-02-18'],
      ['MEI', '2024-04-27/2024-05-05', '2024-04-27/2024-05-05', '2024-04-27/2024-05-05'],
      ['ZOMER', '2024-07-20/2024-09-01', '2024-07-13/2024-08-25', '2024-07-06/2024-08-18'],
    ],
  },
  {
    schooljaar: schooljaar('2024-2025'),
    bron: `${BRON}/overzicht-schoolvakanties-2024-2025`,
    zekerheid: 'SECUNDAIR',
    vakanties: [
      ['HERFST', '2024-10-26/2024-11-03', '2024-10-26/2024-11-03', '2024-10-19/2024-10-27'],
      ['KERST', '2024-12-21/2025-01-05', '2024-12-21/2025-01-05', '2024-12-21/2025-01-05'],
      ['VOORJAAR', '2025-02-15/2025-02-23', '2025-02-22/2025-03-02', '2025-02-22/2025-03-02'],
      ['MEI', '2025-04-26/2025-05-04', '2025-04-26/2025-05-04', '2025-04-26/2025-05-04'],
      ['ZOMER', '2025-07-12/2025-08-24', '2025-07-19/2025-08-31', '2025-07-05/2025-08-17'],
    ],
  },
  {
    schooljaar: schooljaar('2025-2026'),
    bron: `${BRON}/overzicht-schoolvakanties-2025-2026`,
    zekerheid: 'SECUNDAIR',
    vakanties: [
      ['HERFST', '2025-10-18/2025-10-26', '2025-10-18/2025-10-26', '2025-10-11/2025-10-19'],
      ['KERST', '2025-12-20/2026-01-04', '2025-12-20/2026-01-04', '2025-12-20/2026-01-04'],
      ['VOORJAAR', '2026-02-21/2026-03-01', '2026-02-14/2026-02-22', '2026-02-14/2026-02-22'],
      ['MEI', '2026-04-25/2026-05-03', '2026-04-25/2026-05-03', '2026-04-25/2026-05-03'],
      ['ZOMER', '2026-07-04/2026-08-16', '2026-07-18/2026-08-30', '2026-07-11/2026-08-23'],
    ],
  },
  {
    schooljaar: schooljaar('2026-2027'),
    bron: `${BRON}/overzicht-schoolvakanties-2026-2027`,
    zekerheid: 'ALGEMENE_KENNIS',
    vakanties: [
      ['HERFST', '2026-10-10/2026-10-18', '2026-10-17/2026-10-25', '2026-10-17/2026-10-25'],
      ['KERST', '2026-12-19/2027-01-03', '2026-12-19/2027-01-03', '2026-12-19/2027-01-03'],
      ['VOORJAAR', '2027-02-20/2027-02-28', '2027-02-20/2027-02-28', '2027-02-13/2027-02-21'],
      ['MEI', '2027-04-24/2027-05-02', '2027-04-24/2027-05-02', '2027-04-24/2027-05-02'],
      ['ZOMER', '2027-07-10/2027-08-22', '2027-07-17/2027-08-29', '2027-07-24/2027-09-05'],
    ],
  },
  {
    schooljaar: schooljaar('2027-2028'),
    bron: `${BRON}/overzicht-schoolvakanties-2027-2028`,
    zekerheid: 'GELEZEN',
    vakanties: [
      ['HERFST', '2027-10-16/2027-10-24', '2027-10-16/2027-10-24', '2027-10-23/2027-10-31'],
      ['KERST', '2027-12-25/2028-01-09', '2027-12-25/2028-01-09', '2027-12-25/2028-01-09'],
      ['VOORJAAR', '2028-02-19/2028-02-27', '2028-02-26/2028-03-05', '2028-02-26/2028-03-05'],
      ['MEI', '2028-04-29/2028-05-07', '2028-04-29/2028-05-07', '2028-04-29/2028-05-07'],
      ['ZOMER', '2028-07-15/2028-08-27', '2028-07-08/2028-08-20', '2028-07-22/2028-09-03'],
    ],
  },
];
