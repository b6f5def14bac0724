export const NOTITIE_LABEL = {
  omstandigheid: 'Omstandigheid',
  breuk: 'Trendbreuk',
} as const;

export const NOTITIE_UITLEG = {
  omstandigheid: 'iets anders dat in dezelfde tijd gebeurde',
  breuk: 'vanaf die dag is het cijfer anders gemaakt',
} as const;

/** The sentence for who looks at all functions together. */
export const ALLE_FUNCTIES = 'alle functies samen';
