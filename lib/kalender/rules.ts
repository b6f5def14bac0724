import { dagenInMaand, datum, datumVan, delenVan, isSchrikkeljaar, schooljaarMetBegin } from './model.ts';
import type { Datum, Periode, Schooljaar, SchrikkelConventie, Weekdag } from './model.ts';

export const STANDAARD_SCHRIKKEL_CONVENTIE: SchrikkelConventie = '1-maart';

const DAGEN_PER_400_JAAR = 146_097;
/** From 1 March of the year 0, where the count below starts, to 1 January 1970. */
const DAGEN_TOT_1970 = 719_468;

/** Days since 1 January 1970; negative before. Counts in years that begin on 1 March, so a leap day comes last. */
export function dagnummer(d: Datum): number {
  const { jaar, maand, dag } = delenVan(d);
  const maartjaar = maand <= 2 ? jaar - 1 : jaar;
  const dagInJaar = Math.floor((153 * ((maand + 9) % 12) + 2) / 5) + dag - 1;
  const schrikkeldagen =
    Math.floor(maartjaar / 4) - Math.floor(maartjaar / 100) + Math.floor(maartjaar / 400);
  return maartjaar * 365 + schrikkeldagen + dagInJaar - DAGEN_TOT_1970;
}

function datumVanDagnummer(nummer: number): Datum {
  const n = nummer + DAGEN_TOT_1970;
  const tijdperk = Math.floor(n / DAGEN_PER_400_JAAR);
  const dag = n - tijdperk * DAGEN_PER_400_JAAR;
  const jaar = Math.floor(
    (dag - Math.floor(dag / 1460) + Math.floor(dag / 36_524) - Math.floor(dag / 146_096)) / 365,
  );
  const dagInJaar = dag - (365 * jaar + Math.floor(jaar / 4) - Math.floor(jaar / 100));
  const maand = Math.floor((5 * dagInJaar + 2) / 153);
  const dagInMaand = dagInJaar - Math.floor((153 * maand + 2) / 5) + 1;
  const kalendermaand = maand < 10 ? maand + 3 : maand - 9;
  return datumVan(jaar + tijdperk * 400 + (kalendermaand <= 2 ? 1 : 0), kalendermaand, dagInMaand);
}

export function addDays(d: Datum, dagen: number): Datum {
  return datumVanDagnummer(dagnummer(d) + dagen);
}

/** The same day of the month, or the last day of a shorter month: 31 January plus one month is 28 February. */
export function addMonths(d: Datum, maanden: number): Datum {
  const { jaar, maand, dag } = delenVan(d);
  const telling = jaar * 12 + (maand - 1) + maanden;
  const nieuwJaar = Math.floor(telling / 12);
  const nieuweMaand = telling - nieuwJaar * 12 + 1;
  return datumVan(nieuwJaar, nieuweMaand, Math.min(dag, dagenInMaand(nieuwJaar, nieuweMaand)));
}

/** Days from the first to the second; negative when the second is earlier. */
export function diffDays(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van);
}

/** For sorting. */
export function compare(a: Datum, b: Datum): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function maxDatum(eerste: Datum, ...rest: readonly Datum[]): Datum {
  return rest.reduce((a, b) => (a >= b ? a : b), eerste);
}

export function minDatum(eerste: Datum, ...rest: readonly Datum[]): Datum {
  return rest.reduce((a, b) => (a <= b ? a : b), eerste);
}

export function weekdag(d: Datum): Weekdag {
  // 1 January 1970 was a Thursday (4).
  return (((((dagnummer(d) + 3) % 7) + 7) % 7) + 1) as Weekdag;
}

/** The Monday of the week this day is in. */
export function maandagVan(d: Datum): Datum {
  return addDays(d, 1 - weekdag(d));
}

export function eersteVanMaand(d: Datum): Datum {
  return `${d.slice(0, 8)}01` as Datum;
}

/**
 * The day someone reaches an age: the birthday itself, from 00:00. "Zodra de leeftijd van 18 jaar is bereikt"
 * (Leerplichtwet 1969, art. 4b) therefore ends on the day before the birthday.
 */
export function leeftijdBereikt(
  geboortedatum: Datum,
  leeftijd: number,
  conventie: SchrikkelConventie = STANDAARD_SCHRIKKEL_CONVENTIE,
): Datum {
  const { jaar, maand, dag } = delenVan(geboortedatum);
  const doel = jaar + leeftijd;
  if (maand === 2 && dag === 29 && !isSchrikkeljaar(doel)) {
    return conventie === '1-maart' ? datumVan(doel, 3, 1) : datumVan(doel, 2, 28);
  }
  return datumVan(doel, maand, dag);
}

/** Completed years on the peildatum; negative before the birth. */
export function leeftijdOp(
  geboortedatum: Datum,
  peildatum: Datum,
  conventie: SchrikkelConventie = STANDAARD_SCHRIKKEL_CONVENTIE,
): number {
  const jaren = delenVan(peildatum).jaar - delenVan(geboortedatum).jaar;
  return peildatum >= leeftijdBereikt(geboortedatum, jaren, conventie) ? jaren : jaren - 1;
}

export function schooljaarVan(d: Datum): Schooljaar {
  const { jaar, maand } = delenVan(d);
  return schooljaarMetBegin(maand >= 8 ? jaar : jaar - 1);
}

export function schooljaarBegin(jaar: Schooljaar): Datum {
  return datum(`${jaar.slice(0, 4)}-08-01`);
}

export function schooljaarEinde(jaar: Schooljaar): Datum {
  return datum(`${jaar.slice(5, 9)}-07-31`);
}

/** A positive number goes forward: `addSchooljaren('2025-2026', 1)` is '2026-2027'. */
export function addSchooljaren(jaar: Schooljaar, aantal: number): Schooljaar {
  return schooljaarMetBegin(Number(jaar.slice(0, 4)) + aantal);
}

export function valtIn(d: Datum, periode: Periode): boolean {
  return d >= periode.van && (periode.tot === null || d <= periode.tot);
}

export function overlapt(a: Periode, b: Periode): boolean {
  return (b.tot === null || a.van <= b.tot) && (a.tot === null || b.van <= a.tot);
}

const AMSTERDAM = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The civil date in the Netherlands at this instant. The only way from an instant to a Datum. */
export function todayInAmsterdam(instant: Date): Datum {
  const deel = Object.fromEntries(AMSTERDAM.formatToParts(instant).map((d) => [d.type, Number(d.value)]));
  return datumVan(deel.year ?? 0, deel.month ?? 0, deel.day ?? 0);
}

/**
 * A database driver hands a `date` column over as midnight UTC: no instant, only a wrapping. These two wrap and
 * unwrap; a value with a time in it is refused, because then it is an instant after all.
 */
export function fromUtcMidnight(verpakt: Date): Datum {
  const milliseconden = verpakt.getTime();
  if (milliseconden % 86_400_000 !== 0) throw new RangeError('Geen datum maar een tijdstip');
  return datumVanDagnummer(milliseconden / 86_400_000);
}

export function toUtcMidnight(d: Datum): Date {
  return new Date(dagnummer(d) * 86_400_000);
}

/** The last moment of a civil day in the Netherlands. */
export function eindeVanDag(dag: Datum): Date {
  const volgende = addDays(dag, 1);
  const zomer = new Date(`${volgende}T00:00:00+02:00`);
  const begin = todayInAmsterdam(zomer) === volgende ? zomer : new Date(`${volgende}T00:00:00+01:00`);
  return new Date(begin.getTime() - 1);
}
