import { periodeZin, streefZin } from '#lib/moties/labels.ts';
import type { Streefwaarde } from '#lib/moties/model.ts';
import type { Doel } from '#components/grafieken/model.ts';

/** A target as a band behind a figure; only in the unit of the figure, with a number. */
export function doelVan(
  streef: Omit<Streefwaarde, 'id'>,
  deel: boolean,
  hoogste: number,
  vanWie = streef.bron,
): Doel | undefined {
  if (streef.waarde === null || (streef.eenheid === '%') !== deel) return undefined;
  const omhoog = streef.richting === 'minstens' || streef.richting === 'meer-dan';
  const zin = streefZin({ ...streef, id: '' });
  return {
    van: omhoog ? streef.waarde : 0,
    tot: omhoog ? (deel ? 100 : Math.max(hoogste, streef.waarde)) : streef.waarde,
    kort: `doel: ${zin}`,
    label: vanWie ? `${zin} (${vanWie})` : zin,
  };
}

/** Whose target it is and for which years, for who reads it apart from its motie. */
export function vanWieZin(streef: Omit<Streefwaarde, 'id'>, kop: { titel: string; raad: string }): string {
  return `${kop.titel}, ${kop.raad}, ${periodeZin(streef)}`;
}
