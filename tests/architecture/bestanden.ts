import { knopen, regelVan, type Bestand } from '#tests/architecture/bron.ts';

const ZEGT_NIETS = /^(utils?|helpers?|common|shared|services?|index|misc|lib|types|constants)$/i;

/**
 * The vocabulary of a room is closed by layer: a file has one of the eight names (lagen.ts), or a name of its own and is then
 * held to the rules of a pure file, unless ONZUIVER names it with its reason. Names that say nothing are refused anywhere.
 */
export function vocabulaire(paden: readonly string[]): string[] {
  return paden.flatMap((pad) => {
    const delen = pad.split('/');
    const naam = (delen.at(-1) ?? '').replace(/\.[a-z.]+$/, '');
    const leeg = [...delen.slice(1, -1), naam].find((deel) => ZEGT_NIETS.test(deel));
    if (delen[0] !== 'lib' && delen[0] !== 'components') return [];
    if (leeg !== undefined) return [`${pad}: een naam als "${leeg}" zegt niet wat erin staat`];
    if (delen[0] === 'lib' && delen.length > 2 && !/\.(ts|tsx|md|json|csv)$/.test(pad))
      return [`${pad}: dit soort bestand hoort niet in een kamer`];
    return [];
  });
}

export type Lengte = { readonly p95: number; readonly langste: readonly { pad: string; regels: number }[] };

/** How long the files are: the 95th percentile and the ten largest. */
export function lengtes(bestanden: readonly Bestand[]): Lengte {
  const sorted = bestanden.map(({ pad, regels }) => ({ pad, regels })).sort((a, b) => b.regels - a.regels);
  const p95 = sorted[Math.floor(sorted.length * 0.05)]?.regels ?? 0;
  return { p95, langste: sorted.slice(0, 10) };
}

export const GRENS = 300;
export const GRENS_P95 = 250;
export const GRENS_PAGINA = 80;

export function teLang(bestanden: readonly Bestand[]): string[] {
  return bestanden.flatMap(({ pad, regels }) => {
    const grens = /^app\/.*(page|layout|loading|error|route|actions)\.tsx?$/.test(pad)
      ? GRENS_PAGINA
      : GRENS - 1;
    return regels > grens ? [`${pad} heeft ${regels} regels; de grens is ${grens}`] : [];
  });
}

/** Paths and names in code are ASCII; Dutch words are written without accents. */
export function alleenAscii(bestanden: readonly Bestand[], paden: readonly string[]): string[] {
  const wrongPaths = paden
    .filter((pad) => !isAscii(pad))
    .map((pad) => `${pad}: het pad is niet in gewone letters`);
  const wrongNames = bestanden.flatMap((bestand) => {
    const data = keysOfData(bestand);
    return [...knopen(bestand.programma)]
      .filter((node) => !data.has(node))
      .filter((node) => /^(Identifier|PrivateIdentifier|JSXIdentifier)$/.test(node.type))
      .filter((node) => !isAscii(String(node.name)))
      .map((node) => `${regelVan(bestand, node)}: de naam ${String(node.name)} is niet in gewone letters`);
  });
  return [...wrongPaths, ...wrongNames];
}

/** Keys of object literals are data (a table of letters), not names that someone has to type. */
function keysOfData(bestand: Bestand): ReadonlySet<unknown> {
  const properties = [...knopen(bestand.programma)].filter((node) => node.type === 'Property');
  return new Set(properties.filter((node) => node.computed === false).map((node) => node.key));
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
