import type { Leefgebiedlijn } from '#lib/vsv-trajecten/beeld/model.ts';

const [BEGIN, STAP, RIJ] = [200, 62, 30];
const x = (score: number) => BEGIN + (score - 1) * STAP;

/** One row a leefgebied on a scale of five: an open dot where it began, a full one where it is now. */
export function Leefgebiedbeeld({ lijnen }: { lijnen: readonly Leefgebiedlijn[] }) {
  const hoogte = lijnen.length * RIJ + 30;
  return (
    <svg
      className="leefgebiedbeeld"
      viewBox={`0 0 ${x(5) + 60} ${hoogte}`}
      role="img"
      aria-label={inWoorden(lijnen)}
    >
      {[1, 2, 3, 4, 5].map((score) => (
        <g key={score} aria-hidden="true">
          <line className="beeld-raster" x1={x(score)} x2={x(score)} y1="20" y2={hoogte - 8} />
          <text x={x(score)} y="13" textAnchor="middle">
            {score}
          </text>
        </g>
      ))}
      {lijnen.map((lijn, plek) => (
        <Rij key={lijn.code} lijn={lijn} y={plek * RIJ + 38} />
      ))}
    </svg>
  );
}

function Rij({ lijn: { label, scores, verschil }, y }: { lijn: Leefgebiedlijn; y: number }) {
  const [eerste, laatste] = [scores.at(0), scores.at(-1)];
  if (!eerste || !laatste) return null;
  return (
    <g aria-hidden="true">
      <text className="beeld-naam" x="0" y={y + 4}>
        {label}
      </text>
      <line className="beeld-weg" x1={x(eerste.score)} x2={x(laatste.score)} y1={y} y2={y} />
      {scores.length > 1 && <circle className="beeld-begin" cx={x(eerste.score)} cy={y} r="6" />}
      <circle className="beeld-nu" cx={x(laatste.score)} cy={y} r="6" />
      {verschil !== null && verschil !== 0 && (
        <text className="beeld-verschil" x={x(5) + 18} y={y + 4}>
          {verschil > 0 ? `+${verschil}` : `−${-verschil}`}
        </text>
      )}
    </g>
  );
}

function inWoorden(lijnen: readonly Leefgebiedlijn[]): string {
  return lijnen
    .map(({ label, scores }) => {
      const [eerste, laatste] = [scores.at(0)?.score, scores.at(-1)?.score];
      return scores.length > 1 ? `${label}: van ${eerste} naar ${laatste}` : `${label}: ${laatste}`;
    })
    .join('; ');
}
