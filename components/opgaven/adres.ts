import type { Opgave } from '#lib/opgaven/model.ts';

/** The address of an opgave, or of a part of it; a gemeente and a day that somebody chose stay chosen. */
export function opgaveAdres(
  { vorm, periode, gemeente, teldag }: Pick<Opgave, 'vorm' | 'periode' | 'gemeente' | 'teldag'>,
  deel: '' | '/csv' | '/herkomst' = '',
  meer: Readonly<Record<string, string>> = {},
): string {
  const params = new URLSearchParams({
    ...(gemeente ? { gemeente: gemeente.code } : {}),
    ...(teldag?.gekozen ? { teldag: teldag.op } : {}),
    ...meer,
  });
  return `/opgaven/${vorm}/${periode}${deel}${params.size > 0 ? `?${params}` : ''}`;
}

/** A copy holds its day, also where nobody chose it: the usual one of now may be another. */
export function vastgelegd(inhoud: Opgave): Opgave {
  return inhoud.teldag ? { ...inhoud, teldag: { ...inhoud.teldag, gekozen: true } } : inhoud;
}

export function kopieAdres({ vorm, periode, id }: { vorm: string; periode: string; id: string }): string {
  return `/opgaven/${vorm}/${periode}/kopie/${id}`;
}
