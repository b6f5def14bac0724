import { vasteCodes } from '#lib/indicatoren/cellen.ts';
import type { Cel, Indicator } from '#lib/indicatoren/model.ts';
import { PUBLIEKSVORMEN } from '#lib/publicaties/vormen.ts';

/** A population with its counts per school year: what a public table is cut from. */
export type Telling = {
  readonly populatie: string;
  readonly jaren: ReadonlyMap<string, readonly Cel[]>;
  readonly telt: 'teller' | 'noemer';
};

const PLAATSEN = ['gemeente', 'woonplaats'];

/** The populations of a figure that could leave the bureau, over the answers of some school years. */
export function tellingenVan(indicator: Indicator, jaren: ReadonlyMap<string, readonly Cel[]>): Telling[] {
  const { code, uitwerking, afgeschermd } = indicator;
  const kies = (vast: Readonly<Record<string, string>>) =>
    new Map(
      [...jaren].map(([jaar, cellen]) => [
        jaar,
        cellen.filter(({ dimensies }) => Object.entries(vast).every(([naam, w]) => dimensies[naam] === w)),
      ]),
    );
  const vormen = PUBLIEKSVORMEN[code];
  if (vormen)
    return vormen.flatMap(({ filter = {}, populatie, populatieTeller }): Telling[] => [
      { populatie, jaren: kies(filter), telt: populatieTeller ? 'noemer' : 'teller' },
      ...(populatieTeller
        ? [{ populatie: populatieTeller, jaren: kies(filter), telt: 'teller' as const }]
        : []),
    ]);
  if (uitwerking !== 'aantal' || afgeschermd) return [];
  const vaste = vasteCodes(indicator);
  const delen = new Set(
    [...jaren.values()]
      .flat()
      .map(({ dimensies }) => JSON.stringify(vaste.map((v) => [v, dimensies[v] ?? '']))),
  );
  return [...delen].map((deel) => {
    const vast = Object.fromEntries(JSON.parse(deel) as [string, string][]);
    return { populatie: [code, ...Object.values(vast)].join('/'), jaren: kies(vast), telt: 'teller' };
  });
}

/** A row of counts over school years and places, and where it comes from. */
type Reeks = { readonly populatie: string; readonly waar: string; readonly later: boolean };

/**
 * Pairs of populations that have a row of counts in common: over the school years, or over years and places, whatever up to two other
 * values are chosen; also when one is a school year later. So equal by chance are not as many numbers.
 */
export function samenvallend(tellingen: readonly Telling[], jaren: readonly string[]): [Reeks, Reeks][] {
  const rijen = new Map<string, Reeks[]>();
  for (const telling of tellingen) {
    for (const [waar, aantallen] of uitsneden(telling)) {
      for (const later of [false, true]) {
        const rij = rijVan(aantallen, later ? jaren.slice(1) : jaren.slice(0, -1));
        if (rij === null) continue;
        rijen.set(rij, [...(rijen.get(rij) ?? []), { populatie: telling.populatie, waar, later }]);
      }
    }
  }
  return [...rijen.values()].flatMap((reeksen) =>
    reeksen.flatMap((a, i) =>
      reeksen
        .slice(i + 1)
        .filter((b) => b.populatie !== a.populatie)
        .map((b): [Reeks, Reeks] => [a, b]),
    ),
  );
}

/** Per choice of at most two values (places apart) the counts, by school year and place. */
function uitsneden({ jaren, telt }: Telling): Map<string, Map<string, number>> {
  const sneden = new Map<string, Map<string, number>>();
  for (const [jaar, cellen] of jaren) {
    for (const cel of cellen) {
      const aantal = cel[telt] ?? 0;
      const plaats = PLAATSEN.map((naam) => cel.dimensies[naam]).find((waarde) => waarde !== undefined);
      const rest = Object.entries(cel.dimensies).filter(([naam]) => !PLAATSEN.includes(naam));
      for (const keuze of [[], ...rest.map((een) => [een]), ...paren(rest)]) {
        for (const metPlaats of [true, false]) {
          if (metPlaats && plaats === undefined) continue;
          const snede = JSON.stringify([metPlaats, ...keuze]);
          const tel = sneden.get(snede) ?? new Map<string, number>();
          const plek = metPlaats ? `${jaar} ${plaats}` : jaar;
          sneden.set(snede, tel.set(plek, (tel.get(plek) ?? 0) + aantal));
        }
      }
    }
  }
  return sneden;
}

function paren<T>(lijst: readonly T[]): T[][] {
  return lijst.flatMap((een, i) => lijst.slice(i + 1).map((ander) => [een, ander]));
}

/** The counts of these years in order, as text; null when they are too few or too much alike to mean anything. */
function rijVan(aantallen: ReadonlyMap<string, number>, jaren: readonly string[]): string | null {
  const gevuld = [...aantallen].flatMap(([plek, aantal]): [string, number][] => {
    const [jaar = '', plaats = ''] = plek.split(' ');
    return aantal > 0 && jaren.includes(jaar) ? [[`${jaren.indexOf(jaar)} ${plaats}`, aantal]] : [];
  });
  const getallen = gevuld.map(([, aantal]) => aantal);
  const verschillend = new Set(getallen).size;
  const genoeg = getallen.length >= 3 && verschillend >= 3 && getallen.reduce((a, b) => a + b, 0) >= 30;
  return genoeg ? JSON.stringify(gevuld.toSorted(([a], [b]) => (a < b ? -1 : 1))) : null;
}
