import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { OVERDRACHTSTATUS_LABEL } from '#lib/overdracht/labels.ts';
import type { Overdrachtenlijst, Overdrachtregel, Overdrachtstatus } from '#lib/overdracht/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { EersteVan } from '#components/ui/eerste-van.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

const TOON: Record<Overdrachtstatus, Toon> = {
  verstuurd: 'goed',
  aangeboden: 'bezig',
  aangenomen: 'goed',
  geweigerd: 'let-op',
  ingetrokken: 'neutraal',
};

const BUITEN = 'Dossier buiten uw eigen werk';

/** Outside one's own work the dossier itself asks for the reason. */
function hrefVan({ id, naam, jongereId }: Overdrachtenlijst['aanbod'][number]): string | undefined {
  if (naam) return `/overdrachten/aanbod/${id}`;
  return jongereId ? `/jongeren/${jongereId}` : undefined;
}

/** Dossiers that other bureaus offer, and those that were handed over. */
export function Overdrachten({ lijst, trekIn }: { lijst: Overdrachtenlijst; trekIn: Actie }) {
  return (
    <div className="secties">
      <Sectie titel="Aan ons aangeboden" {...(lijst.meer.aanbod ? {} : { aantal: lijst.aanbod.length })}>
        {lijst.aanbod.length === 0 ? (
          <LegeStaat titel="Er is niets aangeboden">
            Verhuist een jongere hierheen vanuit een ander bureau met Baken, dan staat het dossier hier.
          </LegeStaat>
        ) : (
          <Lijst label="Aan ons aangeboden">
            {lijst.aanbod.map((rij) => (
              <Lijstrij
                key={rij.id}
                titel={rij.naam ?? (rij.jongereId ? BUITEN : 'Niet meer in te zien')}
                href={hrefVan(rij)}
                onder={`van ${rij.vanBureau}, voor ${rij.gemeente ?? 'onze gemeente'}`}
              >
                <Datum op={todayInAmsterdam(rij.aangebodenOp)} />
                <Status toon={rij.status === 'aangeboden' ? 'let-op' : TOON[rij.status]}>
                  {rij.status === 'aangeboden' ? 'Te beantwoorden' : OVERDRACHTSTATUS_LABEL[rij.status]}
                </Status>
              </Lijstrij>
            ))}
          </Lijst>
        )}
        {lijst.meer.aanbod && (
          <EersteVan aantal={lijst.aanbod.length} wat="dossiers">
            Wat nog te beantwoorden is, staat bovenaan.
          </EersteVan>
        )}
      </Sectie>
      <Sectie titel="Door ons overgedragen" {...(lijst.meer.uit ? {} : { aantal: lijst.uit.length })}>
        {lijst.uit.length === 0 ? (
          <p className="gedempt">
            Draag een dossier over vanuit het dossier van de jongere, bij het deel Overdracht.
          </p>
        ) : (
          <Lijst label="Door ons overgedragen">
            {lijst.uit.map((rij) => (
              <Uit key={rij.id} rij={rij} trekIn={trekIn} />
            ))}
          </Lijst>
        )}
        {lijst.meer.uit && (
          <EersteVan aantal={lijst.uit.length} wat="dossiers">
            Ouder staat in het dossier van de jongere, op de tijdlijn.
          </EersteVan>
        )}
      </Sectie>
    </div>
  );
}

function Uit({ rij, trekIn }: { rij: Overdrachtregel; trekIn: Actie }) {
  const waarheen = `naar ${rij.gemeente ?? 'een andere gemeente'}`;
  return (
    <Lijstrij
      titel={rij.naam ?? BUITEN}
      href={`/jongeren/${rij.jongereId}`}
      onder={rij.weigerreden ? `${waarheen}; geweigerd: ${rij.weigerreden}` : waarheen}
    >
      <Datum op={rij.overgedragenOp} />
      <Status toon={TOON[rij.status]}>{OVERDRACHTSTATUS_LABEL[rij.status]}</Status>
      {rij.status === 'aangeboden' && rij.naam && (
        <Formulier
          actie={trekIn}
          verborgen={{ id: rij.id }}
          label={`Aanbod van ${formatDatum(rij.overgedragenOp)} over ${rij.naam} intrekken`}
        >
          <Verzendknop soort="stil" klein>
            Trek in
          </Verzendknop>
        </Formulier>
      )}
      {rij.status === 'verstuurd' && rij.naam && (
        <>
          <KnopLink
            href={`/jongeren/${rij.jongereId}/brieven/nieuw?sjabloon=overdracht-dossier&onderwerp=overdracht:${rij.id}`}
            klein
            aria-label={`Brief bij het dossier van ${rij.naam}`}
          >
            Brief
          </KnopLink>
          <KnopLink
            href={`/overdrachten/${rij.id}/bestand`}
            klein
            download
            aria-label={`Bestand van ${rij.naam}`}
          >
            Bestand
          </KnopLink>
        </>
      )}
    </Lijstrij>
  );
}
