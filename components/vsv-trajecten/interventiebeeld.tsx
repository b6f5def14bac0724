import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { diffDays, maxDatum } from '#lib/kalender/rules.ts';
import type { Interventie } from '#lib/vsv-trajecten/interventies/model.ts';

const [BREED, RIJ, VOET] = [420, 40, 24];

/** One bar an intervention, from its first to its last day; what still runs has an open end at today. */
export function Interventiebeeld({
  interventies,
  vandaag,
}: {
  interventies: readonly Interventie[];
  vandaag: Datum;
}) {
  const [eerste] = interventies;
  if (!eerste) return null;
  const begin = eerste.van;
  const einde = interventies.reduce((laatste, { tot }) => maxDatum(laatste, tot ?? vandaag), begin);
  const dagen = Math.max(diffDays(begin, einde), 1);
  const x = (dag: Datum) => Math.round((diffDays(begin, dag) / dagen) * BREED);
  const hoogte = interventies.length * RIJ + VOET;
  return (
    <svg
      className="interventiebeeld"
      viewBox={`0 0 ${BREED} ${hoogte}`}
      role="img"
      aria-label={interventies.map(inWoorden).join('; ')}
    >
      {interventies.map((interventie, nr) => {
        const [van, tot] = [x(interventie.van), x(interventie.tot ?? einde)];
        const links = van <= BREED / 2;
        return (
          <g key={interventie.id} aria-hidden="true">
            <text x={links ? van : tot} y={nr * RIJ + 14} textAnchor={links ? 'start' : 'end'}>
              {interventie.label}
            </text>
            <rect
              className={interventie.tot ? 'beeld-balk' : 'beeld-balk beeld-balk--loopt'}
              {...{ x: van, y: nr * RIJ + 20, width: Math.max(tot - van, 4), height: 12, rx: 2 }}
            />
          </g>
        );
      })}
      <g aria-hidden="true">
        <line className="beeld-raster" x1="0" x2={BREED} y1={hoogte - VOET} y2={hoogte - VOET} />
        <text className="beeld-dag" x="0" y={hoogte - 6}>
          {formatDatum(begin)}
        </text>
        <text className="beeld-dag" x={BREED} y={hoogte - 6} textAnchor="end">
          {einde === vandaag ? 'vandaag' : formatDatum(einde)}
        </text>
      </g>
    </svg>
  );
}

export function periode({ van, tot }: { van: Datum; tot: Datum | null }): string {
  return tot ? `${formatDatum(van)} tot en met ${formatDatum(tot)}` : `vanaf ${formatDatum(van)}, loopt nog`;
}

function inWoorden(interventie: Interventie): string {
  return `${interventie.label}: ${periode(interventie)}`;
}
