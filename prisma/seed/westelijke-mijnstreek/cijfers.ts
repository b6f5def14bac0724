import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import type { Willekeur } from '../willekeur.ts';
import type { Verzameling } from '../rijen.ts';

/** Figures of others, invented: no source prints those of this region. Each cohort voorlopig in February and definitief in October, a year after it. */
const GEMEENTEN = [
  ['0888', 1_050],
  ['1883', 6_600],
  ['0971', 1_720],
] as const;
const NIVEAUS = [
  ['vo-onderbouw', 3_900, 0.004, 0.5],
  ['vmbo', 1_500, 0.008, 1.0],
  ['havo-vwo', 1_900, 0.006, 0.5],
  ['1', 90, 0.24, 26.4],
  ['2', 480, 0.085, 8.6],
  ['3', 620, 0.038, 3.2],
  ['4', 880, 0.031, 2.7],
] as const;
const LEEFTIJDEN = [
  ['<16', 4_300, 0.003],
  ['16-17', 2_700, 0.012],
  ['18-22', 2_370, 0.05],
] as const;
const GESLACHTEN = [
  ['m', 4_720, 0.027],
  ['v', 4_650, 0.019],
] as const;

export function addCijfers(
  set: Verzameling,
  kans: Willekeur,
  jaren: readonly Schooljaar[],
  vandaag: Datum,
): void {
  for (const jaar of jaren) {
    const over = Number(jaar.slice(0, 4)) + 2;
    for (const [stand, dag] of [
      ['voorlopig', '02-15'],
      ['definitief', '10-15'],
    ] as const) {
      const op = datum(`${over}-${dag}`);
      if (op > vandaag) continue;
      const basis = { schooljaar: jaar, stand, gepubliceerd_op: op };
      const add = (rij: Record<string, string | number>, deelnemers: number, deel: number) => {
        const schommel = 0.9 + kans.getal(0, 20) / 100;
        set.add('duo-vsv-cijfers', {
          ...basis,
          ...rij,
          deelnemers,
          vsv: Math.round(deelnemers * deel * schommel),
        });
      };
      for (const [gemeente, aantal] of GEMEENTEN) add({ uitsplitsing: 'gemeente', gemeente }, aantal, 0.023);
      for (const [niveau, aantal, deel, streefpercentage] of NIVEAUS)
        add({ uitsplitsing: 'niveau', niveau, streefpercentage }, aantal, deel);
      for (const [leeftijd, aantal, deel] of LEEFTIJDEN)
        add({ uitsplitsing: 'leeftijd', leeftijd }, aantal, deel);
      for (const [geslacht, aantal, deel] of GESLACHTEN)
        add({ uitsplitsing: 'geslacht', geslacht }, aantal, deel);
    }
  }
}
