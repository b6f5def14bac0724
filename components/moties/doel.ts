import { periodeZin, streefZin } from '#lib/moties/labels.ts';
import type { Streefwaarde } from '#lib/moties/model.ts';
import type { PubliekDoel } from '#lib/moties/uitgaven/doelen.ts';
import type { Doel } from '#components/grafieken/model.ts';

/** A target as a band behind a figure; only in the unit of the figure, with a number, and only behind the years it was agreed for. */
export function doelVan(
  streef: Omit<Streefwaarde, 'id'>,
  deel: boolean,
  { hoogste, momenten }: { readonly hoogste: number; readonly momenten: readonly string[] },
  vanWie = streef.bron,
): Doel | undefined {
  if (streef.waarde === null || (streef.eenheid === '%') !== deel) return undefined;
  const bij = momenten.filter((moment) => moment >= streef.van && moment <= streef.tot);
  if (bij.length === 0) return undefined;
  const omhoog = streef.richting === 'minstens' || streef.richting === 'meer-dan';
  const zin = streefZin({ ...streef, id: '' });
  return {
    van: omhoog ? streef.waarde : 0,
    tot: omhoog ? (deel ? 100 : Math.max(hoogste, streef.waarde)) : streef.waarde,
    kort: `doel: ${zin}`,
    label: vanWie ? `${zin} (${vanWie})` : zin,
    ...(bij.length < momenten.length && { bij }),
  };
}

/** Whose target it is and for which years, for who reads it apart from its motie. */
export function vanWieZin(streef: Omit<Streefwaarde, 'id'>, kop: { titel: string; raad: string }): string {
  return `${kop.titel}, ${kop.raad}, ${periodeZin(streef)}`;
}

/** A target that is not drawn: one of somebody else, or for other years than those of the picture. */
export function doelNoot({ streef, kop, isEigen }: PubliekDoel): string {
  const zin = `afgesproken voor ${periodeZin(streef)}: ${streefZin({ ...streef, id: '' })} (${kop.titel})`;
  return isEigen
    ? `Niet getekend is wat is ${zin}. Die jaren staan niet in dit beeld.`
    : `Ter vergelijking: in ${kop.gemeenteNaam ?? kop.raad} was ${zin}. Dat is geen doel van deze regio.`;
}
