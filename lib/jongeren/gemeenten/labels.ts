/** How a gemeente is named on a page, also when only its code is known. */
export const gemeenteLabel = (code: string, naam: string | null): string =>
  naam ? `${naam} (${code})` : `gemeente ${code}, naam niet bekend`;
