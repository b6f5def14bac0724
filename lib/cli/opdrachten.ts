import { bench } from '#lib/cli/bench/bench.ts';
import { benchCijfers } from '#lib/cli/bench/cijfers.ts';
import { benchOnthulling } from '#lib/cli/bench/onthulling/opdracht.ts';
import { dbMigreer } from '#lib/cli/db-migreer.ts';
import { demoLaad } from '#lib/cli/demo-laad.ts';
import { gebruikerBeeindig, gebruikerLijst, gebruikerMaak } from '#lib/cli/gebruiker.ts';
import { indicator } from '#lib/cli/indicator.ts';
import { importeer } from '#lib/cli/importeer.ts';
import { logboekVerifieer } from '#lib/cli/logboek-verifieer.ts';
import { start } from '#lib/cli/start.ts';

/** One command of `baken`: its words, how it is used, and what it does. `run` gives the exit code. */
export type Opdracht = {
  readonly woorden: readonly string[];
  readonly gebruik: string;
  readonly uitleg: string;
  readonly run: (rest: readonly string[]) => Promise<number>;
};

export const OPDRACHTEN: readonly Opdracht[] = [
  start,
  dbMigreer,
  gebruikerMaak,
  gebruikerLijst,
  gebruikerBeeindig,
  importeer,
  demoLaad,
  logboekVerifieer,
  indicator,
  bench,
  benchOnthulling,
  benchCijfers,
];

/** The command with the most matching words. */
export function findOpdracht(
  words: readonly string[],
): { opdracht: Opdracht; rest: readonly string[] } | undefined {
  const matches = OPDRACHTEN.filter((opdracht) =>
    opdracht.woorden.every((woord, index) => words[index] === woord),
  );
  const opdracht = matches.sort((a, b) => b.woorden.length - a.woorden.length)[0];
  return opdracht && { opdracht, rest: words.slice(opdracht.woorden.length) };
}

/** Only a question about how it is used, and nothing else, also where a command would begin with its work. */
export function asksHelp(words: readonly string[]): boolean {
  return words.length === 0 || words.includes('--help') || words[0] === 'help';
}

/** How the commands are used that these words name or begin; all of them when they name none. */
export function helptekst(words: readonly string[]): string {
  const named = words.filter((woord) => woord !== 'help' && !woord.startsWith('-'));
  const fits = ({ woorden }: Opdracht) =>
    named.length > 0 && woorden.every((woord, index) => (named[index] ?? woord) === woord);
  const chosen = OPDRACHTEN.some(fits) ? OPDRACHTEN.filter(fits) : OPDRACHTEN;
  const lines = chosen.map((opdracht) => `  baken ${opdracht.gebruik}\n      ${opdracht.uitleg}`);
  const first = asksHelp(words) ? '' : `De opdracht "${words.join(' ')}" bestaat niet.\n\n`;
  return `${first}Gebruik: npm run baken -- <opdracht>\n\n${lines.join('\n')}\n\nElke opdracht kent --json. Code 0: gelukt, 1: gelukt met bevindingen, 2: niet gelukt.`;
}
