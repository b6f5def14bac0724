import { GEMEENTE, WOONPLAATS_PER_GEMEENTE } from '#lib/indicatoren/dimensies.ts';
import type { Dimensiewaarde, Indicator } from '#lib/indicatoren/model.ts';
import type { Verslagblok } from '#lib/platform/verslag/model.ts';
import type { Verslaghoofdstuk } from '../model.ts';
import { breukjaren, breuknoten } from '../breuken/rules.ts';
import type { Rooster } from '../roosters/model.ts';
import { beperkTot, roosterVan } from '../roosters/rules.ts';
import type { Cijfer } from './model.ts';
import { tabelVan } from './tabellen.ts';

export const BIJLAGE_TITEL = 'Cijfers per gemeente';
const PLAATSEN = [GEMEENTE.code, WOONPLAATS_PER_GEMEENTE.code];

/** The dimension by which a figure tells of one gemeente. */
export function plaatsVan({ dimensies }: Pick<Indicator, 'dimensies'>): string | null {
  return dimensies.find(({ code }) => PLAATSEN.includes(code))?.code ?? null;
}

/** For each gemeente the figures that were chosen for it, with the same years beside each other. */
export function bijlageVan(
  cijfers: readonly Cijfer[],
  roosters: ReadonlyMap<string, Rooster>,
): Verslaghoofdstuk[] {
  const eigen = cijfers.flatMap((cijfer) => {
    const plaats = plaatsVan(cijfer.antwoord.indicator);
    return cijfer.onderdeel.inBijlage && plaats ? [{ ...cijfer, plaats }] : [];
  });
  const gemeenten = new Map(
    eigen.flatMap(({ antwoord, plaats }) =>
      (antwoord.waarden[plaats] ?? [])
        .filter(({ code }: Dimensiewaarde) => /^\d{4}$/.test(code))
        .map(({ code, label }) => [code, label] as const),
    ),
  );
  const blokken = [...gemeenten].flatMap(([code, naam], plek): Verslagblok[] => [
    ...gemeentekop(naam, plek),
    ...eigen.flatMap((cijfer) => gemeentetabel(cijfer, roosters.get(cijfer.onderdeel.id), code, naam)),
  ]);
  return blokken.length > 0 ? [{ id: 'bijlage', titel: BIJLAGE_TITEL, blokken }] : [];
}

function gemeentetabel(
  { onderdeel, antwoord, plaats, breuken }: Cijfer & { plaats: string },
  rooster: Rooster | undefined,
  code: string,
  naam: string,
): Verslagblok[] {
  const { indeling } = onderdeel;
  const rijen = indeling.rijen.filter((item) => item !== plaats);
  if (!rooster || rijen.length === 0) return [];
  if (!(antwoord.waarden[plaats] ?? []).some((waarde) => waarde.code === code)) return [];
  const eigen =
    indeling.kolom === plaats
      ? alleenKolom(rooster, code)
      : roosterVan(
          { ...onderdeel, aandelen: false, indeling: { ...indeling, rijen } },
          beperkTot(antwoord, plaats, code),
        );
  const noten = breuknoten(breuken, eigen.jaren, 'intern');
  return [
    tabelVan(bijlagetitel(naam, onderdeel.titel), eigen, { noten, naBreuk: breukjaren(breuken, 'intern') }),
  ];
}

/** Who reads about one gemeente, prints one part. */
export function gemeentekop(naam: string, plek: number): Verslagblok[] {
  const kop = { soort: 'kop', niveau: 3, tekst: naam } as const;
  return plek === 0 ? [kop] : [{ soort: 'pagina' }, kop];
}

/** What stands there per gemeente in the report, is of this one only. */
export function bijlagetitel(naam: string, titel: string): string {
  return `${naam}: ${titel.replace(/,? per gemeente$/, '')}`;
}

/** The column of one gemeente out of the whole table, its rows as they stand there. */
export function alleenKolom(rooster: Rooster, code: string): Rooster {
  const plekken = rooster.kolommen.flatMap((kolom, plek) =>
    kolom.soort === 'cel' && kolom.code === code ? [plek] : [],
  );
  return {
    ...rooster,
    kolommen: plekken.flatMap((plek) => {
      const kolom = rooster.kolommen[plek];
      return kolom ? [{ soort: 'totaal' as const, code: '', label: 'aantal', jaar: kolom.jaar }] : [];
    }),
    rijen: rooster.rijen.map((rij) => ({
      ...rij,
      cellen: plekken.flatMap((plek) => rij.cellen[plek] ?? []),
    })),
  };
}
