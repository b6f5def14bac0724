import type { Streefwaarde } from '#lib/moties/model.ts';
import type { GepubliceerdeMotie } from '#lib/moties/uitgaven/model.ts';
import { PUBLIEKSVORMEN } from '#lib/publicaties/vormen.ts';

export type PubliekDoel = {
  readonly streef: Omit<Streefwaarde, 'id'>;
  readonly kop: Pick<GepubliceerdeMotie['openbaar']['kop'], 'titel' | 'raad' | 'gemeenteNaam'>;
  /** Of the whole region or of a gemeente of this bureau. What another gemeente agreed is no target of this one. */
  readonly isEigen: boolean;
};

/**
 * The target that was published with a promise for the total of a published figure: the question asks the same cells as the first public
 * table adds up, and of several targets the leading one counts. One of this bureau comes before one that is there to compare with.
 */
export function publiekDoelVoor(
  indicator: string,
  moties: readonly GepubliceerdeMotie[],
  gemeenten: readonly { readonly naam: string }[],
): PubliekDoel | undefined {
  const doelen = moties.flatMap((motie) => doelenVan(indicator, motie, gemeenten));
  return doelen.find(({ isEigen }) => isEigen) ?? doelen[0];
}

function doelenVan(
  indicator: string,
  { openbaar: { kop, vragen } }: GepubliceerdeMotie,
  gemeenten: readonly { readonly naam: string }[],
): PubliekDoel[] {
  const filter = PUBLIEKSVORMEN[indicator]?.[0]?.filter ?? {};
  const isEigen = kop.gemeenteNaam === null || gemeenten.some(({ naam }) => naam === kop.gemeenteNaam);
  return vragen.flatMap(({ antwoord, streefwaarden }) => {
    if (antwoord.soort !== 'cijfer' || antwoord.indicator !== indicator || antwoord.per.length > 0) return [];
    const codes = new Set([...Object.keys(filter), ...Object.keys(antwoord.keuze)]);
    if (![...codes].every((code) => filter[code] === antwoord.keuze[code])) return [];
    const streef = streefwaarden.find(({ leidend }) => leidend) ?? streefwaarden[0];
    return streef && streef.waarde !== null ? [{ streef, kop, isEigen }] : [];
  });
}
