import { rondeTop } from '#components/grafieken/opmaak.ts';

type Eigenschappen = {
  /** Oldest first; null is unknown and is left open. */
  waarden: readonly (number | null)[];
  /** What a screen reader says for it; the same figures stand in a table on the page. */
  label: string;
  doel?: { readonly van: number; readonly tot: number };
  /** Places from which it is made differently: the line stops before them and starts again. */
  breuken?: readonly number[];
};

const BREED = 148;
const HOOG = 40;
const RAND = 4;

/** A small line beside a figure: its course from zero, the last point as a dot, the target as a band. For how much there is the table. */
export function Lijntje({ waarden, label, doel, breuken = [] }: Eigenschappen) {
  const top = rondeTop(Math.max(doel?.van ?? 0, ...waarden.map((waarde) => waarde ?? 0)));
  const x = (plek: number) => RAND + (plek * (BREED - 2 * RAND)) / Math.max(1, waarden.length - 1);
  const y = (waarde: number) => HOOG - RAND - (Math.min(waarde, top) / top) * (HOOG - 2 * RAND);
  const laatste = waarden.at(-1);
  return (
    <svg className="lijntje" viewBox={`0 0 ${BREED} ${HOOG}`} role="img" aria-label={label}>
      {doel && (
        <rect
          className="grafiek-doel"
          x="0"
          width={BREED}
          y={y(doel.tot)}
          height={Math.max(1, y(doel.van) - y(doel.tot))}
        />
      )}
      <line className="lijntje-as" x1="0" x2={BREED} y1={HOOG - RAND} y2={HOOG - RAND} />
      {breuken.map((plek) => (
        <line key={plek} className="lijntje-breuk" x1={x(plek)} x2={x(plek)} y1={RAND / 2} y2={HOOG - RAND} />
      ))}
      {stukken(waarden, breuken).map(([eerste, ...rest]) =>
        !eerste ? null : rest.length > 0 ? (
          <polyline
            key={eerste.plek}
            className="lijntje-lijn"
            points={[eerste, ...rest].map(({ plek, waarde }) => `${x(plek)},${y(waarde)}`).join(' ')}
          />
        ) : (
          <circle
            key={eerste.plek}
            className="lijntje-punt"
            cx={x(eerste.plek)}
            cy={y(eerste.waarde)}
            r="2"
          />
        ),
      )}
      {laatste !== null && laatste !== undefined && (
        <circle className="lijntje-punt" cx={x(waarden.length - 1)} cy={y(laatste)} r="3.5" />
      )}
    </svg>
  );
}

type Plek = { readonly plek: number; readonly waarde: number };

/** Stretches without an unknown moment or a break in them; a line never goes over what nobody knows or cannot be compared. */
export function stukken(waarden: readonly (number | null)[], breuken: readonly number[] = []): Plek[][] {
  const alle: Plek[][] = [[]];
  for (const [plek, waarde] of waarden.entries()) {
    if (waarde === null || breuken.includes(plek)) alle.push([]);
    if (waarde !== null) alle.at(-1)?.push({ plek, waarde });
  }
  return alle.filter((stuk) => stuk.length > 0);
}
