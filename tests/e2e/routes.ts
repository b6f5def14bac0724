import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of the app as they stand in the tree: `/jongeren/[id]` with the pattern that its addresses match. */
export type Route = {
  readonly pad: string;
  readonly patroon: RegExp;
  readonly vast: boolean;
  readonly gebied: string;
};

const APP = join(import.meta.dirname, '..', '..', 'app');

export function routes(folder = APP, delen: readonly string[] = []): Route[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return routes(join(folder, entry.name), [...delen, entry.name]);
    return entry.name === 'page.tsx' ? [routeOf(delen)] : [];
  });
}

function routeOf(delen: readonly string[]): Route {
  const gebied = /^\((.+)\)$/.exec(delen[0] ?? '')?.[1] ?? 'los';
  const stukken = delen.filter((deel) => !/^\(.+\)$/.test(deel) && !deel.startsWith('@'));
  const pattern = stukken.map((deel) =>
    deel.startsWith('[...')
      ? '.+'
      : deel.startsWith('[')
        ? '[^/]+'
        : deel.replace(/[.*+?^${}()|\\]/g, '\\$&'),
  );
  return {
    pad: `/${stukken.join('/')}`,
    patroon: new RegExp(`^/${pattern.join('/')}$`),
    vast: !stukken.some((deel) => deel.startsWith('[')),
    gebied,
  };
}

/** The route of an address; a fixed route goes before one with a variable in it. */
export function routeVan(adres: string, alle: readonly Route[]): Route | undefined {
  const { pathname } = new URL(adres, 'http://localhost');
  const matches = alle.filter((route) => route.patroon.test(pathname));
  return matches.find((route) => route.vast) ?? matches[0];
}
