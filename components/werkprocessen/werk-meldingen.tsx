import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { CATEGORIE_LABEL, STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { WerkMelding } from '#lib/werkprocessen/lezen/model.ts';
import { Sectie } from '#components/ui/paginakop.tsx';

/** The meldingen that belong to this work. */
export function WerkMeldingen({ meldingen }: { meldingen: readonly WerkMelding[] }) {
  return (
    <Sectie titel="Meldingen" aantal={meldingen.length}>
      {meldingen.length === 0 ? (
        <p className="gedempt">Dit werk begon zonder melding.</p>
      ) : (
        <ul className="lijst">
          {meldingen.map((melding) => (
            <li key={melding.id} className="lijstrij">
              <span>
                <Link href={`/meldingen/${melding.id}`} prefetch={false}>
                  {formatDatum(melding.ontvangenOp)}
                </Link>{' '}
                {CATEGORIE_LABEL[melding.categorie]}{' '}
                <span className="gedempt">
                  {[melding.school, STATUS_LABEL[melding.status]].filter(Boolean).join(', ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Sectie>
  );
}
