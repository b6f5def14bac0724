import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { OVERDRACHTSTATUS_LABEL } from '#lib/overdracht/labels.ts';
import type { Overdrachtenlijst, Overdrachtregel, Overdrachtstatus } from '#lib/overdracht/model.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Waarden = Readonly<Record<'aangeboden' | 'overgedragen', string | undefined>>;
type Eigenschappen = { lijst: Overdrachtenlijst; trekIn: Actie; waarden: Waarden };
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
export function Overdrachten({ lijst, trekIn, waarden }: Eigenschappen) {
  const bladeren = (naam: keyof Waarden, label: string) => (
    <Bladeren
      label={label}
      {...bladeradressen({ pad: '/overdrachten', waarden, naam, verder: lijst.verder[naam] })}
    />
  );
  const [verderop, verderopUit] = [Boolean(waarden.aangeboden), Boolean(waarden.overgedragen)];
  return (
    <div className="secties">
      <Sectie
        titel="Aan ons aangeboden"
        {...(lijst.verder.aangeboden || verderop ? {} : { aantal: lijst.aanbod.length })}
      >
        {lijst.aanbod.length === 0 && verderop ? (
          <p className="gedempt">Hierna komt niets meer.</p>
        ) : lijst.aanbod.length === 0 ? (
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
        {bladeren('aangeboden', 'Bladeren door wat ons is aangeboden')}
      </Sectie>
      <Sectie
        titel="Door ons overgedragen"
        {...(lijst.verder.overgedragen || verderopUit ? {} : { aantal: lijst.uit.length })}
      >
        {lijst.uit.length === 0 ? (
          <p className="gedempt">
            {verderopUit
              ? 'Hierna komt niets meer.'
              : 'Draag een dossier over vanuit het dossier van de jongere, bij het deel Overdracht.'}
          </p>
        ) : (
          <Lijst label="Door ons overgedragen">
            {lijst.uit.map((rij) => (
              <Uit key={rij.id} rij={rij} trekIn={trekIn} />
            ))}
          </Lijst>
        )}
        {bladeren('overgedragen', 'Bladeren door wat wij overdroegen')}
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
