import type { Datum } from '#lib/kalender/model.ts';

/** Kinds of organisation a bureau works with. */
export const ORGANISATIESOORTEN = [
  'gemeente',
  'onderwijs',
  'jeugdhulp',
  'zorg',
  'werk-inkomen',
  'wonen',
  'schuldhulp',
  'welzijn',
  'veiligheid',
  'werkgever',
  'overig',
] as const;
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number];

/** What somebody is for us there. */
export const CONTACTROLLEN = ['eerste-contact', 'casus', 'beslisser', 'overleg', 'overig'] as const;
export type Contactrol = (typeof CONTACTROLLEN)[number];

export type Organisatie = {
  readonly id: string;
  readonly versie: number;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly kvk: string | null;
  readonly brin: string | null;
  readonly regio: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly gestoptOp: Datum | null;
};

/** Somebody at an organisation, with work data only; he may leave, and then stays known for what was agreed with him. */
export type Contactpersoon = {
  readonly id: string;
  readonly versie: number;
  readonly organisatieId: string;
  readonly naam: string;
  readonly functie: string | null;
  readonly rol: Contactrol;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly van: Datum;
  readonly tot: Datum | null;
};

/** A choice in a form: an organisation with who works there today. */
export type Partnerkeuze = {
  readonly id: string;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly contacten: readonly {
    readonly id: string;
    readonly naam: string;
    readonly functie: string | null;
  }[];
};
