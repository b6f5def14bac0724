import { fillGrid, toCel } from '#lib/indicatoren/cellen.ts';
import { MELDINGEN_LEERPLICHT } from '#lib/indicatoren/catalogus/meldingen-leerplicht.ts';
import type { Uitslag } from '#lib/indicatoren/model.ts';
import type { Antwoord } from '#lib/jaarverslagen/roosters/model.ts';
import type { Onderdeel } from '#lib/jaarverslagen/vorm/model.ts';
import { datum, type Schooljaar } from '#lib/kalender/model.ts';

const waarden = {
  soort: ['absoluut', 'luxe', 'signaal', 'preventief'].map((code) => ({ code, label: code })),
  gemeente: [
    { code: '0888', label: 'Beek' },
    { code: '0971', label: 'Stein' },
  ],
};
type Getallen = Readonly<Record<string, readonly [beek: number, stein: number]>>;

/** Meldingen of two gemeenten in the given years; null: nothing is known of that year. */
export function antwoord(perJaar: Readonly<Record<string, Getallen | null>>): Antwoord {
  const indicator = MELDINGEN_LEERPLICHT;
  const trend = Object.entries(perJaar).map(([schooljaar, getallen]): Uitslag => {
    const geteld = Object.entries(getallen ?? {}).flatMap(([soort, perGemeente]) =>
      perGemeente.map((teller, plek) => ({
        dimensies: { soort, gemeente: waarden.gemeente[plek]?.code ?? '' },
        ...{ teller, noemer: null },
      })),
    );
    const leeg = { teller: getallen === null ? null : 0, noemer: null };
    const kern = indicator.dimensies.filter(({ code }) => code in waarden);
    return {
      ...{ code: indicator.code, versie: 1, bureau: 'proef', eenheid: indicator.eenheid, definitie: '' },
      ...{
        schooljaar: schooljaar as Schooljaar,
        peildatum: datum(`${schooljaar.slice(5)}-07-31`),
        bekendOp: datum('2024-09-01'),
      },
      bekend: getallen !== null,
      cellen: fillGrid(kern, waarden, geteld, leeg).map((cel) => toCel(indicator, cel)),
    };
  });
  return { indicator, waarden, trend };
}

export const ONDERDEEL: Onderdeel = {
  ...{ id: 'deel-1', versie: 1, hoofdstukId: 'hoofdstuk-1', indicator: 'meldingen-leerplicht' },
  ...{ titel: 'Meldingen', jaren: 1, beeld: 'geen', aandelen: false, telling: null, inBijlage: false },
  indeling: { rijen: ['soort'], kolom: 'gemeente', filter: {}, alleen: [] },
};

export const TWEE_JAREN = {
  '2022-2023': { absoluut: [1, 2], luxe: [3, 4], signaal: [5, 6], preventief: [7, 8] },
  '2023-2024': { absoluut: [10, 1], luxe: [0, 0], signaal: [20, 5], preventief: [4, 2] },
} as const;
