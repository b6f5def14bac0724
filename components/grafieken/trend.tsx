import type { Doel, Opmaak, Reeks } from '#components/grafieken/model.ts';
import { momentenAs, waardenAs } from '#components/grafieken/assen.ts';
import { getalVan, isVerborgen, kleurVan, legendaZin, rondeTop } from '#components/grafieken/opmaak.ts';
import { Figuur, Legenda, TweeBreedten } from '#components/grafieken/figuur.tsx';
import { teken } from '#components/grafieken/recharts-server.ts';
import {
  buitenSchaal,
  buitenZinnen,
  celTekst,
  lijnenVan,
  plaatsVanDoel,
  rijenVan,
  vanaf,
  type Trendinvoer,
} from '#components/grafieken/trendrijen.ts';

type Eigenschappen = {
  titel: string;
  samenvatting?: string;
  /** The moments, oldest first: school years or dates. */
  momenten: readonly string[];
  reeksen: readonly Reeks[];
  /** Moments from which the figures are made differently, with what changed; the line stops and starts again there. */
  breuken?: Trendinvoer['breuken'];
  /** The last moment is not over yet: it is drawn as a loose open point, not as a fall. */
  lopend?: boolean;
  doel?: Doel;
  /** What is to be read beside the picture, such as a target that is not drawn in it. */
  noten?: readonly string[];
  opmaak?: Opmaak;
  csv?: string;
};

/** A trend over time: from zero, values at the points, target as a band, breaks as breaks; what has no number stands below the scale. */
export function TrendGrafiek({
  titel,
  samenvatting,
  momenten,
  reeksen,
  breuken = [],
  lopend = false,
  doel,
  noten = [],
  opmaak = {},
  csv,
}: Eigenschappen) {
  const rijen = momenten.map((moment, plek) => [
    breuken.some(({ vanaf: begin }) => begin === moment) ? `${moment}, na een breuk` : moment,
    ...reeksen.map((reeks) => celTekst(reeks.cijfers[plek], opmaak)),
  ]);
  const legenda = legendaZin(reeksen.map(({ cijfers }) => cijfers));
  const invoer: Trendinvoer = { momenten, reeksen, breuken, lopend, doel, opmaak };
  const kop = samenvatting ?? titel;
  const zinnen = buitenZinnen(invoer).filter((zin) => !kop.includes(zin));
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
        label={[kop.replace(/([^.])$/, '$1.'), ...zinnen].join(' ')}
        breed={tekenTrend(invoer, 720, 280)}
        smal={tekenTrend(invoer, 340, 230)}
      />
      {reeksen.some(({ cijfers }) => cijfers.some(isVerborgen)) && <Verborgenlegenda />}
      {(doel || legenda) && (
        <p className="figuur-noot">{[doel && `Band: ${doel.label}.`, legenda].filter(Boolean).join(' ')}</p>
      )}
      {noten.map((noot) => (
        <p key={noot} className="figuur-noot">
          {noot}
        </p>
      ))}
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

function Verborgenlegenda() {
  return (
    <p className="figuur-noot legenda">
      <span>
        <svg className="legenda-vlak" width="14" height="14" aria-hidden="true">
          <path className="grafiek-verborgen" d={arcering(7, 7)} />
        </svg>{' '}
        Onder de as: niet getoond, zodat niemand te herkennen is.
      </span>
    </p>
  );
}

/** How much of the height lies below zero, for what has no number. */
const STROOK = 0.16;

function tekenTrend(invoer: Trendinvoer, width: number, height: number): string {
  const { momenten, reeksen, breuken, doel, opmaak } = invoer;
  const top = rondeTop(
    Math.max(
      doel?.tot ?? 0,
      ...reeksen.flatMap((reeks) => reeks.cijfers.map((cijfer) => getalVan(cijfer) ?? 0)),
    ),
  );
  const buiten = buitenSchaal(invoer);
  const strook = buiten.length > 0 ? top * STROOK : 0;
  const data = rijenVan(invoer).map((rij) => {
    const los = buiten.find(({ moment }) => moment === rij.moment);
    return los ? { ...rij, [los.teken === 'verborgen' ? 'verborgen' : 'zonder']: -strook / 2, los: los.tekst } : rij; // prettier-ignore
  });
  const rand = { left: 28, right: 16 };
  const half = (width - 44 - 28 - rand.left - rand.right) / Math.max(1, momenten.length - 1) / 2;
  return teken(
    ({ LineChart, Line, XAxis, YAxis, CartesianGrid, ReferenceArea, ReferenceLine, LabelList }) => (
      <LineChart
        width={width}
        height={height}
        data={data}
        margin={{ top: breuken.length > 0 ? 34 : 24, right: 28, bottom: 4, left: 0 }}
      >
        <CartesianGrid vertical={false} />
        {doel && (
          <ReferenceArea
            y1={doel.van}
            y2={doel.tot}
            {...(doel.bij && {
              x1: doel.bij[0],
              x2: doel.bij.at(-1),
              shape: (vak: Vak) => <DeelVak vak={vak} half={half} grenzen={[44, width - 28]} />,
            })}
            className="grafiek-doel"
            ifOverflow="extendDomain"
            {...(doel.kort &&
              !doel.bij &&
              breuken.length === 0 && {
                label: { value: doel.kort, position: plaatsVanDoel(doel, top, reeksen) },
              })}
          />
        )}
        <XAxis {...momentenAs('moment', momenten, width, rand)} axisLine={strook === 0} />
        <YAxis {...waardenAs(top, opmaak, strook)} />
        {strook > 0 && <ReferenceLine y={0} className="grafiek-nul" />}
        {[...new Set(vanaf(breuken))].map((moment) => (
          <ReferenceLine
            key={moment}
            x={moment}
            className="grafiek-breuk"
            label={{ value: 'breuk', position: 'top' }}
          />
        ))}
        {lijnenVan(invoer).map(({ sleutel, className, label }) => (
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
        {strook > 0 && (
          <Line dataKey="verborgen" isAnimationActive={false} stroke="none" dot={Verborgenteken}>
            <LabelList dataKey="los" position="right" offset={9} />
          </Line>
        )}
        {strook > 0 && (
          <Line dataKey="zonder" isAnimationActive={false} className="grafiek-leeg" dot={{ r: 4 }}>
            <LabelList dataKey="los" position="center" />
          </Line>
        )}
      </LineChart>
    ),
  );
}

/** A square with strokes through it: neither a point on a line nor a circle of a moment that is not over yet. */
function arcering(x: number, y: number): string {
  const [links, rechts, boven, onder] = [x - 6, x + 6, y - 6, y + 6];
  return `M${links} ${boven}H${rechts}V${onder}H${links}ZM${links} ${onder}L${rechts} ${boven}M${links} ${y}L${x} ${boven}M${x} ${onder}L${rechts} ${y}`;
}

type Punt = { cx?: number | null; cy?: number | null; index?: number };

function Verborgenteken({ cx, cy, index }: Punt) {
  if (typeof cx !== 'number' || typeof cy !== 'number') return <g key={index} />;
  return <path key={index} className="grafiek-verborgen" d={arcering(cx, cy)} />;
}

type Vak = { x: number; y: number; width: number; height: number };

/** The band of the moments it was agreed for, each as wide as its place on the axis. */
function DeelVak({
  vak,
  half,
  grenzen: [links, rechts],
}: {
  vak: Vak;
  half: number;
  grenzen: [number, number];
}) {
  const begin = Math.max(links, vak.x - half);
  const eind = Math.min(rechts, vak.x + vak.width + half);
  return <rect className="grafiek-doel" x={begin} y={vak.y} width={eind - begin} height={vak.height} />;
}
