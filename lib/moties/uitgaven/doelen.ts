import type { Streefwaarde } from '#lib/moties/model.ts';
import type { GepubliceerdeMotie } from '#lib/moties/uitgaven/model.ts';
import { PUBLIEKSVORMEN } from '#lib/publicaties/vormen.ts';

export type PubliekDoel = {
  readonly streef: Omit<Streefwaarde, 'id'>;
  readonly kop: Pick<GepubliceerdeMotie['openbaar']['kop'], 'titel' | 'raad'>;
};

/**
 * The target that was published with a promise for the total of a published figure: the question asks the same cells as the first public
 * table adds up, and of several targets the leading one counts.
 */
export function publiekDoelVoor(
  indicator: string,
  moties: readonly GepubliceerdeMotie[],
): PubliekDoel | undefined {
  const filter = PUBLIEKSVORMEN[indicator]?.[0]?.filter ?? {};
  for (const { openbaar } of moties)
    for (const { antwoord, streefwaarden } of openbaar.vragen) {
      if (antwoord.soort !== 'cijfer' || antwoord.indicator !== indicator || antwoord.per.length > 0)
        continue;
      const codes = new Set([...Object.keys(filter), ...Object.keys(antwoord.keuze)]);
      if (![...codes].every((code) => filter[code] === antwoord.keuze[code])) continue;
      const streef = streefwaarden.find(({ leidend }) => leidend) ?? streefwaarden[0];
      if (streef && streef.waarde !== null) return { streef, kop: openbaar.kop };
    }
  return undefined;
}
