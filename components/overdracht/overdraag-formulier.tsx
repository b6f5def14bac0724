import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Overdrachtvoorbereiding } from '#lib/overdracht/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { gemeenteLabel } from '#lib/jongeren/gemeenten/labels.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { ANDERE_GEMEENTE_KEUZE, AndereGemeente } from '#components/jongeren/andere-gemeente.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Vervolg } from '#components/ui/vervolg.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  jongereId: string;
  voorbereiding: Overdrachtvoorbereiding;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Where to, since when, and why; what goes along is fixed by the law, not by a tick. */
export function OverdraagFormulier({ jongereId, voorbereiding, actie }: Eigenschappen) {
  const { brp, vandaag } = voorbereiding;
  return (
    <div className="secties">
      <Mededeling toon="info" titel="Wat er meegaat">
        <p>
          Alleen het leerplichtdeel: persoon, ouders, scholen, vrijstellingen, verlof van dit schooljaar, tijd
          thuis, meldingen en werkprocessen van leerplicht met hun stappen en contactverslagen. Wat eerder van
          een ander bureau kwam, gaat mee onder de naam van dat bureau. Van wie gezag heeft of voor de jongere
          zorgt, gaan telefoon en e-mail mee, behalve bij geheimhouding. Gegevens van het Doorstroompunt, over
          gezondheid en over strafrecht gaan niet mee, net als alles wat onder de Wet politiegegevens valt.
        </p>
      </Mededeling>
      <Formulier actie={actie} verborgen={{ jongereId }} label="Dossier overdragen">
        <Doelkeuze voorbereiding={voorbereiding} />
        <Veld
          naam="verhuisdOp"
          label="Verhuisd op"
          soort="date"
          max={vandaag}
          waarde={brp?.elders ? brp.op : undefined}
          breedte="middel"
        />
        <Tekstvak naam="reden" label="Reden" rijen={2} maxLength={500} />
        <Verzendknop>Draag het dossier over</Verzendknop>
      </Formulier>
    </div>
  );
}

/** The gemeente of the BRP stands first and is chosen; any other one opens a warning and asks why. */
function Doelkeuze({ voorbereiding: { doelen, brp } }: Pick<Eigenschappen, 'voorbereiding'>) {
  const groepVan = (code: string) =>
    doelen.some((doel) => doel.code === code && doel.bureauId !== null)
      ? 'Bureau met Baken: krijgt een aanbod'
      : 'Met een bestand en een brief';
  const woont = brp?.elders ? brp : null;
  const overige = doelen.filter(({ code }) => code !== woont?.gemeente);
  return (
    <>
      <Keuzelijst
        naam="gemeente"
        label="Nieuwe gemeente"
        leeg="Kies een gemeente"
        waarde={woont?.gemeente}
        hint={
          woont &&
          `Volgens de BRP, sinds ${formatDatum(woont.op)}. ${groepVan(woont.gemeente).replace('Bureau met Baken: krijgt', 'Een bureau met Baken: het krijgt')}.`
        }
        keuzes={[
          ...(woont
            ? [
                {
                  waarde: woont.gemeente,
                  label: gemeenteLabel(woont.gemeente, woont.naam),
                  groep: 'Volgens de BRP',
                },
              ]
            : []),
          ...overige.map(({ code, naam }) => ({
            ...{ waarde: code, label: naam, groep: groepVan(code) },
            vervolg: brp ? 'afwijkende-gemeente' : undefined,
          })),
          ANDERE_GEMEENTE_KEUZE,
        ]}
      />
      {woont && !woont.naam && (
        <Veld
          naam="gemeenteNaam"
          label={`Naam van gemeente ${woont.gemeente}`}
          hint="De BRP gaf alleen de code. De naam komt in de brief."
          maxLength={80}
        />
      )}
      <AndereGemeente />
      {brp && (
        <Vervolg bij="afwijkende-gemeente">
          <Mededeling toon="let-op" titel="Anders dan de BRP">
            <p>
              Volgens de BRP woont deze jongere sinds {formatDatum(brp.op)} in{' '}
              {gemeenteLabel(brp.gemeente, brp.naam)}. Een dossier dat bij de verkeerde gemeente komt, is een
              datalek.
            </p>
          </Mededeling>
          <Tekstvak
            naam="afwijkreden"
            label="Waarom een andere gemeente dan de BRP zegt?"
            rijen={2}
            maxLength={500}
          />
        </Vervolg>
      )}
    </>
  );
}
