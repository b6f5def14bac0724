import type { Schooljaar } from '#lib/kalender/model.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';

/** Major in the address, whole in the header of every answer. A change that breaks a program of others is a new major. */
export const API_VERSIE = '1.3.0';
export const API_PAD = '/api/open/v1';

/**
 * Under which the figures may be used again. A bureau may choose otherwise; this is what the Dutch government takes where nothing
 * else was agreed (Wet hergebruik van overheidsinformatie, art. 6: as few conditions as can be).
 */
export const LICENTIE = {
  naam: 'CC0 1.0 (publiek domein)',
  adres: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
  uri: 'http://publications.europa.eu/resource/authority/licence/CC0',
} as const;

export type OpenBureau = {
  readonly code: string;
  readonly naam: string;
  readonly demo: boolean;
  readonly publicaties: number;
  readonly moties: number;
  readonly jaarverslagen: number;
};

export type OpenGemeente = {
  readonly code: string;
  readonly naam: string;
  readonly bureauCode: string;
  readonly bureauNaam: string;
};

/** One definition as it was frozen, and of which school years it was used. */
export type OpenDefinitie = Pick<OpenbarePublicatie, 'indicator' | 'definitie'> & {
  readonly bureaus: readonly string[];
  readonly schooljaren: readonly Schooljaar[];
};

/** A publication without its cells. */
export type Publicatiekop = Omit<OpenbarePublicatie, 'openbaar' | 'bekendOp'> & {
  /** The edition that holds: the newest that was not withdrawn. */
  readonly laatste: boolean;
};
/** One with its cells. */
export type OpenPublicatie = OpenbarePublicatie & Publicatiekop;

export type Publicatievraag = {
  readonly bureau?: string | undefined;
  readonly indicator?: string | undefined;
  readonly schooljaar?: string | undefined;
  readonly alleUitgaven: boolean;
};

export type Bladzijde = { readonly pagina: number; readonly paginaGrootte: number };
export type Deel<T> = { readonly items: readonly T[]; readonly totaal: number };

export type Bestandsoort = 'csv' | 'csv-metadata.json';

/** A file of one edition; the name says all of it, so that a download can be told from another. */
export function bestandsnaam(
  { bureauCode, indicator, schooljaar, uitgave }: Omit<Publicatiekop, 'laatste'>,
  soort: Bestandsoort = 'csv',
): string {
  const naam = `${bureauCode}-${indicator}-${schooljaar}-uitgave-${uitgave}.csv`;
  return soort === 'csv' ? naam : `${naam}-metadata.json`;
}
