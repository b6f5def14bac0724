import type { Datum } from './model.ts';
import { GELIJKGESTELDE_DAGEN } from './feestdagen.ts';
import { addDays, addMonths, compare, diffDays, maxDatum } from './rules.ts';
import { addWerkdagen, countWerkdagen, isWerkdag } from './werkdagen.ts';

export type Duur = {
  readonly eenheid: 'DAGEN' | 'WEKEN' | 'MAANDEN' | 'WERKDAGEN';
  readonly aantal: number;
};

/**
 * The term stands still while an application is incomplete or the applicant agrees to wait (Algemene wet
 * bestuursrecht, art. 4:5 and 4:15). Both days inclusive; `tot: null` means it still stands still.
 */
export type Opschorting = { readonly van: Datum; readonly tot: Datum | null; readonly reden: string };

/** A new last day, announced to the applicant on the day of the decision (Algemene wet bestuursrecht, art. 4:14). */
export type Verlenging = { readonly besloten: Datum; readonly tot: Datum; readonly reden: string };

export type Termijn = {
  /** The rule that sets the term, for instance 'Leerplichtwet 1969, art. 3a'. */
  readonly basis: string;
  /** The day of receipt; the first day that counts is the day after. */
  readonly start: Datum;
  readonly duur: Duur;
  readonly opschortingen?: readonly Opschorting[];
  readonly verlenging?: Verlenging | null;
};

export type Vervaldag =
  | { readonly soort: 'LOOPT'; readonly uiterlijk: Datum }
  | { readonly soort: 'OPGESCHORT'; readonly sinds: Datum };

/** The last day on which the term is met, or since when it stands still without a known end. */
export function vervaldag(termijn: Termijn): Vervaldag {
  const { start, duur, verlenging } = termijn;
  const opschortingen = mergeOpschortingen(termijn.opschortingen ?? [], addDays(start, 1));
  const gewoon = schuifOp(addDuur(start, duur), duur, opschortingen);
  if (!verlenging) return gewoon;

  // The announced day already takes earlier suspensions into account, so only later ones move it.
  const later = opschortingen.filter((opschorting) => opschorting.van >= verlenging.besloten);
  const verlengd = schuifOp(verlenging.tot, duur, later);
  if (gewoon.soort === 'OPGESCHORT' || verlengd.soort === 'OPGESCHORT') {
    return verlengd.soort === 'OPGESCHORT' ? verlengd : gewoon;
  }
  return { soort: 'LOOPT', uiterlijk: maxDatum(gewoon.uiterlijk, verlengd.uiterlijk) };
}

/** "Binnen zes weken na ontvangst": the plain case, without suspension or extension. */
export function uiterlijkNa(ontvangst: Datum, duur: Duur): Datum {
  return rolDoor(addDuur(ontvangst, duur), duur);
}

/**
 * "Ten minste acht weken voor …": counted back from an event. Such a day does not roll to a working day
 * (Algemene termijnenwet, art. 1 lid 2).
 */
export function uiterlijkVoor(gebeurtenis: Datum, duur: Duur): Datum {
  return addDuur(gebeurtenis, { ...duur, aantal: -duur.aantal });
}

export function addDuur(d: Datum, duur: Duur): Datum {
  switch (duur.eenheid) {
    case 'DAGEN':
      return addDays(d, duur.aantal);
    case 'WEKEN':
      return addDays(d, 7 * duur.aantal);
    case 'MAANDEN':
      return addMonths(d, duur.aantal);
    case 'WERKDAGEN':
      return addWerkdagen(d, duur.aantal);
  }
}

/** Days left, today not counted; negative when too late; null while the term stands still. */
export function resterendeDagen(dag: Vervaldag, today: Datum): number | null {
  return dag.soort === 'LOOPT' ? diffDays(today, dag.uiterlijk) : null;
}

/** The last day itself is still in time. */
export function isVerstreken(dag: Vervaldag, today: Datum): boolean {
  return dag.soort === 'LOOPT' && today > dag.uiterlijk;
}

/**
 * Algemene termijnenwet, art. 1: a legal term that ends on a Saturday, Sunday or holiday runs on to the next other
 * day; art. 4 excepts terms of more than 90 days, twelve weeks or three months. Art. 2 (terms of three to six days)
 * is not built: no term of the leerplicht is that short.
 */
function rolDoor(d: Datum, duur: Duur): Datum {
  if (isLangeTermijn(duur)) return d;
  return isWerkdag(d) && !GELIJKGESTELDE_DAGEN.has(d) ? d : rolDoor(addDays(d, 1), duur);
}

function isLangeTermijn({ eenheid, aantal }: Duur): boolean {
  const grens = { DAGEN: 90, WEKEN: 12, MAANDEN: 3, WERKDAGEN: Infinity };
  return aantal > grens[eenheid];
}

function schuifOp(einde: Datum, duur: Duur, opschortingen: readonly Opschorting[]): Vervaldag {
  let dag = einde;
  for (const { van, tot } of opschortingen) {
    const laatste = rolDoor(dag, duur);
    if (van > laatste) break; // the term was over before it could stand still
    if (tot === null) return { soort: 'OPGESCHORT', sinds: van };
    const vanaf = van > dag ? laatste : dag;
    dag =
      duur.eenheid === 'WERKDAGEN'
        ? addWerkdagen(vanaf, countWerkdagen(van, tot))
        : addDays(vanaf, diffDays(van, tot) + 1);
  }
  return { soort: 'LOOPT', uiterlijk: rolDoor(dag, duur) };
}

/** Sorted, without overlap and without days before the first day that counts, so that no day counts twice. */
function mergeOpschortingen(lijst: readonly Opschorting[], eersteDag: Datum): readonly Opschorting[] {
  const samen: Opschorting[] = [];
  for (const opschorting of [...lijst].sort((a, b) => compare(a.van, b.van))) {
    if (opschorting.tot !== null && opschorting.tot < maxDatum(opschorting.van, eersteDag)) continue;
    const vorige = samen.at(-1);
    const van = maxDatum(opschorting.van, eersteDag);
    if (!vorige || (vorige.tot !== null && van > vorige.tot)) {
      samen.push({ ...opschorting, van });
    } else if (vorige.tot !== null) {
      const tot = opschorting.tot === null ? null : maxDatum(vorige.tot, opschorting.tot);
      samen[samen.length - 1] = { ...vorige, tot };
    }
  }
  return samen;
}
