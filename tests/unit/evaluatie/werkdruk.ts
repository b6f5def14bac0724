import type { Zinsdelen } from '#lib/evaluatie/conclusies/model.ts';
import type { Schatting } from '#lib/evaluatie/tijdreeks/model.ts';
import { ontwerpVan } from '#lib/evaluatie/tijdreeks/rules.ts';
import { schat } from '#lib/evaluatie/tijdreeks/schatten.ts';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { reeksVan } from './reeks.ts';

export const WERKDRUK: Zinsdelen = {
  onderwerp: 'het aantal open werkprocessen per fte',
  eenheid: 'werkprocessen per fte',
  decimalen: 1,
  gunstig: 'lager',
  perFte: true,
};
export const OP = datum('2023-07-01');
const reeks = reeksVan(Array.from({ length: 30 }, (_, t) => 20 + (t % 3)));
const ONTWERP = waardeOf(ontwerpVan(reeks, [{ soort: 'verandering', op: OP }]));
export const BASIS = waardeOf(schat(ONTWERP));

/** What came out of an estimate, with these numbers in it. */
export function uitkomst(anders: Partial<Schatting>): Schatting {
  const smal = { waarde: 0.1, van: -0.2, tot: 0.4 };
  return { ...BASIS, sprong: smal, helling: smal, durbinWatson: 2, ...anders };
}
