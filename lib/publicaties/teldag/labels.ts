import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { formatDag } from '#lib/kalender/opmaak.ts';
import { verschiltVanDag } from './rules.ts';

type Geteld = { readonly schooljaar: Schooljaar; readonly peildatum: Datum };

/** Of a state: on which day of the year it was counted, and whether that was the same day each year. */
export function teldagzin(reeks: readonly Geteld[]): string {
  const dagen = reeks.map(({ peildatum }) => peildatum);
  const [eerste] = dagen;
  if (!eerste) return '';
  if (!verschiltVanDag(dagen)) return `geteld op ${formatDag(eerste)}`;
  const perDag = Map.groupBy(reeks, ({ peildatum }) => formatDag(peildatum));
  const delen = [...perDag].map(
    ([dag, jaren]) => `op ${dag} in ${jaren.map(({ schooljaar }) => schooljaar).join(', ')}`,
  );
  return `niet elk jaar op dezelfde dag geteld: ${delen.join('; ')}`;
}

/** For who makes or checks a state that was counted on another day than in other years. */
export function andereDagZin(peildatum: Datum, gewoon: Datum): string {
  return `Dit cijfer is geteld op ${formatDag(peildatum)}. In een ander schooljaar was dat ${formatDag(gewoon)}. Standen van verschillende tijden van het jaar zijn niet te vergelijken.`;
}
