import type { Datum } from '#lib/kalender/model.ts';
import type { Geslacht, Jongerenaam } from '#lib/jongeren/model.ts';
import type { Naam } from '#lib/jongeren/naam.ts';

/** What someone is to a young person. Gezag and care are kept apart: both have duties (Leerplichtwet 1969 art. 2 lid 1). */
export const OUDERROLLEN = [
  'ouder',
  'voogd',
  'stiefouder',
  'pleegouder',
  'verzorger',
  'gezinsvoogd',
] as const;
export type Ouderrol = (typeof OUDERROLLEN)[number];

/** A parent, guardian or carer as he stands around one young person. */
export type Ouder = {
  readonly id: string;
  readonly ouderschapId: string;
  readonly naam: Naam & {
    readonly voornamen: string;
    readonly voorvoegsel: string | null;
    readonly geslachtsnaam: string;
  };
  readonly geslacht: Geslacht;
  readonly rol: Ouderrol;
  readonly gezag: boolean;
  readonly verzorgt: boolean;
  readonly aanschrijven: boolean;
  readonly nietAanschrijvenReden: string | null;
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  readonly land: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly geheimhouding: boolean;
  readonly van: Datum | null;
  readonly tot: Datum | null;
};

/** Everything that is kept, for the page of the family and for the form. `versie` guards the person and how he stands here. */
export type Gezinslid = Ouder & {
  readonly versie: number;
  readonly geboortedatum: Datum | null;
  readonly taal: string | null;
  readonly nietVerantwoordelijkMotivering: string | null;
};

/** The person himself, the same for each of the children. */
export type Ouderpersoon = {
  readonly voornamen: string;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly geslacht: Geslacht;
  readonly geboortedatum: Datum | null;
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  readonly land: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly geheimhouding: boolean;
  readonly taal: string | null;
};

/** How he stands around this one young person. */
export type Ouderschap = {
  readonly rol: Ouderrol;
  readonly gezag: boolean;
  readonly verzorgt: boolean;
  readonly aanschrijven: boolean;
  readonly nietAanschrijvenReden: string | null;
  readonly nietVerantwoordelijkMotivering: string | null;
  readonly van: Datum | null;
  readonly tot: Datum | null;
};

/** Someone who may be chosen instead of being typed again. */
export type Ouderkeuze = {
  readonly id: string;
  readonly naam: Naam;
  readonly geboortedatum: Datum | null;
  readonly plaats: string | null; // never of someone with geheimhouding
  readonly kinderen: readonly string[];
};

/** A young person with whom he shares a parent. `dossier` null: outside one's own work, so nothing of the dossier is shown. */
export type Broerzus = {
  readonly id: string;
  readonly naam: Jongerenaam;
  readonly leeftijd: number;
  readonly via: readonly string[]; // names of the parents they share
  readonly dossier: { readonly school: string | null; readonly openWerk: readonly string[] } | null;
};

export type Gezin = {
  readonly jongere: {
    readonly id: string;
    readonly naam: Jongerenaam;
    readonly leeftijd: number;
    readonly geheimhouding: boolean;
  };
  readonly leden: readonly Gezinslid[];
  readonly eerder: readonly Gezinslid[];
  readonly broerzussen: readonly Broerzus[];
  readonly wijzigen: boolean;
};
