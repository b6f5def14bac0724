import type { Schooljaar } from '#lib/kalender/model.ts';

export const EENHEDEN = ['%', 'aantal', 'per 1.000'] as const;

/** A figure of the whole country, as somebody else published it. */
export type LandelijkCijfer = {
  readonly id: string;
  readonly versie: number;
  readonly indicator: string;
  readonly schooljaar: Schooljaar;
  readonly omschrijving: string;
  readonly waarde: number;
  readonly eenheid: (typeof EENHEDEN)[number];
  readonly bron: string;
};

export type NieuwLandelijk = Omit<LandelijkCijfer, 'id' | 'versie'>;

/** Where a refused file waits with what is wrong with it; one per person. */
export const BESTANDSCONCEPT = 'landelijke-cijfers';
export const GROOTSTE_BESTAND = 1_000_000;
