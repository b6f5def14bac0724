import { parseDatum } from '#lib/kalender/model.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TIJDSTIP = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

const PAST = {
  dag: (deel: string) => parseDatum(deel) !== null,
  tijdstip: (deel: string) => parseDatum(TIJDSTIP.exec(deel)?.[1] ?? '') !== null,
  klok: (deel: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(deel),
  getal: (deel: string) => /^\d{1,18}$/.test(deel),
  id: (deel: string) => UUID.test(deel),
};
export type Plekdeel = keyof typeof PAST;

/** Where a page begins: what the last row of the page before is ordered by, its id last. */
export type Plek = readonly string[];

/** From an address; what is no place in this list is passed over, and the list begins where it begins. */
export function leesPlek(tekst: string | undefined, delen: readonly Plekdeel[]): Plek | null {
  const waarden = (tekst ?? '').split('_');
  const past = waarden.length === delen.length && delen.every((deel, nr) => PAST[deel](waarden[nr] ?? ''));
  return past ? waarden : null;
}

/** A moment as part of a place, to the microsecond: a JavaScript date would lose what tells two rows apart. */
export const tijdstipTekst = (kolom: string) =>
  `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * One row more was read than is shown: then there is a next page, and it begins after the last one shown. `sleutel` is that
 * place, as the database wrote it; the values themselves, so that a page does not depend on a row that left the list since.
 */
export function bladVan<Rij extends { readonly sleutel: string }>(
  gelezen: readonly Rij[],
  aantal: number,
): { rijen: readonly Rij[]; verder: string | null } {
  const rijen = gelezen.slice(0, aantal);
  return { rijen, verder: gelezen.length > aantal ? (rijen.at(-1)?.sleutel ?? null) : null };
}
