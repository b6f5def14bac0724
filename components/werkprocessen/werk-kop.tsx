import { formatDatum } from '#lib/kalender/opmaak.ts';
import { soortLabel, WERKPROCESSTATUS_LABEL } from '#lib/werkprocessen/labels.ts';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import { LetOp } from '#components/jongeren/let-op.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Kenmerken, type Kenmerk } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';

/** Whose work, about whom, since when, and what to know before calling. */
export function WerkKop({ pagina }: { pagina: Werkprocespagina }) {
  const { werk, wie, mag } = pagina;
  const open = werk.status !== 'gesloten';
  return (
    <>
      <Paginakop
        kruimels={[{ titel: wie.naam, href: `/jongeren/${werk.jongereId}` }]}
        titel={soortLabel(werk.soort)}
        onder={`${wie.naam}, geboren ${formatDatum(wie.geboortedatum)}`}
        actie={
          <>
            {mag.traject && <KnopLink href={`/trajecten/${werk.id}`}>Traject en plan</KnopLink>}
            {mag.contact && open && (
              <KnopLink href={`/jongeren/${werk.jongereId}/contact?werkproces=${werk.id}`} icoon="telefoon">
                Contact vastleggen
              </KnopLink>
            )}
          </>
        }
      />
      <div className="secties mb-6">
        <LetOp wie={wie} />
        <Kenmerken naast kenmerken={kenmerken(pagina)} />
      </div>
    </>
  );
}

function kenmerken({ werk, wie, eigenaar, resultaatLabel, vandaag }: Werkprocespagina): Kenmerk[] {
  const toon = werk.status === 'gesloten' ? 'goed' : 'bezig';
  return [
    { naam: 'Status', waarde: <Status toon={toon}>{WERKPROCESSTATUS_LABEL[werk.status]}</Status> },
    { naam: 'Begonnen', waarde: <Datum op={werk.gestartOp} vandaag={vandaag} /> },
    { naam: 'Bij', waarde: eigenaar ?? 'nog niemand' },
    { naam: 'School', waarde: wie.school },
    { naam: 'Gemeente', waarde: wie.gemeente },
    ...(werk.bevestigdOp
      ? [{ naam: 'Absoluut verzuim bevestigd', waarde: <Datum op={werk.bevestigdOp} /> }]
      : []),
    ...(werk.status === 'gesloten'
      ? [
          { naam: 'Gesloten', waarde: <Datum op={werk.geslotenOp} /> },
          { naam: 'Resultaat', waarde: resultaatLabel },
        ]
      : []),
  ];
}
