import {
  addSlack,
  at,
  withoutVersion,
  type Equation,
  type EquationSystem,
} from '#lib/publicaties/onthulling/equations.ts';
import type { Tabel, Teldag } from '#lib/publicaties/onthulling/model.ts';
import { GELIJKHEDEN, ZELFDE_ZAKEN } from '#lib/publicaties/onthulling/samenhang.ts';
import { isAndereDag } from '#lib/publicaties/onthulling/teldag.ts';

/** A meting is a population in a school year: `thuiszitters/2023-2024`. Without a school year it stands by itself. */
type Deel = { readonly populatie: string; readonly jaar: string };

/** Every equation a reader has is between counts of one meting, or between the two metingen of one percentage. */
export function metingenVan(tabel: Tabel): readonly string[] {
  return tabel.soort === 'aantallen' ? [tabel.meting] : [tabel.metingTeller, tabel.metingNoemer];
}

/** Other metingen whose counts follow from those of this one, or hold the same cases. */
export function aanverwant(meting: string): (andere: string) => boolean {
  const eigen = deelVan(meting);
  return (andere) => {
    const ander = deelVan(andere);
    return isGelijkgesteld(eigen, ander) || isGelijkgesteld(ander, eigen) || botst(eigen, ander);
  };
}

/** The first of these tables that holds the same cases as another of them, or as what is public already; null: none. */
export function vindBotsing(tabellen: readonly Tabel[], openbaar: readonly Tabel[]): Tabel | null {
  const botsen = (a: Tabel, b: Tabel) =>
    metingenVan(a).some((eigen) => metingenVan(b).some((ander) => botst(deelVan(eigen), deelVan(ander))));
  return (
    tabellen.find(
      (tabel, plek) =>
        openbaar.some((ander) => botsen(tabel, ander)) ||
        tabellen.slice(0, plek).some((ander) => botsen(tabel, ander)),
    ) ?? null
  );
}

function botst(a: Deel, b: Deel): boolean {
  if (a.populatie === b.populatie) return false;
  const hoort = (lijst: readonly string[], { populatie }: Deel) =>
    lijst.some((naam) => populatie === naam || populatie.startsWith(`${naam}/`));
  return ZELFDE_ZAKEN.some(
    ({ populaties, ookAnderJaar }) =>
      (ookAnderJaar === true || a.jaar === b.jaar) && hoort(populaties, a) && hoort(populaties, b),
  );
}

/** The meting counts a part of one of these. */
export function isDeelVan(meting: string, andere: ReadonlySet<string>): boolean {
  const eigen = deelVan(meting);
  return [...andere].some((ander) => isGelijkgesteld(eigen, deelVan(ander)));
}

function isGelijkgesteld(deel: Deel, geheel: Deel): boolean {
  return (
    deel.jaar === geheel.jaar &&
    GELIJKHEDEN.some(({ populatie, is }) => populatie === deel.populatie && is.populatie === geheel.populatie)
  );
}

function deelVan(meting: string): Deel {
  const naam = withoutVersion(meting);
  const grens = naam.lastIndexOf('/');
  return grens < 0
    ? { populatie: naam, jaar: '' }
    : { populatie: naam.slice(0, grens), jaar: naam.slice(grens + 1) };
}

/** What is declared of a count: itself (less a part of it) against the counts of the whole, each by its key. */
type Verband = {
  readonly deel: readonly string[];
  readonly geheel: readonly string[];
  readonly isGelijk: boolean;
};

/**
 * What is declared of the count with this key, as far as there are counts for it: an equation where the whole is cut by every dimension,
 * and where it is not by the one that may be left out, that there are at most as many.
 */
function verbandenVan(key: string, heeft: (key: string) => boolean): Verband[] {
  if (!key.startsWith('["')) return [];
  const [meting, ...plaats] = JSON.parse(key) as [string, ...[string, string][]];
  if (!plaats.every(Array.isArray)) return []; // the rest behind a percentage
  const { populatie, jaar } = deelVan(meting);
  const keyOf = (van: string, cel: readonly (readonly [string, string])[]) =>
    JSON.stringify([jaar === '' ? van : `${van}/${jaar}`, ...cel.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return GELIJKHEDEN.flatMap(({ populatie: van, zonder, is, hoogstens }): Verband[] => {
    if (van !== populatie) return [];
    const deel = zonder === undefined ? [key] : [key, keyOf(zonder, plaats)];
    if (!deel.every(heeft)) return [];
    const geheelMet = (vast: readonly (readonly [string, string | readonly string[]])[]) =>
      combinaties(vast)
        .map((keuze) => keyOf(is.populatie, [...plaats, ...keuze]))
        .filter(heeft);
    const vast = Object.entries(is.vast);
    const grof = vast.filter(([naam]) => naam !== is.hoogstensZonder);
    const verbanden: Verband[] = [{ deel, geheel: geheelMet(vast), isGelijk: hoogstens === undefined }];
    if (grof.length < vast.length) verbanden.push({ deel, geheel: geheelMet(grof), isGelijk: false });
    return verbanden.filter(({ geheel }) => geheel.length > 0);
  });
}

/** Every choice of one value per dimension. */
function combinaties(
  vast: readonly (readonly [string, string | readonly string[]])[],
): (readonly (readonly [string, string])[])[] {
  return vast.reduce<(readonly (readonly [string, string])[])[]>(
    (keuzes, [naam, waarden]) =>
      keuzes.flatMap((keuze) =>
        (typeof waarden === 'string' ? [waarden] : waarden).map((waarde) => [
          ...keuze,
          [naam, waarde] as const,
        ]),
      ),
    [[]],
  );
}

/** Adds what is declared, by the variables that stand for these keys. */
function addVerband(
  system: EquationSystem,
  deel: readonly number[],
  geheel: readonly number[],
  isGelijk: boolean,
): void {
  const gap: Equation = [
    ...geheel.map((variable) => [variable, 1] as const),
    ...deel.map((variable, plek) => [variable, plek === 0 ? -1 : 1] as const),
  ];
  if (isGelijk) system.equations.push(gap);
  else addSlack(system, gap);
}

/** The day of a table by the key of one of its counts. */
function teldagenVan(tabellen: readonly Tabel[]): (key: string, versie?: string) => Teldag {
  const teldagen = new Map(
    tabellen.flatMap((tabel) => metingenVan(tabel).map((meting): [string, Teldag] => [meting, tabel])),
  );
  return (key, versie = '') => teldagen.get(`${versie}${(JSON.parse(key) as [string])[0]}`) ?? {};
}

/**
 * Adds that the counts of a part are counts of the whole; for tables that are counted at one moment. That there are at most as many is
 * only added where it is so (`truth`; null: where nobody can tell): who moved can be of another gemeente in the one than in the other.
 */
export function linkParts(
  system: EquationSystem,
  tabellen: readonly Tabel[],
  truth: Float64Array | null,
): void {
  const teldag = teldagenVan(tabellen);
  const variable = (key: string) => system.indexOf.get(key) ?? -1;
  for (const key of [...system.keys]) {
    if (withoutVersion(key) !== key) continue;
    for (const { deel, geheel, isGelijk } of verbandenVan(key, (ander) => system.indexOf.has(ander))) {
      if (isGelijk && isAndereDag(teldag(key), teldag(geheel[0] ?? key))) continue;
      const [eigen, ander] = [deel.map(variable), geheel.map(variable)];
      if (isGelijk || truth === null || isWaar(truth, eigen, ander, false))
        addVerband(system, eigen, ander, isGelijk);
    }
  }
}

/**
 * The same between versions, as far as a reader with this voorkennis can tell: where the two agree, or by how much they differ. Of a
 * difference or a sum all counts are of one version, for a reader takes them from one table.
 */
export function linkPartsOfVersions(
  system: EquationSystem,
  tabellen: readonly Tabel[],
  truth: Float64Array,
  voorkennis: 'gelijk-gebleven' | 'verschillen',
): void {
  const teldag = teldagenVan(tabellen);
  const versies = new Map<string, Map<string, number>>();
  for (const [variable, key] of system.keys.entries()) {
    const kaal = withoutVersion(key);
    versies.set(kaal, (versies.get(kaal) ?? new Map<string, number>()).set(versieVan(key), variable));
  }
  const allen = (keys: readonly string[]): Map<string, number[]> => {
    const [eerste, ...rest] = keys.map((key) => versies.get(key) ?? new Map<string, number>());
    return new Map(
      [...(eerste ?? [])].flatMap(([versie, variable]) => {
        const andere = rest.map((een) => een.get(versie));
        return andere.includes(undefined)
          ? []
          : [[versie, [variable, ...andere.flatMap((een) => een ?? [])]] as const];
      }),
    );
  };
  for (const key of [...versies.keys()]) {
    for (const { deel, geheel, isGelijk } of verbandenVan(key, (ander) => versies.has(ander))) {
      for (const [versie, eigen] of allen(deel)) {
        const kentVerschil = (mogelijk: string) =>
          voorkennis === 'verschillen' &&
          !isAndereDag(teldag(key, versie), teldag(geheel[0] ?? key, mogelijk));
        const past = (mogelijk: string, variabelen: readonly number[]) =>
          (isGelijk && kentVerschil(mogelijk)) || isWaar(truth, eigen, variabelen, isGelijk);
        const ander = [...allen(geheel)].findLast(
          ([mogelijk, variabelen]) => (versie !== '' || mogelijk !== '') && past(mogelijk, variabelen),
        );
        if (ander) addVerband(system, eigen, ander[1], isGelijk);
      }
    }
  }
}

/** Is it so of the counts themselves? */
function isWaar(
  truth: Float64Array,
  [eerste = -1, ...af]: readonly number[],
  geheel: readonly number[],
  isGelijk: boolean,
): boolean {
  const som = (variabelen: readonly number[]) => variabelen.reduce((tot, i) => tot + at(truth, i), 0);
  const aantal = at(truth, eerste) - som(af);
  return isGelijk ? som(geheel) === aantal : som(geheel) >= aantal;
}

/** Which version a key is of; the new one has none. */
function versieVan(key: string): string {
  return /^\["(\d+@)/.exec(key)?.[1] ?? '';
}
