import { delenVan, parseDatum } from './model.ts';
import type { Datum, Periode } from './model.ts';
import { addMonths, diffDays, weekdag } from './rules.ts';

const MAANDEN =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const MAANDEN_KORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const WEEKDAGEN = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');

/** 12 mrt 2026 */
export function formatDatum(d: Datum): string {
  const { jaar, maand, dag } = delenVan(d);
  return `${dag} ${MAANDEN_KORT[maand - 1]} ${jaar}`;
}

/** do 12 mrt 2026 */
export function formatDatumMetWeekdag(d: Datum): string {
  return `${formatWeekdag(d).slice(0, 2)} ${formatDatum(d)}`;
}

/** donderdag 12 maart 2026: for letters */
export function formatDatumVoluit(d: Datum): string {
  const { jaar, maand, dag } = delenVan(d);
  return `${formatWeekdag(d)} ${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** 12 maart: a day of any year */
export function formatDag(d: Datum): string {
  const { maand, dag } = delenVan(d);
  return `${dag} ${MAANDEN[maand - 1]}`;
}

/** 12-03-2026: for tables and forms */
export function formatDatumInCijfers(d: Datum): string {
  const [jaar, maand, dag] = d.split('-');
  return `${dag}-${maand}-${jaar}`;
}

export function formatWeekdag(d: Datum): string {
  return WEEKDAGEN[weekdag(d) - 1] ?? '';
}

/** 1 aug 2026 t/m 31 jul 2027, or "vanaf 1 aug 2026" */
export function formatPeriode({ van, tot }: Periode): string {
  return tot === null ? `vanaf ${formatDatum(van)}` : `${formatDatum(van)} t/m ${formatDatum(tot)}`;
}

/** Days up to two weeks, weeks up to two months, months up to two years, then years. Only ever beside the date. */
export function formatRelatief(d: Datum, today: Datum): string {
  const dagen = diffDays(today, d);
  const woord = { '-2': 'eergisteren', '-1': 'gisteren', '0': 'vandaag', '1': 'morgen', '2': 'overmorgen' }[
    dagen
  ];
  if (woord) return woord;
  const afstand = formatAfstand(d < today ? d : today, d < today ? today : d);
  return dagen > 0 ? `over ${afstand}` : `${afstand} geleden`;
}

/** 12 mrt 2026 (over 3 dagen) */
export function formatDatumMetRelatief(d: Datum, today: Datum): string {
  return `${formatDatum(d)} (${formatRelatief(d, today)})`;
}

/** 1.234,5 and with a real minus sign −42,9 */
export function formatGetal(getal: number, decimalen = 0): string {
  return getalopmaak(decimalen).format(getal).replace('-', '−');
}

/** A share between 0 and 1: 0,784 becomes 78,4%. */
export function formatPercentage(aandeel: number, decimalen = 1): string {
  return `${formatGetal(aandeel * 100, decimalen)}%`;
}

/** What people type in a date field: 2026-03-12, 12-3-2026, 12/3/2026, 12 mrt 2026 or 12 maart 2026. */
export function parseInvoerdatum(invoer: string): Datum | null {
  const tekst = invoer.trim().toLowerCase();
  const delen = /^(\d{1,2})(?:[-/.]|\s+)(\d{1,2}|[a-z]+)\.?(?:[-/.]|\s+)(\d{4})$/.exec(tekst);
  if (!delen) return parseDatum(tekst);
  const maand = leesMaand(delen[2] ?? '');
  const iso = `${delen[3]}-${String(maand).padStart(2, '0')}-${(delen[1] ?? '').padStart(2, '0')}`;
  return parseDatum(iso);
}

function leesMaand(tekst: string): number {
  if (/^\d+$/.test(tekst)) return Number(tekst);
  const kort = MAANDEN_KORT.indexOf(tekst);
  return (kort === -1 ? MAANDEN.indexOf(tekst) : kort) + 1;
}

function formatAfstand(vroeg: Datum, laat: Datum): string {
  const dagen = diffDays(vroeg, laat);
  if (dagen < 14) return `${dagen} dagen`;
  const maanden = heleMaanden(vroeg, laat);
  if (maanden < 2) return `${Math.floor(dagen / 7)} weken`;
  if (maanden < 24) return `${maanden} maanden`;
  return `${Math.floor(maanden / 12)} jaar`;
}

function heleMaanden(vroeg: Datum, laat: Datum): number {
  const [a, b] = [delenVan(vroeg), delenVan(laat)];
  const verschil = (b.jaar - a.jaar) * 12 + b.maand - a.maand;
  return addMonths(vroeg, verschil) <= laat ? verschil : verschil - 1;
}

const OPMAAK = new Map<number, Intl.NumberFormat>();

function getalopmaak(decimalen: number): Intl.NumberFormat {
  const bekend = OPMAAK.get(decimalen);
  if (bekend) return bekend;
  const nieuw = new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: decimalen,
    maximumFractionDigits: decimalen,
    // What rounds to nothing is 0, not −0.
    signDisplay: 'negative',
  });
  OPMAAK.set(decimalen, nieuw);
  return nieuw;
}

/** A title inside a sentence: only its first letter changes; names in it, and an abbreviation or a code (K1) that it begins with, stay as they are. */
export function kleineLetter(titel: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(titel) ? titel : titel.charAt(0).toLowerCase() + titel.slice(1);
}

/** "1 schooldag", "2 schooldagen": a number with what it counts. */
export function formatAantal(aantal: number, een: string, meer: string): string {
  return `${formatGetal(aantal)} ${aantal === 1 ? een : meer}`;
}

/** Leave is counted in them. */
export const formatSchooldagen = (aantal: number): string => formatAantal(aantal, 'schooldag', 'schooldagen');
