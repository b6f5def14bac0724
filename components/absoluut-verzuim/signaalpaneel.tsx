import Link from 'next/link';
import { LABEL_BRON, LABEL_PLICHT, LABEL_UITKOMST, redenzin } from '#lib/absoluut-verzuim/labels.ts';
import type { Signaaldetail, Signalenlijst } from '#lib/absoluut-verzuim/lijst/model.ts';
import type { Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { onderwijssoortLabel } from '#lib/jongeren/feiten/labels.ts';
import { formatDatum, formatPeriode } from '#lib/kalender/opmaak.ts';
import { adresMet, type Params } from '#components/absoluut-verzuim/filters.tsx';
import { Beoordelen, type BeoordeelActies } from '#components/absoluut-verzuim/beoordelen.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

type Eigenschappen = { detail: Signaaldetail; lijst: Signalenlijst; params: Params; acties: BeoordeelActies };

/** The chosen signal beside the list: why, what is known, and the forms to judge it. */
export function Signaalpaneel({ detail, lijst, params, acties }: Eigenschappen) {
  const { signaal, naam } = detail;
  return (
    <aside className="paneel secties" aria-label={`Signaal over ${formatNaam(naam)}`}>
      <span id="signaal" className="anker-smal" />
      <Buren lijst={lijst} params={params} id={signaal.id} />
      <Sectie
        titel={formatNaam(naam)}
        rechts={
          <KnopLink
            href={`${adresMet(params, {})}#rij-${signaal.id}`}
            soort="stil"
            klein
            icoon="kruis"
            aria-label="Sluit dit signaal"
          >
            Sluit
          </KnopLink>
        }
      >
        <div className="grid gap-4">
          {detail.geheimhouding && (
            <Mededeling toon="let-op" titel="Geheim adres: geef het aan niemand door." />
          )}
          <ul className="grid gap-2" aria-label="Waarom dit signaal er is">
            {signaal.uitleg.map((reden) => (
              <li key={reden.soort}>{redenzin(reden)}</li>
            ))}
          </ul>
          <Kenmerken kenmerken={kenmerken(detail)} />
          <Verleden detail={detail} />
          <Knoppen>
            <KnopLink href={`/jongeren/${signaal.jongereId}`} icoon="persoon" klein>
              Open het dossier
            </KnopLink>
            {signaal.werkprocesId && (
              <KnopLink href={`/werkprocessen/${signaal.werkprocesId}`} klein>
                Open het werkproces
              </KnopLink>
            )}
            {lijst.mag.brief && signaal.status === 'beoordeeld' && signaal.uitkomst === 'bevestigd' && (
              <Brieven signaal={signaal} />
            )}
          </Knoppen>
        </div>
      </Sectie>
      <Beoordelen detail={detail} mag={lijst.mag} acties={acties} />
    </aside>
  );
}

/** Of a confirmed signal: tell the family, and ask them to come (art. 19 and 22 lid 1). */
function Brieven({ signaal: { id, jongereId } }: { signaal: Signaaldetail['signaal'] }) {
  const nieuw = (sjabloon: Sjablooncode) =>
    `/jongeren/${jongereId}/brieven/nieuw?sjabloon=${sjabloon}&onderwerp=signaal:${id}`;
  return (
    <>
      <KnopLink href={nieuw('kennisgeving-absoluut')} icoon="brief" klein>
        Kennisgeving
      </KnopLink>
      <KnopLink href={nieuw('uitnodiging-absoluut')} icoon="brief" klein>
        Uitnodiging
      </KnopLink>
    </>
  );
}

function kenmerken({ signaal, geboortedatum, adres, gemeente }: Signaaldetail) {
  return [
    { naam: 'Geboren', waarde: formatDatum(geboortedatum) },
    { naam: 'Plicht', waarde: signaal.plicht && LABEL_PLICHT[signaal.plicht] },
    { naam: 'Adres', waarde: [adres, gemeente].filter(Boolean).join(', ') },
    { naam: 'Zonder school sinds', waarde: formatDatum(signaal.sinds) },
    { naam: 'Gevonden', waarde: `${formatDatum(signaal.ontstaanOp)}, ${LABEL_BRON[signaal.bron]}` },
    ...(signaal.status === 'beoordeeld'
      ? [
          {
            naam: 'Uitkomst',
            waarde: `${LABEL_UITKOMST[signaal.uitkomst]}, ${formatDatum(signaal.beoordeeldOp)}${signaal.vanzelf ? ' (vanzelf opgelost)' : ''}`,
          },
        ]
      : []),
    ...(signaal.notitie ? [{ naam: 'Notitie', waarde: signaal.notitie }] : []),
  ];
}

/** Schools before, meldingen about the same, and what became of earlier signals. */
function Verleden({ detail: { scholen, meldingen, eerder } }: { detail: Signaaldetail }) {
  if (scholen.length + meldingen.length + eerder.length === 0) return null;
  return (
    <ul aria-label="Eerder" className="grid gap-1">
      {scholen.map(({ school, onderwijssoort, van, tot }) => (
        <li key={`${school}${van}`}>
          {school}, {onderwijssoortLabel(onderwijssoort)}: {formatPeriode({ van, tot })}
        </li>
      ))}
      {meldingen.map(({ id, ontvangenOp }) => (
        <li key={id}>
          <Link href={`/meldingen/${id}`} prefetch={false}>
            Melding van {formatDatum(ontvangenOp)}
          </Link>
        </li>
      ))}
      {eerder.map(({ id, ontstaanOp, beoordeeldOp, uitkomst }) => (
        <li key={id}>
          Signaal van {formatDatum(ontstaanOp)}: {LABEL_UITKOMST[uitkomst].toLowerCase()} (
          {formatDatum(beoordeeldOp)})
        </li>
      ))}
    </ul>
  );
}

/** To the next signal without going back to the list. */
function Buren({ lijst: { rijen }, params, id }: { lijst: Signalenlijst; params: Params; id: string }) {
  const plek = rijen.findIndex((rij) => rij.id === id);
  const [vorige, volgende] = [rijen[plek - 1], plek < 0 ? undefined : rijen[plek + 1]];
  if (!vorige && !volgende) return null;
  return (
    <nav aria-label="Naar een ander signaal">
      <Knoppen>
        {vorige && (
          <KnopLink
            href={`${adresMet(params, { signaal: vorige.id })}#signaal`}
            soort="stil"
            klein
            icoon="links"
          >
            Vorige
          </KnopLink>
        )}
        {volgende && (
          <KnopLink
            href={`${adresMet(params, { signaal: volgende.id })}#signaal`}
            soort="stil"
            klein
            icoon="rechts"
          >
            Volgende
          </KnopLink>
        )}
      </Knoppen>
    </nav>
  );
}
