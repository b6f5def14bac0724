import Link from 'next/link';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { formatDatumMetRelatief } from '#lib/kalender/opmaak.ts';
import type { Thuiszitterslijst } from '#lib/thuiszitters/lijst/model.ts';
import { Sectie } from '#components/ui/paginakop.tsx';

/** Absences that run on for longer than four weeks and are not yet known as long: somebody has to ask the school. */
export function Langdurigsignalen({ lijst: { signalen, vandaag } }: { lijst: Thuiszitterslijst }) {
  if (signalen.length === 0) return null;
  return (
    <Sectie titel="Mogelijk langdurig verzuim" aantal={signalen.length}>
      <p className="mb-4">
        Langer dan vier weken weg en nog niet vastgesteld. Vraag het de school en stel het vast bij de
        melding, of leg vast dat de jongere weer naar school gaat.
      </p>
      <ul className="lijst">
        {signalen.map(({ meldingId, naam, sinds }) => (
          <li key={meldingId} className="lijstrij">
            <span>
              <Link href={`/meldingen/${meldingId}`} prefetch={false}>
                {formatNaam(naam)}
              </Link>{' '}
              <span className="gedempt">weg sinds {formatDatumMetRelatief(sinds, vandaag)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
