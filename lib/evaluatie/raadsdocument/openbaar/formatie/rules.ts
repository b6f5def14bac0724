import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import type { Formatiemaand, Formatieverloop } from '../../../model.ts';
import type { Formatiegroep, Lezer } from '../../model.ts';

/** Own choice: contract of a function below this in any month is that of one person; such functions are told together. */
export const MINSTE_FTE_FUNCTIE = 1;

/** The functions as the document tells them: inside each, for everybody the small ones together. None when even all together are too small. */
export function formatiegroepen(verloop: readonly Formatieverloop[], lezer: Lezer): readonly Formatiegroep[] {
  if (lezer === 'intern')
    return verloop.map(({ functie, maanden }) => ({ naam: LABEL_FUNCTIE[functie], maanden }));
  const opGrootte = verloop.toSorted((a, b) => minste(b.maanden) - minste(a.maanden));
  const grens = opGrootte.filter(({ maanden }) => minste(maanden) >= MINSTE_FTE_FUNCTIE).length;
  const genoeg = (delen: readonly Formatieverloop[]) =>
    delen.length === 0 || (delen.length > 1 && minste(samen(delen)) >= MINSTE_FTE_FUNCTIE);
  // one function alone, or together still too little: the smallest of the others goes with them
  let aantal = grens;
  while (aantal > 0 && !genoeg(opGrootte.slice(aantal))) aantal -= 1;
  const [groot, klein] = [opGrootte.slice(0, aantal), opGrootte.slice(aantal)];
  if (klein.length > 0 && minste(samen(klein)) < MINSTE_FTE_FUNCTIE) return [];
  const los = verloop.filter((deel) => groot.includes(deel));
  return [
    ...los.map(({ functie, maanden }) => ({ naam: LABEL_FUNCTIE[functie], maanden })),
    ...(klein.length > 0 ? [{ naam: 'overige functies samen', maanden: samen(klein) }] : []),
  ];
}

function minste(maanden: readonly Formatiemaand[]): number {
  const bekend = maanden.flatMap(({ contract }) => contract ?? []);
  return bekend.length === 0 ? 0 : Math.min(...bekend);
}

/** A month of which one of them is unknown, is unknown: else it would tell of the others alone. */
function samen(delen: readonly Formatieverloop[]): readonly Formatiemaand[] {
  const som = (plek: number, soort: 'contract' | 'effectief') =>
    delen.reduce<number | null>((totaal, { maanden }) => {
      const fte = maanden[plek]?.[soort] ?? null;
      return totaal === null || fte === null ? null : totaal + fte;
    }, 0);
  return (delen[0]?.maanden ?? []).map(({ maand }, plek) => ({
    maand,
    contract: som(plek, 'contract'),
    effectief: som(plek, 'effectief'),
  }));
}
