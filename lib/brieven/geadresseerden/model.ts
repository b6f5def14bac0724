import type { Naam } from '#lib/jongeren/naam.ts';
import type { Gezinslid } from '#lib/jongeren/gezin/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';

export const KANALEN = ['post', 'mail'] as const;
export type Kanaal = (typeof KANALEN)[number];

export type Adresregels = {
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  readonly land: string | null;
};

/** What must be known of whoever the letter is about, to say who may get it. */
export type Briefjongere = {
  readonly naam: Jongerenaam;
  readonly geslacht: string;
  readonly leeftijd: number;
  readonly overleden: boolean;
  readonly geheimhouding: boolean;
  readonly email: string | null;
  readonly adres: Adresregels | null;
};

export type Briefschool = {
  readonly id: string;
  readonly naam: string;
  readonly email: string | null;
  readonly plaats: string | null;
};

export type Kring = {
  readonly jongere: Briefjongere;
  readonly leden: readonly Gezinslid[];
  readonly school: Briefschool | null;
  /** What this bureau uses for letters to families that are no decision. */
  readonly standaardKanaal: Kanaal;
};

/** `jongere`, `school`, `ander`, or the ids of the parents who share one letter. */
export type Ontvangersoort = 'jongere' | 'ouders' | 'school' | 'ander';

/** Someone who may get a copy: whether the rules say so, why, and what to watch. */
export type Kandidaat = {
  readonly sleutel: string;
  readonly soort: Ontvangersoort;
  readonly ouderIds: readonly string[];
  readonly naam: string;
  readonly aanhef: string;
  /** Empty: not known. Only ever printed in this person's own copy. */
  readonly adres: readonly string[];
  /** Each gets a message of its own, so that nobody sees the address of another. */
  readonly emails: readonly string[];
  readonly geheim: boolean;
  /** False: left out by the rules, and nobody can tick him. */
  readonly mag: boolean;
  readonly voorgesteld: boolean;
  readonly waarom: string;
  readonly waarschuwingen: readonly string[];
  readonly kanaal: Kanaal;
};

export type Aangesproken = { readonly naam: Naam; readonly geslacht: string };
