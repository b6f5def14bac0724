import {
  kwalificatieplichtPeriode,
  leerplichtEinde,
  leerplichtStart,
} from '#lib/jongeren/leerplicht/rules.ts';
import type { Datum, Periode } from '#lib/kalender/model.ts';
import { intersectPerioden, subtractPerioden } from '#lib/kalender/perioden.ts';
import { addDays, maxDatum, minDatum, valtIn } from '#lib/kalender/rules.ts';
import { eersteLesdagVanaf, zekerheidVanRooster } from '#lib/kalender/vakanties.ts';
import type { Afloop, ThuiszitFeiten, Thuiszitparameters, Woonfeit } from './model.ts';

/**
 * When this bureau may expect the jongere at school: leerplichtig or kwalificatieplichtig, living in one of its
 * gemeenten, alive and not exempt.
 */
export function plichtPerioden(feiten: ThuiszitFeiten, parameters: Thuiszitparameters): Periode[] {
  const plicht = intersectPerioden([duurVanPlicht(feiten, parameters)], woonachtig(feiten, parameters));
  const vrij = feiten.vrijstellingen.flatMap((item) => werking(item, feiten, parameters));
  const dood = feiten.overleden ? [{ van: feiten.overleden.datum, tot: null }] : [];
  return subtractPerioden(plicht, [...vrij, ...dood]);
}

/** Why the duty did not run on this day, apart from age; null when age (or a return to school) is the reason. */
export function redenNaPlicht(
  feiten: ThuiszitFeiten,
  parameters: Thuiszitparameters,
  dag: Datum,
): Pick<Afloop, 'uitkomst' | 'bekendOp'> | null {
  const { overleden } = feiten;
  if (overleden && overleden.datum <= dag) return { uitkomst: 'overleden', bekendOp: overleden.bekendOp };
  if (!woonachtig(feiten, parameters).some((periode) => valtIn(dag, periode))) {
    const verhuizing =
      woonfeitOp(feiten.woonperiodes, dag) ?? woonfeitOp(feiten.woonperiodes, addDays(dag, -1));
    return { uitkomst: 'verhuisd', bekendOp: verhuizing?.bekendOp ?? 0 };
  }
  if (feiten.inschrijvingen.some(({ van }) => van === dag)) return null;
  const vrij = feiten.vrijstellingen.filter((item) =>
    werking(item, feiten, parameters).some((periode) => valtIn(dag, periode)),
  );
  if (vrij.length === 0) return null;
  return { uitkomst: 'vrijstelling', bekendOp: Math.min(...vrij.map((item) => item.bekendOp)) };
}

export function gemeenteOp({ woonperiodes }: ThuiszitFeiten, dag: Datum): string | null {
  return woonfeitOp(woonperiodes, dag)?.gemeente ?? null;
}

/** The period that began last decides, because a move is entered before the old address is closed. */
function woonfeitOp(woonperiodes: readonly Woonfeit[], dag: Datum): Woonfeit | undefined {
  return woonperiodes
    .filter((periode) => valtIn(dag, periode))
    .reduce<Woonfeit | undefined>((a, b) => (a && a.van > b.van ? a : b), undefined);
}

/** Nothing known about where the jongere lives: then nothing is known against it. */
function woonachtig({ woonperiodes }: ThuiszitFeiten, { gemeenten }: Thuiszitparameters): Periode[] {
  if (woonperiodes.length === 0) return gemeenten.map(({ van, tot }) => ({ van, tot }));
  const sorted = [...woonperiodes].sort((a, b) => (a.van < b.van ? -1 : 1));
  return sorted.flatMap((periode, index) => {
    const volgende = sorted[index + 1];
    const einde = volgende ? addDays(volgende.van, -1) : null;
    const tot = periode.tot && einde ? minDatum(periode.tot, einde) : (periode.tot ?? einde);
    if (tot !== null && tot < periode.van) return [];
    const eigen = gemeenten.filter(({ code }) => code === periode.gemeente);
    return intersectPerioden([{ van: periode.van, tot }], eigen);
  });
}

function duurVanPlicht(feiten: ThuiszitFeiten, { peildatum, regio }: Thuiszitparameters): Periode {
  const { leerplicht } = feiten;
  const eersteDag = leerplichtStart(leerplicht, peildatum);
  const van = zekerheidVanRooster(eersteDag) ? eersteLesdagVanaf(regio, eersteDag) : eersteDag;
  const einde = leerplichtEinde(leerplicht, peildatum);
  const kwalificatie = kwalificatieplichtPeriode(leerplicht, peildatum);
  if (!kwalificatie?.tot) return { van, tot: einde };
  const { kpUitzondering } = leerplicht;
  return {
    van,
    tot: kpUitzondering
      ? minDatum(kwalificatie.tot, maxDatum(einde, addDays(kpUitzondering.van, -1)))
      : kwalificatie.tot,
  };
}

/** Art. 15 exempts from the kwalificatieplicht only, art. 3a and 3b replace the leerplicht only. */
function werking(
  { grond, van, tot }: ThuiszitFeiten['vrijstellingen'][number],
  { leerplicht }: ThuiszitFeiten,
  { peildatum }: Thuiszitparameters,
): Periode[] {
  const einde = leerplichtEinde(leerplicht, peildatum);
  if (grond === '15') return intersectPerioden([{ van, tot }], [{ van: addDays(einde, 1), tot: null }]);
  if (grond !== '3a' && grond !== '3b') return [{ van, tot }];
  return intersectPerioden([{ van, tot }], [{ van: leerplichtStart(leerplicht, peildatum), tot: einde }]);
}
