import type { Indicator, Uitslag } from '#lib/indicatoren/model.ts';
import type { Trendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { breukenInJaren, raaktCijfer } from '#lib/indicatoren/trendbreuken/rules.ts';
import { wijzigingenVan } from '#lib/indicatoren/versies/rules.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Jaarbreuk } from './model.ts';

/** Where the years of a figure break: a definition that took over, and what changed outside the work. In the order of the years. */
export function jaarbreukenVan(
  indicator: Indicator,
  trend: readonly Uitslag[],
  trendbreuken: readonly Trendbreuk[],
): Jaarbreuk[] {
  const definities = wijzigingenVan(indicator).flatMap(({ versie, geldigVan, reden }): Jaarbreuk[] => {
    const vanaf = schooljaarVan(geldigVan);
    const valtErin = trend.slice(1).some(({ schooljaar }) => schooljaar === vanaf);
    const waarom = `Versie ${versie} van de definitie geldt. ${reden}`;
    return valtErin ? [{ vanaf, waarom, openbaar: true }] : [];
  });
  const buiten = trendbreuken
    .filter((breuk) => raaktCijfer(breuk, indicator))
    .flatMap((breuk) => breukenInJaren([breuk], trend).map((een) => ({ ...een, openbaar: breuk.openbaar })));
  return [...definities, ...buiten].toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : a.vanaf > b.vanaf ? 1 : 0));
}

/** Those between the years that stand beside each other, as lines under the table. */
export function breuknoten(
  breuken: readonly Jaarbreuk[],
  jaren: readonly string[],
  lezer: 'intern' | 'openbaar',
): string[] {
  return breuken
    .filter(({ vanaf, openbaar }) => jaren.slice(1).includes(vanaf) && (openbaar || lezer === 'intern'))
    .map(
      ({ vanaf, waarom }) =>
        `Trendbreuk: ${vanaf} en later zijn niet zonder meer te vergelijken met ervoor. ${waarom}`,
    );
}

/** The years that begin anew, for the headings. */
export function breukjaren(breuken: readonly Jaarbreuk[], lezer: 'intern' | 'openbaar'): string[] {
  return [
    ...new Set(breuken.filter(({ openbaar }) => openbaar || lezer === 'intern').map(({ vanaf }) => vanaf)),
  ];
}

/** A course in pieces, none of which crosses a break: a line for each, with nothing where the others are. */
export function stukkenVan(
  breuken: readonly Jaarbreuk[],
  punten: readonly { readonly label: string; readonly waarde: number | null }[],
): readonly { readonly naam: string; readonly cijfers: readonly (number | null)[] }[] {
  const grenzen = punten.flatMap(({ label }, plek) =>
    plek > 0 && breuken.some(({ vanaf }) => vanaf === label) ? [plek] : [],
  );
  return [0, ...grenzen].map((van, nummer) => {
    const tot = grenzen[nummer] ?? punten.length;
    const [eerste, laatste] = [punten[van]?.label ?? '', punten[tot - 1]?.label ?? ''];
    return {
      naam: eerste === laatste ? eerste : `${eerste} tot en met ${laatste}`,
      cijfers: punten.map(({ waarde }, plek) => (plek >= van && plek < tot ? waarde : null)),
    };
  });
}
