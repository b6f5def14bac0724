import type { Datum } from '#lib/kalender/model.ts';
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
  readonly geslacht: string;
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
