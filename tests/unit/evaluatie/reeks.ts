import type { Maandpunt } from '#lib/evaluatie/tijdreeks/model.ts';

/** Months from January 2022 on. */
export function reeksVan(waarden: readonly (number | null)[]): Maandpunt[] {
  return waarden.map((waarde, plek) => ({
    maand: `${2022 + Math.floor(plek / 12)}-${String((plek % 12) + 1).padStart(2, '0')}`,
    waarde,
  }));
}

/** Chance that is the same on every run: a linear congruential generator, and Box–Muller for the normal distribution. */
export function loterij(zaad: number) {
  let stand = BigInt(zaad);
  const gelijk = () => {
    stand = (stand * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return (Number(stand >> 11n) + 0.5) / 2 ** 53;
  };
  const normaal = () => Math.sqrt(-2 * Math.log(gelijk())) * Math.cos(2 * Math.PI * gelijk());
  return { gelijk, normaal };
}
