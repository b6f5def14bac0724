import type { Opmaak, Reeks } from '#components/grafieken/model.ts';
import { getalVan, kleurVan, passendeNamen, rondeTop, tekstVan } from '#components/grafieken/opmaak.ts';
import { Figuur, Legenda, TweeBreedten } from '#components/grafieken/figuur.tsx';
import { teken } from '#components/grafieken/recharts-server.ts';

type Eigenschappen = {
  titel: string;
  samenvatting?: string;
  /** What stands under each group of bars, such as school years or gemeenten. */
  groepen: readonly string[];
  groepKop?: string;
  reeksen: readonly Reeks[];
  /** On top of each other instead of beside each other. A hidden part leaves its place out and is named below. */
  gestapeld?: boolean;
  opmaak?: Opmaak;
  csv?: string;
};

/** Upright bars, always from zero; for many names or long ones take `BalkGrafiek`. */
export function KolomGrafiek({
  titel,
  samenvatting,
  groepen,
  groepKop = '',
  reeksen,
  gestapeld = false,
  opmaak = {},
  csv,
}: Eigenschappen) {
  const rijen = groepen.map((groep, plek) => [
    groep,
    ...reeksen.map((reeks) => tekstVan(reeks.cijfers[plek], opmaak)),
  ]);
  const verborgen = groepen.filter((_, plek) =>
    reeksen.some((reeks) => typeof reeks.cijfers[plek] !== 'number'),
  );
  const invoer = { groepen, reeksen, gestapeld, opmaak };
  return (
    <Figuur
      titel={titel}
      samenvatting={samenvatting}
      csv={csv}
      tabel={{ koppen: [groepKop, ...reeksen.map((reeks) => reeks.naam)], rijen }}
    >
      {reeksen.length > 1 && (
        <Legenda namen={reeksen.map((reeks, plek) => ({ naam: reeks.naam, kleur: kleurVan(reeks, plek) }))} />
      )}
      <TweeBreedten
        label={samenvatting ?? titel}
        breed={tekenKolommen(invoer, 720, 280)}
        smal={tekenKolommen(invoer, 340, 240)}
      />
      {verborgen.length > 0 && (
        <p className="figuur-noot">
          Niet alles is getekend bij {verborgen.join(', ')}: een aantal is onbekend of te klein om te tonen;
          zie de tabel.
        </p>
      )}
    </Figuur>
  );
}

type Tekeninvoer = Required<Pick<Eigenschappen, 'groepen' | 'reeksen' | 'gestapeld' | 'opmaak'>>;

function tekenKolommen(
  { groepen, reeksen, gestapeld, opmaak }: Tekeninvoer,
  width: number,
  height: number,
): string {
  const data = groepen.map((groep, plek) =>
    Object.fromEntries([
      ['groep', groep],
      ...reeksen.flatMap((reeks, nummer) => [
        [`r${nummer}`, getalVan(reeks.cijfers[plek]) ?? 0],
        [`t${nummer}`, tekstVan(reeks.cijfers[plek], opmaak).replace('onbekend', '?')],
      ]),
    ]),
  );
  const perGroep = groepen.map((_, plek) => reeksen.map((reeks) => getalVan(reeks.cijfers[plek]) ?? 0));
  const hoogste = Math.max(
    0,
    ...perGroep.map((getallen) =>
      gestapeld ? getallen.reduce((som, getal) => som + getal, 0) : Math.max(...getallen),
    ),
  );
  const labels = !gestapeld && reeksen.length * groepen.length <= (width < 500 ? 8 : 18);
  return teken(({ BarChart, Bar, XAxis, YAxis, CartesianGrid, LabelList }) => (
    <BarChart
      width={width}
      height={height}
      data={data}
      margin={{ top: 22, right: 8, bottom: 4, left: 0 }}
      barCategoryGap="24%"
      barGap={2}
    >
      <CartesianGrid vertical={false} />
      <XAxis dataKey="groep" tickLine={false} interval={0} ticks={passendeNamen(groepen, width)} />
      <YAxis
        domain={[0, rondeTop(hoogste)]}
        tickLine={false}
        axisLine={false}
        width={44}
        tickCount={5}
        tickFormatter={(waarde: number) => tekstVan(waarde, opmaak)}
      />
      {reeksen.map((reeks, nummer) => (
        <Bar
          key={reeks.naam}
          dataKey={`r${nummer}`}
          stackId={gestapeld ? 'stapel' : undefined}
          isAnimationActive={false}
          maxBarSize={64}
          className={`reeks-${kleurVan(reeks, nummer)}`}
        >
          {labels && <LabelList dataKey={`t${nummer}`} position="top" />}
        </Bar>
      ))}
    </BarChart>
  ));
}
