import { isLesdag } from '#lib/kalender/vakanties.ts';
import type { Datum, Regio, Schooljaar } from '#lib/kalender/model.ts';
import { addDays, overlapt, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Verlofdeel, Verlofperiode } from '#lib/verlof/model.ts';

/** Schooldays in a period by the holiday calendar of the region; a school with other holidays may count differently. */
export function schooldagenIn(regio: Regio, { van, tot }: Verlofperiode): number {
  let dagen = 0;
  for (let dag: Datum = van; dag <= tot; dag = addDays(dag, 1)) if (isLesdag(regio, dag)) dagen += 1;
  return dagen;
}

export type Jaarsom = {
  readonly schooljaar: Schooljaar;
  /**
   * Gewichtige omstandigheden (art. 14), given by the head and by the leerplichtambtenaar: these two are added up. A day that both
   * gave is a day of the head.
   */
  readonly hoofd: number;
  readonly ambtenaar: number;
  readonly gewichtig: number;
  /** Holiday because of the work of a parent (art. 13a): counted apart. */
  readonly vakantie: number;
  /** Schooldays of art. 14 that were given more than once and count once. */
  readonly dubbel: number;
  readonly delen: readonly Verlofdeel[];
};

/** Leave per school year, the newest first. A stretch belongs to the school year of its first day. */
export function jaarsommen(delen: readonly Verlofdeel[], regio: Regio): Jaarsom[] {
  const jaren = [...new Set(delen.map((deel) => schooljaarVan(deel.van)))].sort().reverse();
  return jaren.map((jaar) => jaarsom(delen, jaar, regio));
}

export function jaarsom(delen: readonly Verlofdeel[], schooljaar: Schooljaar, regio: Regio): Jaarsom {
  const eigen = delen.filter((deel) => schooljaarVan(deel.van) === schooljaar);
  const zwaar = eigen.filter((deel) => deel.grond === '11g');
  const gewichtig = countVerlofdagen(zwaar, regio);
  const hoofd = countVerlofdagen(
    zwaar.filter((deel) => deel.door === 'hoofd'),
    regio,
  );
  return {
    schooljaar,
    hoofd,
    ambtenaar: gewichtig - hoofd,
    gewichtig,
    vakantie: countVerlofdagen(
      eigen.filter((deel) => deel.grond === '11f'),
      regio,
    ),
    dubbel: sumDagen(zwaar) - gewichtig,
    delen: eigen,
  };
}

const sumDagen = (delen: readonly Pick<Verlofdeel, 'dagen'>[]) =>
  delen.reduce((totaal, deel) => totaal + deel.dagen, 0);

type Geteld = Pick<Verlofdeel, 'van' | 'tot' | 'dagen'>;

/**
 * Schooldays that were given: a day of two stretches can be given only once. The days of a stretch are as they were recorded; how
 * many two have in common is counted by the holiday calendar, and together they are never fewer than the longest of them.
 */
export function countVerlofdagen(delen: readonly Geteld[], regio: Regio): number {
  return groepen(delen).reduce((totaal, groep) => totaal + countGroep(groep, regio), 0);
}

function countGroep(groep: readonly Geteld[], regio: Regio): number {
  const totaal = sumDagen(groep);
  if (groep.length < 2) return totaal;
  const keren = groep.reduce((som, deel) => som + schooldagenIn(regio, deel), 0);
  const samen = schooldagenIn(regio, omhulsel(groep));
  return Math.max(totaal - (keren - samen), ...groep.map((deel) => deel.dagen));
}

/** From the first day of any to the last; stretches of one group leave no day between them open. */
function omhulsel(groep: readonly Geteld[]): Verlofperiode {
  const [eerste, ...rest] = groep;
  if (!eerste) throw new Error('een lege groep verlof heeft geen dagen');
  return rest.reduce<Verlofperiode>(
    (om, { van, tot }) => ({ van: van < om.van ? van : om.van, tot: tot > om.tot ? tot : om.tot }),
    eerste,
  );
}

/** Stretches that overlap, directly or by a third one, together. */
function groepen(delen: readonly Geteld[]): Geteld[][] {
  const uit: Geteld[][] = [];
  for (const deel of delen.toSorted((a, b) => (a.van < b.van ? -1 : 1))) {
    const laatste = uit.at(-1);
    if (laatste && overlapt(omhulsel(laatste), deel)) laatste.push(deel);
    else uit.push([deel]);
  }
  return uit;
}

/** Leave is counted per school year, so one period may not run over the end of one. */
export function overSchooljaren({ van, tot }: Verlofperiode): boolean {
  return schooljaarVan(van) !== schooljaarVan(tot);
}
