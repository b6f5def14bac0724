import { formatSchooldagen } from '#lib/kalender/opmaak.ts';
import type { Jaarsom } from '#lib/verlof/overzicht/rules.ts';
import { VERLOFREGELS } from '#lib/verlof/parameters.ts';

const HOOGTE = 14;
const MEEST = 20;

type Eigenschappen = {
  som: Jaarsom;
  metGevraagd?: number;
  /** What is asked is one request, or all that wait. */ vanEen?: boolean;
};

/**
 * The school year in one line: a square a day, what the head gave, what the ambtenaar gave, what is asked now; the line stands at
 * the tenth day. The same figures stand beside it in words.
 */
export function Jaarbalk({ som, metGevraagd = som.gewichtig, vanEen = false }: Eigenschappen) {
  const gevraagd = Math.max(0, metGevraagd - som.gewichtig);
  const delen = [
    ...Array.from({ length: som.hoofd }, () => 'verlof-hoofd'),
    ...Array.from({ length: som.ambtenaar }, () => 'verlof-ambtenaar'),
    ...Array.from({ length: gevraagd }, () => 'verlof-gevraagd'),
  ];
  const breedte = Math.max(MEEST, delen.length) * (HOOGTE + 2);
  const grens = VERLOFREGELS.dagenVanHetHoofd * (HOOGTE + 2) - 1;
  return (
    <figure className="verlofbalk">
      <svg viewBox={`0 0 ${breedte} ${HOOGTE + 8}`} role="img" aria-label={zin(som, gevraagd, vanEen)}>
        {Array.from({ length: Math.max(MEEST, delen.length) }, (_, plek) => (
          <rect
            key={plek}
            className={delen[plek] ?? 'verlof-leeg'}
            x={plek * (HOOGTE + 2)}
            y="4"
            width={HOOGTE}
            height={HOOGTE}
            rx="2"
          />
        ))}
        <line className="verlof-grens" x1={grens} x2={grens} y1="0" y2={HOOGTE + 8} />
      </svg>
      <figcaption className="gedempt">{zin(som, gevraagd, vanEen)}</figcaption>
    </figure>
  );
}

function zin({ hoofd, ambtenaar, gewichtig, vakantie }: Jaarsom, gevraagd: number, vanEen: boolean): string {
  const met =
    gevraagd > 0 ? `, met ${vanEen ? 'deze aanvraag' : 'wat is gevraagd'} ${gewichtig + gevraagd}` : '';
  const samen = `Gewichtige omstandigheden: ${hoofd} door het hoofd, ${ambtenaar} door leerplicht; samen ${formatSchooldagen(gewichtig)}${met}.`;
  return vakantie > 0 ? `${samen} Vakantieverlof apart: ${vakantie}.` : samen;
}
