import { datum, datumVan, delenVan } from './model.ts';
import type { Datum, FeestdagCode } from './model.ts';
import { addDays, weekdag } from './rules.ts';

export type Feestdag = { readonly code: FeestdagCode; readonly datum: Datum };

/**
 * Days that a royal decree puts on a par with a holiday for the Algemene termijnenwet only (art. 3 lid 3): a legal
 * term does not end on them, but they are ordinary working days. Two decrees, of three years each: "gelijkstelling
 * van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025" and "van 2 januari 2026, 15 mei
 * 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028". Read in a secondary source; add the next decree before 2029.
 */
export const GELIJKGESTELDE_DAGEN: ReadonlySet<Datum> = new Set(
  [
    '2023-04-28',
    '2023-05-19',
    '2024-05-10',
    '2024-12-27',
    '2025-05-30',
    '2026-01-02',
    '2026-05-15',
    '2027-05-07',
    '2028-04-28',
    '2028-05-26',
  ].map(datum),
);

/** Easter Sunday of the Gregorian calendar (the anonymous computus of 1876). */
export function paaszondag(jaar: number): Datum {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * gulden + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30;
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epacta - (rest % 4)) % 7;
  const verschuiving = Math.floor((gulden + 11 * epacta + 22 * zondag) / 451);
  const telling = epacta + zondag - 7 * verschuiving + 114;
  return datumVan(jaar, Math.floor(telling / 31), (telling % 31) + 1);
}

/** 27 April since 2014, before that Koninginnedag on 30 April; a day earlier when that is a Sunday. */
export function koningsdag(jaar: number): Datum {
  const dag = datumVan(jaar, 4, jaar >= 2014 ? 27 : 30);
  return weekdag(dag) === 7 ? addDays(dag, -1) : dag;
}

/** In the order of the calendar. */
export function feestdagen(jaar: number): readonly Feestdag[] {
  const pasen = paaszondag(jaar);
  const lijst: Feestdag[] = [
    { code: 'NIEUWJAARSDAG', datum: datumVan(jaar, 1, 1) },
    { code: 'GOEDE_VRIJDAG', datum: addDays(pasen, -2) },
    { code: 'TWEEDE_PAASDAG', datum: addDays(pasen, 1) },
    { code: 'KONINGSDAG', datum: koningsdag(jaar) },
    { code: 'BEVRIJDINGSDAG', datum: datumVan(jaar, 5, 5) },
    { code: 'HEMELVAARTSDAG', datum: addDays(pasen, 39) },
    { code: 'TWEEDE_PINKSTERDAG', datum: addDays(pasen, 50) },
    { code: 'EERSTE_KERSTDAG', datum: datumVan(jaar, 12, 25) },
    { code: 'TWEEDE_KERSTDAG', datum: datumVan(jaar, 12, 26) },
  ];
  return lijst.sort((a, b) => (a.datum < b.datum ? -1 : 1));
}

export function feestdagOp(d: Datum): FeestdagCode | null {
  return feestdagen(delenVan(d).jaar).find((feestdag) => feestdag.datum === d)?.code ?? null;
}
