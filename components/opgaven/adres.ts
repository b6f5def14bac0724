import type { Opgave } from '#lib/opgaven/model.ts';

/** The address of an opgave, or of a part of it; a gemeente stays chosen. */
export function opgaveAdres(
  { vorm, periode, gemeente }: Pick<Opgave, 'vorm' | 'periode' | 'gemeente'>,
  deel: '' | '/csv' | '/herkomst' = '',
  meer: Readonly<Record<string, string>> = {},
): string {
  const params = new URLSearchParams({ ...(gemeente ? { gemeente: gemeente.code } : {}), ...meer });
  return `/opgaven/${vorm}/${periode}${deel}${params.size > 0 ? `?${params}` : ''}`;
}

export function kopieAdres({ vorm, periode, id }: { vorm: string; periode: string; id: string }): string {
  return `/opgaven/${vorm}/${periode}/kopie/${id}`;
}
