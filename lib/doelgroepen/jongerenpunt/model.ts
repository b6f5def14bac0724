import type { Datum } from '#lib/kalender/model.ts';

/** What somebody comes with (annual report Westelijke Mijnstreek); the second and third are about the Participatiewet. */
export const VRAAGSOORTEN = ['informatie', 'inkomen', 'participatie', 'werkzoekend'] as const;
export type Vraagsoort = (typeof VRAAGSOORTEN)[number];

export const KANALEN = ['balie', 'telefoon', 'digitaal', 'verwijzing', 'outreach'] as const;
export type Kanaal = (typeof KANALEN)[number];

/** Who asks: mostly the young person, sometimes somebody for him. */
export const VRAGERS = ['jongere', 'familie', 'school', 'partner', 'collega'] as const;
export type Vrager = (typeof VRAGERS)[number];

/** Who comes to the counter may live elsewhere, or be nowhere in the BRP: no reason to send anybody away. */
export const WOONPLAATSEN = ['regio', 'buiten-regio', 'niet-in-brp'] as const;
export type Woonplaatscategorie = (typeof WOONPLAATSEN)[number];

/** Where somebody lives, as a fact keeps it: a gemeente only within the region. */
export type Woonplek = { readonly woonplaats: Woonplaatscategorie; readonly gemeente: string | null };

export type Vraag = Woonplek & {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly vraag: Vraagsoort;
  readonly kanaal: Kanaal;
  readonly vrager: Vrager;
  readonly vragerNaam: string | null;
  readonly thema: string | null;
  readonly toelichting: string | null;
};

export type Actie = Woonplek & {
  readonly id: string;
  readonly jongereId: string | null;
  readonly soort: string;
  readonly datum: Datum;
  readonly toelichting: string | null;
};
