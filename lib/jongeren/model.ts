import type { Datum, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Naam } from '#lib/jongeren/naam.ts';

export const GESLACHTEN = ['man', 'vrouw', 'x', 'onbekend'] as const;
export type Geslacht = (typeof GESLACHTEN)[number];

/** As they stand in the database and in the migratieformaat; the legal rules have names of their own. */
export const KP_UITZONDERINGEN = ['pro-diploma', 'pro-verklaring', 'vso-arbeid', 'vso-dagbesteding'] as const;
export type KpUitzonderingCode = (typeof KP_UITZONDERINGEN)[number];

export type Jongerenaam = Naam & {
  readonly voornamen: string;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly roepnaam: string | null;
};

export type Adres = {
  readonly gemeenteCode: string | null; // null: abroad or unknown
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
};

/** What a colleague keeps by hand; the rest of a person comes from registers. */
export type Persoonsgegevens = {
  readonly id: string;
  readonly versie: number;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly geslacht: Geslacht;
  readonly overledenOp: Datum | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly geheimhouding: boolean;
  readonly waarschuwing: string | null;
  readonly verantwoordelijkeId: string | null;
  readonly startkwalificatieOp: Datum | null;
  readonly kpUitzondering: KpUitzonderingCode | null;
  readonly kpUitzonderingOp: Datum | null;
  /** The last day of the leerplicht by twelve full school years, where that is established. */
  readonly schooljarenEinde?: Datum | null;
  /** When this bureau keeps a birthday of 29 February; it counts for the duty. */
  readonly schrikkelConventie?: SchrikkelConventie | null;
};

export type NieuweJongere = {
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly geslacht: Geslacht;
  readonly adres: Adres | null;
  readonly woontSinds: Datum | null;
};

/** Someone who may be the same person as the one being entered. */
export type MogelijkDubbel = {
  readonly id: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly zelfdeNummer: boolean;
};

/** What a search field says, after reading: words to match as prefixes, and days or years of birth. */
export type Zoekvraag =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'nummer' }
  | {
      readonly soort: 'naam';
      readonly woorden: readonly string[];
      readonly geboren: { readonly van: Datum; readonly tot: Datum } | null;
    };

/** One row of a result list: enough to be sure that this is the right person. */
export type Zoekrij = {
  readonly id: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly leeftijd: number;
  readonly overleden: boolean;
  readonly geheimhouding: boolean;
  readonly gemeente: string | null;
  readonly school: string | null;
  readonly verantwoordelijke: string | null;
  readonly openWerkprocessen: readonly string[]; // soorten
};

export type Zoekresultaat = {
  readonly rijen: readonly Zoekrij[];
  /** Opaque: the last row of this page, when there are more. */
  readonly verder: string | null;
};
