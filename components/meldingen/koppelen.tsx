import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Kandidaat } from '#lib/meldingen/koppelen/model.ts';
import type { Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Nobody knows yet who this is about: persons it may be, each with what agrees and what does not. */
export function Koppelen({
  pagina: { melding, kandidaten, mag },
  acties,
}: {
  pagina: Meldingpagina;
  acties: { koppel: Actie; koppelNieuw: Actie };
}) {
  if (!mag.koppelen)
    return <Mededeling titel="Administratie, leerplicht of een coach koppelt deze melding." />;
  const kop = { id: melding.id, versie: melding.versie };
  return (
    <Sectie titel="Om wie gaat het?">
      {kandidaten.length === 0 && <p>Bij dit bureau staat niemand die hierop lijkt.</p>}
      {kandidaten.length > 0 && (
        <ul className="lijst mb-4">
          {kandidaten.map((kandidaat, plek) => (
            <li key={kandidaat.jongereId} className="lijstrij">
              <Gegevens kandidaat={kandidaat} />
              <Formulier
                actie={acties.koppel}
                verborgen={{ ...kop, jongereId: kandidaat.jongereId }}
                label={`Koppel aan ${kandidaat.naam}, keuze ${plek + 1}`}
              >
                <Verzendknop
                  soort={kandidaat === kandidaten[0] ? 'primair' : 'secundair'}
                  klein
                  icoon="koppel"
                >
                  Dit is de jongere
                </Verzendknop>
              </Formulier>
            </li>
          ))}
        </ul>
      )}
      <Formulier actie={acties.koppelNieuw} verborgen={kop} label="Nieuwe jongere">
        <Verzendknop soort={kandidaten.length === 0 ? 'primair' : 'secundair'} icoon="plus">
          Voeg toe als nieuwe jongere
        </Verzendknop>
      </Formulier>
    </Sectie>
  );
}

function Gegevens({ kandidaat }: { kandidaat: Kandidaat }) {
  return (
    <div>
      <p>
        <Link href={`/jongeren/${kandidaat.jongereId}`} prefetch={false}>
          {kandidaat.naam}
        </Link>{' '}
        <span className="gedempt">
          {[formatDatum(kandidaat.geboortedatum), kandidaat.gemeente].filter(Boolean).join(', ')}
        </span>
      </p>
      <p>
        {kandidaat.gelijk.length > 0 && <Status toon="goed">gelijk: {kandidaat.gelijk.join(', ')}</Status>}{' '}
        {kandidaat.anders.length > 0 && <Status toon="let-op">anders: {kandidaat.anders.join(', ')}</Status>}
      </p>
    </div>
  );
}
