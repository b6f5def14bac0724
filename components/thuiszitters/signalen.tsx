import Link from 'next/link';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { formatDatumMetRelatief } from '#lib/kalender/opmaak.ts';
import type { Thuiszitterslijst } from '#lib/thuiszitters/lijst/model.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

type Eigenschappen = {
  lijst: Thuiszitterslijst;
  /** What the page shows, so that turning this list leaves the rest where it is. */
  waarden: Readonly<Record<string, string | undefined>>;
};

/** Absences that run on for longer than four weeks and are not yet known as long: somebody has to ask the school. */
export function Langdurigsignalen({ lijst: { signalen, verderWeg, vandaag }, waarden }: Eigenschappen) {
  if (signalen.length === 0 && !waarden.weg) return null;
  return (
    <Sectie
      titel="Mogelijk langdurig verzuim"
      {...(verderWeg || waarden.weg ? {} : { aantal: signalen.length })}
    >
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
      <Bladeren
        label="Bladeren door mogelijk langdurig verzuim"
        {...bladeradressen({ pad: '/thuiszitters', waarden, naam: 'weg', verder: verderWeg })}
      />
    </Sectie>
  );
}
