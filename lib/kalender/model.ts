/**
 * A civil date: a day on the wall calendar, without time or time zone, written 'YYYY-MM-DD'.
 * Two of them compare with < and > as text. Only the constructors in this file make one.
 */
export type Datum = string & { readonly __datum: true };

/** 1 August up to and including 31 July, written 'YYYY-YYYY'. */
export type Schooljaar = string & { readonly __schooljaar: true };

/** Both ends inclusive; `tot: null` means no end is known. */
export type Periode = { readonly van: Datum; readonly tot: Datum | null };

/** ISO order: 1 is Monday, 7 is Sunday. */
export type Weekdag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type Datumdelen = { readonly jaar: number; readonly maand: number; readonly dag: number };

/**
 * When someone born on 29 February has their birthday in a common year. The Leerplichtwet gives no rule;
 * it can move the start of the leerplicht by a month.
 */
export type SchrikkelConventie = '1-maart' | '28-februari';

export type Regio = 'NOORD' | 'MIDDEN' | 'ZUID';
export type VakantieSoort = 'HERFST' | 'KERST' | 'VOORJAAR' | 'MEI' | 'ZOMER';

/**
 * Dutch public holidays: Algemene termijnenwet, art. 3 lid 1 and 2 (https://wetten.overheid.nl/BWBR0002448).
 * 5 May counts every year, also when an employer does not give the day off.
 */
export type FeestdagCode =
  | 'NIEUWJAARSDAG'
  | 'GOEDE_VRIJDAG'
  | 'TWEEDE_PAASDAG'
  | 'KONINGSDAG'
  | 'BEVRIJDINGSDAG'
  | 'HEMELVAARTSDAG'
  | 'TWEEDE_PINKSTERDAG'
  | 'EERSTE_KERSTDAG'
  | 'TWEEDE_KERSTDAG';

/** How well a fact was checked: read in an official text, read in another source, or general knowledge. */
export type Zekerheid = 'GELEZEN' | 'SECUNDAIR' | 'ALGEMENE_KENNIS';

export function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

/** Gives null for text that is not an existing day in the form 'YYYY-MM-DD'. For input from outside. */
export function parseDatum(tekst: string): Datum | null {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  if (!delen) return null;
  const [jaar, maand, dag] = [Number(delen[1]), Number(delen[2]), Number(delen[3])];
  return bestaat(jaar, maand, dag) ? (tekst as Datum) : null;
}

/** For dates written in code, tables and tests: an impossible date is a mistake and throws. */
export function datum(tekst: string): Datum {
  const gelezen = parseDatum(tekst);
  if (gelezen === null) throw new RangeError(`Geen bestaande datum: ${tekst}`);
  return gelezen;
}

export function datumVan(jaar: number, maand: number, dag: number): Datum {
  if (!bestaat(jaar, maand, dag)) throw new RangeError(`Geen bestaande datum: ${jaar}-${maand}-${dag}`);
  return `${cijfers(jaar, 4)}-${cijfers(maand, 2)}-${cijfers(dag, 2)}` as Datum;
}

export function delenVan(d: Datum): Datumdelen {
  return { jaar: Number(d.slice(0, 4)), maand: Number(d.slice(5, 7)), dag: Number(d.slice(8, 10)) };
}

/** Gives null unless the text is two consecutive years: '2026-2027'. */
/** The first Leerplichtwet is of 1900; further ahead nobody plans, and years beside it must exist too. */
const [EERSTE_JAAR, LAATSTE_JAAR] = [1900, 2199];

export function parseSchooljaar(tekst: string): Schooljaar | null {
  const delen = /^(\d{4})-(\d{4})$/.exec(tekst);
  if (!delen || Number(delen[1]) < EERSTE_JAAR || Number(delen[1]) > LAATSTE_JAAR) return null;
  return Number(delen[2]) === Number(delen[1]) + 1 ? (tekst as Schooljaar) : null;
}

/** For school years written in code, tables and tests; throws on a mistake. */
export function schooljaar(tekst: string): Schooljaar {
  const gelezen = parseSchooljaar(tekst);
  if (gelezen === null) throw new RangeError(`Geen schooljaar: ${tekst}`);
  return gelezen;
}

/** The school year that begins on 1 August of this year. */
export function schooljaarMetBegin(jaar: number): Schooljaar {
  return schooljaar(`${cijfers(jaar, 4)}-${cijfers(jaar + 1, 4)}`);
}

function bestaat(jaar: number, maand: number, dag: number): boolean {
  const heel = Number.isInteger(jaar) && Number.isInteger(maand) && Number.isInteger(dag);
  if (!heel || jaar < 1 || jaar > 9999 || maand < 1 || maand > 12) return false;
  return dag >= 1 && dag <= dagenInMaand(jaar, maand);
}

function cijfers(getal: number, lengte: number): string {
  return String(getal).padStart(lengte, '0');
}
