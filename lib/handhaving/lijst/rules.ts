import { parseDatum } from '#lib/kalender/model.ts';
import type { Lijstfilter, Lijstsoort, Sleutel } from './model.ts';

export const PER_PAGINA = 50;

/** The line after which the next page begins, as it stands in an address. */
export const sleutelTekst = ({ een, twee, id }: Sleutel) => `${een}_${twee}_${id}`;

export function parseSleutel(tekst: string): Sleutel | null {
  const [a = '', b = '', id = ''] = tekst.split('_');
  const [een, twee] = [parseDatum(a), parseDatum(b)];
  return een && twee && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? { een, twee, id } : null;
}

/** Is this kind asked for, by its own choice or by a state that only it has? */
export function vraagtOm(filter: Pick<Lijstfilter, 'soort' | 'stand'>, soort: Lijstsoort): boolean {
  if (filter.stand) return filter.stand.startsWith(`${soort}:`);
  return !filter.soort || filter.soort === soort;
}

/** The state that is asked of this kind, without the name of the kind. */
export function standVan(filter: Pick<Lijstfilter, 'stand'>, soort: Lijstsoort): string | null {
  return filter.stand?.startsWith(`${soort}:`) ? filter.stand.slice(soort.length + 1) : null;
}

/** One line more was read than is shown: then there is a next page, and it begins after the last one shown. */
export function bladzijde<Rij extends Sleutel>(
  rijen: readonly Rij[],
  aantal = PER_PAGINA,
): { regels: readonly Rij[]; verder: string | null } {
  const regels = rijen.slice(0, aantal);
  const laatste = regels.at(-1);
  return { regels, verder: rijen.length > aantal && laatste ? sleutelTekst(laatste) : null };
}
