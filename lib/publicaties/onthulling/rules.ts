import { isVanBron, printAsSource } from '#lib/publicaties/onthulling/bron.ts';
import { cellKey } from '#lib/publicaties/onthulling/equations.ts';
import { vindBotsing } from '#lib/publicaties/onthulling/gelijk.ts';
import {
  type AantallenTabel,
  type Beschermd,
  type CelVerwijzing,
  type EerderePublicatie,
  type OnthullingParameters,
  type OpenbareCel,
  type OpenbareTabel,
  type PercentageTabel,
  type Tabel,
  type Weigering,
} from '#lib/publicaties/onthulling/model.ts';
import { suppressSecondary } from '#lib/publicaties/onthulling/nevencellen.ts';
import {
  createOnderdelen,
  percentageId,
  renderCount,
  renderMissing,
  type Onderdeel,
} from '#lib/publicaties/onthulling/onderdelen.ts';
import { createScenario } from '#lib/publicaties/onthulling/scenario.ts';
import { percentageKeys, systemOf, type Source } from '#lib/publicaties/onthulling/sources.ts';
import { readTruth } from '#lib/publicaties/onthulling/truth.ts';
import { earlierSources, type Voorkennis } from '#lib/publicaties/onthulling/versies.ts';
import { verwanteVan } from '#lib/publicaties/onthulling/verwant.ts';

export type Verband = {
  /** Everything that is public already: earlier versions, other tables. What counts nothing of the same is left aside (verwant.ts). */
  readonly eerdere?: readonly EerderePublicatie[];
  /** Tables that are not published but show how the published ones hang together (see 'kring-van-tabellen'). */
  readonly achtergrond?: readonly AantallenTabel[];
};

/** Takes one exact table; gives what the public may see of it, or a refusal. */
export function protect(
  tabel: Tabel,
  parameters: OnthullingParameters,
): Beschermd<OpenbareTabel> | Weigering {
  return single(protectAll([tabel], parameters));
}

/**
 * Takes a new version of a table, or one that overlaps with tables published before. Neither the new cells nor those
 * hidden earlier can be found by comparing the two, even by a reader who knows what changed.
 */
export function protectAgainstEarlier(
  tabel: Tabel,
  eerdere: readonly EerderePublicatie[],
  parameters: OnthullingParameters,
): Beschermd<OpenbareTabel> | Weigering {
  return single(protectAll([tabel], parameters, { eerdere }));
}

/**
 * Takes all tables of one publication; gives them in the same order. They are protected as one whole: a total in one
 * table cannot undo a hidden cell in another. What its source published itself goes out as it is, and is known to who reads the others.
 */
export function protectAll(
  tabellen: readonly Tabel[],
  parameters: OnthullingParameters,
  verband: Verband = {},
): Beschermd<readonly OpenbareTabel[]> | Weigering {
  checkParameters(parameters);
  const { eerdere = [], achtergrond = [] } = verband;
  const vanBron = tabellen.filter(isVanBron);
  if (vanBron.length === 0) return protectOwn(tabellen, parameters, verband);
  const botsing = vindBotsing(
    tabellen,
    eerdere.map(({ tabel }) => tabel),
  );
  if (botsing) return { soort: 'geweigerd', reden: 'zelfde-zaken', tabel: botsing.code, plaats: null };
  const truth = readTruth(tabellen, achtergrond, parameters);
  if ('soort' in truth) return truth;
  const gedrukt = vanBron.map((tabel) => printAsSource(tabel, parameters));
  const eigen = tabellen.filter((tabel) => !isVanBron(tabel));
  const rest = protectOwn(eigen, parameters, { eerdere: [...eerdere, ...gedrukt], achtergrond });
  if (rest.soort === 'geweigerd') return rest;
  const uit = new Map(gedrukt.map(({ tabel, openbaar }) => [tabel, openbaar]));
  for (const [plek, tabel] of eigen.entries()) {
    const openbaar = rest.uitkomst[plek];
    if (openbaar) uit.set(tabel, openbaar);
  }
  return { ...rest, uitkomst: tabellen.flatMap((tabel) => uit.get(tabel) ?? []) };
}

function protectOwn(
  tabellen: readonly Tabel[],
  parameters: OnthullingParameters,
  { eerdere: bekend = [], achtergrond = [] }: Verband,
): Beschermd<readonly OpenbareTabel[]> | Weigering {
  if (tabellen.length === 0) return { soort: 'beschermd', uitkomst: [], reedsBekend: [] };
  const eerdere = verwanteVan([...tabellen, ...achtergrond], bekend);
  const published = eerdere.map(({ tabel }) => tabel);
  const botsing = vindBotsing(tabellen, published);
  if (botsing) return { soort: 'geweigerd', reden: 'zelfde-zaken', tabel: botsing.code, plaats: null };
  const truth = readTruth(tabellen, achtergrond, parameters, published);
  if ('soort' in truth) return truth;
  const onderdelen = createOnderdelen(tabellen, truth, systemOf(tabellen, achtergrond), parameters);
  const sources: Source[] = [
    ...earlierSources(eerdere),
    ...tabellen.map((tabel) => ({ tabel, truth, parameters, printed: null })),
  ];
  const voorkennis: Voorkennis[] = eerdere.length > 0 ? ['geen', 'gelijk-gebleven', 'verschillen'] : ['geen'];
  const scenarios = voorkennis.map((kennis) => createScenario(sources, achtergrond, onderdelen, kennis));
  const known = new Set(suppressSecondary(onderdelen, scenarios, parameters));
  return {
    soort: 'beschermd',
    uitkomst: tabellen.map((tabel) => render(tabel, onderdelen, parameters)),
    reedsBekend: tabellen.flatMap((tabel) => referTo(tabel, known)),
  };
}

function single(
  result: Beschermd<readonly OpenbareTabel[]> | Weigering,
): Beschermd<OpenbareTabel> | Weigering {
  if (result.soort === 'geweigerd') return result;
  const [uitkomst] = result.uitkomst;
  if (!uitkomst) throw new RangeError('Geen tabel om te beschermen');
  return { ...result, uitkomst };
}

function checkParameters({ min_cel, min_noemer, afronden_op, max_dimensies }: OnthullingParameters): void {
  const whole = [min_cel, min_noemer, afronden_op, max_dimensies].every((value) => Number.isInteger(value));
  if (!whole || min_cel < 3 || min_noemer < min_cel || afronden_op < 2) {
    throw new RangeError('Onbruikbare parameters voor onthullingscontrole');
  }
}

function render(
  tabel: Tabel,
  onderdelen: readonly Onderdeel[],
  parameters: OnthullingParameters,
): OpenbareTabel {
  const byId = new Map(onderdelen.map((onderdeel) => [onderdeel.id, onderdeel]));
  const { code, dimensies } = tabel;
  if (tabel.soort === 'aantallen') {
    const { meting } = tabel;
    const cellen = tabel.cellen.map(({ plaats, telling }) => {
      const onderdeel = byId.get(cellKey(meting, dimensies, plaats));
      const value = onderdeel?.values[0] ?? 0;
      const cel = renderMissing(telling) ?? renderCount(value, onderdeel?.stand ?? 'verborgen', parameters);
      return { plaats, cel };
    });
    return { soort: 'aantallen', code, meting, dimensies, parameters, cellen };
  }
  const { metingTeller, metingNoemer, decimalen } = tabel;
  const cellen = tabel.cellen.map(({ plaats, teller, noemer }) => {
    const onderdeel = byId.get(percentageId(code, percentageKeys(tabel, plaats).teller));
    const cel =
      renderMissing(teller) ?? renderMissing(noemer) ?? renderPercentage(onderdeel, tabel, parameters);
    return { plaats, cel };
  });
  return { soort: 'percentages', code, metingTeller, metingNoemer, decimalen, dimensies, parameters, cellen };
}

/** Rule 2: printed as it is between the caps, otherwise as "< 5%" or "> 95%". */
function renderPercentage(
  onderdeel: Onderdeel | undefined,
  { decimalen }: PercentageTabel,
  { percentage_onder, percentage_boven }: OnthullingParameters,
): OpenbareCel {
  const [teller = 0, noemer = 0] = onderdeel?.values ?? [];
  if (onderdeel?.stand !== 'waarde') return { soort: 'verborgen' };
  const percentage = (100 * teller) / noemer;
  if (percentage < percentage_onder)
    return { soort: 'begrensd', tekst: `< ${percentage_onder}%`, kant: 'onder' };
  if (percentage > percentage_boven)
    return { soort: 'begrensd', tekst: `> ${percentage_boven}%`, kant: 'boven' };
  return { soort: 'waarde', waarde: Math.round(percentage * 10 ** decimalen) / 10 ** decimalen };
}

function referTo(tabel: Tabel, known: ReadonlySet<string>): CelVerwijzing[] {
  const places = tabel.cellen.map(({ plaats }) => plaats);
  const keysOf = (plaats: readonly string[]): string[] => {
    if (tabel.soort === 'aantallen') return [cellKey(tabel.meting, tabel.dimensies, plaats)];
    const { teller, rest } = percentageKeys(tabel, plaats);
    return [teller, rest];
  };
  return places
    .filter((plaats) => keysOf(plaats).some((key) => known.has(key)))
    .map((plaats) => ({ tabel: tabel.code, plaats }));
}
