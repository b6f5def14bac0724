import { momentenAs, waardenAs } from '#components/grafieken/assen.ts';
import { Figuur, TweeBreedten } from '#components/grafieken/figuur.tsx';
import type { Opmaak } from '#components/grafieken/model.ts';
import { rondeTop, tekstVan } from '#components/grafieken/opmaak.ts';
import { teken } from '#components/grafieken/recharts-server.ts';

/** How a series is drawn; the form tells them apart, the colour only helps. */
export type Maandlijn = {
  readonly naam: string;
  readonly stijl: 'punten' | 'lijn' | 'streepjes';
  readonly kleur: 1 | 2 | 3;
  readonly cijfers: readonly (number | null)[];
  /** In the table, where there is no number; otherwise it is unknown. */
  readonly leeg?: string;
};

type Eigenschappen = {
  titel: string;
  samenvatting: string;
  maanden: readonly string[];
  lijnen: readonly Maandlijn[];
  /** Months at which something changed, with a word for it. */
  knippen?: readonly { maand: string; woord: string }[];
  opmaak?: Opmaak;
  csv?: string;
};

/** What margins and paddings take of the axis of months, more than an axis has elsewhere. */
const RUIMTE = 48;

/** Many months: the figure as points, lines through them, and where something changed. Values are in the table, not at the points. */
export function Maandgrafiek({
  titel,
  samenvatting,
  maanden,
  lijnen,
  knippen = [],
  opmaak = {},
  csv,
}: Eigenschappen) {
  const rijen = maanden.map((maand, plek) => [
    maand,
    ...lijnen.map(({ cijfers, leeg }) => (cijfers[plek] == null && leeg) || tekstVan(cijfers[plek], opmaak)),
  ]);
  const invoer = { maanden, lijnen, knippen, opmaak };
  return (
    <Figuur
      titel={titel}
      samenvatting={samenvatting}
      tabel={{ koppen: ['Maand', ...lijnen.map(({ naam }) => naam)], rijen }}
      {...(csv ? { csv } : {})}
    >
      <ul className="legenda" aria-hidden="true">
        {lijnen.map(({ naam, stijl, kleur }) => (
          <li key={naam}>
            <svg className={`legenda-lijn grafiek-${stijl} reeks-${kleur}`} width="26" height="14">
              {stijl === 'punten' ? <circle cx="13" cy="7" r="4" /> : <line x1="1" y1="7" x2="25" y2="7" />}
            </svg>
            {naam}
          </li>
        ))}
      </ul>
      <TweeBreedten
        label={samenvatting}
        breed={tekenMaanden(invoer, 720, 280)}
        smal={tekenMaanden(invoer, 340, 230)}
      />
    </Figuur>
  );
}

type Invoer = Required<Pick<Eigenschappen, 'maanden' | 'lijnen' | 'knippen' | 'opmaak'>>;

function tekenMaanden({ maanden, lijnen, knippen, opmaak }: Invoer, width: number, height: number): string {
  const data = maanden.map((maand, plek) => ({
    maand,
    ...Object.fromEntries(lijnen.map(({ cijfers }, nummer) => [`l${nummer}`, tekenbaar(cijfers[plek])])),
  }));
  const top = rondeTop(Math.max(0, ...lijnen.flatMap(({ cijfers }) => cijfers.map((cijfer) => cijfer ?? 0))));
  return teken(({ LineChart, Line, XAxis, YAxis, CartesianGrid, ReferenceLine }) => (
    <LineChart width={width} height={height} data={data} margin={{ top: 24, right: 28, bottom: 4, left: 0 }}>
      <CartesianGrid vertical={false} />
      <XAxis {...momentenAs('maand', maanden, width - RUIMTE, { left: 12, right: 12 })} />
      <YAxis {...waardenAs(top, opmaak)} />
      {knippen.map(({ maand, woord }) => (
        <ReferenceLine
          key={maand}
          x={maand}
          className="grafiek-breuk"
          label={{ value: woord, position: 'top' }}
        />
      ))}
      {lijnen.map(({ naam, stijl, kleur }, nummer) => (
        <Line
          key={naam}
          dataKey={`l${nummer}`}
          type="linear"
          isAnimationActive={false}
          connectNulls={false}
          dot={stijl === 'punten' ? { r: 4 } : false}
          className={`reeks-${kleur} grafiek-${stijl}`}
        />
      ))}
    </LineChart>
  ));
}

/** None of these figures can be below zero; a line that would be, is not drawn there. */
function tekenbaar(cijfer: number | null | undefined): number | null {
  return cijfer === null || cijfer === undefined || cijfer < 0 ? null : cijfer;
}
