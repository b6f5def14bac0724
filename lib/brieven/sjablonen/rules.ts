import { sjabloonVan, type Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { ALGEMENE_VELDEN, VOORWAARDEN, type Sjabloonveld } from '#lib/brieven/sjablonen/velden.ts';

/** Every field a Word file for this letter may use. */
export function bekendeVelden(code: Sjablooncode, extra: readonly Sjabloonveld[]): Sjabloonveld[] {
  return [...ALGEMENE_VELDEN, ...sjabloonVan(code).velden, ...VOORWAARDEN, ...extra];
}

/** Without these a letter does not arrive, or cannot be answered. */
const NODIG = ['adresblok', 'aanhef', 'datum', 'kenmerk'];
const NODIG_BIJ_BESLUIT = ['bezwaar_adres'];

export type Veldoordeel = {
  readonly onbekend: readonly string[];
  /** Known fields that one would expect and that are not in the file. */
  readonly mist: readonly string[];
};

export function beoordeelVelden(
  code: Sjablooncode,
  gevonden: readonly string[],
  extra: readonly Sjabloonveld[],
): Veldoordeel {
  const bekend = new Set(bekendeVelden(code, extra).map((veld) => veld.naam));
  const soort = sjabloonVan(code);
  const verwacht = [
    ...NODIG,
    ...(soort.besluit ? NODIG_BIJ_BESLUIT : []),
    ...soort.velden.filter((veld) => veld.verplicht).map((veld) => veld.naam),
  ];
  return {
    onbekend: gevonden.filter((naam) => !bekend.has(naam)),
    mist: verwacht.filter((naam) => !gevonden.includes(naam)),
  };
}

/** Invented words in every field, to try a template on. */
export function voorbeeldgegevens(
  code: Sjablooncode,
  extra: readonly Sjabloonveld[],
): Record<string, string> {
  return Object.fromEntries([
    ...[...ALGEMENE_VELDEN, ...extra].map((veld) => [veld.naam, veld.voorbeeld] as const),
    ['onderwerp', sjabloonVan(code).titel] as const,
  ]);
}
