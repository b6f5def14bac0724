import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Overdrachtvoorbereiding } from '#lib/overdracht/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  jongereId: string;
  voorbereiding: Overdrachtvoorbereiding;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Where to, since when, and why; what goes along is fixed by the law, not by a tick. */
export function OverdraagFormulier({ jongereId, voorbereiding, actie }: Eigenschappen) {
  const { doelen, verhuizing, vandaag } = voorbereiding;
  return (
    <div className="secties">
      <Mededeling toon="info" titel="Wat er meegaat">
        <p>
          Alleen het leerplichtdeel: persoon, ouders, scholen, vrijstellingen, verlof van dit schooljaar, tijd
          thuis, meldingen en werkprocessen van leerplicht met hun stappen en contactverslagen. Niets van het
          Doorstroompunt over gezondheid of strafrecht, en niets dat onder de Wet politiegegevens valt.
        </p>
      </Mededeling>
      <Formulier actie={actie} verborgen={{ jongereId }} label="Dossier overdragen">
        <Keuzelijst
          naam="gemeente"
          label="Nieuwe gemeente"
          leeg="Kies een gemeente"
          waarde={verhuizing?.gemeente}
          hint={verhuizing ? 'Volgens de BRP.' : undefined}
          keuzes={doelen.map(({ code, naam, bureauId }) => ({
            waarde: code,
            label: naam,
            groep: bureauId === null ? 'Met een bestand en een brief' : 'Bureau met Baken: krijgt een aanbod',
          }))}
        />
        <Veld
          naam="verhuisdOp"
          label="Verhuisd op"
          soort="date"
          max={vandaag}
          waarde={verhuizing?.op}
          breedte="middel"
        />
        <Tekstvak naam="reden" label="Reden" rijen={2} maxLength={500} />
        <Verzendknop>Draag het dossier over</Verzendknop>
      </Formulier>
    </div>
  );
}
