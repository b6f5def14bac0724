import Link from 'next/link';
import { formatDatum, formatPeriode, formatSchooldagen } from '#lib/kalender/opmaak.ts';
import { AFLOOP_LABEL, GROND_LABEL, KANAAL_LABEL } from '#lib/verlof/labels.ts';
import type { Verlofpagina } from '#lib/verlof/lezen/model.ts';
import { LetOp } from '#components/jongeren/let-op.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Kenmerken, type Kenmerk } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { VerlofKaart } from '#components/verlof/verlof-kaart.tsx';

/** Who asks leave for whom, when and why, and how far it is. */
export function VerlofKop({ pagina }: { pagina: Verlofpagina }) {
  const { verlof, wie, werk, mag, samen } = pagina;
  const open = werk.status !== 'gesloten';
  return (
    <>
      <Paginakop
        kruimels={[
          { titel: 'Verlof', href: '/verlof' },
          { titel: wie.naam, href: `/jongeren/${verlof.jongereId}` },
        ]}
        titel="Aanvraag om verlof"
        onder={`${wie.naam}, ${formatPeriode(verlof)}`}
        actie={
          mag.contact &&
          open && (
            <KnopLink href={`/jongeren/${verlof.jongereId}/contact?werkproces=${verlof.id}`} icoon="telefoon">
              Contact vastleggen
            </KnopLink>
          )
        }
      />
      <div className="secties mb-6">
        <LetOp wie={wie} />
        <Kenmerken naast kenmerken={kenmerken(pagina)} />
        {samen.length > 0 && (
          <p>
            Samen aangevraagd met{' '}
            {samen.map((kind, plek) => (
              <span key={kind.id}>
                {plek > 0 && ', '}
                <Link href={`/verlof/${kind.id}`} prefetch={false}>
                  {kind.naam}
                </Link>{' '}
                <span className="gedempt">
                  ({kind.afloop ? AFLOOP_LABEL[kind.afloop].toLowerCase() : 'nog geen besluit'})
                </span>
              </span>
            ))}
            .
          </p>
        )}
        <VerlofKaart pagina={pagina} />
      </div>
    </>
  );
}

function kenmerken({ verlof, wie, werk, eigenaar, termijnen, vandaag }: Verlofpagina): Kenmerk[] {
  const beslis = termijnen.find((termijn) => termijn.code === 'T10');
  return [
    { naam: 'Waarvoor', waarde: GROND_LABEL[verlof.grond] },
    { naam: 'Reden', waarde: verlof.reden },
    { naam: 'Gevraagd', waarde: formatSchooldagen(verlof.dagen) },
    { naam: 'Aanvrager', waarde: `${verlof.aanvrager} (${KANAAL_LABEL[verlof.kanaal].toLowerCase()})` },
    { naam: 'Ontvangen', waarde: <Datum op={verlof.ontvangenOp} vandaag={vandaag} /> },
    { naam: 'School', waarde: wie.school },
    { naam: 'Gemeente', waarde: wie.gemeente },
    { naam: 'Bij', waarde: eigenaar ?? 'nog niemand' },
    ...(beslis?.status === 'opgeschort'
      ? [{ naam: 'Termijn', waarde: <Status toon="let-op">Staat stil tot de aanvraag compleet is</Status> }]
      : []),
    ...(beslis?.status === 'loopt'
      ? [
          {
            naam: 'Besluit uiterlijk',
            waarde:
              beslis.uiterlijk < vandaag ? (
                <Status toon="te-laat">{formatDatum(beslis.uiterlijk)}</Status>
              ) : (
                <Datum op={beslis.uiterlijk} vandaag={vandaag} />
              ),
          },
        ]
      : []),
    ...(werk.status === 'gesloten' ? [{ naam: 'Afgerond', waarde: <Datum op={werk.geslotenOp} /> }] : []),
  ];
}
