import type { Doel, Opmaak, Reeks } from '#components/grafieken/model.ts';
import { momentenAs, waardenAs } from '#components/grafieken/assen.ts';
import {
  getalVan,
  kleurVan,
  legendaZin,
  rondeTop,
  tekenVan,
  tekstVan,
} from '#components/grafieken/opmaak.ts';
import { Figuur, Legenda, TweeBreedten } from '#components/grafieken/figuur.tsx';
import { teken } from '#components/grafieken/recharts-server.ts';

type Eigenschappen = {
  titel: string;
  samenvatting?: string;
  /** The moments, oldest first: school years or dates. */
  momenten: readonly string[];
  reeksen: readonly Reeks[];
  /** Moments from which the figures are made differently, with what changed; the line stops and starts again there. */
  breuken?: readonly { vanaf: string; waarom: string }[];
  /** The last moment is not over yet: it is drawn as a loose open point, not as a fall. */
  lopend?: boolean;
  doel?: Doel;
  opmaak?: Opmaak;
  csv?: string;
};

/** A trend over time: from zero, values at the points, target as a band, breaks as breaks, hidden and unfinished figures as an open dot. */
export function TrendGrafiek({
  titel,
  samenvatting,
  momenten,
  reeksen,
  breuken = [],
  lopend = false,
  doel,
  opmaak = {},
  csv,
}: Eigenschappen) {
  const rijen = momenten.map((moment, plek) => [
    breuken.some(({ vanaf: begin }) => begin === moment) ? `${moment}, na een breuk` : moment,
    ...reeksen.map((reeks) => tekstVan(reeks.cijfers[plek], opmaak)),
  ]);
  const legenda = legendaZin(reeksen.map(({ cijfers }) => cijfers));
  const invoer: Tekeninvoer = { momenten, reeksen, breuken, lopend, doel, opmaak };
  return (
    <Figuur
      titel={titel}
      samenvatting={samenvatting}
      csv={csv}
      tabel={{ koppen: ['Moment', ...reeksen.map((reeks) => reeks.naam)], rijen }}
    >
      {reeksen.length > 1 && (
        <Legenda namen={reeksen.map((reeks, plek) => ({ naam: reeks.naam, kleur: kleurVan(reeks, plek) }))} />
      )}
      <TweeBreedten
        label={samenvatting ?? titel}
        breed={tekenTrend(invoer, 720, 280)}
        smal={tekenTrend(invoer, 340, 230)}
      />
      {(doel || legenda) && (
        <p className="figuur-noot">{[doel && `Band: ${doel.label}.`, legenda].filter(Boolean).join(' ')}</p>
      )}
      {breuken
        .toSorted((a, b) => momenten.indexOf(a.vanaf) - momenten.indexOf(b.vanaf))
        .map(({ vanaf: begin, waarom }) => (
          <p key={`${begin} ${waarom}`} className="figuur-noot">
            Breuk vanaf {begin}
            {/^\d/.test(waarom) ? '. Op ' : ': '}
            {waarom.replace(/\.?$/, '.')}
          </p>
        ))}
    </Figuur>
  );
}

type Tekeninvoer = Required<Pick<Eigenschappen, 'momenten' | 'reeksen' | 'breuken' | 'lopend' | 'opmaak'>> & {
  doel: Doel | undefined;
};
type Rij = Record<string, string | number | null>;

function tekenTrend(invoer: Tekeninvoer, width: number, height: number): string {
  const { momenten, reeksen, breuken, doel, opmaak } = invoer;
  const data = rijenVan(invoer);
  const top = rondeTop(
    Math.max(
      doel?.tot ?? 0,
      ...reeksen.flatMap((reeks) => reeks.cijfers.map((cijfer) => getalVan(cijfer) ?? 0)),
    ),
  );
  const lijnen = lijnenVan(invoer);
  return teken(
    ({ LineChart, Line, XAxis, YAxis, CartesianGrid, ReferenceArea, ReferenceLine, LabelList }) => (
      <LineChart
        width={width}
        height={height}
        data={data}
        margin={{ top: 24, right: 28, bottom: 4, left: 0 }}
      >
        <CartesianGrid vertical={false} />
        {doel && (
          <ReferenceArea
            y1={doel.van}
            y2={doel.tot}
            className="grafiek-doel"
            ifOverflow="extendDomain"
            {...(doel.kort &&
              breuken.length === 0 && {
                label: { value: doel.kort, position: plaatsVanDoel(doel, top, reeksen) },
              })}
          />
        )}
        <XAxis {...momentenAs('moment', momenten, width, { left: 28, right: 16 })} />
        <YAxis {...waardenAs(top, opmaak)} />
        {[...new Set(vanaf(breuken))].map((moment) => (
          <ReferenceLine
            key={moment}
            x={moment}
            className="grafiek-breuk"
            label={{ value: 'breuk', position: 'insideTopLeft' }}
          />
        ))}
        {lijnen.map(({ sleutel, className, label }) => (
          <Line
            key={sleutel}
            dataKey={sleutel}
            type="linear"
            isAnimationActive={false}
            connectNulls={false}
            dot={{ r: 4 }}
            className={className}
          >
            {label && <LabelList dataKey={label.sleutel} position={label.plaats} offset={9} />}
            {label?.onder && <LabelList dataKey={label.onder} position="bottom" offset={9} />}
          </Line>
        ))}
      </LineChart>
    ),
  );
}

/** Where the words of the target stand in no number: in the band, or just under or above it. In parts of the height of the picture. */
export function plaatsVanDoel({ van, tot }: Doel, top: number, reeksen: readonly Pick<Reeks, 'cijfers'>[]) {
  const punten = reeksen.flatMap(({ cijfers }) => cijfers.flatMap((cijfer) => getalVan(cijfer) ?? []));
  const vrij = (laag: number, hoog: number) =>
    !punten.some((punt) => punt + 0.13 * top > laag && punt - 0.03 * top < hoog);
  const woorden = 0.1 * top;
  if (vrij(tot - woorden, tot)) return 'insideTopRight';
  if (van > woorden && vrij(van - woorden, van)) return 'bottom';
  return tot + woorden <= top && vrij(tot, tot + woorden) ? 'top' : 'insideTopRight';
}

type Lijn = {
  sleutel: string;
  className: string;
  /** `onder`: the texts that stand below their point, because the line comes from above there. */
  label?: { sleutel: string; plaats: 'top' | 'bottom'; onder?: string };
};

/** Per series: its stretches, what is hidden, and a loose open point for a moment that is not over yet. */
function lijnenVan({ momenten, reeksen, breuken, lopend }: Tekeninvoer): Lijn[] {
  const aantalStukken = (stukkenVan(momenten, vanaf(breuken)).at(-1) ?? 0) + 1;
  const leeg: Lijn = {
    sleutel: 'leeg',
    className: 'grafiek-leeg',
    label: { sleutel: 'teken', plaats: 'top' },
  };
  return [...reeksen.flatMap((reeks, plek) => lijnenVanReeks(reeks, plek)), leeg];

  function lijnenVanReeks(reeks: Reeks, plek: number): Lijn[] {
    const className = `reeks-${kleurVan(reeks, plek)}`;
    const open = `${className} grafiek-open`;
    const plaats: 'top' | 'bottom' = plek === bovenste(reeksen) ? 'top' : 'bottom';
    return [
      ...Array.from({ length: aantalStukken }, (_, stuk): Lijn => {
        const lijn = { sleutel: `r${plek}s${stuk}`, className };
        if (reeksen.length > 2) return lijn;
        const onder = reeksen.length === 1 ? { onder: `o${plek}` } : {};
        return { ...lijn, label: { sleutel: `t${plek}`, plaats, ...onder } };
      }),
      { sleutel: `v${plek}`, className: open, label: { sleutel: `vt${plek}`, plaats: 'top' as const } },
      ...(lopend ? [{ sleutel: `n${plek}`, className: open, label: { sleutel: `nt${plek}`, plaats } }] : []),
    ];
  }
}

/** Of two lines the higher one has its numbers above it, so that they do not stand on the other. */
function bovenste(reeksen: readonly Reeks[]): number {
  const sommen = reeksen.map(({ cijfers }) =>
    cijfers.reduce<number>((som, cijfer) => som + (getalVan(cijfer) ?? 0), 0),
  );
  return sommen.indexOf(Math.max(...sommen));
}

function vanaf(breuken: Tekeninvoer['breuken']): string[] {
  return breuken.map((breuk) => breuk.vanaf);
}

/** Which stretch of the line each moment belongs to; a break starts a new one. */
export function stukkenVan(momenten: readonly string[], breuken: readonly string[]): number[] {
  let stuk = 0;
  return momenten.map((moment, plek) => (plek > 0 && breuken.includes(moment) ? ++stuk : stuk));
}

/** Points that lie lower than what stands beside them in their stretch, and high enough for words below. */
export function dalenVan(getallen: readonly (number | null)[], stukken: readonly number[]): boolean[] {
  const hoogste = Math.max(0, ...getallen.map((getal) => getal ?? 0));
  return getallen.map((getal, plek) => {
    if (getal === null || getal < hoogste / 5) return false;
    const naast = [plek - 1, plek + 1].flatMap((buur) =>
      stukken[buur] === stukken[plek] ? (getallen[buur] ?? []) : [],
    );
    return naast.length > 0 && naast.every((ander) => ander > getal);
  });
}

function rijenVan({ momenten, reeksen, breuken, lopend, opmaak }: Tekeninvoer): Rij[] {
  const stukken = stukkenVan(momenten, vanaf(breuken));
  const laatste = momenten.length - 1;
  const [enige] = reeksen.length === 1 ? reeksen : [];
  const dalen = enige ? dalenVan(enige.cijfers.map(getalVan), stukken) : [];
  return momenten.map((moment, plek) => {
    const zonder = tekenVan(reeksen.map(({ cijfers }) => cijfers[plek]));
    const rij: Rij = { moment, teken: zonder, leeg: zonder ? 0 : null };
    for (const [nummer, reeks] of reeksen.entries()) {
      const cijfer = reeks.cijfers[plek];
      const getal = getalVan(cijfer);
      const tekst = getal === null ? '' : tekstVan(cijfer, opmaak);
      const nu = lopend && plek === laatste;
      if (!nu) rij[`r${nummer}s${stukken[plek] ?? 0}`] = getal;
      rij[`t${nummer}`] = dalen[plek] ? '' : tekst;
      rij[`o${nummer}`] = dalen[plek] && !nu ? tekst : '';
      rij[`n${nummer}`] = nu ? getal : null;
      rij[`nt${nummer}`] = nu && tekst ? `${tekst} tot nu` : '';
      // What is rounded has a place of its own on the line; only what has no number is drawn as an open point.
      const verborgen = getal === null && typeof cijfer === 'object' && cijfer !== null;
      rij[`v${nummer}`] = verborgen ? 0 : null;
      rij[`vt${nummer}`] = verborgen ? cijfer.tekst : '';
    }
    return rij;
  });
}
