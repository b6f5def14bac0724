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
      const add = (
        delen: readonly { rij: Record<string, string | number>; deelnemers: number; vsv: number }[],
      ) => {
        const [weg, gekwalificeerd] = AANDELEN.map((deel) => aandelenVan(delen, deel));
        for (const [plek, { rij, deelnemers, vsv }] of delen.entries()) {
          const [b, d] = [weg?.[plek] ?? 0, gekwalificeerd?.[plek] ?? 0];
          set.add('duo-vsv-cijfers', {
            ...{ ...basis, ...rij, deelnemers, weg: b },
            ...{ ingeschreven: deelnemers - b - d - vsv, gekwalificeerd: d, vsv },
          });
        }
      };
      const perNiveau = NIVEAUS.map(([, aantal, deel]) =>
        Math.round(aantal * deel * (0.9 + kans.getal(0, 20) / 100)),
      );
      add(
        NIVEAUS.map(([niveau, deelnemers, , streefpercentage], plek) => ({
          rij: { uitsplitsing: 'niveau', niveau, streefpercentage },
          ...{ deelnemers, vsv: perNiveau[plek] ?? 0 },
        })),
      );
      const totaal = perNiveau.reduce((som, vsv) => som + vsv, 0);
      for (const [uitsplitsing, delen] of DELEN) {
        const vsv = verdeel(totaal, delen);
        add(
          delen.map(([deel, deelnemers], plek) => ({
            rij: { uitsplitsing, [uitsplitsing]: deel },
            ...{ deelnemers, vsv: vsv[plek] ?? 0 },
          })),
        );
      }
    }
  }
}

/** B and D as parts of A; C is the rest, so that A − B − C − D is the number of vsv'ers. */
const AANDELEN = [0.012, 0.14] as const;

/** One part of a whole cohort over its rows: every split of the same young people adds up to the same number. */
function aandelenVan(delen: readonly { deelnemers: number }[], deel: number): number[] {
  const samen = delen.reduce((som, { deelnemers }) => som + deelnemers, 0);
  return verdeel(
    Math.round(samen * deel),
    delen.map(({ deelnemers }) => ['', deelnemers, 1] as const),
  );
}

/** Work after five and ten years, of the whole region: shares that rise a little, in the form of a publication of CBS. Invented. */
export function addDuurzaamWerk(set: Verzameling, vandaag: Datum): void {
  for (const [plek, populatie] of [236, 228, 221, 213, 207, 198, 190].entries())
    for (const [jaren, deel] of [
      [5, 0.61],
      [10, 0.67],
    ] as const) {
      const begin = 2012 + plek;
      const gepubliceerd_op = datum(`${begin + jaren + 2}-06-15`);
      if (gepubliceerd_op > vandaag) continue;
      set.add('duurzaam-werk', {
        ...{ schooljaar: `${begin}-${begin + 1}`, jaren: String(jaren), populatie, gepubliceerd_op },
        aan_het_werk: Math.round(populatie * (deel + plek / 100)),
        bron: 'Verzonnen cijfers in de vorm van een publicatie van CBS',
      });
    }
}

const DELEN = [
  ['gemeente', GEMEENTEN.map(([code, aantal]) => [code, aantal, 1] as const)],
  ['leeftijd', LEEFTIJDEN],
  ['geslacht', GESLACHTEN],
] as const;

/** The same young people by another split: every split adds up to the same number. */
function verdeel(totaal: number, delen: readonly (readonly [string, number, number])[]): number[] {
  const gewicht = delen.map(([, aantal, deel]) => aantal * deel);
  const som = gewicht.reduce((een, ander) => een + ander, 0);
  const grens = gewicht.map((_, plek) =>
    Math.round((totaal * gewicht.slice(0, plek + 1).reduce((een, ander) => een + ander, 0)) / som),
  );
  return grens.map((tot, plek) => tot - (grens[plek - 1] ?? 0));
}
