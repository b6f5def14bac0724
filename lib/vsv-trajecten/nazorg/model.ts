import type { Datum } from '#lib/kalender/model.ts';

/** Months after letting go on which somebody asks how it goes. */
export const NAZORGMAANDEN = [3, 6, 12] as const;
export type Nazorgmaand = (typeof NAZORGMAANDEN)[number];

/** The term in the catalogue that belongs to each. */
export const NAZORGTERMIJN = { 3: 'N3', 6: 'N6', 12: 'N12' } as const satisfies Record<Nazorgmaand, string>;

/** Where he stands, as he says it himself. */
export const NAZORGSTANDEN = ['school', 'werk', 'uitkering', 'zorg', 'geen', 'begeleiding'] as const;
export type Nazorgstand = (typeof NAZORGSTANDEN)[number];

/** So many attempts without reaching him, and the moment is over as "niet bereikt". */
export const POGINGEN = 3;

/** One attempt. `stand` null: he was not reached. */
export type Nazorgcontact = {
  readonly id: string;
  readonly maand: Nazorgmaand;
  readonly op: Datum;
  readonly stand: Nazorgstand | null;
  readonly startkwalificatie: boolean;
  readonly notitie: string | null;
};

export type Nazorgmoment = {
  readonly maand: Nazorgmaand;
  /** The last day of its term; null while it stands still. */
  readonly uiterlijk: Datum | null;
  readonly pogingen: readonly Nazorgcontact[];
  readonly uitkomst: Nazorgstand | 'niet-bereikt' | null;
  readonly startkwalificatie: boolean;
};
