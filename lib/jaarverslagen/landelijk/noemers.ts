/** By which inhabitants a figure is divided to stand beside a national one per 1.000: groups of the figure `bevolking`. */
export type Noemersoort = { readonly groepen: readonly string[]; readonly woord: string };

const PLICHTIG: Noemersoort = {
  groepen: ['leerplichtig', 'kwalificatieplichtig'],
  woord: 'leer- en kwalificatieplichtigen',
};
const TOT_23: Noemersoort = { groepen: ['18-22'], woord: 'jongeren van 18 tot en met 22 jaar' };

/** Own choice: national sources differ. A figure that is not here, counts nobody that the BRP knows as a group, and so has none. */
const NOEMERS: Readonly<Record<string, Noemersoort>> = {
  thuiszitters: PLICHTIG,
  'thuiszitters-stand': PLICHTIG,
  'meldingen-leerplicht': PLICHTIG,
  'meldingen-resultaat': PLICHTIG,
  'gemelde-leerlingen': PLICHTIG,
  'absoluut-signalen': PLICHTIG,
  'absoluut-onderzocht': PLICHTIG,
  vrijstellingen: PLICHTIG,
  'verlof-aanvragen': PLICHTIG,
  'dsp-meldingen': TOT_23,
  'dsp-resultaat': TOT_23,
  'dsp-bestemming': TOT_23,
  'verzuim-18plus': TOT_23,
};

export function noemerVoor(indicator: string): Noemersoort | undefined {
  return NOEMERS[indicator];
}
