import type { Doel, Opmaak, Reeks } from '#components/grafieken/model.ts';
import { getalVan, kleurVan, passendeNamen, rondeTop, tekstVan } from '#components/grafieken/opmaak.ts';
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
  doel?: Doel;
  opmaak?: Opmaak;
  csv?: string;
};

/** A trend over time: from zero, values at the points, target as a band, breaks as breaks, hidden figures as an open dot. */
export function TrendGrafiek({
  titel,
  samenvatting,
  momenten,
  reeksen,
  breuken = [],
  doel,
  opmaak = {},
  csv,
}: Eigenschappen) {
  const rijen = momenten.map((moment, plek) => [
    moment,
    ...reeksen.map((reeks) => tekstVan(reeks.cijfers[plek], opmaak)),
  ]);
  const invoer: Tekeninvoer = { momenten, reeksen, breuken, doel, opmaak };
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
      {(doel || breuken.length > 0) && (
        <p className="figuur-noot">
          {doel && `Band: ${doel.label}. `}
          {breuken.map((breuk) => `Vanaf ${breuk.vanaf}: ${breuk.waarom}. `)}
        </p>
      )}
    </Figuur>
  );
}

type Tekeninvoer = Required<Pick<Eigenschappen, 'momenten' | 'reeksen' | 'breuken' | 'opmaak'>> & {
  doel: Doel | undefined;
};
type Rij = Record<string, string | number | null>;

function tekenTrend(
  { momenten, reeksen, breuken, doel, opmaak }: Tekeninvoer,
  width: number,
  height: number,
): string {
  const stukken = stukkenVan(
    momenten,
    breuken.map((breuk) => breuk.vanaf),
  );
  const data = momenten.map((moment, plek) => rijVan(moment, plek, stukken[plek] ?? 0, reeksen, opmaak));
  const hoogste = Math.max(
    doel?.tot ?? 0,
    ...reeksen.flatMap((reeks) => reeks.cijfers.map((cijfer) => getalVan(cijfer) ?? 0)),
  );
  const aantalStukken = (stukken.at(-1) ?? 0) + 1;
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
          <ReferenceArea y1={doel.van} y2={doel.tot} className="grafiek-doel" ifOverflow="extendDomain" />
        )}
        <XAxis
          dataKey="moment"
          tickLine={false}
          padding={{ left: 24, right: 12 }}
          interval={0}
          ticks={passendeNamen(momenten, width)}
        />
        <YAxis
          domain={[0, rondeTop(hoogste)]}
          tickLine={false}
          axisLine={false}
          width={44}
          tickCount={5}
          tickFormatter={(waarde: number) => tekstVan(waarde, opmaak)}
        />
        {breuken.map((breuk) => (
          <ReferenceLine key={breuk.vanaf} x={breuk.vanaf} className="grafiek-breuk" />
        ))}
        {reeksen.flatMap((reeks, plek) => [
          ...Array.from({ length: aantalStukken }, (_, stuk) => (
            <Line
              key={`${plek}-${stuk}`}
              dataKey={`r${plek}s${stuk}`}
              type="linear"
              isAnimationActive={false}
              connectNulls={false}
              dot={{ r: 4 }}
              className={`reeks-${kleurVan(reeks, plek)}`}
            >
              {reeksen.length < 3 && (
                <LabelList dataKey={`t${plek}`} position={plek === 0 ? 'top' : 'bottom'} offset={9} />
              )}
            </Line>
          )),
          <Line
            key={`verborgen-${plek}`}
            dataKey={`v${plek}`}
            isAnimationActive={false}
            dot={{ r: 4 }}
            className={`reeks-${kleurVan(reeks, plek)} grafiek-verborgen`}
          >
            <LabelList dataKey={`vt${plek}`} position="top" offset={9} />
          </Line>,
        ])}
      </LineChart>
    ),
  );
}

/** Which stretch of the line each moment belongs to; a break starts a new one. */
export function stukkenVan(momenten: readonly string[], breuken: readonly string[]): number[] {
  let stuk = 0;
  return momenten.map((moment, plek) => (plek > 0 && breuken.includes(moment) ? ++stuk : stuk));
}

function rijVan(moment: string, plek: number, stuk: number, reeksen: readonly Reeks[], opmaak: Opmaak): Rij {
  const rij: Rij = { moment };
  for (const [nummer, reeks] of reeksen.entries()) {
    const cijfer = reeks.cijfers[plek];
    const getal = getalVan(cijfer);
    rij[`r${nummer}s${stuk}`] = getal;
    rij[`t${nummer}`] = getal === null ? '' : tekstVan(getal, opmaak);
    const verborgen = typeof cijfer === 'object' && cijfer !== null;
    rij[`v${nummer}`] = verborgen ? 0 : null;
    rij[`vt${nummer}`] = verborgen ? cijfer.tekst : '';
  }
  return rij;
}
