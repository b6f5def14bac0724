/** House styles a bureau can choose; each is a token file under components/ui/themas. */
export const THEMAS = {
  baken: 'Baken (petrol en zand)',
  linde: 'Linde (groen)',
  baksteen: 'Baksteen (warm rood en crème)',
  contrast: 'Hoog contrast',
  'nlds-haven': 'Haven (uit NL Design System-tokens)',
} as const;

export type Thema = keyof typeof THEMAS;

/** Of a bureau that did not choose. */
export const STANDAARD_THEMA: Thema = 'baken';

export const KLEUREN = ['auto', 'licht', 'donker'] as const;
export type Kleur = (typeof KLEUREN)[number];

export const KLEUR_COOKIE = 'baken-kleur';

export function isThema(waarde: unknown): waarde is Thema {
  return typeof waarde === 'string' && Object.hasOwn(THEMAS, waarde);
}

export function isKleur(waarde: unknown): waarde is Kleur {
  return KLEUREN.some((kleur) => kleur === waarde);
}
