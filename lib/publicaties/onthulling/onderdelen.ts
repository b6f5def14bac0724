import { cellKey, membersOf, type EquationSystem } from '#lib/publicaties/onthulling/equations.ts';
import {
  TOTAAL,
  type AantallenTabel,
  type OnthullingParameters,
  type OpenbareCel,
  type PercentageTabel,
  type Tabel,
  type Telling,
} from '#lib/publicaties/onthulling/model.ts';
import { percentageKeys } from '#lib/publicaties/onthulling/sources.ts';
import { countOf, type Truth } from '#lib/publicaties/onthulling/truth.ts';

/** How much of a cell is printed, from everything to nothing. */
export type Stand = 'waarde' | 'klein' | 'afgerond' | 'nevencel' | 'verborgen';

/**
 * One thing that is printed or not: a count (once, in however many tables it stands) or a percentage. `keys` and
 * `values` are the counts it gives away when printed; a percentage gives away its teller, noemer and the rest.
 */
export type Onderdeel = {
  readonly id: string;
  readonly soort: 'aantal' | 'percentage';
  readonly keys: readonly string[];
  readonly values: readonly number[];
  readonly marge: boolean;
  /** The stands it may take, each telling less than the one before; the first is what rule 1 and 2 allow. */
  readonly ladder: readonly Stand[];
  /** What a reader takes each of those counts for in each of those stands. */
  readonly grenzen: ReadonlyMap<Stand, readonly Grens[]>;
  stand: Stand;
};
type Grens = readonly [lowest: number, highest: number];

/** The printed form of a count in a given stand. */
export function renderCount(waarde: number, stand: Stand, parameters: OnthullingParameters): OpenbareCel {
  const op = parameters.afronden_op;
  if (stand === 'waarde') return { soort: 'waarde', waarde };
  if (stand === 'klein') return { soort: 'onderdrukt', tekst: `<${parameters.min_cel}`, reden: 'klein' };
  if (stand === 'nevencel') return { soort: 'onderdrukt', tekst: '·', reden: 'nevencel' };
  if (stand === 'afgerond') return { soort: 'afgerond', waarde: Math.round(waarde / op) * op, op };
  return { soort: 'verborgen' };
}

/** What stands where nothing was counted; null: something was. */
export function renderMissing(telling: Telling): OpenbareCel | null {
  if (telling === null) return { soort: 'onbekend' };
  return telling === 'niet-gemeten' ? { soort: 'niet-gemeten' } : null;
}

/** The lowest and highest count a reader can take a printed cell for, knowing the rules of this module. */
export function boundsOfCel(cel: OpenbareCel, parameters: OnthullingParameters): readonly [number, number] {
  if (cel.soort === 'waarde') return [cel.waarde, cel.waarde];
  if (cel.soort === 'onbekend' || cel.soort === 'niet-gemeten') return [0, 0];
  if (cel.soort === 'afgerond') {
    const lowest = Math.ceil(cel.waarde - cel.op / 2);
    return [Math.max(lowest, parameters.min_cel), Math.ceil(cel.waarde + cel.op / 2) - 1];
  }
  if (cel.soort !== 'onderdrukt') return [0, Infinity];
  if (cel.reden === 'nevencel') return [parameters.min_cel, Infinity];
  return [parameters.nul_tonen ? 1 : 0, parameters.min_cel - 1];
}

const UNKNOWN: Grens = [0, Infinity];

/** The same for the counts behind an onderdeel, were it to have this stand. */
export function boundsInStand({ grenzen }: Onderdeel, index: number, stand: Stand): Grens {
  return grenzen.get(stand)?.[index] ?? UNKNOWN;
}

function grenzenVan(
  { soort, values, ladder }: Pick<Onderdeel, 'soort' | 'values' | 'ladder'>,
  parameters: OnthullingParameters,
): Onderdeel['grenzen'] {
  return new Map(
    ladder.map((stand) => [
      stand,
      values.map((value): Grens => {
        if (soort === 'aantal') return boundsOfCel(renderCount(value, stand, parameters), parameters);
        return stand === 'waarde' ? [value, value] : UNKNOWN;
      }),
    ]),
  );
}

/** Everything there is to print in these tables, each in the stand that rules 1, 2 and 4 give it by itself. */
export function createOnderdelen(
  tabellen: readonly Tabel[],
  truth: Truth,
  system: EquationSystem,
  parameters: OnthullingParameters,
): Onderdeel[] {
  const counts = new Map<string, { marge: boolean; value: number }>();
  for (const tabel of tabellen) if (tabel.soort === 'aantallen') collectCounts(tabel, truth, counts);
  const silent = findSilentTotals(system, counts, truth, parameters);
  const onderdelen = [...counts].map(([key, { marge, value }]): Onderdeel => {
    const ladder: Stand[] = silent.has(key)
      ? ['verborgen']
      : ladderOf(value, truth.zero.has(key), marge, parameters);
    const wat = { soort: 'aantal', keys: [key], values: [value], marge, ladder } as const;
    return { ...wat, id: key, grenzen: grenzenVan(wat, parameters), stand: ladder[0] ?? 'verborgen' };
  });
  const percentages = tabellen.filter((tabel) => tabel.soort === 'percentages');
  return [...onderdelen, ...percentages.flatMap((tabel) => percentagesOf(tabel, parameters))];
}

function collectCounts(
  { meting, dimensies, cellen }: AantallenTabel,
  truth: Truth,
  counts: Map<string, { marge: boolean; value: number }>,
): void {
  for (const { plaats, telling } of cellen) {
    const key = cellKey(meting, dimensies, plaats);
    if (telling === null || telling === 'niet-gemeten') continue;
    const isTotal = dimensies.some((dimensie, d) => membersOf(dimensie, plaats[d] ?? TOTAAL) !== null);
    const marge = isTotal || counts.get(key)?.marge === true;
    counts.set(key, { marge, value: truth.values.get(key) ?? countOf(telling) });
  }
}

/** Whether a count is one that rule 1 protects. */
export function isSmall(value: number, parameters: OnthullingParameters): boolean {
  return value < parameters.min_cel && !(value === 0 && parameters.nul_tonen);
}

function ladderOf(value: number, zero: boolean, marge: boolean, parameters: OnthullingParameters): Stand[] {
  if (zero) return ['waarde'];
  if (isSmall(value, parameters)) return ['klein', 'verborgen'];
  if (value < parameters.min_cel) return ['waarde', 'verborgen'];
  return marge ? ['waarde', 'afgerond', 'nevencel', 'verborgen'] : ['waarde', 'nevencel', 'verborgen'];
}

/**
 * Totals of nothing but small cells, where both "<5" and "5 or more" would narrow those cells: 2 + 3 = 5. They stay
 * silent whatever they are, so that the silence itself tells nothing.
 */
function findSilentTotals(
  system: EquationSystem,
  counts: ReadonlyMap<string, { value: number }>,
  truth: Truth,
  parameters: OnthullingParameters,
): Set<string> {
  const lowest = parameters.nul_tonen ? 1 : 0;
  const highest = parameters.min_cel - 1;
  const silent = new Set<string>();
  for (const { total, parts } of system.lines) {
    const isOpen = (key: string) =>
      !truth.zero.has(key) && !(parameters.nul_tonen && counts.get(key)?.value === 0);
    const open = parts.map((part) => system.keys[part] ?? '').filter(isOpen);
    const small = open.filter((key) => isSmall(counts.get(key)?.value ?? Infinity, parameters));
    const others = small.length - 1;
    if (others < 1 || small.length < open.length) continue;
    const smallTextTells = others * lowest > 0;
    const largeTextTells = others * highest + lowest < parameters.min_cel;
    if (smallTextTells || largeTextTells) silent.add(system.keys[total] ?? '');
  }
  return silent;
}

function percentagesOf(tabel: PercentageTabel, parameters: OnthullingParameters): Onderdeel[] {
  const { code, dimensies } = tabel;
  return tabel.cellen.map(({ plaats, teller, noemer }): Onderdeel => {
    const keys = percentageKeys(tabel, plaats);
    const [boven, onder] = [countOf(teller), countOf(noemer)];
    const enough = onder >= parameters.min_noemer && Math.min(boven, onder - boven) >= parameters.min_cel;
    const marge = dimensies.some((dimensie, d) => membersOf(dimensie, plaats[d] ?? TOTAAL) !== null);
    const wat = {
      soort: 'percentage' as const,
      keys: [keys.teller, keys.noemer, keys.rest],
      values: [boven, onder, onder - boven],
      marge,
      ladder: enough ? (['waarde', 'verborgen'] as const) : (['verborgen'] as const),
    };
    return {
      ...wat,
      id: percentageId(code, keys.teller),
      grenzen: grenzenVan(wat, parameters),
      stand: wat.ladder[0],
    };
  });
}

export function percentageId(code: string, tellerKey: string): string {
  return `% ${code} ${tellerKey}`;
}
