import { formatDatum } from '#lib/kalender/opmaak.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import { REGIE_LABEL } from '#lib/vsv-trajecten/labels.ts';
import type { Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { doelgroepLabel, soortLabel } from '#lib/werkprocessen/labels.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';

/** Who this is, in which target group, who keeps the thread together, and what comes next in the plan. */
export function TrajectKop({ pagina }: { pagina: Trajectpagina }) {
  const { werk, naam, geboortedatum, vandaag, traject, volgende, eigenaar } = pagina;
  return (
    <>
      <Paginakop
        kruimels={[
          { titel: naam, href: `/jongeren/${werk.jongereId}` },
          { titel: soortLabel(werk.soort), href: `/werkprocessen/${werk.id}` },
        ]}
        titel={`Traject van ${naam}`}
        onder={`${formatDatum(geboortedatum)}, ${leeftijdOp(geboortedatum, vandaag)} jaar`}
        actie={
          pagina.mag.behandelen && (
            <>
              <KnopLink href={`/jongeren/${werk.jongereId}/contact?werkproces=${werk.id}`} icoon="telefoon">
                Contact vastleggen
              </KnopLink>
              <KnopLink href={`/jongeren/${werk.jongereId}/overleg`} soort="secundair">
                Naar een overleg
              </KnopLink>
            </>
          )
        }
      />
      <div className="mb-6">
        <Kenmerken
          naast
          kenmerken={[
            {
              naam: 'Doelgroep',
              waarde: werk.doelgroep ? doelgroepLabel(werk.doelgroep) : 'nog niet vastgesteld',
            },
            { naam: 'Coach', waarde: eigenaar ?? 'nog niemand' },
            { naam: 'Regie', waarde: traject.casusregieBij ?? REGIE_LABEL[traject.casusregie] },
            {
              naam: 'Volgende stap in het plan',
              waarde: volgende ? (
                <>
                  {volgende.tekst} {volgende.uiterlijk && <Datum op={volgende.uiterlijk} vandaag={vandaag} />}
                </>
              ) : (
                'geen'
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
