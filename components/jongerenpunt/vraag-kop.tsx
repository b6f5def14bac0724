import { vraagLabel, WOONPLAATS_LABEL } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import type { Vraagpagina } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';

/** Who asks what since when, where he lives, with whom it stands and what comes next. */
export function VraagKop({ pagina }: { pagina: Vraagpagina }) {
  const { werk, vraag, naam, vandaag, mag } = pagina;
  return (
    <>
      <Paginakop
        kruimels={[
          { titel: pagina.punt, href: '/jongerenpunt' },
          { titel: naam, href: `/jongeren/${werk.jongereId}` },
        ]}
        titel={`${vraagLabel(vraag.vraag)}: ${naam}`}
        onder={`${formatDatum(pagina.geboortedatum)}, ${pagina.leeftijd} jaar`}
        actie={
          mag.behandelen && (
            <KnopLink href={`/jongeren/${werk.jongereId}/contact?werkproces=${werk.id}`} icoon="telefoon">
              Contact vastleggen
            </KnopLink>
          )
        }
      />
      {pagina.waarschuwing && (
        <Mededeling toon="let-op" titel="Goed om te weten voor het contact">
          <p>{pagina.waarschuwing}</p>
        </Mededeling>
      )}
      <div className="mb-6">
        <Kenmerken
          naast
          kenmerken={[
            { naam: 'Sinds', waarde: <Datum op={werk.gestartOp} vandaag={vandaag} /> },
            { naam: 'Woonplaats', waarde: pagina.gemeente ?? WOONPLAATS_LABEL[vraag.woonplaats] },
            { naam: 'Bij', waarde: pagina.eigenaar ?? 'nog niemand' },
            { naam: 'Telefoon', waarde: pagina.telefoon },
            werk.status === 'gesloten'
              ? { naam: 'Resultaat', waarde: pagina.resultaatLabel }
              : { naam: 'Volgende stap', waarde: <Volgende pagina={pagina} /> },
          ]}
        />
      </div>
    </>
  );
}

function Volgende({ pagina: { werk, vandaag } }: { pagina: Vraagpagina }) {
  if (!werk.volgendeActie && !werk.volgendeDatum) return 'niets gepland';
  return (
    <>
      {werk.volgendeActie} {werk.volgendeDatum && <Datum op={werk.volgendeDatum} vandaag={vandaag} />}
    </>
  );
}
