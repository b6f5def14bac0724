import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { CATEGORIE_LABEL, STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { EerdereMelding, Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { werkAdres } from '#components/werkprocessen/adres.ts';

/** What was reported before on the same young person, and the work that runs. */
export function EerdereMeldingen({ pagina: { eerdere, lopend, wie } }: { pagina: Meldingpagina }) {
  return (
    <>
      <Sectie titel="Andere meldingen" aantal={eerdere.length}>
        {eerdere.length === 0 ? (
          <p className="gedempt">{wie.jongereId ? 'Dit is de eerste melding.' : 'Eerst koppelen.'}</p>
        ) : (
          <ul className="lijst">
            {eerdere.map((melding) => (
              <li key={melding.id} className="lijstrij">
                <Regel melding={melding} />
              </li>
            ))}
          </ul>
        )}
      </Sectie>
      {lopend.length > 0 && (
        <Sectie titel="Loopt nu">
          <ul className="lijst">
            {lopend.map((werk) => (
              <li key={werk.id} className="lijstrij">
                <span>
                  <Link href={werkAdres(werk.soort, werk.id)} prefetch={false}>
                    {soortLabel(werk.soort)}
                    {werk.routekaart && `, routekaart ${werk.routekaart}`}
                  </Link>{' '}
                  <span className="gedempt">
                    sinds {formatDatum(werk.gestartOp)}
                    {werk.eigenaar && `, bij ${werk.eigenaar}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Sectie>
      )}
    </>
  );
}

function Regel({ melding }: { melding: EerdereMelding }) {
  return (
    <span>
      <Link href={`/meldingen/${melding.id}`} prefetch={false}>
        {formatDatum(melding.ontvangenOp)}
      </Link>{' '}
      {CATEGORIE_LABEL[melding.categorie]}{' '}
      <span className="gedempt">
        {[melding.school, melding.resultaat ?? STATUS_LABEL[melding.status]].filter(Boolean).join(', ')}
      </span>{' '}
      {melding.dubbel && <Status toon="let-op">mogelijk dezelfde</Status>}
    </span>
  );
}
