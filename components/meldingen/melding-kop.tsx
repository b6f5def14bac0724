import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gemeenteLabel } from '#lib/jongeren/gemeenten/labels.ts';
import { CATEGORIE_LABEL, DUO_SOORT_LABEL, PRIORITEIT_LABEL, STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import { LetOp } from '#components/jongeren/let-op.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';

const TOON: Record<Meldingpagina['melding']['status'], Toon> = {
  R: 'let-op',
  B: 'bezig',
  G: 'goed',
  K: 'goed',
  I: 'neutraal',
};

/** Who it is about, how urgent and why, and what to know before calling. */
export function MeldingKop({ pagina }: { pagina: Meldingpagina }) {
  const { melding, wie, triage, vandaag } = pagina;
  return (
    <>
      <Paginakop
        kruimels={[{ titel: 'Meldingen', href: '/meldingen' }]}
        titel={
          wie.jongereId ? (
            <Link href={`/jongeren/${wie.jongereId}`} prefetch={false}>
              {wie.naam}
            </Link>
          ) : (
            wie.naam
          )
        }
        onder={
          wie.geboortedatum
            ? `${formatDatum(wie.geboortedatum)}, ${wie.leeftijd} jaar`
            : 'Geboortedatum onbekend'
        }
      />
      <div className="secties mb-6">
        <LetOp wie={wie} />
        <Kenmerken
          naast
          kenmerken={[
            {
              naam: 'Status',
              waarde: <Status toon={TOON[melding.status]}>{STATUS_LABEL[melding.status]}</Status>,
            },
            { naam: 'Soort', waarde: soortZin(melding) },
            { naam: 'Ontvangen', waarde: <Datum op={melding.ontvangenOp} vandaag={vandaag} /> },
            ...(melding.status === 'R'
              ? [{ naam: 'Reactie uiterlijk', waarde: <Reactie pagina={pagina} /> }]
              : []),
            { naam: 'Gemeente', waarde: melding.gemeente },
            ...(melding.doorgestuurdNaar
              ? [{ naam: 'Doorgestuurd naar', waarde: doorgestuurd(melding) }]
              : []),
            ...(melding.eigenaar ? [{ naam: 'Bij', waarde: melding.eigenaar }] : []),
          ]}
        />
        {melding.status === 'R' && (
          <p>
            <Status toon={triage.prioriteit === 1 ? 'let-op' : 'neutraal'}>
              {PRIORITEIT_LABEL[triage.prioriteit]}
            </Status>{' '}
            {triage.redenen.join(' ')}
          </p>
        )}
      </div>
    </>
  );
}

/** Where it went, and when that is not where the BRP says one lives, why. */
function doorgestuurd({ doorgestuurdNaar, doorgestuurdNaam, doorstuurreden }: Meldingpagina['melding']) {
  const waar = gemeenteLabel(doorgestuurdNaar ?? '', doorgestuurdNaam);
  return doorstuurreden ? `${waar}, anders dan de BRP: ${doorstuurreden}` : waar;
}

function soortZin({ categorie, duoSoort }: Meldingpagina['melding']): string {
  const delen = duoSoort
    ? [CATEGORIE_LABEL[categorie], DUO_SOORT_LABEL[duoSoort]]
    : [CATEGORIE_LABEL[categorie]];
  return [...new Set(delen)].join(' · ');
}

function Reactie({ pagina: { melding, vandaag } }: { pagina: Meldingpagina }) {
  const dag = melding.reactieUiterlijk;
  if (!dag) return 'geen termijn';
  if (dag >= vandaag) return <Datum op={dag} weekdag vandaag={vandaag} />;
  return (
    <Status toon="te-laat">
      <Datum op={dag} weekdag vandaag={vandaag} />
    </Status>
  );
}
