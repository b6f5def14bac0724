import { isLesdag } from '#lib/kalender/vakanties.ts';
import type { Datum, Regio, Schooljaar } from '#lib/kalender/model.ts';
import { addDays, addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Verlofdeel, Verlofperiode } from '#lib/verlof/model.ts';

/** Schooldays in a period by the holiday calendar of the region; a school with other holidays may count differently. */
export function schooldagenIn(regio: Regio, { van, tot }: Verlofperiode): number {
  let dagen = 0;
  for (let dag: Datum = van; dag <= tot; dag = addDays(dag, 1)) if (isLesdag(regio, dag)) dagen += 1;
  return dagen;
}

export type Jaarsom = {
  readonly schooljaar: Schooljaar;
  /** Gewichtige omstandigheden (art. 14), given by the head and by the leerplichtambtenaar: these two are added up. */
  readonly hoofd: number;
  readonly ambtenaar: number;
  readonly gewichtig: number;
  /** Holiday because of the work of a parent (art. 13a): counted apart. */
  readonly vakantie: number;
  readonly delen: readonly Verlofdeel[];
};

/** Leave per school year, the newest first. A stretch belongs to the school year of its first day. */
export function jaarsommen(delen: readonly Verlofdeel[]): Jaarsom[] {
  const jaren = [...new Set(delen.map((deel) => schooljaarVan(deel.van)))].sort().reverse();
  return jaren.map((jaar) => jaarsom(delen, jaar));
}

export function jaarsom(delen: readonly Verlofdeel[], schooljaar: Schooljaar): Jaarsom {
  const eigen = delen.filter((deel) => schooljaarVan(deel.van) === schooljaar);
  const som = (keep: (deel: Verlofdeel) => boolean) =>
    eigen.filter(keep).reduce((totaal, deel) => totaal + deel.dagen, 0);
  const hoofd = som((deel) => deel.grond === '11g' && deel.door === 'hoofd');
  const ambtenaar = som((deel) => deel.grond === '11g' && deel.door === 'leerplichtambtenaar');
  return {
    schooljaar,
    hoofd,
    ambtenaar,
    gewichtig: hoofd + ambtenaar,
    vakantie: som((deel) => deel.grond === '11f'),
    delen: eigen,
  };
}

/** Leave is counted per school year, so one period may not run over the end of one. */
export function overSchooljaren({ van, tot }: Verlofperiode): boolean {
  return schooljaarVan(van) !== schooljaarVan(tot);
}

/** The school year before, for a table that shows what was given lately. */
export const vorigSchooljaar = (jaar: Schooljaar): Schooljaar => addSchooljaren(jaar, -1);
